// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/tokenkeeper.h"
#include "bitrix/bitrix24client.h"
#include "support/contract.h"
#include "support/fakeclock.h"
#include "support/oauthexample.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Access firstAccess{.endpoint = oauthAccount().endpoint, .accessToken = Secret("access-1")};
const QDateTime signedIn({2026, 1, 5}, {12, 0}, Qt::UTC);

/*! MemorySecrets that have a name. */
class NamedSecrets final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, Done<Secret> done) override
    {
        memory.read(name, context, std::move(done));
    }
    void write(const QString &name, const Secret &secret, QObject *context,
               Done<std::monostate> done) override
    {
        memory.write(name, secret, context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done<std::monostate> done) override
    {
        memory.remove(name, context, std::move(done));
    }
    [[nodiscard]] QString backend() const override { return keychain; }

    MemorySecrets memory;
    QString keychain;
};

/*! A profile with one account that signed in, and what keeps its tokens. */
struct Place
{
    Place()
    {
        put("access-token", "access-1");
        put("refresh-token", QByteArray::number(signedIn.toSecsSinceEpoch()) + " refresh-1");
        put("client-secret", "c4nary-secret");
        const bool saved = AccountList(dir.path()).save(oauthAccount()).has_value();
        Q_ASSERT(saved);
    }

    void put(const char *kind, const QByteArray &value)
    {
        store.memory.secrets.insert(QString::fromLatin1(kind) + u"/a"_s, value);
    }
    [[nodiscard]] QByteArray kept(const char *kind) const
    {
        return store.memory.secrets.value(QString::fromLatin1(kind) + u"/a"_s);
    }
    [[nodiscard]] QByteArray keptRefreshToken() const
    {
        return kept("refresh-token").split(' ').last();
    }
    [[nodiscard]] std::unique_ptr<TokenKeeper> makeKeeper()
    {
        return std::make_unique<TokenKeeper>(store, server.transport, clock, oauthAccount(),
                                             dir.path());
    }
    [[nodiscard]] Account savedAccount() const { return AccountList(dir.path()).load()->value(0); }

    QTemporaryDir dir;
    FakeClock clock;
    NamedSecrets store;
    ScriptedOAuth server;
    std::unique_ptr<TokenKeeper> keeper = makeKeeper();
};

QString textOf(const Result<Access> &access)
{
    return access ? QString::fromUtf8(access->accessToken.reveal()) : toString(access.error().kind);
}

/*! What asks one thing of a keeper and remembers the answer. */
struct Caller
{
    void access(TokenKeeper &keeper)
    {
        keeper.access(&context, [this](const Result<Access> &answer) { take(answer); });
    }
    void renew(TokenKeeper &keeper, const Access &expired = firstAccess)
    {
        keeper.renew(expired, &context, [this](const Result<Access> &answer) { take(answer); });
    }
    void relocate(TokenKeeper &keeper, const QUrl &location, const Access &moved = firstAccess)
    {
        keeper.relocate(moved, location, &context,
                        [this](const Result<Access> &answer) { take(answer); });
    }
    void take(const Result<Access> &answer)
    {
        ++answers;
        text = textOf(answer);
        endpoint = answer ? answer->endpoint : QUrl();
        error = answer ? Error() : answer.error();
    }

    QObject context;
    int answers = 0;
    QString text;
    QUrl endpoint;
    Error error;
};

QString accessOf(TokenKeeper &keeper)
{
    Caller caller;
    caller.access(keeper);
    drainEvents();
    return caller.text;
}

QString renewed(TokenKeeper &keeper, const QByteArray &expired = "access-1")
{
    Caller caller;
    caller.renew(keeper, {.endpoint = oauthAccount().endpoint, .accessToken = Secret(expired)});
    drainEvents();
    return caller.text;
}

void expectNotKept()
{
    static const QRegularExpression message(u"could not be kept"_s);
    QTest::ignoreMessage(QtWarningMsg, message);
}

} // namespace

/*! How access tokens are had, renewed, shared and moved. */
class TestTokenKeeper : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theAccessTokenIsReadOnce();
    void aReadThatFailedIsTriedAgain_data();
    void aReadThatFailedIsTriedAgain();
    void entriesThatAreGoneAreMissing();
    void entriesOfAnotherKeychainAreToldApart();
    void anAccessTokenThatIsGoneIsRenewed();

    void anExpiredTokenIsRenewedAndKept();
    void callersShareOneRenewal();
    void aTokenThatSomebodyElseRenewedIsTaken();
    void processesTakeTurns();
    void theLockOfADeadProcessIsTakenOver();
    void aLockThatIsKeptForTooLongIsAnError();
    void aProfileThatCannotBeWrittenIsAnError();

    void onlyARefusedGrantNeedsAPerson_data();
    void onlyARefusedGrantNeedsAPerson();
    void aRefusedGrantIsNotAskedAgainUntilAPersonSignedIn();
    void aNetworkErrorDropsNothing();
    void aLostReplyEndsInASignIn();
    void tokensOfAnotherPortalAreNotKept();
    void lockedSecretsPassThrough_data();
    void lockedSecretsPassThrough();

    void aPairThatCannotBeKeptIsUsedAndKeptLater();
    void aPairThatCannotBeKeptIsTriedAgainByTheClock();
    void aPairThatIsNotKeptIsRenewedFromMemory();
    void aPairThatIsNotKeptGivesWayToASignIn();
    void aRemovedAccountGetsNoTokensBack();

    void theAgeIsToldOnceAndAfterEachRenewal();
    void aClockThatGoesBackwardsChangesNothing();
    void theKeychainInUseIsRemembered();

    void aRenamedPortalIsFollowedWhenItIsProven();
    void nobodyElseRenewsBeforeTheNewAddressIsWrittenDown();
    void anAddressThatIsNotProvenIsRefusedAndNotAskedAgain_data();
    void anAddressThatIsNotProvenIsRefusedAndNotAskedAgain();
    void whatKeepsFromProvingIsTheError();
    void aMoveThatAnotherProcessProvedIsTaken();
    void aMoveKeepsWhatElseChangedInTheAccount();
    void aMoveAndARenewalShareOneQuestion();
    void aCallFollowsARenamedPortal();
    void aTokenThatWasRenewedLongAgoIsRenewedAgain();

    void whoeverWaitsWhenItGoesIsAnswered();
    void everyFunctionKeepsTheContract();
    void nothingSecretIsLogged();
};

void TestTokenKeeper::theAccessTokenIsReadOnce()
{
    Place p;
    p.store.memory.hold();
    Caller first;
    Caller second;
    first.access(*p.keeper);
    second.access(*p.keeper);
    drainEvents();
    QCOMPARE(first.answers + second.answers, 0);
    QCOMPARE(p.store.memory.reads, 1);
    p.store.memory.release();
    drainEvents();
    QCOMPARE(first.text, u"access-1"_s);
    QCOMPARE(second.text, u"access-1"_s);
    QCOMPARE(first.endpoint, oauthAccount().endpoint);
    const int reads = p.store.memory.reads;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    QCOMPARE(p.store.memory.reads, reads);
    QCOMPARE(p.server.refreshed, 0);
}

void TestTokenKeeper::aReadThatFailedIsTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("not there") << ErrorKind::KeychainUnavailable;
}

void TestTokenKeeper::aReadThatFailedIsTriedAgain()
{
    QFETCH(const ErrorKind, kind);
    Place p;
    p.store.memory.readFailure = kind;
    QCOMPARE(accessOf(*p.keeper), toString(kind));
    QCOMPARE(accessOf(*p.keeper), toString(kind));
    p.store.memory.readFailure.reset();
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    QCOMPARE(p.server.refreshed, 0);
}

void TestTokenKeeper::entriesThatAreGoneAreMissing()
{
    for (const QString &gone : {u"refresh-token/a"_s, u"client-secret/a"_s}) {
        Place p;
        p.store.memory.secrets.remove(gone);
        QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
        QCOMPARE(renewed(*p.keeper), u"SecretMissing"_s);
        QCOMPARE(p.server.refreshed, 0);
    }
    Place p;
    p.store.memory.secrets.clear();
    QCOMPARE(accessOf(*p.keeper), u"SecretMissing"_s);
    QCOMPARE(accessOf(*p.keeper), u"SecretMissing"_s);
    QCOMPARE(p.server.refreshed, 0);
    QVERIFY(p.store.memory.secrets.isEmpty());
}

void TestTokenKeeper::entriesOfAnotherKeychainAreToldApart()
{
    Place p;
    Account account = oauthAccount();
    account.keychain = u"KWallet"_s;
    p.store.keychain = u"Secret Service"_s;
    p.store.memory.secrets.clear();
    TokenKeeper keeper(p.store, p.server.transport, p.clock, account, p.dir.path());
    QCOMPARE(accessOf(keeper), u"KeychainChanged"_s);
    QCOMPARE(renewed(keeper), u"KeychainChanged"_s);
    p.store.keychain = u"KWallet"_s;
    QCOMPARE(accessOf(keeper), u"SecretMissing"_s);
}

void TestTokenKeeper::anAccessTokenThatIsGoneIsRenewed()
{
    Place p;
    p.store.memory.secrets.remove(u"access-token/a"_s);
    Caller first;
    Caller second;
    first.access(*p.keeper);
    second.access(*p.keeper);
    drainEvents();
    QCOMPARE(first.text, u"access-2"_s);
    QCOMPARE(second.text, u"access-2"_s);
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(p.kept("access-token"), QByteArray("access-2"));
}

void TestTokenKeeper::anExpiredTokenIsRenewedAndKept()
{
    Place p;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    Caller caller;
    p.store.memory.hold(); // a person types a password before anything is kept
    caller.renew(*p.keeper);
    drainEvents();
    for (int i = 0; i < 3; ++i) { // the access token, the refresh token, the client secret
        p.store.memory.release();
        p.store.memory.hold();
        drainEvents();
    }
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(caller.answers, 0); // nobody gets the new pair before it is kept
    p.store.memory.release();
    drainEvents();
    QCOMPARE(caller.text, u"access-2"_s);
    QCOMPARE(p.kept("access-token"), QByteArray("access-2"));
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-2"));
    QCOMPARE(accessOf(*p.keeper), u"access-2"_s);
    QCOMPARE(renewed(*p.keeper, "access-2"), u"access-3"_s);
    QCOMPARE(p.server.refreshed, 2);
    const QByteArray body = p.server.transport.requests().at(0).body;
    QVERIFY(body.contains("client_secret=c4nary-secret") && body.contains("client_id=local.1"));
    QCOMPARE(p.server.transport.requests().at(0).url, oauthAccount().tokenEndpoint);
}

void TestTokenKeeper::callersShareOneRenewal()
{
    Place p;
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < 20; ++i) {
        callers.push_back(std::make_unique<Caller>());
        callers.back()->renew(*p.keeper);
    }
    auto shortLived = std::make_unique<Caller>();
    shortLived->renew(*p.keeper);
    shortLived.reset();
    p.server.transport.hold();
    drainEvents();
    Caller late;
    late.renew(*p.keeper);
    p.server.transport.release();
    drainEvents();
    for (const auto &caller : callers) {
        QCOMPARE(caller->answers, 1);
        QCOMPARE(caller->text, u"access-2"_s);
    }
    QCOMPARE(late.text, u"access-2"_s);
    QCOMPARE(renewed(*p.keeper), u"access-2"_s); // whoever notices later
    QCOMPARE(p.server.refreshed, 1);
    QVERIFY(!p.keeper->isRenewing());
}

void TestTokenKeeper::aTokenThatSomebodyElseRenewedIsTaken()
{
    Place p;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    p.put("access-token", "access-9");
    p.put("refresh-token", "1767614400 refresh-9");
    QCOMPARE(renewed(*p.keeper), u"access-9"_s);
    QCOMPARE(accessOf(*p.keeper), u"access-9"_s);
    QCOMPARE(p.server.refreshed, 0);
}

void TestTokenKeeper::processesTakeTurns()
{
    // Two keepers behave as two processes do: each has a lock of its own on the same file.
    Place p;
    const std::unique_ptr<TokenKeeper> other = p.makeKeeper();
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    QCOMPARE(accessOf(*other), u"access-1"_s);
    p.server.transport.hold();
    Caller mine;
    Caller theirs;
    mine.renew(*p.keeper);
    drainEvents();
    theirs.renew(*other);
    drainEvents();
    p.clock.advance(5s);
    drainEvents();
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(theirs.answers, 0);
    p.server.transport.release();
    drainEvents();
    QCOMPARE(mine.text, u"access-2"_s);
    QCOMPARE(theirs.answers, 0);
    p.clock.advance(200ms);
    drainEvents();
    QCOMPARE(theirs.text, u"access-2"_s);
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(p.clock.runningTimers(), 0);
}

void TestTokenKeeper::theLockOfADeadProcessIsTakenOver()
{
    Place p;
    // What QLockFile writes: process, program, machine. No process has this number.
    QFile file(p.dir.filePath(u"tokens-a.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2147483646\nleadbooth\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    file.close();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    QVERIFY(!file.exists());
}

void TestTokenKeeper::aLockThatIsKeptForTooLongIsAnError()
{
    Place p;
    QLockFile held(p.dir.filePath(u"tokens-a.lock"_s));
    QVERIFY(held.tryLock(0));
    Caller caller;
    caller.renew(*p.keeper);
    drainEvents();
    p.clock.advance(89s);
    drainEvents();
    QCOMPARE(caller.answers, 0);
    p.clock.advance(2s);
    drainEvents();
    QCOMPARE(caller.text, u"Timeout"_s);
    QCOMPARE(toString(caller.error.certainty), u"NotSent"_s);
    QCOMPARE(p.server.refreshed, 0);
    held.unlock();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
}

void TestTokenKeeper::aProfileThatCannotBeWrittenIsAnError()
{
    Place p;
    QFile file(p.dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    TokenKeeper keeper(p.store, p.server.transport, p.clock, oauthAccount(),
                       p.dir.filePath(u"file/profile"_s));
    QCOMPARE(renewed(keeper), u"Storage"_s);
    QCOMPARE(p.server.refreshed, 0);
}

void TestTokenKeeper::onlyARefusedGrantNeedsAPerson_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *code, const char *kind) {
        QTest::newRow(code) << QByteArray(R"({"error":")") + code + R"("})"
                            << QString::fromLatin1(kind);
    };
    row("invalid_client", "ClientRejected");
    row("NOT_INSTALLED", "AppNotInstalled");
    row("PAYMENT_REQUIRED", "PaymentRequired");
    row("something_new", "ServerFault");
    QTest::newRow("a page") << QByteArray("<html>") << u"NotBitrix24"_s;
    QTest::newRow("a cut-off answer") << QByteArray(R"({"access_token":"c4)") << u"NotBitrix24"_s;
}

void TestTokenKeeper::onlyARefusedGrantNeedsAPerson()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    Place p;
    p.server.errorAnswer = answer;
    QCOMPARE(renewed(*p.keeper), kind);
    QCOMPARE(renewed(*p.keeper), kind);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-1"));
    p.server.errorAnswer.clear();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
}

void TestTokenKeeper::aRefusedGrantIsNotAskedAgainUntilAPersonSignedIn()
{
    Place p;
    p.server.validRefreshToken = "refresh-9";
    QCOMPARE(renewed(*p.keeper), u"SignInNeeded"_s);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(renewed(*p.keeper), u"SignInNeeded"_s);
    }
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-1")); // nothing is thrown away
    p.put("refresh-token", "1767614400 refresh-9");          // somebody signed in
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    QCOMPARE(p.server.refreshed, 2);
}

void TestTokenKeeper::aNetworkErrorDropsNothing()
{
    Place p;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    const QMap<QString, QByteArray> before = p.store.memory.secrets;
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Tls,
                                 ErrorKind::ConnectionLost, ErrorKind::Redirected}) {
        p.server.failOnce({.kind = kind, .certainty = Certainty::NotSent});
        QCOMPARE(renewed(*p.keeper), toString(kind));
        QCOMPARE(p.store.memory.secrets, before);
        QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    }
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
}

void TestTokenKeeper::aLostReplyEndsInASignIn()
{
    Place p;
    p.server.failOnce({.kind = ErrorKind::ConnectionLost, .certainty = Certainty::Unknown}, true);
    QCOMPARE(renewed(*p.keeper), u"ConnectionLost"_s);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-1"));
    QCOMPARE(renewed(*p.keeper), u"SignInNeeded"_s);
    QCOMPARE(p.server.refreshed, 2);
}

void TestTokenKeeper::tokensOfAnotherPortalAreNotKept()
{
    Place p;
    p.server.memberId = u"0ther"_s;
    QCOMPARE(renewed(*p.keeper), u"NotBitrix24"_s);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-1"));
    QCOMPARE(p.kept("access-token"), QByteArray("access-1"));
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
}

void TestTokenKeeper::lockedSecretsPassThrough_data()
{
    aReadThatFailedIsTriedAgain_data();
}

void TestTokenKeeper::lockedSecretsPassThrough()
{
    QFETCH(const ErrorKind, kind);
    Place p;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    p.store.memory.readFailure = kind;
    QCOMPARE(renewed(*p.keeper), toString(kind));
    QCOMPARE(renewed(*p.keeper), toString(kind));
    QCOMPARE(p.server.refreshed, 0);
    p.store.memory.readFailure.reset();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
}

void TestTokenKeeper::aPairThatCannotBeKeptIsUsedAndKeptLater()
{
    Place p;
    QSignalSpy failures(p.keeper.get(), &TokenKeeper::keepingFailed);
    p.store.memory.writeFailure = ErrorKind::KeychainLocked;
    expectNotKept();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(accessOf(*p.keeper), u"access-2"_s);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-1"));
    // A locked keychain asks a person at each try: the clock alone is no reason for it.
    QCOMPARE(p.clock.runningTimers(), 0);
    expectNotKept();
    p.keeper->keepAgain();
    drainEvents();
    QCOMPARE(failures.size(), 2);
    p.store.memory.writeFailure.reset();
    p.keeper->keepAgain();
    drainEvents();
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-2"));
    QCOMPARE(p.kept("access-token"), QByteArray("access-2"));
    p.store.memory.secrets.insert(u"refresh-token/a"_s, "0 later");
    p.keeper->keepAgain(); // there is nothing to keep any more
    drainEvents();
    QCOMPARE(p.keptRefreshToken(), QByteArray("later"));
}

void TestTokenKeeper::aPairThatCannotBeKeptIsTriedAgainByTheClock()
{
    Place p;
    p.store.memory.writeFailure = ErrorKind::KeychainUnavailable;
    expectNotKept();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    for (const std::chrono::seconds delay : {5s, 10s, 20s}) {
        expectNotKept();
        QCOMPARE(p.clock.runningTimers(), 1);
        p.clock.advance(delay);
        drainEvents();
    }
    p.store.memory.writeFailure.reset();
    p.clock.advance(40s);
    drainEvents();
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-2"));
    QCOMPARE(p.kept("access-token"), QByteArray("access-2"));
    QCOMPARE(p.clock.runningTimers(), 0);
}

void TestTokenKeeper::aPairThatIsNotKeptIsRenewedFromMemory()
{
    for (const bool isReadable : {true, false}) {
        Place p;
        p.store.memory.writeFailure = ErrorKind::KeychainLocked;
        expectNotKept();
        QCOMPARE(renewed(*p.keeper), u"access-2"_s);
        if (!isReadable) {
            p.store.memory.readFailure = ErrorKind::KeychainLocked;
        }
        expectNotKept();
        QCOMPARE(renewed(*p.keeper, "access-2"), u"access-3"_s);
        p.store.memory.readFailure.reset();
        p.store.memory.writeFailure.reset();
        p.keeper->keepAgain();
        drainEvents();
        QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-3"));
        QCOMPARE(p.kept("access-token"), QByteArray("access-3"));
    }
}

void TestTokenKeeper::aPairThatIsNotKeptGivesWayToASignIn()
{
    for (const bool byRenewal : {true, false}) {
        Place p;
        p.store.memory.writeFailure = ErrorKind::KeychainLocked;
        expectNotKept();
        QCOMPARE(renewed(*p.keeper), u"access-2"_s);
        p.store.memory.writeFailure.reset();
        p.put("refresh-token", "1767614400 refresh-new");
        p.put("access-token", "access-new");
        p.server.validRefreshToken = "refresh-new";
        if (byRenewal) {
            QCOMPARE(renewed(*p.keeper, "access-2"), u"access-3"_s);
            QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-3"));
        } else {
            p.keeper->keepAgain();
            drainEvents();
            QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-new"));
            QCOMPARE(renewed(*p.keeper, "access-2"), u"access-new"_s);
        }
    }
}

void TestTokenKeeper::aRemovedAccountGetsNoTokensBack()
{
    Place p;
    p.store.memory.writeFailure = ErrorKind::KeychainUnavailable;
    expectNotKept();
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    p.store.memory.secrets.clear();
    p.store.memory.writeFailure.reset();
    p.clock.advance(1h);
    drainEvents();
    QVERIFY(p.store.memory.secrets.isEmpty());
    QCOMPARE(p.clock.runningTimers(), 0);
}

void TestTokenKeeper::theAgeIsToldOnceAndAfterEachRenewal()
{
    Place p;
    QSignalSpy ages(p.keeper.get(), &TokenKeeper::refreshTokenKnown);
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    QCOMPARE(ages.size(), 1);
    QCOMPARE(ages.at(0).at(0).toDateTime(), signedIn);
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    QCOMPARE(ages.size(), 2);
    QCOMPARE(ages.at(1).at(0).toDateTime(), p.clock.now());
    p.put("access-token", "access-9");
    p.put("refresh-token", "1767614400 refresh-9");
    QCOMPARE(renewed(*p.keeper, "access-2"), u"access-9"_s);
    QCOMPARE(ages.size(), 3);
    QCOMPARE(ages.at(2).at(0).toDateTime(), QDateTime::fromSecsSinceEpoch(1767614400, Qt::UTC));
}

void TestTokenKeeper::aClockThatGoesBackwardsChangesNothing()
{
    Place p;
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    p.clock.jumpTo(QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(accessOf(*p.keeper), u"access-2"_s);
    QCOMPARE(renewed(*p.keeper, "access-2"), u"access-3"_s);
    const std::unique_ptr<TokenKeeper> other = p.makeKeeper();
    QSignalSpy ages(other.get(), &TokenKeeper::refreshTokenKnown);
    QCOMPARE(accessOf(*other), u"access-3"_s);
    QCOMPARE(ages.at(0).at(0).toDateTime(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    QCOMPARE(renewed(*other, "access-3"), u"access-4"_s);
}

void TestTokenKeeper::theKeychainInUseIsRemembered()
{
    Place p;
    p.store.keychain = u"Secret Service"_s;
    QSignalSpy changes(p.keeper.get(), &TokenKeeper::accountChanged);
    QCOMPARE(p.savedAccount().keychain, QString());
    QCOMPARE(renewed(*p.keeper), u"access-2"_s);
    QCOMPARE(p.savedAccount().keychain, u"Secret Service"_s);
    QCOMPARE(changes.size(), 0);
}

void TestTokenKeeper::nobodyElseRenewsBeforeTheNewAddressIsWrittenDown()
{
    Place p;
    p.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    QList<bool> held;
    connect(p.keeper.get(), &TokenKeeper::accountChanged, this, [&] {
        QLockFile other(p.dir.filePath(u"tokens-a.lock"_s));
        held.append(!other.tryLock(0));
    });
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    Caller caller;
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(held, QList<bool>{true});
    QVERIFY(QLockFile(p.dir.filePath(u"tokens-a.lock"_s)).tryLock(0));
}

void TestTokenKeeper::aRenamedPortalIsFollowedWhenItIsProven()
{
    Place p;
    const QUrl renamed(u"https://new.bitrix24.ru/rest/"_s);
    p.server.endpoint = renamed.toString();
    QSignalSpy changes(p.keeper.get(), &TokenKeeper::accountChanged);
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    Caller caller;
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(caller.text, u"access-2"_s);
    QCOMPARE(caller.endpoint, renamed);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<Account>().endpoint, renamed);
    QCOMPARE(p.savedAccount().endpoint, renamed);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-2"));
    // Whoever was redirected at the same time gets it without another question.
    Caller late;
    late.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(late.endpoint, renamed);
    QCOMPARE(p.server.refreshed, 1);
    for (const HttpRequest &request : p.server.transport.requests()) {
        QCOMPARE(request.url, oauthAccount().tokenEndpoint);
    }
}

void TestTokenKeeper::anAddressThatIsNotProvenIsRefusedAndNotAskedAgain_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("location");
    const QString same = oauthAccount().endpoint.toString();
    QTest::newRow("another host") << same << u"https://evil.example"_s;
    QTest::newRow("a third one") << u"https://new.bitrix24.ru/rest/"_s << u"https://evil.example"_s;
    QTest::newRow("the same host, another port") << same << u"https://acme.bitrix24.ru:8443"_s;
    QTest::newRow("a host that contains it") << same << u"https://acme.bitrix24.ru.evil.example"_s;
}

void TestTokenKeeper::anAddressThatIsNotProvenIsRefusedAndNotAskedAgain()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, location);
    Place p;
    p.server.endpoint = endpoint;
    QSignalSpy changes(p.keeper.get(), &TokenKeeper::accountChanged);
    for (int i = 0; i < 5; ++i) {
        Caller caller;
        caller.relocate(*p.keeper, QUrl(location));
        drainEvents();
        QCOMPARE(caller.text, u"Redirected"_s);
        QCOMPARE(caller.error.location, QUrl(location));
    }
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(p.savedAccount(), oauthAccount());
    QCOMPARE(accessOf(*p.keeper), u"access-2"_s);
    QCOMPARE(p.keptRefreshToken(), QByteArray("refresh-2")); // it was renewed all the same
    p.clock.advance(11min);
    Caller caller;
    caller.relocate(*p.keeper, QUrl(location));
    drainEvents();
    QCOMPARE(p.server.refreshed, 2);
}

void TestTokenKeeper::whatKeepsFromProvingIsTheError()
{
    Place p;
    p.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    p.server.failOnce({.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
    Caller caller;
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(caller.text, u"Offline"_s);
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(caller.text, u"access-2"_s);
}

void TestTokenKeeper::aMoveThatAnotherProcessProvedIsTaken()
{
    Place p;
    Account moved = oauthAccount();
    moved.endpoint = QUrl(u"https://new.bitrix24.ru/rest/"_s);
    QVERIFY(AccountList(p.dir.path()).save(moved));
    p.put("access-token", "access-9");
    QSignalSpy changes(p.keeper.get(), &TokenKeeper::accountChanged);
    Caller caller;
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(caller.text, u"access-9"_s);
    QCOMPARE(caller.endpoint, moved.endpoint);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(p.server.refreshed, 0);
}

void TestTokenKeeper::aMoveKeepsWhatElseChangedInTheAccount()
{
    Place p;
    Account named = oauthAccount();
    named.name = u"The fair"_s;
    QVERIFY(AccountList(p.dir.path()).save(named));
    p.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    Caller caller;
    caller.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    named.endpoint = QUrl(p.server.endpoint);
    QCOMPARE(p.savedAccount(), named);
    // An account that was removed stays removed.
    QVERIFY(AccountList(p.dir.path()).remove(named.id));
    p.server.endpoint = u"https://third.bitrix24.ru/rest/"_s;
    Caller second;
    second.relocate(*p.keeper, QUrl(u"https://third.bitrix24.ru"_s),
                    {.endpoint = named.endpoint, .accessToken = Secret("access-2")});
    drainEvents();
    QCOMPARE(second.text, u"access-3"_s);
    QVERIFY(AccountList(p.dir.path()).load()->isEmpty());
}

void TestTokenKeeper::aMoveAndARenewalShareOneQuestion()
{
    Place p;
    p.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    Caller renewer;
    Caller mover;
    renewer.renew(*p.keeper);
    mover.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(renewer.text, u"access-2"_s);
    QCOMPARE(mover.text, u"access-2"_s);
    QCOMPARE(mover.endpoint, QUrl(p.server.endpoint));
    QCOMPARE(p.server.refreshed, 1);
    // A renewal that another process had done already proves nothing: then it is asked.
    Place q;
    q.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    QCOMPARE(accessOf(*q.keeper), u"access-1"_s);
    q.put("access-token", "access-9");
    Caller second;
    Caller third;
    second.renew(*q.keeper);
    third.relocate(*q.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QCOMPARE(second.text, u"access-9"_s);
    QCOMPARE(third.text, u"access-2"_s);
    QCOMPARE(q.server.refreshed, 1);
}

void TestTokenKeeper::aCallFollowsARenamedPortal()
{
    Place p;
    p.server.endpoint = u"https://new.bitrix24.ru/rest/"_s;
    FakeTransport portal;
    portal.setHandler([](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.host() == "acme.bitrix24.ru"_L1) {
            return failure({.kind = ErrorKind::Redirected,
                            .certainty = Certainty::Refused,
                            .location = QUrl(u"https://new.bitrix24.ru"_s)});
        }
        return HttpResponse{.status = 200, .body = R"({"result":1})"};
    });
    Bitrix24Client client(portal, *p.keeper);
    QObject context;
    int successes = 0;
    for (int i = 0; i < 3; ++i) {
        client.call(u"profile"_s, {}, &context, [&](const Result<CallResult> &result) {
            successes += result.has_value() ? 1 : 0;
        });
    }
    drainEvents();
    QCOMPARE(successes, 3);
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(portal.requests().size(), 6);
    QCOMPARE(client.portalUrl(), QUrl(u"https://new.bitrix24.ru"_s));
}

void TestTokenKeeper::aTokenThatWasRenewedLongAgoIsRenewedAgain()
{
    // Another process renewed at noon; it is evening.
    Place p;
    QCOMPARE(accessOf(*p.keeper), u"access-1"_s);
    p.put("access-token", "access-9");
    p.put("refresh-token", "1767614400 refresh-9");
    p.server.validRefreshToken = "refresh-9";
    FakeTransport portal;
    portal.setHandler([](const HttpRequest &request) -> Result<HttpResponse> {
        return request.body.contains("access-2")
                       ? HttpResponse{.status = 200, .body = R"({"result":1})"}
                       : HttpResponse{.status = 401, .body = R"({"error":"expired_token"})"};
    });
    Bitrix24Client client(portal, *p.keeper);
    QObject context;
    bool isDone = false;
    client.call(u"profile"_s, {}, &context,
                [&](const Result<CallResult> &result) { isDone = result.has_value(); });
    drainEvents();
    QVERIFY(isDone);
    QCOMPARE(p.server.refreshed, 1);
    QCOMPARE(portal.requests().size(), 3);
}

void TestTokenKeeper::whoeverWaitsWhenItGoesIsAnswered()
{
    Place p;
    p.server.transport.hold();
    Caller renewer;
    Caller mover;
    renewer.renew(*p.keeper);
    mover.relocate(*p.keeper, QUrl(u"https://new.bitrix24.ru"_s));
    drainEvents();
    QVERIFY(p.keeper->isRenewing());
    p.store.memory.hold();
    p.keeper.reset();
    drainEvents();
    QCOMPARE(renewer.text, u"Cancelled"_s);
    QCOMPARE(mover.text, u"Cancelled"_s);
    // Its lock is free again.
    p.server.transport.release();
    p.store.memory.release();
    p.keeper = p.makeKeeper();
    p.server.validRefreshToken = "refresh-1";
    QVERIFY(renewed(*p.keeper).startsWith(u"access-"_s));
}

void TestTokenKeeper::everyFunctionKeepsTheContract()
{
    Place p;
    const auto access = [&](QObject *context, Done<Access> done) {
        p.keeper->access(context, std::move(done));
    };
    QCOMPARE(checkAsyncContract<Access>(access), QString());
    const auto renew = [&](QObject *context, Done<Access> done) {
        p.keeper->renew({.accessToken = Secret(p.kept("access-token"))}, context, std::move(done));
    };
    QCOMPARE(checkAsyncContract<Access>(renew), QString());
    const auto stale = [&](QObject *context, Done<Access> done) {
        p.keeper->renew(firstAccess, context, std::move(done));
    };
    QCOMPARE(checkAsyncContract<Access>(stale), QString());
    const auto relocate = [&](QObject *context, Done<Access> done) {
        p.clock.advance(1h);
        p.keeper->relocate(firstAccess, QUrl(u"https://new.bitrix24.ru"_s), context,
                           std::move(done));
    };
    QCOMPARE(checkAsyncContract<Access>(relocate), QString());
    p.store.memory.secrets.clear();
    QCOMPARE(checkAsyncContract<Access>(renew), QString());
    p.keeper = p.makeKeeper();
    QCOMPARE(checkAsyncContract<Access>(access), QString());
    QCOMPARE(checkAsyncContract<Access>(relocate), QString());
}

void TestTokenKeeper::nothingSecretIsLogged()
{
    static QString logged;
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
    Place p;
    p.store.memory.writeFailure = ErrorKind::KeychainLocked;
    renewed(*p.keeper);
    p.store.memory.writeFailure.reset();
    p.server.errorAnswer = R"({"error":"refresh-2","error_description":"c4nary-secret"})";
    renewed(*p.keeper, "access-2");
    p.store.memory.secrets.clear();
    p.keeper = p.makeKeeper();
    renewed(*p.keeper);
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
    for (const QString &secret :
         {u"c4nary"_s, u"access-"_s, u"refresh-1"_s, u"refresh-2"_s, u"acme"_s}) {
        QVERIFY2(!logged.contains(secret), qPrintable(logged));
    }
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
