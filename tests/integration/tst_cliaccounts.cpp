// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/clibooth.h"
#include "support/fakebrowser.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! A terminal as somebody sits before it: what is typed goes to the command's standard input. */
class Terminal
{
public:
    Terminal()
        : m_near(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        if (::grantpt(m_near) == 0 && ::unlockpt(m_near) == 0) {
            std::array<char, 100> name{};
            ::ptsname_r(m_near, name.data(), name.size());
            m_name = QString::fromLocal8Bit(name.data());
            m_far = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
    }
    ~Terminal()
    {
        ::close(m_near);
        ::close(m_far);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    std::unique_ptr<QProcess> run(Cli &cli, const QStringList &arguments) const
    {
        return cli.begin(arguments, [this](QProcess &process) {
            process.setStandardInputFile(m_name);
            process.setChildProcessModifier([] {
                ::setsid(); // so that this terminal is its own, and may interrupt it
                ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
            });
        });
    }
    [[nodiscard]] bool type(const QByteArray &keys) const
    {
        return ::write(m_near, keys.constData(), static_cast<size_t>(keys.size())) == keys.size();
    }
    /*! What is on its screen, of what was typed. */
    QByteArray shown()
    {
        std::array<char, 4096> bytes{};
        for (ssize_t size = 0; (size = ::read(m_near, bytes.data(), bytes.size())) > 0;) {
            m_shown.append(bytes.data(), size);
        }
        return m_shown;
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings = {};
        return ::tcgetattr(m_far, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

private:
    int m_near = -1;
    int m_far = -1;
    QString m_name;
    QByteArray m_shown;
};

/*! Reads standard error until \a text is there. */
bool says(QProcess &process, QByteArray &err, const QByteArray &text)
{
    return waitUntil([&] {
        err += process.readAllStandardError();
        return err.contains(text);
    });
}

const QStringList byOAuth{
        u"account"_s,     u"add"_s,        u"--oauth"_s, u"--portal"_s, u"http://127.0.0.1:9"_s,
        u"--client-id"_s, u"local.test"_s, u"--port"_s};

} // namespace

/*! The accounts of leadbooth-cli as somebody at a terminal meets them; run by with-keyring. */
class TestCliAccounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAccountWithUnsentLeadsStays();
    void aSecretIsNotShownWhereItIsTyped();
    void theLinesAfterTheClientSecretAreShown();
    void whoeverIsInterruptedSeesAgainWhatIsTyped_data();
    void whoeverIsInterruptedSeesAgainWhatIsTyped();
};

void TestCliAccounts::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCliAccounts::anAccountWithUnsentLeadsStays()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    const Ended added = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8() + '\n');
    QVERIFY2(added.code == 0, added.text());
    const QString id = added.out.section(u'\t', 0, 0);
    QCOMPARE(cli.run({u"fields"_s}).code, 0);
    QCOMPARE(cli.run(add({u"--queue"_s})).code, 0);
    const Ended refused = cli.run({u"account"_s, u"remove"_s, u"--json"_s, id});
    QVERIFY2(refused.code == 6, refused.text());
    QCOMPARE(jsonOf(refused).value("error"_L1).toString(), u"LeadsWaiting"_s);
    // Nothing of it was taken away.
    const Ended sent = cli.run({u"sync"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(portal.ledger(u"lead"_s).size(), 1);
    const Ended removed = cli.run({u"account"_s, u"remove"_s, id});
    QVERIFY2(removed.code == 0, removed.text());
    QCOMPARE(cli.run({u"account"_s, u"list"_s}).out, QString());
}

void TestCliAccounts::aSecretIsNotShownWhereItIsTyped()
{
    Cli cli;
    Terminal terminal;
    const std::unique_ptr<QProcess> adding = terminal.run(cli, {u"account"_s, u"add"_s});
    QByteArray err;
    QVERIFY2(says(*adding, err, "webhook's address"), err.constData());
    QVERIFY(terminal.type("http://127.0.0.1:9/rest/1/" + secretCode.toUtf8() + "/\n"));
    const Ended ended = Cli::end(*adding);
    QVERIFY2(ended.code == 5, ended.text()); // it was read
    QVERIFY2(!terminal.shown().contains(secretCode.toUtf8()), terminal.shown().constData());
    QVERIFY(!cli.betrays(ended));
    QVERIFY(terminal.echoes());
}

void TestCliAccounts::theLinesAfterTheClientSecretAreShown()
{
    Cli cli;
    Terminal terminal;
    const std::unique_ptr<QProcess> adding =
            terminal.run(cli, byOAuth + QStringList{QString::number(freePort())});
    QByteArray err;
    QVERIFY2(says(*adding, err, "client secret"), err.constData());
    QVERIFY(terminal.type(secretCode.toUtf8() + '\n'));
    QVERIFY2(says(*adding, err, "Open this address"), err.constData());
    QVERIFY(terminal.type("a pasted answer\n"));
    QVERIFY2(says(*adding, err, "The answer is there"), err.constData());
    QVERIFY(terminal.type("\x03"));
    const Ended ended = Cli::end(*adding);
    QVERIFY2(!terminal.shown().contains(secretCode.toUtf8()), terminal.shown().constData());
    QVERIFY2(terminal.shown().contains("a pasted answer"), terminal.shown().constData());
    QVERIFY(!cli.betrays(ended));
}

void TestCliAccounts::whoeverIsInterruptedSeesAgainWhatIsTyped_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<int>("signal"); // 0: by the keyboard
    const QStringList oauth = byOAuth + QStringList{QString::number(freePort())};
    const QStringList key{u"queue"_s, u"recovery-key"_s, u"use"_s, u"-"_s};
    QTest::newRow("a webhook, Ctrl+C")
            << QStringList{u"account"_s, u"add"_s} << QByteArray("webhook's address") << 0;
    QTest::newRow("a client secret, Ctrl+C") << oauth << QByteArray("client secret") << 0;
    QTest::newRow("a recovery key, Ctrl+C") << key << QByteArray("recovery key") << 0;
    QTest::newRow("terminated") << key << QByteArray("recovery key") << SIGTERM;
    QTest::newRow("hung up") << oauth << QByteArray("client secret") << SIGHUP;
}

void TestCliAccounts::whoeverIsInterruptedSeesAgainWhatIsTyped()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArray, prompt);
    QFETCH(const int, signal);
    Cli cli;
    const Terminal terminal;
    QVERIFY(terminal.echoes());
    const std::unique_ptr<QProcess> asking = terminal.run(cli, command);
    QByteArray err;
    QVERIFY2(says(*asking, err, prompt), err.constData());
    QVERIFY(!terminal.echoes());
    if (signal == 0) {
        QVERIFY(terminal.type("\x03"));
    } else {
        ::kill(static_cast<pid_t>(asking->processId()), signal);
    }
    QVERIFY(waitUntil([&] { return asking->state() == QProcess::NotRunning; }));
    // As if nobody had caught it: a script that started it ends as well.
    QCOMPARE(asking->exitStatus(), QProcess::CrashExit);
    QVERIFY(terminal.echoes());
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "tst_cliaccounts.moc"
