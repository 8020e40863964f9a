// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/settings.h"
#include "account/signin.h"
#include "account/tokenstore.h"
#include "demo/demoportal.h"
#include "demo/tokenbook.h"
#include "support/contract.h"
#include "support/fakebrowser.h"
#include "support/fakeclock.h"
#include "support/memorysecrets.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ClientSecret = "demo0booth0secret";
const QString ClientId = u"local.0demo0booth0app"_s;

QString named(AnswerRefusal reason)
{
    switch (reason) {
    case AnswerRefusal::Unreadable:
        return u"Unreadable"_s;
    case AnswerRefusal::NoCode:
        return u"NoCode"_s;
    case AnswerRefusal::WrongState:
        return u"WrongState"_s;
    case AnswerRefusal::Repeated:
        return u"Repeated"_s;
    case AnswerRefusal::TooLate:
        return u"TooLate"_s;
    case AnswerRefusal::NotWaiting:
        return u"NotWaiting"_s;
    }
    return {};
}

template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"it worked"_s : toString(result.error().kind);
}

DemoOptions withRedirect(quint16 port, DemoOptions options = {.tls = false})
{
    options.applications.first().redirect = u"http://127.0.0.1:%1/"_s.arg(port);
    options.allowAtOnce = true;
    return options;
}

/*! An embedded portal, an empty profile, and a person with a browser. */
class Place
{
public:
    explicit Place(const DemoOptions &options = {.tls = false})
        : port(freePort())
        , portal(withRedirect(port, options), clock)
    {
        const Outcome started = portal.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        QObject::connect(&signIn, &SignIn::browserNeeded, &signIn,
                         [this](const QUrl &url) { address = url; });
        QObject::connect(&signIn, &SignIn::answerRefused, &signIn,
                         [this](AnswerRefusal reason) { said.append(named(reason)); });
        QObject::connect(&signIn, &SignIn::answerTaken, &signIn,
                         [this] { said.append(u"taken"_s); });
    }

    [[nodiscard]] OAuthRequest request() const
    {
        return {.portal = portal.url(),
                .application = {.clientId = ClientId, .clientSecret = Secret(ClientSecret)},
                .port = port};
    }
    [[nodiscard]] QString profile() const { return dir.filePath(u"profile"_s); }

    /*! Until the browser is needed, or there is an answer. */
    void begin(const OAuthRequest &wanted)
    {
        address.clear();
        summary.reset();
        signIn.byOAuth(wanted, &context,
                       [this](const Result<PortalSummary> &result) { summary = result; });
        QVERIFY(waitUntil([&] { return summary.has_value() || !address.isEmpty(); }));
    }
    void begin() { begin(request()); }

    /*! The person allows it; where the browser is sent. */
    [[nodiscard]] QUrl allow() const { return locationOf(get(address)); }

    QString end()
    {
        return waitUntil([&] { return summary.has_value(); }) ? outcomeOf(*summary)
                                                              : u"no answer"_s;
    }
    /*! All of it. */
    QString signInWith(const OAuthRequest &wanted)
    {
        begin(wanted);
        if (!summary) {
            get(allow());
        }
        return end();
    }
    Result<Account> accept()
    {
        std::optional<Result<Account>> kept;
        signIn.accept(&context, [&](const Result<Account> &account) { kept = account; });
        const bool answered = waitUntil([&] { return kept.has_value(); });
        return answered ? *kept : Result<Account>(failure(Error{.detail = u"no answer"_s}));
    }
    [[nodiscard]] bool hears(const QString &what) const
    {
        return waitUntil([&] { return said.contains(what); });
    }
    [[nodiscard]] QList<Account> accounts() const { return *AccountList(profile()).load(); }
    [[nodiscard]] bool nothingIsKept() const
    {
        return secrets.secrets.isEmpty() && accounts().isEmpty()
               && Settings(profile()).text(Setting::CurrentAccount).isEmpty();
    }

    QTemporaryDir dir;
    SystemClock clock;
    RandomIds ids;
    MemorySecrets secrets;
    const quint16 port;
    DemoPortal portal;
    QUrl address;
    QStringList said;
    std::optional<Result<PortalSummary>> summary;
    SignIn signIn{clock, ids, secrets, dir.filePath(u"profile"_s)};
    QObject context;
};

QUrl withQuery(QUrl url, const QString &name, const QString &value)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(name);
    if (!value.isNull()) {
        query.addQueryItem(name, value);
    }
    url.setQuery(query);
    return url;
}

} // namespace

/*! From the portal's page to an account, by a browser over real sockets. */
class TestOAuthSignIn : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAllowedAccessBecomesTheCurrentAccount();
    void theBrowserIsTold();
    void thePageIsForNobodyElse();
    void whatIsNoAnswerIsRefusedAndWaitedOn_data();
    void whatIsNoAnswerIsRefusedAndWaitedOn();
    void aCodeIsTakenOnce();
    void anAnswerMayBePasted_data();
    void anAnswerMayBePasted();
    void aCodeThatTookTooLongIsSaid();
    void aTakenPortIsSaid();
    void aWrongApplicationIsSaid_data();
    void aWrongApplicationIsSaid();
    void theSecretGoesToNoOtherServer();
    void withoutTheCrmThereIsNoAccount();
    void nobodyComes();
    void aCancelledOneIsNotHeardOf();
    void signingInAgainMakesNoTwin();
    void anAccountIsSignedInAgain();
    void anotherPortalDoesNotTakeItsPlace();
    void cancelledWhileTheKeychainAsks();
    void cancelledWhileTheKeychainAsksForAnOldAccount();
    void aStepThatFailsLeavesNothing();
    void aStepThatFailsLeavesTheOldSecrets();
    void itMayGoAtAnyTime();
    void bothStepsKeepTheContract();
    void nothingBetraysASecret();
};

void TestOAuthSignIn::anAllowedAccessBecomesTheCurrentAccount()
{
    Place place;
    place.begin();
    const QUrlQuery asked(place.address);
    QCOMPARE(place.address.adjusted(QUrl::RemoveQuery),
             QUrl(place.portal.url().toString() + u"/oauth/authorize/"_s));
    QCOMPARE(asked.queryItemValue(u"client_id"_s), ClientId);
    QCOMPARE(asked.queryItemValue(u"state"_s).size(), 32);
    QCOMPARE(asked.queryItems().size(), 2);
    const Page page = get(place.allow());
    QCOMPARE(page.status, 200);
    QCOMPARE(place.end(), u"it worked"_s);
    QCOMPARE(place.said, QStringList{u"taken"_s});
    const PortalSummary summary = **place.summary;
    QVERIFY(!summary.userName.isEmpty());
    QVERIFY(summary.canReadLeads);
    QVERIFY(summary.scopes.contains(u"crm"_s));
    QVERIFY(place.nothingIsKept());
    // The port is free for the next one.
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, place.port));

    const Result<Account> account = place.accept();
    QVERIFY2(account, qPrintable(outcomeOf(account)));
    QCOMPARE(account->kind, AccountKind::OAuth);
    QCOMPARE(account->endpoint, QUrl(place.portal.url().toString() + u"/rest/"_s));
    QCOMPARE(account->userId, u"1"_s);
    QCOMPARE(account->memberId, place.portal.options().memberId);
    QCOMPARE(account->clientId, ClientId);
    QCOMPARE(account->tokenEndpoint, QUrl(place.portal.url().toString() + u"/oauth/token/"_s));
    QCOMPARE(account->port, place.port);
    QCOMPARE(place.accounts(), QList<Account>{*account});
    QCOMPARE(Settings(place.profile()).text(Setting::CurrentAccount), account->id.toString());
    QCOMPARE(place.secrets.secrets.size(), 3);
    QCOMPARE(place.secrets.secrets.value(secretName(account->id, SecretKind::ClientSecret)),
             ClientSecret);
    // The form of the token request: nothing in the address.
    QCOMPARE(place.portal.tokenRequests().size(), 1);
}

void TestOAuthSignIn::theBrowserIsTold()
{
    Place place;
    CallbackTexts texts{.language = u"ru"_s};
    texts.taken = u"Готово <b>"_s;
    place.signIn.setTexts(texts);
    place.begin();
    const Page page = get(place.allow());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("lang=\"ru\""));
    QVERIFY(page.body.contains("Готово &lt;b&gt;"));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
    QVERIFY(page.headers.value("content-security-policy").startsWith("default-src 'none'"));
    QCOMPARE(place.end(), u"it worked"_s);
}

void TestOAuthSignIn::thePageIsForNobodyElse()
{
    Place place;
    place.begin();
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(place.port) + "\r\n";
    const auto status = [&](const QByteArray &request) {
        return sendRaw(place.port, request).status;
    };
    QCOMPARE(status("GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n"), 404);
    QCOMPARE(status("POST /?code=abcdef HTTP/1.1\r\n" + host + "\r\n"), 405);
    QCOMPARE(status("GET /?code=abcdef HTTP/1.1\r\nHost: canary.example\r\n\r\n"), 421);
    QCOMPARE(status("GET /" + QByteArray(17 * 1024, 'a')), 431);
    QCOMPARE(status("\x16\x03\x01 hello\r\n\r\n"), 400);
    QVERIFY(place.said.isEmpty());
    // Those who connect and say nothing do not shut out who comes later.
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 7; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, place.port);
        QVERIFY(waitUntil(
                [&] { return silent.back()->state() == QAbstractSocket::ConnectedState; }));
    }
    QCOMPARE(get(place.allow()).status, 200);
    QCOMPARE(place.end(), u"it worked"_s);
}

void TestOAuthSignIn::whatIsNoAnswerIsRefusedAndWaitedOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("another state") << u"state"_s << QString(32, u'0') << u"WrongState"_s;
    QTest::newRow("no state") << u"state"_s << QString() << u"WrongState"_s;
    QTest::newRow("no code") << u"code"_s << QString() << u"NoCode"_s;
    QTest::newRow("a foreign OAuth server")
            << u"server_domain"_s << u"canary.example"_s << u"Unreadable"_s;
}

void TestOAuthSignIn::whatIsNoAnswerIsRefusedAndWaitedOn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, refusal);
    if (name == "server_domain"_L1) {
        QTest::ignoreMessage(QtWarningMsg, "server_domain is no OAuth server of Bitrix24's");
    }
    Place place;
    place.begin();
    const QUrl right = place.allow();
    const Page page = get(withQuery(right, name, value));
    QCOMPARE(page.status, 400);
    QVERIFY(place.hears(refusal));
    QCOMPARE(place.portal.tokenRequests().size(), 0);
    QVERIFY(!place.summary);
    // The right one is waited for still.
    QCOMPARE(get(right).status, 200);
    QCOMPARE(place.end(), u"it worked"_s);
}

void TestOAuthSignIn::aCodeIsTakenOnce()
{
    Place place;
    place.begin();
    const QUrl back = place.allow();
    // At once, so that the exchange of the code is still under way.
    place.signIn.takeAnswer(back.toString());
    place.signIn.takeAnswer(back.toString());
    QCOMPARE(place.end(), u"it worked"_s);
    QCOMPARE(place.said, (QStringList{u"taken"_s, u"Repeated"_s}));
    QCOMPARE(place.portal.tokenRequests().size(), 1);
    place.signIn.takeAnswer(back.toString());
    QCOMPARE(place.said.last(), u"NotWaiting"_s);
}

void TestOAuthSignIn::anAnswerMayBePasted_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("the code") << false;
    QTest::newRow("the whole address") << true;
}

void TestOAuthSignIn::anAnswerMayBePasted()
{
    QFETCH(const bool, whole);
    Place place;
    place.begin();
    const QUrl back = place.allow();
    place.signIn.takeAnswer(u"I pressed allow!"_s);
    place.signIn.takeAnswer(withQuery(back, u"state"_s, u"forged"_s).toString());
    place.signIn.takeAnswer(whole ? u" <"_s + back.toString() + u">\n"_s
                                  : QUrlQuery(back).queryItemValue(u"code"_s));
    QCOMPARE(place.end(), u"it worked"_s);
    QCOMPARE(place.said, (QStringList{u"Unreadable"_s, u"WrongState"_s, u"taken"_s}));
    QVERIFY(place.accept());
}

void TestOAuthSignIn::aCodeThatTookTooLongIsSaid()
{
    using namespace std::chrono_literals;
    Place place;
    place.portal.options().codeLifetime = 1ms; // thirty seconds, scaled
    place.begin();
    const QUrl late = place.allow();
    QVERIFY(waitUntil([start = place.clock.monotonic(), &place] {
        return place.clock.monotonic() - start > 20ms;
    }));
    get(late);
    QVERIFY(place.hears(u"TooLate"_s));
    QVERIFY(!place.summary);
    // The same code again is no better; another one is.
    get(late);
    QVERIFY(place.hears(u"Repeated"_s));
    place.portal.options().codeLifetime = 30s;
    get(place.allow());
    QCOMPARE(place.end(), u"it worked"_s);
}

void TestOAuthSignIn::aTakenPortIsSaid()
{
    Place place;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, place.port));
    place.begin();
    QCOMPARE(place.end(), u"PortTaken"_s);
    QCOMPARE(place.summary->error().code, QString::number(place.port));
    QVERIFY(place.address.isEmpty());
    other.close();
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
}

void TestOAuthSignIn::aWrongApplicationIsSaid_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a wrong secret") << QString() << u"ClientRejected"_s;
    QTest::newRow("not installed") << u"NOT_INSTALLED"_s << u"AppNotInstalled"_s;
    QTest::newRow("no subscription") << u"PAYMENT_REQUIRED"_s << u"PaymentRequired"_s;
}

void TestOAuthSignIn::aWrongApplicationIsSaid()
{
    QFETCH(const QString, error);
    QFETCH(const QString, outcome);
    Place place;
    place.portal.options().oauthError = error;
    OAuthRequest request = place.request();
    if (error.isEmpty()) {
        request.application.clientSecret = Secret("c4nary0secret");
    }
    QCOMPARE(place.signInWith(request), outcome);
    QVERIFY(!place.summary->error().detail.contains("c4nary"_L1));
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QVERIFY(place.nothingIsKept());
}

void TestOAuthSignIn::theSecretGoesToNoOtherServer()
{
    Place place;
    OAuthRequest request = place.request();
    request.application.clientSecret = {};
    place.begin(request);
    QCOMPARE(place.end(), u"InvalidInput"_s);
    request = place.request();
    request.application.clientId = u" "_s;
    place.begin(request);
    QCOMPARE(place.end(), u"InvalidInput"_s);
    request = place.request();
    request.portal = QUrl(u"http://portal.example/"_s);
    place.begin(request);
    QCOMPARE(place.end(), u"InsecureUrl"_s);
    QCOMPARE(place.portal.tokenRequests().size(), 0);
}

void TestOAuthSignIn::withoutTheCrmThereIsNoAccount()
{
    Place place({.tls = false, .scopes = {u"user"_s}});
    QCOMPARE(place.signInWith(place.request()), u"MissingScope"_s);
    QVERIFY(place.nothingIsKept());
}

void TestOAuthSignIn::nobodyComes()
{
    FakeClock clock;
    RandomIds ids;
    MemorySecrets secrets;
    QTemporaryDir dir;
    SignIn signIn(clock, ids, secrets, dir.path());
    QObject context;
    QString got;
    signIn.byOAuth({.portal = QUrl(u"https://portal.example/"_s),
                    .application = {.clientId = ClientId, .clientSecret = Secret(ClientSecret)},
                    .port = freePort()},
                   &context,
                   [&](const Result<PortalSummary> &summary) { got = outcomeOf(summary); });
    drainEvents();
    QCOMPARE(got, QString());
    clock.advance(SignIn::WaitingTime);
    drainEvents();
    QCOMPARE(got, u"Timeout"_s);
}

void TestOAuthSignIn::aCancelledOneIsNotHeardOf()
{
    Place place;
    place.begin();
    const QUrl old = place.allow();
    // While it is being exchanged: the queue of events comes before what the network brings next.
    const auto cancelled = QObject::connect(
            &place.signIn, &SignIn::answerTaken, &place.signIn, [&] { place.signIn.cancel(); },
            Qt::QueuedConnection);
    get(old);
    QCOMPARE(place.end(), u"Cancelled"_s);
    QObject::disconnect(cancelled);
    const QStringList before = place.said;
    place.begin(); // at the same port
    get(old);
    QVERIFY(place.hears(u"WrongState"_s));
    QVERIFY(!place.summary);
    get(place.allow());
    QCOMPARE(place.end(), u"it worked"_s);
    QCOMPARE(place.said.mid(before.size()), (QStringList{u"WrongState"_s, u"taken"_s}));
}

void TestOAuthSignIn::signingInAgainMakesNoTwin()
{
    Place place;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> first = place.accept();
    QVERIFY(first);
    QVERIFY(AccountList(place.profile()).rename(first->id, u"Fair"_s));
    const QMap<QString, QByteArray> before = place.secrets.secrets;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> second = place.accept();
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->name, u"Fair"_s);
    QCOMPARE(place.accounts().size(), 1);
    QCOMPARE(place.secrets.secrets.keys(), before.keys());
    QVERIFY(place.secrets.secrets != before);
    // Another user of the same portal is another account.
    place.portal.options().signedInUser = 2;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> third = place.accept();
    QVERIFY(third);
    QVERIFY(third->id != first->id);
    QCOMPARE(place.accounts().size(), 2);
}

void TestOAuthSignIn::anAccountIsSignedInAgain()
{
    Place place;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> first = place.accept();
    QVERIFY(first);
    OAuthRequest request = place.request();
    request.renewed = first->id;
    QCOMPARE(place.signInWith(request), u"it worked"_s);
    const Result<Account> renewed = place.accept();
    QVERIFY(renewed);
    QCOMPARE(*renewed, *first);
    request.renewed = AccountId(u"nobody"_s);
    QCOMPARE(place.signInWith(request), u"NotFound"_s);
}

void TestOAuthSignIn::anotherPortalDoesNotTakeItsPlace()
{
    Place place;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> first = place.accept();
    QVERIFY(first);
    const QMap<QString, QByteArray> before = place.secrets.secrets;
    place.portal.options().memberId = QString(32, u'f');
    OAuthRequest request = place.request();
    request.renewed = first->id;
    QCOMPARE(place.signInWith(request), u"OtherPortal"_s);
    QCOMPARE(outcomeOf(place.accept()), u"Internal"_s);
    QCOMPARE(place.secrets.secrets, before);
    QCOMPARE(place.accounts(), QList<Account>{*first});
    // Nor does a webhook.
    std::optional<Result<PortalSummary>> got;
    place.signIn.byWebhook({.address = place.portal.webhookUrl().toString(), .renewed = first->id},
                           &place.context,
                           [&](const Result<PortalSummary> &summary) { got = summary; });
    QVERIFY(waitUntil([&] { return got.has_value(); }));
    QCOMPARE(outcomeOf(*got), u"InvalidInput"_s);
}

void TestOAuthSignIn::cancelledWhileTheKeychainAsks()
{
    // Whatever the keychain does first, and however often it asks.
    for (int answered = 0; answered < 4; ++answered) {
        Place place;
        QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
        place.secrets.hold();
        std::optional<Result<Account>> kept;
        place.signIn.accept(&place.context,
                            [&](const Result<Account> &account) { kept = account; });
        for (int i = 0; i < answered; ++i) {
            place.secrets.release();
            place.secrets.hold();
            drainEvents();
        }
        place.signIn.cancel();
        place.secrets.release();
        QVERIFY(waitUntil([&] { return kept.has_value(); }));
        if (*kept) { // it was decided already
            QCOMPARE(place.accounts().size(), 1);
            QCOMPARE(place.secrets.secrets.size(), 3);
        } else {
            QCOMPARE(outcomeOf(*kept), u"Cancelled"_s);
            QVERIFY(place.nothingIsKept());
        }
        QCOMPARE(kept->has_value(), answered >= 3);
    }
}

void TestOAuthSignIn::cancelledWhileTheKeychainAsksForAnOldAccount()
{
    Place place;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> first = place.accept();
    const QMap<QString, QByteArray> before = place.secrets.secrets;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    place.secrets.hold();
    std::optional<Result<Account>> kept;
    place.signIn.accept(&place.context, [&](const Result<Account> &account) { kept = account; });
    for (int i = 0; i < 4; ++i) { // three are read, one is written
        place.secrets.release();
        place.secrets.hold();
        drainEvents();
    }
    place.signIn.cancel();
    place.secrets.release();
    QVERIFY(waitUntil([&] { return kept.has_value(); }));
    QCOMPARE(outcomeOf(*kept), u"Cancelled"_s);
    QCOMPARE(place.secrets.secrets, before);
    QCOMPARE(place.accounts(), QList<Account>{*first});
}

void TestOAuthSignIn::aStepThatFailsLeavesNothing()
{
    Place place;
    QVERIFY(QDir().mkpath(place.profile() + u"/settings.json"_s)); // where the file should be
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    QCOMPARE(outcomeOf(place.accept()), u"Storage"_s);
    QVERIFY(place.secrets.secrets.isEmpty());
    QVERIFY(place.accounts().isEmpty());
    QVERIFY(QDir().rmdir(place.profile() + u"/settings.json"_s));
    place.secrets.writeFailure = ErrorKind::KeychainLocked;
    place.secrets.removeFailure = ErrorKind::KeychainLocked;
    QCOMPARE(outcomeOf(place.accept()), u"KeychainLocked"_s);
    QVERIFY(place.nothingIsKept());
    place.secrets.writeFailure.reset();
    QVERIFY(place.accept()); // nobody has to go to the portal's page again
}

void TestOAuthSignIn::aStepThatFailsLeavesTheOldSecrets()
{
    Place place;
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    const Result<Account> first = place.accept();
    QVERIFY(first);
    const QMap<QString, QByteArray> before = place.secrets.secrets;
    const QString settings = place.profile() + u"/settings.json"_s;
    QVERIFY(QFile::remove(settings));
    QVERIFY(QDir().mkpath(settings));
    QCOMPARE(place.signInWith(place.request()), u"it worked"_s);
    QCOMPARE(outcomeOf(place.accept()), u"Storage"_s);
    QCOMPARE(place.secrets.secrets, before);
    QCOMPARE(place.accounts(), QList<Account>{*first});
}

void TestOAuthSignIn::itMayGoAtAnyTime()
{
    Place place;
    for (int turns = 0; turns < 20; ++turns) {
        QObject context;
        int answers = 0;
        {
            SignIn signIn(place.clock, place.ids, place.secrets, place.profile());
            QUrl address;
            QObject::connect(&signIn, &SignIn::browserNeeded, &signIn,
                             [&](const QUrl &url) { address = url; });
            signIn.byOAuth(place.request(), &context,
                           [&](const Result<PortalSummary> &) { ++answers; });
            QVERIFY(waitUntil([&] { return !address.isEmpty(); }));
            signIn.takeAnswer(locationOf(get(address)).toString());
            for (int i = 0; i < turns; ++i) {
                QCoreApplication::processEvents();
            }
        }
        drainEvents();
        QCOMPARE(answers, 1);
    }
}

void TestOAuthSignIn::bothStepsKeepTheContract()
{
    Place place;
    QObject::connect(&place.signIn, &SignIn::browserNeeded, &place.context,
                     [&](const QUrl &address) {
                         place.signIn.takeAnswer(locationOf(get(address)).toString());
                     });
    QCOMPARE(checkAsyncContract<PortalSummary>([&](QObject *context, Done<PortalSummary> done) {
                 place.signIn.byOAuth(place.request(), context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<Account>([&](QObject *context, Done<Account> done) {
                 place.signIn.accept(context, std::move(done));
             }),
             QString());
}

void TestOAuthSignIn::nothingBetraysASecret()
{
    static QStringList logged;
    logged.clear();
    const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                logged.append(text);
            });
    Place place;
    place.begin();
    const QUrl back = place.allow();
    get(withQuery(back, u"state"_s, u"forged"_s));
    const Page page = get(back);
    const QString end = place.end();
    const Result<Account> account = place.accept();
    place.portal.options().oauthError = u"invalid_client"_s;
    const QString failed = place.signInWith(place.request());
    qInstallMessageHandler(before);
    QCOMPARE(end, u"it worked"_s);
    QVERIFY(account);
    QCOMPARE(failed, u"ClientRejected"_s);

    QByteArrayList secrets{ClientSecret, QUrlQuery(back).queryItemValue(u"code"_s).toLatin1(),
                           QUrlQuery(back).queryItemValue(u"state"_s).toLatin1()};
    for (const QByteArray &kept : std::as_const(place.secrets.secrets)) {
        secrets.append(kept.split(' ').constLast());
    }
    QCOMPARE(secrets.size(), 6);
    QByteArray seen =
            logged.join(u'\n').toUtf8() + page.body + place.summary->error().detail.toUtf8();
    QDirIterator it(place.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen += file.readAll();
    }
    QVERIFY(seen.contains(account->id.toString().toLatin1()));
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() > 10);
        QVERIFY2(!seen.contains(secret), seen.constData());
    }
}

QTEST_GUILESS_MAIN(TestOAuthSignIn)
#include "tst_oauthsignin.moc"
