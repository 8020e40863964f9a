// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "account/signin.h"
#include "demo/demoportal.h"
#include "support/fakebrowser.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <csignal>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += path.toUtf8() + '\n' + contentOf(path) + '\n';
    }
    return all;
}

/*! A program of Leadbooth as a process, and all that others could see of it. */
class Program
{
public:
    Program(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        if (m_process.waitForStarted()) {
            const QString self = u"/proc/%1/"_s.arg(m_process.processId());
            m_seen = contentOf(self + "cmdline"_L1);
        }
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isRunning()
    {
        m_seen += m_process.readAll();
        return m_process.state() != QProcess::NotRunning;
    }
    [[nodiscard]] bool ends()
    {
        return waitUntil([this] { return !isRunning(); }, std::chrono::seconds(60));
    }
    void crash() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSEGV); }
    [[nodiscard]] QByteArray limits() const
    {
        return contentOf(u"/proc/%1/limits"_s.arg(m_process.processId()));
    }
    /*! Output, errors and command line. */
    [[nodiscard]] QByteArray seen() { return m_seen += m_process.readAll(); }
    /*! -1: it did not end by itself. */
    [[nodiscard]] int code() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_seen;
};

} // namespace

/*! What is left of a day's work with Leadbooth in places where others may look. */
class TestPrivacy : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretIsLeftOfADaysWork();
};

void TestPrivacy::noSecretIsLeftOfADaysWork()
{
    SystemClock clock;
    RandomIds ids;
    KeychainStore secrets;
    const QTemporaryDir dir;
    const QString profile = dir.filePath(u"profile"_s);
    const QByteArray clientSecret = "c4nary0client0secret";
    const quint16 port = freePort();
    DemoOptions options{.tls = false, .allowAtOnce = true};
    options.applications.first().clientSecret = QString::fromLatin1(clientSecret);
    options.applications.first().redirect = u"http://127.0.0.1:%1/"_s.arg(port);
    DemoPortal portal(options, clock);
    QVERIFY(portal.start());

    QByteArrayList hidden{clientSecret};
    QByteArrayList tokens;
    AccountId account;
    const auto collectTokens = [&] {
        for (const SecretKind kind : {SecretKind::AccessToken, SecretKind::RefreshToken}) {
            std::optional<Result<Secret>> kept;
            secrets.read(secretName(account, kind), this,
                         [&](const Result<Secret> &secret) { kept = secret; });
            QVERIFY(waitUntil([&] { return kept.has_value(); }));
            QVERIFY(kept->has_value());
            // A refresh token has its time of issue before it.
            tokens.append((*kept)->reveal().split(' ').constLast());
        }
    };

    // Signing in.
    {
        SignIn signIn(clock, ids, secrets, profile);
        connect(&signIn, &SignIn::browserNeeded, this, [&](const QUrl &address) {
            QMetaObject::invokeMethod(
                    this,
                    [&, address] {
                        const QUrl back = locationOf(get(address));
                        hidden << QUrlQuery(back).queryItemValue(u"code"_s).toLatin1()
                               << QUrlQuery(address).queryItemValue(u"state"_s).toLatin1();
                        QCOMPARE(get(back).status, 200);
                    },
                    Qt::QueuedConnection);
        });
        std::optional<Result<PortalSummary>> summary;
        signIn.byOAuth({.portal = portal.url().resolved(QUrl(u"/"_s)),
                        .application = {.clientId = options.applications.first().clientId,
                                        .clientSecret = Secret(clientSecret)},
                        .port = port},
                       this, [&](const Result<PortalSummary> &answer) { summary = answer; });
        QVERIFY(waitUntil([&] { return summary.has_value(); }));
        QVERIFY(summary->has_value());
        std::optional<Result<Account>> kept;
        signIn.accept(this, [&](const Result<Account> &answer) { kept = answer; });
        QVERIFY(waitUntil([&] { return kept.has_value(); }));
        QVERIFY(kept->has_value());
        account = (*kept)->id;
    }
    collectTokens();

    // A lead is sent, after a renewal.
    portal.tokens()->expireAccessTokens();
    const QStringList lead{u"--profile"_s,
                           profile,
                           u"add"_s,
                           u"TITLE=Sample"_s,
                           u"UF_CRM_1725000101=Warehouse"_s,
                           u"UF_CRM_1725000114=Spring fair"_s};
    Program sends(QStringLiteral(LEADBOOTH_CLI), lead);
    QVERIFY(sends.ends());
    QVERIFY2(sends.code() == 0, sends.seen().constData());
    QVERIFY2(portal.createdLeads().size() == 1, sends.seen().constData());
    collectTokens();
    QCOMPARE(QSet<QByteArray>(tokens.cbegin(), tokens.cend()).size(), 4);

    // The portal refuses, then it is gone.
    portal.tokens()->expireAccessTokens();
    portal.tokens()->revokeRefreshTokens();
    Program refused(QStringLiteral(LEADBOOTH_CLI), lead);
    QVERIFY(refused.ends());
    QVERIFY2(refused.code() == 4, refused.seen().constData());
    portal.stop();

    // A crash.
    Program crashes(QStringLiteral(LEADBOOTH), {u"--profile"_s, profile, u"--lang"_s, u"en"_s});
    QVERIFY(waitUntil([&] {
        return contentOf(profile + "/leadbooth.log"_L1).count("Offline") > 0
               || !crashes.isRunning();
    }));
    const QByteArray limits = crashes.limits();
    crashes.crash();
    QVERIFY(crashes.ends());
    const qsizetype core = limits.indexOf("Max core file size");
    QVERIFY2(core >= 0, "the program was not there any more");
    QCOMPARE(limits.mid(core + 18).simplified().split(' ').constFirst(), QByteArray("1"));

    const QByteArray places =
            everythingIn(dir.path()) + sends.seen() + refused.seen() + crashes.seen();
    QVERIFY(places.contains("leadbooth.log"));
    QVERIFY(places.contains(account.toString().toLatin1())); // it does look where it should
    for (const QByteArray &secret : hidden + tokens) {
        QVERIFY(secret.size() >= 10);
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()}) {
            QVERIFY2(!places.contains(form), "a secret is left in clear");
        }
    }
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
