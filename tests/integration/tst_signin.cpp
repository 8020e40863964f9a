// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/settings.h"
#include "account/signin.h"
#include "demo/demoportal.h"
#include "support/contract.h"
#include "support/memorysecrets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! An embedded portal and an empty profile. */
class Place
{
public:
    explicit Place(const DemoOptions &options = {.tls = false})
        : portal(options, clock)
    {
        const Outcome started = portal.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    }

    [[nodiscard]] QString address() const { return portal.webhookUrl().toString(); }
    [[nodiscard]] QString profile() const { return dir.filePath(u"profile"_s); }

    Result<PortalSummary> check(const QString &pasted, const QString &caFile = {})
    {
        return answerOf<PortalSummary>([&](QObject *context, Done<PortalSummary> done) {
            signIn.byWebhook({.address = pasted, .trust = {.caFile = caFile}}, context,
                             std::move(done));
        });
    }

    Result<Account> accept()
    {
        return answerOf<Account>([&](QObject *context, Done<Account> done) {
            signIn.accept(context, std::move(done));
        });
    }

    /*! Neither a secret nor an account nor a choice of one. */
    [[nodiscard]] bool nothingIsKept() const
    {
        const Result<QList<Account>> accounts = AccountList(profile()).load();
        return secrets.secrets.isEmpty() && accounts && accounts->isEmpty()
               && Settings(profile()).text(Setting::CurrentAccount).isEmpty();
    }

    QTemporaryDir dir;
    SystemClock clock;
    RandomIds ids;
    MemorySecrets secrets;
    DemoPortal portal;
    SignIn signIn{clock, ids, secrets, dir.filePath(u"profile"_s)};

private:
    template <typename T>
    static Result<T> answerOf(const std::function<void(QObject *, Done<T>)> &start)
    {
        QObject context;
        std::optional<Result<T>> answer;
        start(&context, [&](Result<T> result) { answer = std::move(result); });
        const bool answered = waitUntil([&] { return answer.has_value(); });
        return answered ? std::move(*answer) : Result<T>(failure(Error{.detail = u"no answer"_s}));
    }
};

template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"it worked"_s : toString(result.error().kind);
}

} // namespace

/*! From a pasted address to an account, against the embedded portal. */
class TestSignIn : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckedAddressBecomesTheCurrentAccount();
    void aPrivateAuthorityIsKeptWithTheAccount();
    void aCheckAloneKeepsNothing();
    void whatTheUserMayNotDoIsSaid();
    void simpleModeIsSaid();
    void withoutTheCrmThereIsNoAccount();
    void aWrongCodeNeedsASignIn();
    void nobodyListens();
    void anUnknownAuthorityIsNotTrusted();
    void anAuthorityThatCannotBeReadIsSaid();
    void whatIsNoAddressAsksNobody();
    void aLockedKeychainLeavesNothingBehind_data();
    void aLockedKeychainLeavesNothingBehind();
    void aProfileThatCannotBeWrittenLeavesNothingBehind();
    void aChoiceThatCannotBeWrittenLeavesNothingBehind();
    void whatWasNotCheckedCannotBeKept();
    void theLastCheckCounts();
    void aCheckMayFollowFromTheAnswerOfTheLast();
    void anotherAddressMayBeCheckedWhileTheKeychainWaits();
    void itMayGoWhileACheckRuns();
    void bothStepsKeepTheContract();
};

void TestSignIn::aCheckedAddressBecomesTheCurrentAccount()
{
    Place place;
    const Result<PortalSummary> summary = place.check(u" \""_s + place.address() + u"profile\" "_s);
    QVERIFY2(summary, qPrintable(outcomeOf(summary)));
    QCOMPARE(summary->portal, u"127.0.0.1:%1"_s.arg(place.portal.url().port()));
    QVERIFY(!summary->userName.isEmpty());
    QVERIFY(!summary->isSimpleMode);
    QVERIFY(summary->canReadLeads);

    const Result<Account> account = place.accept();
    QVERIFY2(account, qPrintable(outcomeOf(account)));
    QCOMPARE(account->userId, u"1"_s);
    QCOMPARE(account->endpoint, QUrl(place.portal.url().toString() + u"/rest/"_s));
    QCOMPARE(*AccountList(place.profile()).load(), QList<Account>{*account});
    QCOMPARE(Settings(place.profile()).text(Setting::CurrentAccount), account->id.toString());
    QCOMPARE(place.secrets.secrets,
             (QMap<QString, QByteArray>{
                     {secretName(account->id, SecretKind::Webhook), "1/demo0booth0webhook"}}));
    // The code is in the keychain and nowhere else.
    const QFileInfoList files = QDir(place.profile()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("demo0booth0webhook"));
    }
}

void TestSignIn::aPrivateAuthorityIsKeptWithTheAccount()
{
    Place place(DemoOptions{});
    QFile file(place.dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(place.portal.caCertificate().toPem());
    file.close();
    const Result<PortalSummary> summary = place.check(place.address(), file.fileName());
    QVERIFY2(summary, qPrintable(outcomeOf(summary)));
    const Result<Account> account = place.accept();
    QVERIFY(account);
    QCOMPARE(account->trust.caFile, file.fileName());
    QCOMPARE(AccountList(place.profile()).load()->at(0).trust.caFile, file.fileName());
}

void TestSignIn::aCheckAloneKeepsNothing()
{
    Place place;
    QVERIFY(place.check(place.address()));
    QVERIFY(place.nothingIsKept());
    QVERIFY(!QDir(place.profile()).exists());
}

void TestSignIn::whatTheUserMayNotDoIsSaid()
{
    Place place;
    place.portal.options().rights = LeadRights::None;
    const Result<PortalSummary> summary = place.check(place.address());
    QVERIFY2(summary, qPrintable(outcomeOf(summary)));
    QVERIFY(!summary->canReadLeads);
}

void TestSignIn::simpleModeIsSaid()
{
    Place place({.tls = false, .mode = PortalMode::Simple});
    const Result<PortalSummary> summary = place.check(place.address());
    QVERIFY(summary);
    QVERIFY(summary->isSimpleMode);
}

void TestSignIn::withoutTheCrmThereIsNoAccount()
{
    Place place({.tls = false, .scopes = {u"user"_s}});
    QCOMPARE(outcomeOf(place.check(place.address())), u"MissingScope"_s);
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QVERIFY(place.nothingIsKept());
}

void TestSignIn::aWrongCodeNeedsASignIn()
{
    Place place;
    const QString wrong = place.address().replace(u"demo0booth0webhook"_s, u"canary0canary"_s);
    const Result<PortalSummary> summary = place.check(wrong);
    QCOMPARE(outcomeOf(summary), u"SignInNeeded"_s);
    QVERIFY(!summary.error().detail.contains("canary"_L1));
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QVERIFY(place.nothingIsKept());
}

void TestSignIn::nobodyListens()
{
    Place place;
    const QString address = place.address();
    place.portal.stop();
    QCOMPARE(outcomeOf(place.check(address)), u"Offline"_s);
}

void TestSignIn::anUnknownAuthorityIsNotTrusted()
{
    Place place(DemoOptions{});
    QCOMPARE(outcomeOf(place.check(place.address())), u"Tls"_s);
    QVERIFY(place.portal.requests().isEmpty());
}

void TestSignIn::anAuthorityThatCannotBeReadIsSaid()
{
    Place place;
    QCOMPARE(outcomeOf(place.check(place.address(), place.dir.filePath(u"none.pem"_s))),
             u"InvalidInput"_s);
    QVERIFY(place.portal.requests().isEmpty());
}

void TestSignIn::whatIsNoAddressAsksNobody()
{
    Place place;
    QCOMPARE(outcomeOf(place.check(u"canary"_s)), u"InvalidInput"_s);
    QCOMPARE(outcomeOf(place.check(u"http://nordlicht.example/rest/1/canary0"_s)),
             u"InsecureUrl"_s);
    QVERIFY(place.portal.requests().isEmpty());
}

void TestSignIn::aLockedKeychainLeavesNothingBehind_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("not there") << ErrorKind::KeychainUnavailable;
}

void TestSignIn::aLockedKeychainLeavesNothingBehind()
{
    QFETCH(const ErrorKind, kind);
    Place place;
    place.secrets.writeFailure = kind;
    QVERIFY(place.check(place.address()));
    QCOMPARE(outcomeOf(place.accept()), toString(kind));
    QVERIFY(place.nothingIsKept());
    // Unlocking is enough: the address need not be typed again.
    place.secrets.writeFailure.reset();
    QVERIFY(place.accept());
    QVERIFY(!place.nothingIsKept());
}

void TestSignIn::aProfileThatCannotBeWrittenLeavesNothingBehind()
{
    Place place;
    QFile file(place.profile()); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(place.check(place.address()));
    QCOMPARE(outcomeOf(place.accept()), u"Storage"_s);
    QVERIFY(place.secrets.secrets.isEmpty());
}

void TestSignIn::aChoiceThatCannotBeWrittenLeavesNothingBehind()
{
    Place place;
    QVERIFY(QDir().mkpath(place.profile() + u"/settings.json"_s)); // where the file should be
    QVERIFY(place.check(place.address()));
    QCOMPARE(outcomeOf(place.accept()), u"Storage"_s);
    QVERIFY(place.nothingIsKept());
}

void TestSignIn::whatWasNotCheckedCannotBeKept()
{
    Place place;
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QVERIFY(place.check(place.address()));
    QCOMPARE(outcomeOf(place.check(u"no address"_s)), u"InvalidInput"_s);
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QVERIFY(place.check(place.address()));
    QVERIFY(place.accept());
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
}

void TestSignIn::theLastCheckCounts()
{
    Place place;
    const QString wrong = place.address().replace(u"demo0booth0webhook"_s, u"canary0canary"_s);
    QObject context;
    QStringList answers;
    const auto note = [&](const Result<PortalSummary> &summary) {
        answers.append(outcomeOf(summary));
    };
    place.signIn.byWebhook({.address = wrong}, &context, note);
    place.signIn.byWebhook({.address = wrong}, &context, note);
    place.signIn.byWebhook({.address = place.address()}, &context, note);
    QVERIFY(waitUntil([&] { return answers.size() == 3; }));
    answers.sort();
    QCOMPARE(answers, (QStringList{u"Cancelled"_s, u"Cancelled"_s, u"it worked"_s}));
    QVERIFY(place.accept());
    QCOMPARE(place.secrets.secrets.values(), QList<QByteArray>{"1/demo0booth0webhook"});
}

void TestSignIn::aCheckMayFollowFromTheAnswerOfTheLast()
{
    Place place;
    QObject context;
    int left = 3;
    std::function<void()> next = [&] {
        place.signIn.byWebhook({.address = place.address()}, &context,
                               [&](const Result<PortalSummary> &) {
                                   if (--left > 0) {
                                       next();
                                   }
                               });
    };
    next();
    QVERIFY(waitUntil([&] { return left == 0; }));
}

void TestSignIn::anotherAddressMayBeCheckedWhileTheKeychainWaits()
{
    Place place;
    QVERIFY(place.check(place.address()));
    place.secrets.hold();
    QObject context;
    std::optional<Result<Account>> kept;
    place.signIn.accept(&context, [&](const Result<Account> &account) { kept = account; });
    QCOMPARE(outcomeOf(place.check(u"no address"_s)), u"InvalidInput"_s);
    QVERIFY(place.check(place.address()));
    QVERIFY(!kept);
    place.secrets.release();
    QVERIFY(waitUntil([&] { return kept.has_value(); }));
    QVERIFY(*kept);
    // The second one is the same way into the same portal: no twin.
    const Result<Account> again = place.accept();
    QVERIFY(again);
    QCOMPARE(again->id, (*kept)->id);
    QCOMPARE(AccountList(place.profile()).load()->size(), 1);
    QCOMPARE(place.secrets.secrets.size(), 1);
}

void TestSignIn::itMayGoWhileACheckRuns()
{
    Place place;
    for (int turns = 0; turns < 30; ++turns) {
        QObject context;
        int answers = 0;
        {
            SignIn signIn(place.clock, place.ids, place.secrets, place.profile());
            signIn.byWebhook({.address = place.address()}, &context,
                             [&](const Result<PortalSummary> &) { ++answers; });
            for (int i = 0; i < turns; ++i) {
                QCoreApplication::processEvents();
            }
        }
        drainEvents();
        QCOMPARE(answers, 1);
    }
}

void TestSignIn::bothStepsKeepTheContract()
{
    Place place;
    for (const QString &address : {place.address(), u"no address"_s}) {
        QCOMPARE(checkAsyncContract<PortalSummary>([&](QObject *context, Done<PortalSummary> done) {
                     place.signIn.byWebhook({.address = address}, context, std::move(done));
                 }),
                 QString());
    }
    QCOMPARE(checkAsyncContract<Account>([&](QObject *context, Done<Account> done) {
                 place.signIn.accept(context, std::move(done));
             }),
             QString());
    QVERIFY(place.check(place.address()));
    QCOMPARE(checkAsyncContract<Account>([&](QObject *context, Done<Account> done) {
                 place.signIn.accept(context, std::move(done));
             }),
             QString());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
