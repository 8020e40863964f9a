// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "account/signin.h"
#include "application.h"
#include "demo/demoportal.h"
#include "queue/leadqueue.h"
#include "support/testcase.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/walkthrough.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <csignal>

// Run by with-keyring. "tst_deskcrash desk PROFILE ACTION" is the program itself, with somebody at
// it who does as ACTION says and tells on standard output.

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString nameOf(const SubmissionState &state)
{
    switch (state.phase) {
    case SubmissionPhase::Saved:
        return u"saved"_s;
    case SubmissionPhase::Created:
        return u"created "_s + state.leadId.toString();
    case SubmissionPhase::Failed:
        return u"failed"_s;
    default:
        return u"open"_s;
    }
}

/*! Somebody at the program. */
class Person : public QObject
{
public:
    /*! \a picture: where one may be saved, outside of the profile. */
    Person(Application &program, const QString &action, const QString &picture)
        : m_window(program.window())
        , m_action(action)
        , m_picture(picture)
        , m_walkthrough(m_window)
    {
        // Once the portal has answered, or for as long as there is only the form of the cache.
        connect(
                &m_window, &MainWindow::readyForInput, this, [this] { begin(); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        connect(&m_window, &MainWindow::submissionSettled, this,
                [](const SubmissionState &state) { say(nameOf(state)); });
        connect(&m_window, &MainWindow::draftSaveRequested, this, [] { say(u"draft"_s); });
    }

private:
    void begin()
    {
        say(u"ready"_s);
        if (m_action == "type"_L1) {
            m_window.form().focusField(u"TITLE"_s);
            for (const QChar letter : u"C4nary Harbour"_s) {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
                QApplication::sendEvent(QApplication::focusWidget(), &press);
            }
        } else if (m_action == "send"_L1) {
            m_walkthrough.sendOne(m_picture, [](const Result<SubmissionState> &) {});
        } else if (m_action == "continue"_L1) {
            lookForOffer();
        }
    }

    void lookForOffer()
    {
        const auto buttons = m_window.findChild<MessageStrip *>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == "Continue"_L1) {
                button->click();
                say(u"title "_s + m_window.form().draft().text(u"TITLE"_s));
                m_walkthrough.fillMissing();
                m_window.send();
                return;
            }
        }
        QTimer::singleShot(50, this, [this] { lookForOffer(); });
    }

    MainWindow &m_window;
    const QString m_action;
    const QString m_picture;
    Walkthrough m_walkthrough;
};

int runDesk(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString profile = QString::fromLocal8Bit(argv[2]);
    Application program({.profileDir = profile, .language = u"en"_s});
    const Person person(program, QString::fromLocal8Bit(argv[3]), profile + ".png"_L1);
    program.start();
    return QApplication::exec();
}

/*! The program as a process. */
class Desk
{
public:
    Desk(const QString &profile, const QString &action)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"desk"_s, profile, action});
    }
    ~Desk() { kill(); }
    [[nodiscard]] bool says(const QString &line)
    {
        return waitUntil([&] { return lines().contains(line); });
    }
    [[nodiscard]] QStringList lines()
    {
        m_said += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_said.split(u'\n', Qt::SkipEmptyParts);
    }
    /*! As a power cut would; nothing is written afterwards. */
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_said;
};

/*! What is typed here, as it may be found in a file. */
QByteArrayList canaries()
{
    QByteArrayList forms;
    for (const QString &text : {u"C4nary Harbour"_s, u"North Light Sample"_s, u"gwen@example.org"_s,
                                u"Gwen"_s, u"7946 0123"_s, u"79460123"_s}) {
        const QByteArray utf8 = text.toUtf8();
        forms << utf8 << utf8.toBase64().chopped(4) << utf8.toHex()
              << QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    }
    return forms;
}

/*! The file of the profile in which something personal can be read; empty: none. */
QString leakIn(const QString &profile)
{
    const QByteArrayList forms = canaries();
    QDirIterator files(profile, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms) {
            if (content.contains(form)) {
                return file.fileName();
            }
        }
    }
    return {};
}

QueueCounts countsIn(const QString &profile)
{
    SystemClock clock;
    const Result<std::unique_ptr<LeadQueue>> queue =
            LeadQueue::open(clock, {.profileDir = profile});
    return queue ? (*queue)->counts().value_or(QueueCounts()) : QueueCounts();
}

bool isSentOnce(const QueueCounts &counts)
{
    return counts.of(QueueState::Sent) == 1;
}

/*! Opened once: whoever opens it again and again keeps the program from opening it. */
bool waitForCounts(const QString &profile, const std::function<bool(const QueueCounts &)> &wanted)
{
    SystemClock clock;
    const Result<std::unique_ptr<LeadQueue>> queue =
            LeadQueue::open(clock, {.profileDir = profile});
    return queue
           && waitUntil([&] { return wanted((*queue)->counts().value_or(QueueCounts())); },
                        std::chrono::minutes(1));
}

} // namespace

/*! What a person finds again after the program was killed. */
class TestDeskCrash : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void whatIsReadableIsFound();
    void whatWasBeingTypedIsOfferedAgain();
    void aLeadSavedWithoutANetworkIsSentOnce();

private:
    void signIn();

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    std::unique_ptr<DemoPortal> m_portal;
    QString m_profile;
};

void TestDeskCrash::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestDeskCrash::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = m_dir->filePath(u"profile"_s);
    QVERIFY(QDir().mkpath(m_profile));
    m_portal = std::make_unique<DemoPortal>(DemoOptions{.tls = false}, m_clock);
    QVERIFY(m_portal->start());
    signIn();
}

void TestDeskCrash::signIn()
{
    RandomIds ids;
    KeychainStore secrets;
    SignIn signIn(m_clock, ids, secrets, m_profile);
    bool isChecked = false;
    signIn.byWebhook(
            {.address = m_portal->webhookUrl().toString()}, this,
            [&](const Result<PortalSummary> &summary) { isChecked = summary.has_value(); });
    QVERIFY(waitUntil([&] { return isChecked; }));
    bool isKept = false;
    signIn.accept(this, [&](const Result<Account> &account) { isKept = account.has_value(); });
    QVERIFY(waitUntil([&] { return isKept; }));
}

void TestDeskCrash::whatIsReadableIsFound()
{
    QFile file(m_profile + "/schema/left-behind"_L1);
    QVERIFY(QDir().mkpath(m_profile + "/schema"_L1));
    for (const QByteArray &form : canaries()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + form + "after");
        file.close();
        QCOMPARE(leakIn(m_profile), file.fileName());
    }
}

void TestDeskCrash::whatWasBeingTypedIsOfferedAgain()
{
    {
        Desk desk(m_profile, u"type"_s);
        QVERIFY2(desk.says(u"draft"_s), qPrintable(desk.lines().join(u' ')));
        QVERIFY(waitForCounts(m_profile,
                              [](const QueueCounts &counts) { return counts.drafts == 1; }));
        QCOMPARE(leakIn(m_profile), QString());
        desk.kill();
    }
    QCOMPARE(leakIn(m_profile), QString());
    QVERIFY(m_portal->createdLeads().isEmpty());
    Desk desk(m_profile, u"continue"_s);
    QVERIFY2(desk.says(u"title C4nary Harbour"_s), qPrintable(desk.lines().join(u' ')));
    QVERIFY(waitUntil([&] { return m_portal->createdLeads().size() == 1; }));
    QVERIFY(waitForCounts(m_profile, isSentOnce));
    QCOMPARE(countsIn(m_profile).drafts, 0);
    QCOMPARE(leakIn(m_profile), QString());
    desk.kill();
    QCOMPARE(leakIn(m_profile), QString());
}

void TestDeskCrash::aLeadSavedWithoutANetworkIsSentOnce()
{
    {
        Desk desk(m_profile, u"idle"_s); // leaves the form in the cache
        QVERIFY(desk.says(u"ready"_s));
        QVERIFY(waitUntil([&] { return QDir(m_profile + "/schema"_L1).count() > 2; }));
    }
    m_portal->stop();
    {
        Desk desk(m_profile, u"send"_s);
        QVERIFY2(desk.says(u"saved"_s), qPrintable(desk.lines().join(u' ')));
        QCOMPARE(countsIn(m_profile).of(QueueState::Ready), 1);
        QCOMPARE(leakIn(m_profile), QString());
        desk.kill();
    }
    QCOMPARE(leakIn(m_profile), QString());
    QVERIFY(m_portal->start());
    Desk desk(m_profile, u"idle"_s);
    QVERIFY(waitForCounts(m_profile, isSentOnce));
    QCOMPARE(m_portal->createdLeads().size(), 1);
    QCOMPARE(leakIn(m_profile), QString());
    desk.kill();
    // Nor once more by the next start.
    Desk next(m_profile, u"send"_s);
    QVERIFY(waitUntil([&] { return m_portal->createdLeads().size() == 2; }));
    QCOMPARE(leakIn(m_profile), QString());
    QVERIFY(m_portal->createdLeads().at(0).originId != m_portal->createdLeads().at(1).originId);
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "desk") == 0) {
        return runDesk(argc, argv);
    }
    QCoreApplication app(argc, argv);
    TestDeskCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskcrash.moc"
