// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/keychainstore.h"
#include "account/tokenkeeper.h"
#include "account/tokenstore.h"
#include "demo/demoportal.h"
#include "session.h"
#include "support/faultproxy.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>

#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"Leadbooth test"_s;
const AccountId accountId(u"tokens"_s);

/*! The real keychain in a process that dies, as by a power cut, when it begins its nth write. */
class DyingStore final : public SecretStore
{
public:
    explicit DyingStore(int diesAt)
        : m_left(diesAt)
    {}

    void read(const QString &name, QObject *context, Done<Secret> done) override
    {
        m_store.read(name, context, std::move(done));
    }
    void write(const QString &name, const Secret &secret, QObject *context,
               Done<std::monostate> done) override
    {
        if (--m_left == 0) {
            ::kill(::getpid(), SIGKILL);
        }
        m_store.write(name, secret, context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done<std::monostate> done) override
    {
        m_store.remove(name, context, std::move(done));
    }

private:
    KeychainStore m_store{service};
    int m_left;
};

/*! Makes calls at once with the account of a profile; "20 done" or the kinds of their errors. */
QString makeCalls(SecretStore &secrets, const QString &profileDir, int count)
{
    const Result<QList<Account>> accounts = AccountList(profileDir).load();
    if (!accounts || accounts->size() != 1) {
        return u"no account"_s;
    }
    SystemClock clock;
    Session session(clock, secrets, accounts->first(), profileDir);
    QObject context;
    QMap<QString, int> ends;
    int answers = 0;
    for (int i = 0; i < count; ++i) {
        session.client().call(u"profile"_s, {}, &context, [&](const Result<CallResult> &result) {
            ++ends[result ? u"done"_s : toString(result.error().kind)];
            ++answers;
        });
    }
    if (!waitUntil([&] { return answers == count; }, std::chrono::seconds(60))) {
        return u"no answer"_s;
    }
    QStringList texts;
    for (auto it = ends.constBegin(); it != ends.constEnd(); ++it) {
        texts << QString::number(it.value()) + u' ' + it.key();
    }
    return texts.join(u", "_s);
}

/*! What a write and the reading of something else end in: "done, SecretMissing". */
QString keychainAnswers(SecretStore &store)
{
    QObject context;
    QStringList answers;
    const auto add = [&](const auto &result) {
        answers << (result ? u"done"_s : toString(result.error().kind));
    };
    store.write(u"written"_s, Secret("x"), &context, [&](const Outcome &outcome) {
        add(outcome);
        store.read(u"never written"_s, &context, add);
    });
    return waitUntil([&] { return answers.size() == 2; }) ? answers.join(u", "_s) : u"it hung"_s;
}

/*! What this program does as a second process, after a line on its standard input: makes calls.
 * "twice" makes them again after one more line. */
int second(const QStringList &arguments)
{
    const QString verb = arguments.at(1);
    QTextStream in(stdin);
    QTextStream out(stdout);
    out << "ready" << Qt::endl;
    in.readLine();
    const int count = arguments.at(3).toInt();
    if (verb == "dying"_L1) {
        DyingStore store(arguments.at(4).toInt());
        out << makeCalls(store, arguments.at(2), count) << Qt::endl;
        return 0;
    }
    KeychainStore store(service);
    if (verb == "keychain"_L1) {
        out << keychainAnswers(store) << Qt::endl;
        in.readLine();
        out << keychainAnswers(store) << Qt::endl;
        return 0;
    }
    out << makeCalls(store, arguments.at(2), count) << Qt::endl;
    if (verb == "twice"_L1) {
        in.readLine();
        out << makeCalls(store, arguments.at(2), count) << Qt::endl;
    }
    return 0;
}

/*! A second process; go() lets it begin. */
class Second
{
public:
    explicit Second(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"leadbooth.*.info=false"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    [[nodiscard]] bool isReady()
    {
        return waitUntil([this] { return m_process.canReadLine(); })
               && m_process.readLine().trimmed() == "ready";
    }
    void go() { m_process.write("\n"); }
    /*! What it says at its end; "killed" when it was. */
    [[nodiscard]] QString end()
    {
        const bool ended = waitUntil([this] { return m_process.state() == QProcess::NotRunning; },
                                     std::chrono::seconds(90));
        if (!ended) {
            m_process.kill();
            m_process.waitForFinished();
            return u"it hung"_s;
        }
        return m_process.exitStatus() == QProcess::NormalExit
                       ? QString::fromUtf8(m_process.readAllStandardOutput()).trimmed()
                       : u"killed"_s;
    }

private:
    QProcess m_process;
};

DemoOptions plainPortal()
{
    DemoOptions options;
    options.tls = false;
    options.rateLimit = false;
    return options;
}

/*! A portal, a bad network before its OAuth server, and a profile that signed in. */
struct Place
{
    Place()
    {
        const bool isReady = portal.start().has_value();
        Q_ASSERT(isReady);
        proxy = std::make_unique<FaultProxy>(u"127.0.0.1"_s, quint16(portal.url().port()));
        QUrl tokens = portal.url();
        tokens.setPort(proxy->port());
        tokens.setPath(u"/oauth/token/"_s);
        account = {.id = accountId,
                   .kind = AccountKind::OAuth,
                   .endpoint = portal.url().resolved(QUrl(u"/rest/"_s)),
                   .userId = u"1"_s,
                   .memberId = portal.options().memberId,
                   .clientId = portal.options().applications.first().clientId,
                   .tokenEndpoint = tokens};
        const bool isSaved = AccountList(dir.path()).save(account).has_value();
        Q_ASSERT(isSaved);
        signIn();
    }

    /*! Puts a fresh pair of tokens into the keychain. */
    void signIn()
    {
        const IssuedTokens issued = portal.issueTokens();
        bool isKept = false;
        store.write(secretName(accountId, SecretKind::ClientSecret),
                    Secret(portal.options().applications.first().clientSecret.toUtf8()), &context,
                    [&, issued](const Outcome &) {
                        keepTokens(store, accountId,
                                   {.accessToken = Secret(issued.accessToken.toUtf8()),
                                    .refreshToken = Secret(issued.refreshToken.toUtf8()),
                                    .issuedAt = clock.now()},
                                   &context,
                                   [&](const Outcome &kept) { isKept = kept.has_value(); });
                    });
        const bool isDone = waitUntil([&] { return isKept; });
        Q_ASSERT(isDone);
    }
    void expire() { portal.tokens()->expireAccessTokens(); }
    [[nodiscard]] QStringList refreshes() const
    {
        QStringList outcomes;
        for (const TokenRequest &request : portal.tokenRequests()) {
            outcomes << (request.outcome.isEmpty() ? u"given"_s : request.outcome);
        }
        return outcomes;
    }
    [[nodiscard]] QByteArray kept(SecretKind kind)
    {
        std::optional<QByteArray> secret;
        store.read(secretName(accountId, kind), &context,
                   [&](const Result<Secret> &read) { secret = read ? read->reveal() : "none"; });
        return waitUntil([&] { return secret.has_value(); }) ? *secret : "no answer";
    }
    void erase(SecretKind kind)
    {
        bool isGone = false;
        store.remove(secretName(accountId, kind), &context,
                     [&](const Outcome &outcome) { isGone = outcome.has_value(); });
        const bool isDone = waitUntil([&] { return isGone; });
        Q_ASSERT(isDone);
    }
    [[nodiscard]] QString calls(int count = 1) { return makeCalls(store, dir.path(), count); }
    [[nodiscard]] QStringList arguments(const QString &verb, int count = 20) const
    {
        return {verb, dir.path(), QString::number(count)};
    }

    SystemClock clock;
    QTemporaryDir dir;
    KeychainStore store{service};
    DemoPortal portal{plainPortal(), clock};
    std::unique_ptr<FaultProxy> proxy;
    Account account;
    QObject context;
};

/*! Both begin at the same moment; what each said. */
QStringList together(const QStringList &first, const QStringList &other)
{
    Second one(first);
    Second two(other);
    if (!one.isReady() || !two.isReady()) {
        return {u"not ready"_s};
    }
    one.go();
    two.go();
    const QString said = one.end();
    return {said, two.end()};
}

/*! How often each end came in what processes said: "9 ConnectionLost, 11 done". */
QMap<QString, int> counted(const QStringList &said)
{
    QMap<QString, int> ends;
    const QStringList parts = said.join(u", "_s).split(u", "_s);
    for (const QString &part : parts) {
        ends[part.section(u' ', 1)] += part.section(u' ', 0, 0).toInt();
    }
    return ends;
}

} // namespace

/*! Tokens in a real keychain, processes that really run side by side and die, and a real portal.
 * Run by with-keyring. */
class TestTokens : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensSurviveTheProcess();
    void twoProcessesRenewOnce();
    void twoProcessesRenewOnceAgainAndAgain();
    void aLostReplyEndsInASignInForBoth();
    void aLostConnectionEndsInAnotherTry();
    void deathBeforeThePairIsKeptEndsInASignIn();
    void deathBetweenTheTwoEntriesLosesNothing();
    void entriesDeletedBehindItsBackAreTold();
    void aKeyringThatIsGoneIsAnErrorAndNoDeath();
    void aRenamedPortalIsFollowed();
};

void TestTokens::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestTokens::tokensSurviveTheProcess()
{
    Place p;
    for (int i = 0; i < 2; ++i) {
        Second process(p.arguments(u"calls"_s, 3));
        QVERIFY(process.isReady());
        process.go();
        QCOMPARE(process.end(), u"3 done"_s);
    }
    QCOMPARE(p.refreshes(), QStringList());
    p.expire();
    Second process(p.arguments(u"calls"_s, 3));
    QVERIFY(process.isReady());
    process.go();
    QCOMPARE(process.end(), u"3 done"_s);
    QCOMPARE(p.calls(), u"1 done"_s);
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    QCOMPARE(AccountList(p.dir.path()).load()->first().keychain, u"Secret Service"_s);
}

void TestTokens::twoProcessesRenewOnce()
{
    Place p;
    const QByteArray before = p.kept(SecretKind::AccessToken);
    p.expire();
    QCOMPARE(together(p.arguments(u"calls"_s), p.arguments(u"calls"_s)),
             (QStringList{u"20 done"_s, u"20 done"_s}));
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    const QByteArray after = p.kept(SecretKind::AccessToken);
    QVERIFY(after != before);
    QVERIFY(p.portal.tokens()->accessToken(QString::fromLatin1(after), p.clock.now()));
    // And the refresh token that is kept is the one that works.
    p.expire();
    QCOMPARE(p.calls(), u"1 done"_s);
}

void TestTokens::twoProcessesRenewOnceAgainAndAgain()
{
    Place p;
    for (int round = 1; round <= 5; ++round) {
        p.expire();
        QCOMPARE(together(p.arguments(u"calls"_s), p.arguments(u"calls"_s)),
                 (QStringList{u"20 done"_s, u"20 done"_s}));
        QCOMPARE(p.refreshes().size(), round);
    }
}

void TestTokens::aLostReplyEndsInASignInForBoth()
{
    Place p;
    p.expire();
    p.proxy->setSchedule(inOrder({{.kind = Fault::Kind::SwallowAnswer}}));
    const QMap<QString, int> ends =
            counted(together(p.arguments(u"calls"_s), p.arguments(u"calls"_s)));
    // Those that waited for the answer cannot know; those that ask after them are told.
    QCOMPARE(ends.keys(), (QStringList{u"ConnectionLost"_s, u"SignInNeeded"_s}));
    QCOMPARE(ends.value(u"ConnectionLost"_s) + ends.value(u"SignInNeeded"_s), 40);
    const QStringList asked = p.refreshes();
    QCOMPARE(asked.count(u"given"_s), 1);
    // Each process is told once and remembers it.
    const qsizetype told = asked.count(u"invalid_grant"_s);
    QVERIFY(told >= 1 && told <= 2 && told + 1 == asked.size());
    QCOMPARE(p.calls(5), u"5 SignInNeeded"_s);
    p.signIn();
    QCOMPARE(p.calls(), u"1 done"_s);
}

void TestTokens::aLostConnectionEndsInAnotherTry()
{
    Place p;
    p.expire();
    p.proxy->setSchedule(inOrder({{.kind = Fault::Kind::DropRequest}}));
    const QMap<QString, int> ends =
            counted(together(p.arguments(u"calls"_s), p.arguments(u"calls"_s)));
    QCOMPARE(ends.keys(), (QStringList{u"ConnectionLost"_s, u"done"_s}));
    QCOMPARE(ends.value(u"ConnectionLost"_s) + ends.value(u"done"_s), 40);
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    QCOMPARE(p.calls(), u"1 done"_s);
}

void TestTokens::deathBeforeThePairIsKeptEndsInASignIn()
{
    Place p;
    p.expire();
    Second process(p.arguments(u"dying"_s) << u"1"_s);
    QVERIFY(process.isReady());
    process.go();
    QCOMPARE(process.end(), u"killed"_s);
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    QVERIFY(QFile::exists(p.dir.filePath(u"tokens-tokens.lock"_s)));
    QCOMPARE(p.calls(5), u"5 SignInNeeded"_s); // not hanging at the lock it left
    QCOMPARE(p.refreshes().size(), 2);
    p.signIn();
    QCOMPARE(p.calls(), u"1 done"_s);
    p.expire();
    QCOMPARE(p.calls(), u"1 done"_s);
}

void TestTokens::deathBetweenTheTwoEntriesLosesNothing()
{
    Place p;
    p.expire();
    Second process(p.arguments(u"dying"_s) << u"2"_s);
    QVERIFY(process.isReady());
    process.go();
    QCOMPARE(process.end(), u"killed"_s);
    QCOMPARE(p.calls(5), u"5 done"_s);
    QCOMPARE(p.refreshes(), (QStringList{u"given"_s, u"given"_s}));
}

void TestTokens::entriesDeletedBehindItsBackAreTold()
{
    Place p;
    p.erase(SecretKind::AccessToken);
    QCOMPARE(p.calls(3), u"3 done"_s);
    QCOMPARE(p.refreshes().size(), 1);
    Second process(p.arguments(u"twice"_s, 3));
    QVERIFY(process.isReady());
    process.go();
    p.erase(SecretKind::RefreshToken);
    p.expire();
    QCOMPARE(p.calls(3), u"3 SecretMissing"_s);
    p.erase(SecretKind::AccessToken);
    QCOMPARE(p.calls(3), u"3 SecretMissing"_s);
    process.go();
    QCOMPARE(process.end().section(u'\n', -1), u"3 SecretMissing"_s);
    QCOMPARE(p.refreshes().size(), 1);
    p.signIn();
    QCOMPARE(p.calls(), u"1 done"_s);
}

void TestTokens::aKeyringThatIsGoneIsAnErrorAndNoDeath()
{
    // A session of its own, whose bus dies while the process runs: as when a desktop crashes.
    const QString script =
            u"coproc S { \"$0\" keychain /tmp 1; }; exec 3<&${S[0]} 4>&${S[1]}; pid=$S_PID; "
            "read -r line <&3; echo >&4; read -r line <&3; echo \"$line\"; "
            "kill -KILL $(pgrep -P $PPID -x dbus-daemon); sleep 0.5; "
            "echo >&4; cat <&3; wait $pid; echo \"end $?\""_s;
    QProcess process;
    process.start(QStringLiteral(WITH_KEYRING),
                  {u"bash"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    const QStringList said =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(said, (QStringList{u"done, SecretMissing"_s,
                                u"KeychainUnavailable, KeychainUnavailable"_s, u"end 0"_s}));
}

void TestTokens::aRenamedPortalIsFollowed()
{
    Place p;
    DemoPortal renamed(plainPortal(), p.clock, p.portal.tokens());
    QVERIFY(renamed.start());
    QCOMPARE(p.calls(), u"1 done"_s);
    // Another name of this machine, so that it is another host.
    p.portal.options().renamedTo = u"localhost:%1"_s.arg(renamed.url().port());
    QCOMPARE(together(p.arguments(u"calls"_s), p.arguments(u"calls"_s)),
             (QStringList{u"20 done"_s, u"20 done"_s}));
    QCOMPARE(p.refreshes(), QStringList{u"given"_s});
    const Account moved = AccountList(p.dir.path()).load()->first();
    QCOMPARE(moved.endpoint, QUrl(u"http://localhost:%1/rest/"_s.arg(renamed.url().port())));
    QCOMPARE(p.calls(), u"1 done"_s);
    // Somebody who is not the portal is not followed, and hears nothing.
    const qsizetype heard = renamed.requests().size();
    renamed.options().renamedTo = u"evil.example"_s;
    QCOMPARE(p.calls(3), u"3 Redirected"_s);
    QCOMPARE(AccountList(p.dir.path()).load()->first().endpoint, moved.endpoint);
    QCOMPARE(renamed.requests().size(), heard + 3);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 4 && QDir(arguments.at(2)).exists()) {
        return second(arguments);
    }
    TestTokens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokens.moc"
