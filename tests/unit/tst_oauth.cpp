// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauth.h"
#include "account/tokenstore.h"
#include "support/contract.h"
#include "support/memorysecrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl server(u"https://oauth.bitrix24.tech/oauth/token/"_s);
const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const AccountId account(u"a"_s);

QJsonObject exampleAnswer()
{
    return {{u"access_token"_s, u"c4nary-access"_s},
            {u"refresh_token"_s, u"c4nary-refresh"_s},
            {u"expires"_s, 1772445600},
            {u"expires_in"_s, 3600},
            {u"scope"_s, u"crm,user_brief"_s},
            {u"domain"_s, u"oauth.bitrix24.tech"_s},
            {u"server_endpoint"_s, u"https://oauth.bitrix24.tech/rest/"_s},
            {u"status"_s, u"L"_s},
            {u"client_endpoint"_s, u"https://acme.bitrix24.ru/rest/"_s},
            {u"member_id"_s, u"de00b007"_s},
            {u"user_id"_s, 7}};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

Result<TokenGrant> interpret(const QByteArray &body, int status = 200)
{
    return interpretTokenResponse({.status = status, .body = body}, now);
}

template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"it worked"_s : toString(result.error().kind);
}

QString said(const Error &error)
{
    QString text = error.code + error.detail + error.location.toString();
    for (const Issue &issue : error.issues) {
        text += issue.argument;
    }
    return text;
}

/*! What a server reads out of a form. */
QHash<QString, QString> fieldsOf(const HttpRequest &request)
{
    QHash<QString, QString> fields;
    const QList<QByteArray> pairs = request.body.split('&');
    for (const QByteArray &pair : pairs) {
        QByteArray value = pair.mid(pair.indexOf('=') + 1);
        value.replace('+', ' ');
        fields.insert(QString::fromLatin1(pair.left(pair.indexOf('='))),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
    return fields;
}

TokenGrant exampleGrant()
{
    return *interpret(json(exampleAnswer()));
}

Result<KeptRefreshToken> keptIn(MemorySecrets &secrets)
{
    QObject context;
    Result<KeptRefreshToken> got = failure({.detail = u"no answer"_s});
    readRefreshToken(secrets, account, &context,
                     [&](const Result<KeptRefreshToken> &kept) { got = kept; });
    drainEvents();
    return got;
}

} // namespace

/*! What is said to the OAuth server, what its answers mean, and how tokens are kept. */
class TestOAuth : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretArrivesAsItIs_data();
    void aSecretArrivesAsItIs();
    void noSecretIsPartOfTheAddress();
    void anAnswerGivesAPairOfTokens();
    void whatIsNotNeededMayBeNonsense_data();
    void whatIsNotNeededMayBeNonsense();
    void everyErrorHasItsKind_data();
    void everyErrorHasItsKind();
    void whatIsNoAnswerOfTheServerIsNotUsed_data();
    void whatIsNoAnswerOfTheServerIsNotUsed();
    void aMissingOrHostilePartIsNotUsed_data();
    void aMissingOrHostilePartIsNotUsed();
    void anErrorNeverHoldsAToken_data();
    void anErrorNeverHoldsAToken();
    void theEndpointIsMadeOneToBuildOn_data();
    void theEndpointIsMadeOneToBuildOn();
    void aClientSecretGoesToKnownServersOnly_data();
    void aClientSecretGoesToKnownServersOnly();

    void aPairIsKeptWithItsAge();
    void theRefreshTokenGoesFirst();
    void anEntryOfSomebodyElseCountsAsMissing_data();
    void anEntryOfSomebodyElseCountsAsMissing();
    void keepingAndReadingKeepTheContract();
};

void TestOAuth::aSecretArrivesAsItIs_data()
{
    QTest::addColumn<QString>("secret");
    for (const QString &secret :
         {u"plain"_s, u"a+b"_s, u"a&b=c"_s, u"100%"_s, u"%2B"_s, u"a b"_s, u"пароль €"_s,
          u"a/b?c#d;e"_s, u"\"quoted\""_s, u"line\nbreak"_s, u"~-._"_s}) {
        QTest::newRow(qPrintable(secret)) << secret;
    }
}

void TestOAuth::aSecretArrivesAsItIs()
{
    QFETCH(const QString, secret);
    const OAuthApplication application{.clientId = u"local.1 & 2"_s,
                                       .clientSecret = Secret(secret.toUtf8())};
    const HttpRequest refresh = refreshRequest(server, application, Secret(secret.toUtf8()));
    QCOMPARE(fieldsOf(refresh), (QHash<QString, QString>{{u"grant_type"_s, u"refresh_token"_s},
                                                         {u"client_id"_s, u"local.1 & 2"_s},
                                                         {u"client_secret"_s, secret},
                                                         {u"refresh_token"_s, secret}}));
    const HttpRequest code = codeRequest(server, application, Secret(secret.toUtf8()));
    QCOMPARE(fieldsOf(code), (QHash<QString, QString>{{u"grant_type"_s, u"authorization_code"_s},
                                                      {u"client_id"_s, u"local.1 & 2"_s},
                                                      {u"client_secret"_s, secret},
                                                      {u"code"_s, secret}}));
    for (const HttpRequest &request : {refresh, code}) {
        for (const char letter : request.body) {
            QVERIFY(letter > ' ' && letter < 127);
        }
    }
}

void TestOAuth::noSecretIsPartOfTheAddress()
{
    const OAuthApplication application{.clientId = u"local.1"_s, .clientSecret = Secret("s3")};
    for (const HttpRequest &request : {refreshRequest(server, application, Secret("t0")),
                                       codeRequest(server, application, Secret("c0"))}) {
        QCOMPARE(request.url, server);
        QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(checkRequest(request));
    }
}

void TestOAuth::anAnswerGivesAPairOfTokens()
{
    const Result<TokenGrant> grant = interpret(json(exampleAnswer()));
    QVERIFY2(grant, qPrintable(outcomeOf(grant)));
    QCOMPARE(grant->accessToken.reveal(), QByteArray("c4nary-access"));
    QCOMPARE(grant->refreshToken.reveal(), QByteArray("c4nary-refresh"));
    QCOMPARE(grant->endpoint, QUrl(u"https://acme.bitrix24.ru/rest/"_s));
    QCOMPARE(grant->memberId, u"de00b007"_s);
    QCOMPARE(grant->userId, u"7"_s);
    QCOMPARE(grant->issuedAt, now);
}

void TestOAuth::whatIsNotNeededMayBeNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    for (const QString &key : {u"expires_in"_s, u"expires"_s, u"scope"_s, u"domain"_s,
                               u"server_endpoint"_s, u"status"_s, u"user_id"_s}) {
        for (const QJsonValue &value :
             {QJsonValue(), QJsonValue(-1), QJsonValue(1e300), QJsonValue(u"soon"_s),
              QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{}), QJsonValue(false)}) {
            QTest::addRow("%s, %d", qPrintable(key), value.type()) << key << value;
        }
    }
}

void TestOAuth::whatIsNotNeededMayBeNonsense()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject answer = exampleAnswer();
    answer.insert(key, value);
    const Result<TokenGrant> grant = interpret(json(answer));
    QVERIFY2(grant, qPrintable(outcomeOf(grant)));
    answer.remove(key);
    QVERIFY(interpret(json(answer)));
}

void TestOAuth::everyErrorHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](int status, const QString &code, const QString &kind) {
        QTest::newRow(qPrintable(code)) << status << code << kind;
    };
    row(400, u"invalid_grant"_s, u"SignInNeeded"_s);
    row(401, u"expired_token"_s, u"SignInNeeded"_s);
    row(400, u"bad_verification_code"_s, u"SignInNeeded"_s);
    row(200, u"wrong_client"_s, u"ClientRejected"_s);
    row(401, u"invalid_client"_s, u"ClientRejected"_s);
    row(400, u"unauthorized_client"_s, u"ClientRejected"_s);
    row(401, u"NOT_INSTALLED"_s, u"AppNotInstalled"_s);
    row(403, u"INVALID_SCOPE"_s, u"MissingScope"_s);
    row(403, u"insufficient_scope"_s, u"MissingScope"_s);
    row(401, u"PAYMENT_REQUIRED"_s, u"PaymentRequired"_s);
    row(410, u"PORTAL_DELETED"_s, u"PortalClosed"_s);
    row(403, u"user_access_error"_s, u"AccessDenied"_s);
    row(400, u"invalid_request"_s, u"InvalidRequest"_s);
    row(400, u"unsupported_grant_type"_s, u"InvalidRequest"_s);
    row(503, u"QUERY_LIMIT_EXCEEDED"_s, u"RateLimited"_s);
    row(429, u"never_heard_of"_s, u"RateLimited"_s);
    row(503, u"OVERLOAD_LIMIT"_s, u"Overloaded"_s);
    row(500, u"INTERNAL_SERVER_ERROR"_s, u"ServerFault"_s);
    row(400, u"something_new"_s, u"ServerFault"_s);
    row(400, QString(), u"ServerFault"_s);
    row(200, u"0"_s, u"ServerFault"_s);
}

void TestOAuth::everyErrorHasItsKind()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, kind);
    for (const QString &spelt : {code, code.toUpper(), code.toLower()}) {
        const Result<TokenGrant> grant =
                interpret(json({{u"error"_s, spelt}, {u"error_description"_s, u"x"_s}}), status);
        QCOMPARE(outcomeOf(grant), kind);
        QCOMPARE(grant.error().httpStatus, status);
        QCOMPARE(toString(grant.error().certainty), status >= 500 ? u"Unknown"_s : u"Refused"_s);
    }
    // An error beside tokens is an error.
    QJsonObject both = exampleAnswer();
    both.insert(u"error"_s, code);
    QCOMPARE(outcomeOf(interpret(json(both), status)), kind);
}

void TestOAuth::whatIsNoAnswerOfTheServerIsNotUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const QByteArray page = "<html><body>Sign in to the network</body></html>";
    const QByteArray whole = json(exampleAnswer());
    QTest::newRow("a gateway's page") << 200 << page << u"NotBitrix24"_s;
    QTest::newRow("a page, 403") << 403 << page << u"NotBitrix24"_s;
    QTest::newRow("a page, 404") << 404 << page << u"NotBitrix24"_s;
    QTest::newRow("a page, 429") << 429 << page << u"RateLimited"_s;
    QTest::newRow("a page, 502") << 502 << page << u"ServerFault"_s;
    QTest::newRow("nothing") << 200 << QByteArray() << u"NotBitrix24"_s;
    QTest::newRow("a list") << 200 << QByteArray("[]") << u"NotBitrix24"_s;
    QTest::newRow("a text") << 200 << QByteArray(R"("c4nary")") << u"NotBitrix24"_s;
    QTest::newRow("cut off") << 200 << whole.left(whole.size() / 2) << u"NotBitrix24"_s;
    QTest::newRow("too deep") << 200 << QByteArray(5000, '[') << u"NotBitrix24"_s;
    QTest::newRow("tokens, but 500") << 500 << whole << u"ServerFault"_s;
    QTest::newRow("tokens, but 201") << 201 << whole << u"NotBitrix24"_s;
    QTest::newRow("an empty object") << 200 << QByteArray("{}") << u"NotBitrix24"_s;
}

void TestOAuth::whatIsNoAnswerOfTheServerIsNotUsed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);
    const Result<TokenGrant> grant = interpret(body, status);
    QCOMPARE(outcomeOf(grant), kind);
    QVERIFY(!said(grant.error()).contains(u"c4nary"_s));
}

void TestOAuth::aMissingOrHostilePartIsNotUsed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &kind = u"NotBitrix24"_s) {
        QTest::newRow(name) << key << value << kind;
    };
    for (const QString &key :
         {u"access_token"_s, u"refresh_token"_s, u"client_endpoint"_s, u"member_id"_s}) {
        row(qPrintable(key + u" missing"_s), key, QJsonValue(QJsonValue::Undefined));
        row(qPrintable(key + u" null"_s), key, QJsonValue());
        row(qPrintable(key + u" empty"_s), key, QString());
        row(qPrintable(key + u" a list"_s), key, QJsonArray{u"x"_s});
    }
    row("a token with a blank", u"access_token"_s, u"a b"_s);
    row("a token with a line break", u"refresh_token"_s, u"a\r\nX-Evil: b"_s);
    row("a token that is no ASCII", u"refresh_token"_s, u"пароль"_s);
    row("a token too long to be kept", u"refresh_token"_s, QString(5000, u'x'));
    row("a token that is a number", u"access_token"_s, 5);
    const QString endpoint = u"client_endpoint"_s;
    row("http", endpoint, u"http://acme.bitrix24.ru/rest/"_s, u"InsecureUrl"_s);
    row("http to a liar", endpoint, u"http://127.0.0.1.evil.example/rest/"_s, u"InsecureUrl"_s);
    row("a file", endpoint, u"file:///etc/passwd"_s);
    row("a script", endpoint, u"javascript:alert(1)"_s);
    row("ftp", endpoint, u"ftp://acme.bitrix24.ru/rest/"_s);
    row("only a path", endpoint, u"/rest/"_s);
    row("no host", endpoint, u"https:///rest/"_s);
    row("a user name in it", endpoint, u"https://acme.bitrix24.ru@evil.example/rest/"_s);
    row("not an address", endpoint, u"https://a b/"_s);
}

void TestOAuth::aMissingOrHostilePartIsNotUsed()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, kind);
    QJsonObject answer = exampleAnswer();
    if (value.isUndefined()) {
        answer.remove(key);
    } else {
        answer.insert(key, value);
    }
    const Result<TokenGrant> grant = interpret(json(answer));
    QCOMPARE(outcomeOf(grant), kind);
    QCOMPARE(toString(grant.error().certainty), u"Unknown"_s);
    QVERIFY(!said(grant.error()).contains(u"c4nary"_s));
}

void TestOAuth::anErrorNeverHoldsAToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("in the code") << json({{u"error"_s, u"c4nary0refresh"_s}});
    QTest::newRow("in a sentence") << json({{u"error"_s, u"the token c4nary is unknown"_s}});
    QTest::newRow("in the description")
            << json({{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"c4nary"_s}});
    QTest::newRow("in a nested code")
            << json({{u"error"_s, QJsonObject{{u"code"_s, u"c4nary"_s}}}});
    QTest::newRow("in a page") << QByteArray("<html>c4nary");
}

void TestOAuth::anErrorNeverHoldsAToken()
{
    QFETCH(const QByteArray, body);
    for (const int status : {200, 400, 401, 429, 500}) {
        const Result<TokenGrant> grant = interpret(body, status);
        QVERIFY(!grant);
        QVERIFY2(!said(grant.error()).contains(u"c4nary"_s), qPrintable(said(grant.error())));
    }
}

void TestOAuth::theEndpointIsMadeOneToBuildOn_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &given, const QString &expected) {
        QTest::newRow(qPrintable(given)) << given << expected;
    };
    row(u"https://acme.bitrix24.ru/rest"_s, u"https://acme.bitrix24.ru/rest/"_s);
    row(u"https://acme.bitrix24.ru/rest/?a=1#b"_s, u"https://acme.bitrix24.ru/rest/"_s);
    row(u"HTTPS://ACME.bitrix24.ru/rest/"_s, u"https://acme.bitrix24.ru/rest/"_s);
    row(u"https://box.example:8443/crm/rest/"_s, u"https://box.example:8443/crm/rest/"_s);
    row(u"https://xn--80aqeigdi5k.xn--p1ai/rest/"_s, u"https://компания.рф/rest/"_s);
    row(u"http://127.0.0.1:8000/rest/"_s, u"http://127.0.0.1:8000/rest/"_s);
}

void TestOAuth::theEndpointIsMadeOneToBuildOn()
{
    QFETCH(const QString, given);
    QFETCH(const QString, expected);
    QJsonObject answer = exampleAnswer();
    answer.insert(u"client_endpoint"_s, given);
    const Result<TokenGrant> grant = interpret(json(answer));
    QVERIFY2(grant, qPrintable(outcomeOf(grant)));
    QCOMPARE(grant->endpoint, QUrl(expected));
}

void TestOAuth::aClientSecretGoesToKnownServersOnly_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const QString &portal, const QString &domain, const QString &expected) {
        QTest::newRow(qPrintable(portal + u' ' + domain)) << portal << domain << expected;
    };
    const QString east = u"https://oauth.bitrix24.tech/oauth/token/"_s;
    const QString west = u"https://oauth.bitrix.info/oauth/token/"_s;
    const QString ru = u"https://acme.bitrix24.ru/"_s;
    for (const QString &zone :
         {u"ru"_s, u"by"_s, u"kz"_s, u"am"_s, u"az"_s, u"ge"_s, u"kg"_s, u"uz"_s}) {
        row(u"https://acme.bitrix24."_s + zone + u'/', QString(), east);
    }
    for (const QString &zone : {u"com"_s, u"de"_s, u"eu"_s, u"com.br"_s, u"in"_s}) {
        row(u"https://acme.bitrix24."_s + zone + u'/', QString(), west);
    }
    row(u"https://компания.рф/"_s, QString(), east);
    row(u"https://crm.example:8443/"_s, u"  "_s, west);
    row(u"http://127.0.0.1:7000/"_s, QString(), u"http://127.0.0.1:7000/oauth/token/"_s);
    row(ru, u"oauth.bitrix24.tech"_s, east);
    row(ru, u"oauth.bitrix.info"_s, west);
    row(ru, u"OAuth.Bitrix24.TECH "_s, east);
    row(ru, u"oauth.bitrix24.tech:443"_s, east);
    row(ru, u"acme.bitrix24.ru"_s, u"https://acme.bitrix24.ru/oauth/token/"_s);
    row(u"https://box.example:8443/"_s, u"box.example:8443"_s,
        u"https://box.example:8443/oauth/token/"_s);
    row(u"http://127.0.0.1:7000/"_s, u"127.0.0.1:7000"_s, u"http://127.0.0.1:7000/oauth/token/"_s);
    row(u"http://127.0.0.1:7000/"_s, u"oauth.bitrix24.tech"_s, east);
    for (const QString &hostile :
         {u"evil.example"_s, u"oauth.bitrix24.tech.evil.example"_s,
          u"evil.example/oauth.bitrix24.tech"_s, u"oauth.bitrix24.tech@evil.example"_s,
          u"oauth.bitrix24.tech:8443"_s, u"oauth.bitrix24.tech/evil"_s, u"oauth.bitrix24.tech?x"_s,
          u"oauth.bitrix24.tech#x"_s, u"https://oauth.bitrix24.tech"_s, u"other.bitrix24.ru"_s,
          u"acme.bitrix24.ru:8443"_s, u"oauth.bitrix24.tech evil.example"_s, u"127.0.0.1"_s,
          u"bitrix24.tech"_s}) {
        row(ru, hostile, QString());
    }
    row(u"http://127.0.0.1:7000/"_s, u"127.0.0.1:7001"_s, QString());
}

void TestOAuth::aClientSecretGoesToKnownServersOnly()
{
    QFETCH(const QString, portal);
    QFETCH(const QString, domain);
    QFETCH(const QString, expected);
    const Result<QUrl> endpoint = tokenEndpoint(QUrl(portal), domain);
    if (expected.isEmpty()) {
        QCOMPARE(outcomeOf(endpoint), u"InvalidInput"_s);
    } else {
        QVERIFY2(endpoint, qPrintable(outcomeOf(endpoint)));
        QCOMPARE(*endpoint, QUrl(expected));
    }
}

void TestOAuth::aPairIsKeptWithItsAge()
{
    MemorySecrets secrets;
    QObject context;
    QString outcome;
    keepTokens(secrets, account, exampleGrant(), &context,
               [&](const Outcome &kept) { outcome = outcomeOf(kept); });
    drainEvents();
    QCOMPARE(outcome, u"it worked"_s);
    QCOMPARE(secrets.secrets.value(u"access-token/a"_s), QByteArray("c4nary-access"));
    const Result<KeptRefreshToken> kept = keptIn(secrets);
    QVERIFY2(kept, qPrintable(outcomeOf(kept)));
    QCOMPARE(kept->token.reveal(), QByteArray("c4nary-refresh"));
    QCOMPARE(kept->issuedAt, now);
    for (const QByteArray &entry : std::as_const(secrets.secrets)) {
        QVERIFY(entry.size() < 1100);
    }
}

void TestOAuth::theRefreshTokenGoesFirst()
{
    MemorySecrets secrets;
    QObject context;
    QString outcome;
    secrets.hold();
    keepTokens(secrets, account, exampleGrant(), &context,
               [&](const Outcome &kept) { outcome = outcomeOf(kept); });
    drainEvents();
    // The machine stops here, or the keychain is locked.
    QCOMPARE(secrets.secrets.keys(), QStringList{u"refresh-token/a"_s});
    secrets.writeFailure = ErrorKind::KeychainLocked;
    secrets.release();
    drainEvents();
    QCOMPARE(outcome, u"KeychainLocked"_s);
    QCOMPARE(secrets.secrets.keys(), QStringList{u"refresh-token/a"_s});
}

void TestOAuth::anEntryOfSomebodyElseCountsAsMissing_data()
{
    QTest::addColumn<QByteArray>("entry");
    for (const char *entry : {"", "c4nary", "c4nary c4nary", "17724 ", " c4nary", "1e9 c4nary"}) {
        QTest::newRow(entry) << QByteArray(entry);
    }
}

void TestOAuth::anEntryOfSomebodyElseCountsAsMissing()
{
    QFETCH(const QByteArray, entry);
    MemorySecrets secrets;
    secrets.secrets.insert(u"refresh-token/a"_s, entry);
    const Result<KeptRefreshToken> kept = keptIn(secrets);
    QCOMPARE(outcomeOf(kept), u"SecretMissing"_s);
    QVERIFY(!said(kept.error()).contains(u"c4nary"_s));
}

void TestOAuth::keepingAndReadingKeepTheContract()
{
    MemorySecrets secrets;
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 keepTokens(secrets, account, exampleGrant(), context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<KeptRefreshToken>(
                     [&](QObject *context, Done<KeptRefreshToken> done) {
                         readRefreshToken(secrets, account, context, std::move(done));
                     }),
             QString());
    secrets.readFailure = ErrorKind::KeychainLocked;
    secrets.writeFailure = ErrorKind::KeychainLocked;
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 keepTokens(secrets, account, exampleGrant(), context, std::move(done));
             }),
             QString());
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
