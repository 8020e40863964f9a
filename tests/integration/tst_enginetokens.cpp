// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginehost.h"

#include "account/accountlist.h"
#include "account/tokenstore.h"
#include "demo/demoportal.h"
#include "integration/keyringlock.h"
#include "support/faultproxy.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

DemoOptions plainPortal()
{
    DemoOptions options;
    options.tls = false;
    options.rateLimit = false;
    return options;
}

/*!
 * The engine in its thread as the program has it, with the real keychain, and a portal in the
 * test's thread. Nothing but the engine's thread uses the keychain.
 */
class Place
{
public:
    explicit Place(const QString &id)
        : proxy(u"127.0.0.1"_s, startedPort(portal))
        , host(new EngineHost(dir.path(), u"en"_s))
    {
        QUrl tokens = portal.url();
        tokens.setPort(proxy.port());
        tokens.setPath(u"/oauth/token/"_s);
        account = {.id = AccountId(id),
                   .kind = AccountKind::OAuth,
                   .endpoint = portal.url().resolved(QUrl(u"/rest/"_s)),
                   .userId = u"1"_s,
                   .memberId = portal.options().memberId,
                   .clientId = portal.options().applications.first().clientId,
                   .tokenEndpoint = tokens};
        const bool isSaved = AccountList(dir.path()).save(account).has_value();
        Q_ASSERT(isSaved);
    }

    /*! The queue is in the folder that goes, so it has to be closed by then. */
    ~Place()
    {
        if (living) {
            living->deleteLater();
        }
        const bool isClosed = waitUntil([this] { return living.isNull(); });
        Q_ASSERT(isClosed);
    }

    /*! Signs in and starts the engine's thread. */
    void start(QThread *thread)
    {
        host->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, host, &QObject::deleteLater);
        const IssuedTokens issued = portal.issueTokens();
        const TokenGrant grant{.accessToken = Secret(issued.accessToken.toUtf8()),
                               .refreshToken = Secret(issued.refreshToken.toUtf8()),
                               .issuedAt = QDateTime({2026, 1, 5}, {12, 0}, Qt::UTC)};
        QMetaObject::invokeMethod(host, [this, grant] {
            m_store = std::make_unique<KeychainStore>();
            m_store->write(secretName(account.id, SecretKind::ClientSecret),
                           Secret(portal.options().applications.first().clientSecret.toUtf8()),
                           host, [this, grant](const Outcome &) {
                               keepTokens(
                                       *m_store, account.id, grant, host,
                                       [this](const Outcome &kept) { isKept = kept.has_value(); });
                           });
        });
        const bool isDone = waitUntil([this] { return isKept.load(); });
        Q_ASSERT(isDone);
    }
    void open()
    {
        QMetaObject::invokeMethod(host, [this] { host->open(account); });
    }
    [[nodiscard]] QStringList refreshes() const
    {
        QStringList outcomes;
        for (const TokenRequest &request : portal.tokenRequests()) {
            outcomes << (request.outcome.isEmpty() ? u"given"_s : request.outcome);
        }
        return outcomes;
    }

    SystemClock clock;
    QTemporaryDir dir;
    DemoPortal portal{plainPortal(), clock};
    FaultProxy proxy;
    EngineHost *host; //!< goes with its thread, at the latest
    const QPointer<EngineHost> living{host};
    Account account;
    std::atomic<bool> isKept = false;

private:
    static quint16 startedPort(DemoPortal &portal)
    {
        const bool isStarted = portal.start().has_value();
        Q_ASSERT(isStarted);
        return quint16(portal.url().port());
    }
    std::unique_ptr<KeychainStore> m_store;
};

/*! One engine's thread for all tests: a process uses the keychain in one thread only. */
class EngineThread
{
public:
    EngineThread() { m_thread.start(); }
    ~EngineThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QThread m_thread;
};

} // namespace

/*! What the engine does about tokens and keychains when nobody is asked. Run by with-keyring. */
class TestEngineTokens : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAgeOfTheSignInIsTold();
    void itGoesOnWhenTheKeychainIsUnlocked();
    void aRenewalIsFinishedBeforeAnotherAccountIsUsed();
    void aRenewalIsFinishedBeforeTheProgramEnds(); // the last: it ends the thread

private:
    EngineThread m_engine;
};

void TestEngineTokens::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it locks the keyring");
    qRegisterMetaType<Error>();
    qRegisterMetaType<Account>();
    qRegisterMetaType<FormSchemaPtr>();
}

void TestEngineTokens::theAgeOfTheSignInIsTold()
{
    Place p(u"age"_s);
    p.start(&m_engine.m_thread);
    QSignalSpy ages(p.host, &EngineHost::signInAgeKnown);
    QSignalSpy forms(p.host, &EngineHost::formReady);
    p.open();
    QVERIFY(waitUntil([&] { return ages.size() == 1 && forms.size() == 1; }));
    QCOMPARE(ages.at(0).at(0).toDateTime(), QDateTime({2026, 1, 5}, {12, 0}, Qt::UTC));
    QCOMPARE(ages.at(0).at(1).toDateTime(), QDateTime({2026, 7, 4}, {12, 0}, Qt::UTC));
    p.portal.tokens()->expireAccessTokens();
    QMetaObject::invokeMethod(p.host, &EngineHost::refreshForm);
    QVERIFY(waitUntil([&] { return forms.size() == 2; }));
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    QCOMPARE(ages.size(), 2);
    QVERIFY(ages.at(1).at(1).toDateTime() > QDateTime::currentDateTimeUtc().addDays(179));
    QMetaObject::invokeMethod(p.host, &EngineHost::close, Qt::BlockingQueuedConnection);
}

void TestEngineTokens::itGoesOnWhenTheKeychainIsUnlocked()
{
    Place p(u"locked"_s);
    p.start(&m_engine.m_thread);
    lockKeyring();
    QSignalSpy failures(p.host, &EngineHost::formFailed);
    QSignalSpy forms(p.host, &EngineHost::formReady);
    p.open();
    QVERIFY(waitUntil([&] { return failures.size() == 1; }));
    QCOMPARE(toString(failures.at(0).at(0).value<Error>().kind), u"KeychainLocked"_s);
    QVERIFY(!waitUntil([&] { return failures.size() > 1; }, std::chrono::milliseconds(500)));
    unlockKeyring();
    QVERIFY(waitUntil([&] { return forms.size() == 1; }));
    QCOMPARE(failures.size(), 1);
    QMetaObject::invokeMethod(p.host, &EngineHost::close, Qt::BlockingQueuedConnection);
}

void TestEngineTokens::aRenewalIsFinishedBeforeAnotherAccountIsUsed()
{
    Place p(u"left"_s);
    p.start(&m_engine.m_thread);
    p.portal.tokens()->expireAccessTokens();
    p.proxy.setSchedule([](int) { return Fault{.delay = std::chrono::milliseconds(300)}; });
    QSignalSpy ages(p.host, &EngineHost::signInAgeKnown);
    QSignalSpy forms(p.host, &EngineHost::formReady);
    p.open();
    QVERIFY(waitUntil([&] { return p.refreshes().size() == 1; }));
    p.open(); // the same account again, while the answer is on its way
    QVERIFY(waitUntil([&] { return forms.size() == 1; }));
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    QMetaObject::invokeMethod(p.host, &EngineHost::close, Qt::BlockingQueuedConnection);
}

void TestEngineTokens::aRenewalIsFinishedBeforeTheProgramEnds()
{
    Place p(u"end"_s);
    p.start(&m_engine.m_thread);
    p.portal.tokens()->expireAccessTokens();
    p.proxy.setSchedule([](int) { return Fault{.delay = std::chrono::milliseconds(300)}; });
    p.open();
    QVERIFY(waitUntil([&] { return p.refreshes().size() == 1; }));
    QMetaObject::invokeMethod(p.host, &EngineHost::endThread);
    QVERIFY(waitUntil([&] { return m_engine.m_thread.isFinished(); }));
    // The keychain belongs to the thread that is gone: another process looks.
    QProcess lookup;
    lookup.start(QCoreApplication::applicationFilePath(), {u"read"_s, u"access-token/end"_s});
    QVERIFY(waitUntil([&] { return lookup.state() == QProcess::NotRunning; }));
    const QString kept = QString::fromUtf8(lookup.readAllStandardOutput());
    QVERIFY(p.portal.tokens()->accessToken(kept, p.clock.now()));
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
}

/*! What this program does as a second process. */
int printSecret(const QString &name)
{
    KeychainStore store;
    QObject context;
    bool isDone = false;
    store.read(name, &context, [&](const Result<Secret> &secret) {
        QTextStream(stdout) << (secret ? QString::fromUtf8(secret->reveal())
                                       : toString(secret.error().kind));
        isDone = true;
    });
    return waitUntil([&] { return isDone; }) ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QCoreApplication::arguments().at(1) == "read"_L1) {
        return printSecret(QCoreApplication::arguments().at(2));
    }
    TestEngineTokens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_enginetokens.moc"
