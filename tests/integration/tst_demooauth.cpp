// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oautherrors.h"
#include "demo/phpdecoding.h"
#include "demo/portalcommandline.h"
#include "integration/portalclient.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Form = "Content-Type: application/x-www-form-urlencoded\r\n";
const QByteArray Client = "client_id=local.0demo0booth0app";
const QByteArray Credentials = Client + "&client_secret=demo0booth0secret";

/*! A portal with real sockets whose time stands still, and a browser's and an application's view of
 * it. */
struct Place
{
    explicit Place(DemoOptions options = {}, std::shared_ptr<TokenBook> tokens = {})
        : portal(plain(std::move(options)), clock, tokens ? tokens : std::make_shared<TokenBook>())
        , client(portal)
        , started(portal.start())
    {}

    static DemoOptions plain(DemoOptions options)
    {
        options.tls = false;
        options.rateLimit = false;
        return options;
    }

    [[nodiscard]] WireAnswer open(const QByteArray &query)
    {
        return client.send("GET", "/oauth/authorize/?" + query);
    }
    [[nodiscard]] WireAnswer decide(const QByteArray &form)
    {
        return client.send("POST", "/oauth/authorize/", Form, form);
    }
    [[nodiscard]] WireAnswer token(const QByteArray &form)
    {
        return client.send("POST", "/oauth/token/", Form, form);
    }
    [[nodiscard]] QByteArray code(const QByteArray &application = Client);
    [[nodiscard]] PhpArray tokens()
    {
        return token("grant_type=authorization_code&" + Credentials + "&code=" + code()).json();
    }
    [[nodiscard]] WireAnswer refresh(const QString &refreshToken)
    {
        return token("grant_type=refresh_token&" + Credentials
                     + "&refresh_token=" + refreshToken.toUtf8());
    }
    /*! Calls with the token in the query. */
    [[nodiscard]] WireAnswer call(const QString &token, const QByteArray &method = "profile")
    {
        return client.send("GET", "/rest/" + method + "?auth=" + token.toUtf8());
    }

    FakeClock clock;
    DemoPortal portal;
    PortalClient client;
    Outcome started;
};

QByteArray location(const WireAnswer &answer)
{
    const qsizetype begin = answer.head.indexOf("\r\nLocation: ");
    if (begin < 0) {
        return {};
    }
    const qsizetype end = answer.head.indexOf("\r\n", begin + 2);
    return answer.head.mid(begin + 12, end < 0 ? -1 : end - begin - 12);
}

PhpArray redirectParameters(const WireAnswer &answer)
{
    return parsePhpQuery(location(answer).mid(location(answer).indexOf('?') + 1));
}

QByteArray Place::code(const QByteArray &application)
{
    return redirectParameters(decide(application + "&decision=allow"))
            .value(u"code"_s)
            .toString()
            .toUtf8();
}

QStringList keys(const PhpArray &array)
{
    QStringList names;
    for (const PhpEntry &entry : array.entries()) {
        names.append(entry.key);
    }
    return names;
}

QString text(const PhpArray &array, const QString &key)
{
    return array.value(key).toString();
}

PortalApplication withRedirect(const QString &redirect)
{
    PortalApplication application;
    application.redirect = redirect;
    return application;
}

} // namespace

class TestDemoOAuth : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theUserIsAskedOnAPlainPage();
    void theCodeGoesToTheAddressOfTheSettings();
    void theCodeBecomesTokensThatWork();
    void theStateComesBackAsItWas_data();
    void theStateComesBackAsItWas();
    void theQueryOfTheAddressStays();
    void accessMayBeAllowedAtOnce();
    void refusingShowsAPageAndGivesNothing();
    void anApplicationWithoutAddressHasItsCodeShown_data();
    void anApplicationWithoutAddressHasItsCodeShown();
    void whatIsWrongIsAPageAndNoRedirect_data();
    void whatIsWrongIsAPageAndNoRedirect();
    void hostileTextIsShownAsText();
    void whatIsTooLongIsRefused();
    void wrongTokenRequestsAreRefused_data();
    void wrongTokenRequestsAreRefused();
    void aCodeWorksOnce();
    void aCodeIsForItsOwnApplication();
    void everythingHasItsLifetime_data();
    void everythingHasItsLifetime();
    void aRefreshTokenWorksOnceAndBringsTheNext();
    void everyWayOfPassingATokenIsUnderstood_data();
    void everyWayOfPassingATokenIsUnderstood();
    void aTokenHasTheScopesOfItsApplication();
    void anUninstalledApplicationIsShutOut();
    void tokensCanBeExpiredAndRevoked();
    void anyErrorOfTheTableCanBeChosen_data();
    void anyErrorOfTheTableCanBeChosen();
    void aRenamedPortalIsOnePortalUnderTwoNames();
    void anotherPortalAtTheNewNameIsRecognizable();
    void itCanCallItselfByAnotherAddress();
    void theLedgerTellsDecisionsAndTokenRequestsButNoSecrets();
    void theSwitchesSetTheOptions();
};

void TestDemoOAuth::theUserIsAskedOnAPlainPage()
{
    Place place({.signedInUser = 2});
    QVERIFY(place.started);
    const WireAnswer page = place.open(Client + "&state=s-1&redirect_uri=http://evil.example/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.head.contains("Content-Type: text/html; charset=utf-8"));
    QVERIFY(page.head.contains("Content-Security-Policy: default-src 'none'; style-src 'sha256-"));
    QVERIFY(page.head.contains("form-action 'self' http://127.0.0.1:7824\r\n"));
    for (const char *id : {"user", "application", "scopes", "allow", "refuse"}) {
        QVERIFY2(page.body.contains(" id=\"" + QByteArray(id) + '"'), id);
    }
    QVERIFY(page.body.contains("<form method=\"post\" action=\"/oauth/authorize/\">"));
    QVERIFY(page.body.contains("name=\"state\" value=\"s-1\""));
    QVERIFY(!page.body.contains("<script") && !page.body.contains("evil.example"));
    QVERIFY(!page.body.contains("src=") && !page.body.contains("href="));
    QVERIFY2(place.portal.authorizations().isEmpty(), "nothing has been decided yet");

    // Without the trailing slash, and what the form is not clear about, is asked as well.
    QCOMPARE(place.client.send("GET", "/oauth/authorize?" + Client).body.contains("id=\"allow\""),
             true);
    QCOMPARE(place.decide(Client + "&decision=maybe").body.contains("id=\"allow\""), true);
    QCOMPARE(place.open(Client + "&decision=allow").body.contains("id=\"allow\""), true);
}

void TestDemoOAuth::theCodeGoesToTheAddressOfTheSettings()
{
    Place place;
    const WireAnswer answer = place.decide(
            Client + "&state=s-1&decision=allow&redirect_uri=http%3A%2F%2Fevil.example%2F");
    QCOMPARE(answer.status, 302);
    QVERIFY(location(answer).startsWith("http://127.0.0.1:7824/?code="));
    QVERIFY(location(answer).contains("&scope=crm%2Cuser&"));
    const PhpArray parameters = redirectParameters(answer);
    QCOMPARE(keys(parameters), QStringList({u"code"_s, u"state"_s, u"domain"_s, u"member_id"_s,
                                            u"scope"_s, u"server_domain"_s}));
    const QString host = place.portal.url().authority();
    QVERIFY(text(parameters, u"code"_s).size() >= 32);
    QCOMPARE(text(parameters, u"state"_s), u"s-1"_s);
    QCOMPARE(text(parameters, u"domain"_s), host);
    QCOMPARE(text(parameters, u"server_domain"_s), host);
    QCOMPARE(text(parameters, u"member_id"_s), place.portal.options().memberId);
    QCOMPARE(place.portal.authorizations().size(), 1);
    QCOMPARE(place.portal.authorizations().first().outcome, AuthorizationOutcome::Allowed);
}

void TestDemoOAuth::theCodeBecomesTokensThatWork()
{
    Place place({.signedInUser = 3});
    const PhpArray tokens = place.tokens();
    QCOMPARE(keys(tokens),
             QStringList({u"access_token"_s, u"expires"_s, u"expires_in"_s, u"scope"_s, u"domain"_s,
                          u"server_endpoint"_s, u"status"_s, u"client_endpoint"_s, u"member_id"_s,
                          u"user_id"_s, u"refresh_token"_s}));
    const QString endpoint = place.portal.url().toString() + u"/rest/"_s;
    QCOMPARE(text(tokens, u"client_endpoint"_s), endpoint);
    QCOMPARE(text(tokens, u"server_endpoint"_s), endpoint);
    QCOMPARE(text(tokens, u"domain"_s), place.portal.url().authority());
    QCOMPARE(text(tokens, u"member_id"_s), place.portal.options().memberId);
    QCOMPARE(text(tokens, u"scope"_s), u"crm,user"_s);
    QCOMPARE(text(tokens, u"status"_s), u"L"_s);
    QCOMPARE(tokens.value(u"user_id"_s), PhpValue(3));
    QCOMPARE(tokens.value(u"expires_in"_s), PhpValue(3600));
    QCOMPARE(tokens.value(u"expires"_s), PhpValue(place.clock.now().toSecsSinceEpoch() + 3600));
    QVERIFY(text(tokens, u"access_token"_s).size() >= 32);
    QVERIFY(text(tokens, u"access_token"_s) != text(tokens, u"refresh_token"_s));

    const QString access = text(tokens, u"access_token"_s);
    QCOMPARE(text(place.call(access).result().toArray(), u"ID"_s), u"3"_s);
    QCOMPARE(text(place.call(access, "app.info").result().toArray(), u"CODE"_s),
             u"local.0demo0booth0app"_s);
    QCOMPARE(place.call(access, "crm.lead.add").status, 200);
    QCOMPARE(place.call(text(tokens, u"refresh_token"_s)).error(), u"invalid_token"_s);
}

void TestDemoOAuth::theStateComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("state"); // null: none
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("empty") << QByteArray("&state=") << u""_s;
    QTest::newRow("plain") << QByteArray("&state=Az09-_.~") << u"Az09-_.~"_s;
    QTest::newRow("special") << QByteArray("&state=a%26b%3Dc%2B%25d+e%23%3F") << u"a&b=c+%d e#?"_s;
    QTest::newRow("Unicode") << QByteArray("&state=%D0%96%F0%9F%98%80") << u"Ж😀"_s;
    QTest::newRow("line break") << QByteArray("&state=a%0D%0ALocation:%20x")
                                << u"a\r\nLocation: x"_s;
    QTest::newRow("markers") << QByteArray("&state=%251%25s") << u"%1%s"_s;
    QTest::newRow("a list counts as none") << QByteArray("&state[]=a") << QString();
}

void TestDemoOAuth::theStateComesBackAsItWas()
{
    QFETCH(const QByteArray, parameter);
    QFETCH(const QString, state);
    Place place;
    const WireAnswer answer = place.decide(Client + "&decision=allow" + parameter);
    QCOMPARE(answer.status, 302);
    const PhpArray parameters = redirectParameters(answer);
    QCOMPARE(parameters.contains(u"state"_s), !state.isNull());
    QCOMPARE(text(parameters, u"state"_s), state);
    QCOMPARE(keys(parameters).last(), u"server_domain"_s);
}

void TestDemoOAuth::theQueryOfTheAddressStays()
{
    Place place({.applications = {withRedirect(u"https://app.example/in?a=b#top"_s)},
                 .allowAtOnce = true});
    QVERIFY(location(place.open(Client)).startsWith("https://app.example/in?a=b&code="));
    QVERIFY(!location(place.open(Client)).contains('#'));
}

void TestDemoOAuth::accessMayBeAllowedAtOnce()
{
    Place place({.allowAtOnce = true});
    const WireAnswer answer = place.open(Client + "&state=x");
    QCOMPARE(answer.status, 302);
    QCOMPARE(text(redirectParameters(answer), u"state"_s), u"x"_s);
    const QByteArray code = text(redirectParameters(answer), u"code"_s).toUtf8();
    QCOMPARE(place.token("grant_type=authorization_code&" + Credentials + "&code=" + code).status,
             200);
    QCOMPARE(place.portal.authorizations().first().outcome, AuthorizationOutcome::AllowedAtOnce);
}

void TestDemoOAuth::refusingShowsAPageAndGivesNothing()
{
    Place place;
    const WireAnswer answer = place.decide(Client + "&state=x&decision=refuse");
    QCOMPARE(answer.status, 200);
    QVERIFY(location(answer).isEmpty());
    QVERIFY(answer.body.contains("id=\"refused\""));
    QCOMPARE(place.portal.authorizations().first().outcome, AuthorizationOutcome::Refused);
}

void TestDemoOAuth::anApplicationWithoutAddressHasItsCodeShown_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("asked") << false;
    QTest::newRow("at once") << true;
}

void TestDemoOAuth::anApplicationWithoutAddressHasItsCodeShown()
{
    QFETCH(const bool, atOnce);
    Place place({.applications = {withRedirect({})}, .allowAtOnce = atOnce});
    const WireAnswer answer =
            atOnce ? place.open(Client) : place.decide(Client + "&decision=allow");
    QCOMPARE(answer.status, 200);
    QVERIFY(location(answer).isEmpty());
    const QRegularExpressionMatch match = QRegularExpression(u"<p id=\"code\">(\\d{6})</p>"_s)
                                                  .match(QString::fromUtf8(answer.body));
    QVERIFY(match.hasMatch());
    const QByteArray form =
            "grant_type=authorization_code&" + Credentials + "&code=" + match.captured(1).toUtf8();
    QCOMPARE(place.token(form).status, 200);
    QCOMPARE(place.token(form).error(), u"invalid_grant"_s);
}

void TestDemoOAuth::whatIsWrongIsAPageAndNoRedirect_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isInstalled");
    QTest::newRow("unknown application") << QByteArray("client_id=app.1&state=x") << true;
    QTest::newRow("no application") << QByteArray("state=x") << true;
    QTest::newRow("empty") << QByteArray("client_id=") << true;
    QTest::newRow("a list") << QByteArray("client_id[]=local.0demo0booth0app") << true;
    QTest::newRow("not installed") << Client << false;
}

void TestDemoOAuth::whatIsWrongIsAPageAndNoRedirect()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, isInstalled);
    Place place({.allowAtOnce = true});
    place.portal.options().applications.first().isInstalled = isInstalled;
    for (const WireAnswer &answer : {place.open(query + "&redirect_uri=http://127.0.0.1/"),
                                     place.decide(query + "&decision=allow")}) {
        QCOMPARE(answer.status, 400);
        QVERIFY(location(answer).isEmpty());
        QVERIFY(answer.body.contains("id=\"error\""));
        QVERIFY(answer.head.contains("Content-Security-Policy: "));
    }
    QCOMPARE(place.portal.authorizations().size(), 2);
    QCOMPARE(place.portal.authorizations().first().outcome, AuthorizationOutcome::NoApplication);
}

void TestDemoOAuth::hostileTextIsShownAsText()
{
    Place place;
    const QByteArray evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%251";
    for (const WireAnswer &answer :
         {place.open("client_id=" + evil), place.open(Client + "&state=" + evil)}) {
        QVERIFY(!answer.body.contains("<script"));
        QVERIFY(answer.body.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;%1"));
    }
    place.portal.options().applications.first().name = u"<b>%1</b>"_s;
    QVERIFY(place.open(Client).body.contains("&lt;b&gt;%1&lt;/b&gt;"));
}

void TestDemoOAuth::whatIsTooLongIsRefused()
{
    Place place({.allowAtOnce = true});
    const QByteArray state(20'000, 's');
    QCOMPARE(place.open(Client + "&state=" + state).status, 414);
    QCOMPARE(place.decide(Client + "&decision=allow&state=" + state).status, 413);
    QCOMPARE(place.client.send("GET", "/oauth/token/?code=" + state).status, 414);
    QCOMPARE(place.token("code=" + state).status, 413);
    QCOMPARE(place.open(Client + "&state=" + state.left(8000)).status, 302);
    QCOMPARE(place.client.send("GET", "/oauth/").status, 404);
    QCOMPARE(place.client.send("GET", "/oauth/tokens/").status, 404);
}

void TestDemoOAuth::wrongTokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray byCode = "grant_type=authorization_code&";
    const QByteArray byRefresh = "grant_type=refresh_token&";
    const auto row = [](const char *name, const QByteArray &form, int status,
                        const QString &error) {
        QTest::newRow(name) << form << status << error;
    };
    row("nothing", {}, 200, u"wrong_client"_s);
    row("unknown application", byCode + "client_id=a&client_secret=b&code=CODE", 200,
        u"wrong_client"_s);
    row("wrong secret", byCode + Client + "&client_secret=b&code=CODE", 400, u"invalid_client"_s);
    row("no secret", byCode + Client + "&code=CODE", 400, u"invalid_client"_s);
    row("a list as the secret", byCode + Client + "&client_secret[]=demo0booth0secret&code=CODE",
        400, u"invalid_client"_s);
    row("no grant", Credentials + "&code=CODE", 400, u"invalid_request"_s);
    row("another grant", "grant_type=password&" + Credentials + "&code=CODE", 400,
        u"unsupported_grant_type"_s);
    row("no code", byCode + Credentials, 400, u"invalid_request"_s);
    row("unknown code", byCode + Credentials + "&code=nope", 400, u"invalid_grant"_s);
    row("no refresh token", byRefresh + Credentials, 400, u"invalid_request"_s);
    row("unknown refresh token", byRefresh + Credentials + "&refresh_token=nope", 400,
        u"invalid_grant"_s);
    row("a code as refresh token", byRefresh + Credentials + "&refresh_token=CODE", 400,
        u"invalid_grant"_s);
}

void TestDemoOAuth::wrongTokenRequestsAreRefused()
{
    QFETCH(QByteArray, form);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    Place place;
    const QByteArray code = place.code();
    const WireAnswer answer = place.token(form.replace("CODE", code));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error(), error);
    QVERIFY(answer.head.contains("Content-Type: application/json"));
    QVERIFY(!answer.json().contains(u"access_token"_s));
    QCOMPARE(place.portal.tokenRequests().last().outcome, error);
    QCOMPARE(place.portal.tokenRequests().last().status, status);
    // A refusal does not use the code up.
    QCOMPARE(place.token("grant_type=authorization_code&" + Credentials + "&code=" + code).status,
             200);
}

void TestDemoOAuth::aCodeWorksOnce()
{
    Place place;
    const QByteArray query =
            "grant_type=authorization_code&" + Credentials + "&code=" + place.code();
    QCOMPARE(place.client.send("GET", "/oauth/token?" + query).status, 200);
    const WireAnswer again = place.token(query);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error(), u"invalid_grant"_s);
}

void TestDemoOAuth::aCodeIsForItsOwnApplication()
{
    PortalApplication other;
    other.clientId = u"local.other"_s;
    Place place({.applications = {PortalApplication(), other}});
    const QByteArray code = place.code("client_id=local.other");
    const QByteArray form = "grant_type=authorization_code&code=" + code;
    QCOMPARE(place.token(form + '&' + Credentials).error(), u"invalid_grant"_s);
    const WireAnswer right =
            place.token(form + "&client_id=local.other&client_secret=demo0booth0secret");
    QCOMPARE(right.status, 200);
    QCOMPARE(place.refresh(text(right.json(), u"refresh_token"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(text(place.call(text(right.json(), u"access_token"_s), "app.info").result().toArray(),
                  u"CODE"_s),
             u"local.other"_s);
}

void TestDemoOAuth::everythingHasItsLifetime_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<qint64>("access");
    QTest::addColumn<qint64>("refresh");
    QTest::newRow("of Bitrix24") << qint64(30) << qint64(3600) << qint64(180 * 24 * 3600);
    QTest::newRow("chosen") << qint64(2) << qint64(5) << qint64(9);
}

void TestDemoOAuth::everythingHasItsLifetime()
{
    QFETCH(const qint64, code);
    QFETCH(const qint64, access);
    QFETCH(const qint64, refresh);
    DemoOptions options;
    if (code != 30) {
        options.codeLifetime = std::chrono::seconds(code);
        options.accessLifetime = std::chrono::seconds(access);
        options.refreshLifetime = std::chrono::seconds(refresh);
    }
    Place place(options);
    const QByteArray form = "grant_type=authorization_code&" + Credentials + "&code=";
    const QByteArray late = place.code();
    const QByteArray timely = place.code();
    place.clock.advance(std::chrono::seconds(code) - 1ms);
    const PhpArray tokens = place.token(form + timely).json();
    const PhpArray others = place.tokens();
    QCOMPARE(tokens.value(u"expires_in"_s).toInt(), access);
    place.clock.advance(1ms);
    const WireAnswer tooLate = place.token(form + late);
    QCOMPARE(tooLate.status, 401);
    QCOMPARE(tooLate.error(), u"expired_token"_s);

    place.clock.advance(std::chrono::seconds(access) - 2ms);
    QCOMPARE(place.call(text(tokens, u"access_token"_s)).status, 200);
    place.clock.advance(1ms);
    QCOMPARE(place.call(text(tokens, u"access_token"_s)).status, 401);
    QCOMPARE(place.call(text(tokens, u"access_token"_s)).error(), u"expired_token"_s);

    place.clock.advance(std::chrono::seconds(refresh - access) - 1ms);
    QCOMPARE(place.refresh(text(tokens, u"refresh_token"_s)).status, 200);
    place.clock.advance(1ms);
    const WireAnswer over = place.refresh(text(others, u"refresh_token"_s));
    QCOMPARE(over.status, 401);
    QCOMPARE(over.error(), u"expired_token"_s);
}

void TestDemoOAuth::aRefreshTokenWorksOnceAndBringsTheNext()
{
    Place place({.signedInUser = 4});
    const PhpArray first = place.tokens();
    const WireAnswer second = place.refresh(text(first, u"refresh_token"_s));
    QCOMPARE(second.status, 200);
    QCOMPARE(keys(second.json()), keys(first));
    QCOMPARE(second.json().value(u"user_id"_s), PhpValue(4));
    QVERIFY(text(second.json(), u"refresh_token"_s) != text(first, u"refresh_token"_s));
    const WireAnswer again = place.refresh(text(first, u"refresh_token"_s));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error(), u"invalid_grant"_s);
    QCOMPARE(place.refresh(text(second.json(), u"refresh_token"_s)).status, 200);
    QVERIFY2(place.call(text(first, u"access_token"_s)).status == 200,
             "the old access token lives on until its end");
}

void TestDemoOAuth::everyWayOfPassingATokenIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error"); // "-": there is none
    const QByteArray json = "Content-Type: application/json\r\n";
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &headers,
                        const QByteArray &body, const QString &error = u"-"_s) {
        QTest::newRow(name) << target << headers << body << error;
    };
    row("query", "/rest/profile?auth=TOKEN", Form, {});
    row("query by its other name", "/rest/profile?access_token=TOKEN", Form, {});
    row("form", "/rest/profile", Form, "auth=TOKEN");
    row("form by its other name", "/rest/profile.json", Form, "access_token=TOKEN");
    row("JSON", "/rest/profile", json, R"({"auth":"TOKEN"})");
    row("JSON by its other name", "/rest/profile", json, R"({"access_token":"TOKEN"})");
    row("header", "/rest/profile", "Authorization: Bearer TOKEN\r\n" + Form, {});
    row("the header wins", "/rest/profile?auth=nope", "Authorization: bearer TOKEN\r\n" + json,
        R"({"auth":"nope"})");
    row("the header wins, even wrong", "/rest/profile?auth=TOKEN",
        "Authorization: Bearer nope\r\n" + Form, {}, u"invalid_token"_s);
    row("none", "/rest/profile", Form, {}, u"NO_AUTH_FOUND"_s);
    row("unknown", "/rest/profile?auth=nope", Form, {}, u"invalid_token"_s);
    row("a list", "/rest/profile?auth[]=TOKEN", Form, {}, u"NO_AUTH_FOUND"_s);
}

void TestDemoOAuth::everyWayOfPassingATokenIsUnderstood()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(const QString, error);
    Place place;
    const QByteArray token = place.portal.issueTokens().accessToken.toUtf8();
    const WireAnswer answer =
            place.client.send("POST", target.replace("TOKEN", token),
                              headers.replace("TOKEN", token), body.replace("TOKEN", token));
    QCOMPARE(answer.status, error == u"-"_s ? 200 : 401);
    QCOMPARE(answer.json().contains(u"error"_s) ? answer.error() : u"-"_s, error);
}

void TestDemoOAuth::aTokenHasTheScopesOfItsApplication()
{
    Place place({.scopes = {u"user"_s}});
    const IssuedTokens narrow = place.portal.issueTokens();
    QCOMPARE(place.call(narrow.accessToken, "user.current").status, 200);
    const WireAnswer denied = place.call(narrow.accessToken, "crm.lead.fields");
    QCOMPARE(denied.status, 401);
    QCOMPARE(denied.error(), u"insufficient_scope"_s);

    place.portal.options().scopes = {u"crm"_s, u"user"_s};
    QVERIFY2(place.call(narrow.accessToken, "crm.lead.fields").status == 401,
             "a new scope comes with the next token");
    const PhpArray next = place.refresh(narrow.refreshToken).json();
    QCOMPARE(text(next, u"scope"_s), u"crm,user"_s);
    QCOMPARE(place.call(text(next, u"access_token"_s), "crm.lead.fields").status, 200);

    place.portal.options().scopes = {u"crm"_s};
    QVERIFY2(place.call(text(next, u"access_token"_s), "user.current").status == 401,
             "a scope taken away is gone at once");
    QCOMPARE(toPhpJson(place.call(text(next, u"access_token"_s), "scope").result()),
             QByteArray(R"(["crm"])"));
}

void TestDemoOAuth::anUninstalledApplicationIsShutOut()
{
    Place place;
    const IssuedTokens tokens = place.portal.issueTokens();
    place.portal.options().applications.first().isInstalled = false;
    const WireAnswer call = place.call(tokens.accessToken);
    QCOMPARE(call.status, 401);
    QCOMPARE(call.error(), u"NOT_INSTALLED"_s);
    const WireAnswer refreshed = place.refresh(tokens.refreshToken);
    QCOMPARE(refreshed.status, 401);
    QCOMPARE(refreshed.error(), u"NOT_INSTALLED"_s);
    place.portal.options().applications.clear();
    QCOMPARE(place.call(tokens.accessToken).error(), u"invalid_token"_s);
    QCOMPARE(place.refresh(tokens.refreshToken).error(), u"wrong_client"_s);
}

void TestDemoOAuth::tokensCanBeExpiredAndRevoked()
{
    Place place({.tokens = {{u"preset"_s, 2, false}}});
    const IssuedTokens tokens = place.portal.issueTokens(5);
    place.portal.tokens()->expireAccessTokens();
    QCOMPARE(place.call(tokens.accessToken).error(), u"expired_token"_s);
    QCOMPARE(place.call(u"preset"_s).error(), u"expired_token"_s);
    const PhpArray next = place.refresh(tokens.refreshToken).json();
    QCOMPARE(text(place.call(text(next, u"access_token"_s)).result().toArray(), u"ID"_s), u"5"_s);
    place.portal.tokens()->revokeRefreshTokens();
    QCOMPARE(place.refresh(text(next, u"refresh_token"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(place.call(text(next, u"access_token"_s)).status, 200);
}

void TestDemoOAuth::anyErrorOfTheTableCanBeChosen_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : oauthErrorCodes()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestDemoOAuth::anyErrorOfTheTableCanBeChosen()
{
    QFETCH(const QString, code);
    Place place;
    const IssuedTokens tokens = place.portal.issueTokens();
    place.portal.options().oauthError = code;
    const WireAnswer answer = place.refresh(tokens.refreshToken);
    QCOMPARE(answer.error(), code);
    QCOMPARE(answer.status, oauthError(code)->status);
    place.portal.options().oauthError.clear();
    QVERIFY2(place.refresh(tokens.refreshToken).status == 200, "the token was not used up");
}

void TestDemoOAuth::aRenamedPortalIsOnePortalUnderTwoNames()
{
    Place first;
    Place second({}, first.portal.tokens());
    const PhpArray before = first.tokens();
    const QString newName = second.portal.url().authority();
    first.portal.options().renamedTo = newName;

    const WireAnswer moved = first.call(text(before, u"access_token"_s));
    QCOMPARE(moved.status, 302);
    QCOMPARE(location(moved), "http://" + newName.toUtf8() + "/rest/profile?auth="
                                      + text(before, u"access_token"_s).toUtf8());
    QCOMPARE(second.call(text(before, u"access_token"_s)).status, 200);
    QCOMPARE(location(first.open(Client + "&state=x")),
             "http://" + newName.toUtf8() + "/oauth/authorize/?" + Client + "&state=x");

    // The OAuth server stays where it is and knows the new name.
    const PhpArray after = first.refresh(text(before, u"refresh_token"_s)).json();
    QCOMPARE(text(after, u"member_id"_s), text(before, u"member_id"_s));
    QCOMPARE(text(after, u"client_endpoint"_s), u"http://"_s + newName + u"/rest/"_s);
    QCOMPARE(text(after, u"domain"_s), first.portal.url().authority());
    QCOMPARE(second.call(text(after, u"access_token"_s)).status, 200);
    // Tokens from the new place are the same portal's as well.
    const PhpArray there = second.refresh(text(after, u"refresh_token"_s)).json();
    QCOMPARE(text(there, u"member_id"_s), text(before, u"member_id"_s));
    QCOMPARE(first.refresh(text(after, u"refresh_token"_s)).error(), u"invalid_grant"_s);
}

void TestDemoOAuth::anotherPortalAtTheNewNameIsRecognizable()
{
    Place first;
    Place stranger({.memberId = u"0123456789abcdef0123456789abcdef"_s, .allowAtOnce = true});
    first.portal.options().renamedTo = stranger.portal.url().authority();
    const IssuedTokens tokens = first.portal.issueTokens();
    QCOMPARE(first.call(tokens.accessToken).status, 302);
    QCOMPARE(stranger.call(tokens.accessToken).error(), u"invalid_token"_s);
    QCOMPARE(stranger.refresh(tokens.refreshToken).error(), u"invalid_grant"_s);
    QCOMPARE(text(redirectParameters(stranger.open(Client)), u"member_id"_s),
             u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(text(first.refresh(tokens.refreshToken).json(), u"member_id"_s),
             first.portal.options().memberId);

    // Even one that takes the tokens says who it is.
    Place impostor({.memberId = u"fedcba9876543210fedcba9876543210"_s}, first.portal.tokens());
    const PhpArray answer = impostor.refresh(first.portal.issueTokens().refreshToken).json();
    QCOMPARE(text(answer, u"member_id"_s), u"fedcba9876543210fedcba9876543210"_s);
}

void TestDemoOAuth::itCanCallItselfByAnotherAddress()
{
    Place place({.publicAddress = u"127.0.0.1:9"_s});
    QCOMPARE(text(redirectParameters(place.decide(Client + "&decision=allow")), u"server_domain"_s),
             u"127.0.0.1:9"_s);
    QCOMPARE(text(place.tokens(), u"client_endpoint"_s), u"http://127.0.0.1:9/rest/"_s);
}

void TestDemoOAuth::theLedgerTellsDecisionsAndTokenRequestsButNoSecrets()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"ledger"_s);
    PortalApplication application;
    application.clientSecret = u"canary0secret"_s;
    Place place({.ledgerFile = file, .applications = {application}, .signedInUser = 2});
    const QByteArray credentials = Client + "&client_secret=canary0secret";
    const WireAnswer redirect = place.decide(Client + "&state=canary0state&decision=allow");
    const QByteArray code = text(redirectParameters(redirect), u"code"_s).toUtf8();
    (void)place.decide(Client + "&state=canary0state&decision=refuse");
    (void)place.open("client_id=canary0client");
    const PhpArray tokens =
            place.token("grant_type=authorization_code&" + credentials + "&code=" + code).json();
    (void)place.client.send("GET", "/oauth/token/?grant_type=refresh_token&" + credentials
                                           + "&refresh_token=canary0token");
    (void)place.client.send("POST", "/oauth/token/?" + credentials, Form,
                            "grant_type=canary0grant");
    (void)place.call(text(tokens, u"access_token"_s));

    QFile ledger(file);
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    const QByteArray content = ledger.readAll();
    for (const QByteArray &secret :
         {QByteArray("canary"), code, text(tokens, u"access_token"_s).toUtf8(),
          text(tokens, u"refresh_token"_s).toUtf8()}) {
        QVERIFY(!secret.isEmpty() && !content.contains(secret));
    }
    QStringList told;
    for (const QByteArray &line : content.trimmed().split('\n')) {
        const PhpArray entry = parsePhpJson(line).value_or(PhpValue()).toArray();
        QStringList words;
        for (const QString &key :
             {u"event"_s, u"outcome"_s, u"grant"_s, u"by"_s, u"status"_s, u"user"_s, u"auth"_s}) {
            if (entry.contains(key)) {
                words.append(text(entry, key));
            }
        }
        told.append(words.join(u' '));
    }
    QCOMPARE(told, QStringList({
                           u"authorization allowed 2"_s,
                           u"authorization refused 2"_s,
                           u"authorization no_application 2"_s,
                           u"token ok authorization_code post 200 2"_s,
                           u"token invalid_grant refresh_token get 400"_s,
                           u"token unsupported_grant_type other get 400"_s,
                           u"request token"_s,
                   }));
    QCOMPARE(place.portal.tokenRequests().size(), 3);
}

void TestDemoOAuth::theSwitchesSetTheOptions()
{
    const auto parse = [](const QStringList &arguments) {
        return parsePortalCommandLine(QStringList{u"portal"_s} + arguments);
    };
    const DemoOptions usual = parse({}).options;
    QCOMPARE(usual.applications.size(), 1);
    QCOMPARE(usual.applications.first().clientId, u"local.0demo0booth0app"_s);
    QCOMPARE(usual.applications.first().redirect, u"http://127.0.0.1:7824/"_s);
    QVERIFY(!usual.allowAtOnce);

    const PortalCommandLine line = parse({u"--client"_s,
                                          u"a:b:c"_s,
                                          u"--client"_s,
                                          u"d:e"_s,
                                          u"--redirect"_s,
                                          {},
                                          u"--member-id"_s,
                                          u"m"_s,
                                          u"--signed-in"_s,
                                          u"2"_s,
                                          u"--allow-at-once"_s,
                                          u"--code-lifetime"_s,
                                          u"0.5"_s,
                                          u"--access-lifetime"_s,
                                          u"2"_s,
                                          u"--refresh-lifetime"_s,
                                          u"15552000"_s,
                                          u"--oauth-error"_s,
                                          u"Wrong_Client"_s,
                                          u"--public-address"_s,
                                          u"127.0.0.1:1"_s});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.options.applications.size(), 2);
    QCOMPARE(line.options.applications[0].clientId, u"a"_s);
    QCOMPARE(line.options.applications[0].clientSecret, u"b:c"_s);
    QCOMPARE(line.options.applications[1].redirect, QString());
    QCOMPARE(line.options.memberId, u"m"_s);
    QCOMPARE(line.options.signedInUser, 2);
    QVERIFY(line.options.allowAtOnce);
    QCOMPARE(line.options.codeLifetime, 500ms);
    QCOMPARE(line.options.accessLifetime, 2000ms);
    QVERIFY(line.options.refreshLifetime == usual.refreshLifetime);
    QCOMPARE(line.options.oauthError, u"Wrong_Client"_s);
    QCOMPARE(line.options.publicAddress, u"127.0.0.1:1"_s);

    for (const QStringList &wrong :
         {QStringList{u"--client"_s, u"a"_s}, QStringList{u"--client"_s, u":b"_s},
          QStringList{u"--redirect"_s, u"here"_s}, QStringList{u"--signed-in"_s, u"99"_s},
          QStringList{u"--code-lifetime"_s, u"-1"_s},
          QStringList{u"--oauth-error"_s, u"nosuch"_s}}) {
        QVERIFY2(!parse(wrong).error.isEmpty(), qPrintable(wrong.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestDemoOAuth)
#include "tst_demooauth.moc"
