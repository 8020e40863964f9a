// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/batch.h"
#include "bitrix/looseread.h"
#include "bitrix/phpquery.h"
#include "bitrix/response.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)
Q_DECLARE_METATYPE(leadbooth::Certainty)

/*! How parameters go out and what answers mean. */
class TestWire : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void parametersBecomeAPhpQuery_data();
    void parametersBecomeAPhpQuery();
    void batchReferencesAreRecognised_data();
    void batchReferencesAreRecognised();
    void aHugeTextIsSearchedForReferencesInOnePass();
    void phpShapesAreRead();
    void answersAreInterpreted_data();
    void answersAreInterpreted();
    void theTextsOfTheErrorDoNotDecide();
    void theTextsOfTheErrorBecomePlainIssues();
    void aResultKeepsItsPagingAndTimes();
    void aBatchKeepsTheOrderOfItsCommands();
    void aBatchThatMustNotBeSentIsRefused_data();
    void aBatchThatMustNotBeSentIsRefused();
    void whatABatchWouldChangeIsNotEncodedForOne();
    void eachCommandGetsItsOwnResult();
    void anEmptyMapMayBeAList();
    void aMissingKeyIsUnknown();
    void anAnswerThatIsNoBatchIsUnknownAsAWhole();
};

void TestWire::parametersBecomeAPhpQuery_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nested lists and maps")
            << QByteArray(R"({"fields":{"PHONE":[{"VALUE":"+7 495","VALUE_TYPE":"WORK"}]}})")
            << QByteArray("fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=%2B7%20495"
                          "&fields%5BPHONE%5D%5B0%5D%5BVALUE_TYPE%5D=WORK");
    QTest::newRow("what would cut or split the query is encoded")
            << QByteArray(R"({"a":"x&b=1#;%[]?'\"\\"})")
            << QByteArray("a=x%26b%3D1%23%3B%25%5B%5D%3F%27%22%5C");
    QTest::newRow("keys are encoded too") << QByteArray(R"({"filter":{"=ORIGIN_ID":"u"}})")
                                          << QByteArray("filter%5B%3DORIGIN_ID%5D=u");
    QTest::newRow("letters beyond ASCII go as UTF-8")
            << QByteArray(R"({"a":"Жé"})") << QByteArray("a=%D0%96%C3%A9");
    QTest::newRow("line breaks survive")
            << QByteArray(R"({"a":"1\r\n2"})") << QByteArray("a=1%0D%0A2");
    QTest::newRow("numbers and flags are texts")
            << QByteArray(R"({"a":5,"b":true,"c":false,"d":0.1,"e":-1})")
            << QByteArray("a=5&b=1&c=0&d=0.1&e=-1");
    QTest::newRow("a large id keeps its digits")
            << QByteArray(R"({"a":9007199254740993})") << QByteArray("a=9007199254740993");
    QTest::newRow("what a query cannot say is left out")
            << QByteArray(R"({"a":null,"b":[],"c":{},"d":"1"})") << QByteArray("d=1");
    QTest::newRow("an empty text is a value") << QByteArray(R"({"a":""})") << QByteArray("a=");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray();
}

void TestWire::parametersBecomeAPhpQuery()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, query);
    QCOMPARE(phpQuery(jsonObject(json)), query);
}

void TestWire::batchReferencesAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReference");
    QTest::newRow("a reference") << u"$result[c00][ID]"_s << true;
    QTest::newRow("inside a text") << u"I owe $result[c00] you"_s << true;
    QTest::newRow("any letter case") << u"$ReSuLt[x]"_s << true;
    QTest::newRow("each of the words: next") << u"$next[a]"_s << true;
    QTest::newRow("each of the words: total") << u"$total[a]"_s << true;
    QTest::newRow("each of the words: time") << u"$time[a]"_s << true;
    QTest::newRow("each of the words: error") << u"$error[a]"_s << true;
    QTest::newRow("something between word and bracket") << u"$results!x[a]"_s << true;
    QTest::newRow("a later bracket of the run") << u"$result[][a]"_s << true;
    QTest::newRow("blanks inside the brackets") << u"$result[a b\nc]"_s << true;
    QTest::newRow("a no-break space does not end the run") << u"$result\u00a0[a]"_s << true;
    QTest::newRow("a word that only begins alike") << u"$resul[a]"_s << false;
    QTest::newRow("a blank before the bracket") << u"$result [a]"_s << false;
    QTest::newRow("nothing inside the brackets") << u"$result[]"_s << false;
    QTest::newRow("never closed") << u"$result[abc"_s << false;
    QTest::newRow("no dollar") << u"result[a]"_s << false;
    QTest::newRow("a price") << u"costs $20 [net]"_s << false;
    QTest::newRow("the bracket comes first") << u"[a] $result"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWire::batchReferencesAreRecognised()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isReference);
    QCOMPARE(looksLikeBatchReference(text), isReference);
    const QJsonObject nested{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, text}}}}};
    QCOMPARE(containsBatchReference(nested), isReference);
    QCOMPARE(containsBatchReference(QJsonObject{{text, 1}}), isReference);
}

void TestWire::aHugeTextIsSearchedForReferencesInOnePass()
{
    // Quadratic time would take minutes here.
    const QString many = u"$result"_s.repeated(500'000);
    QVERIFY(!looksLikeBatchReference(many + u"[never closed"_s));
    QVERIFY(looksLikeBatchReference(many + u"[x]"_s));
}

void TestWire::phpShapesAreRead()
{
    const QJsonObject values = jsonObject(
            R"({"t":"12","n":12,"d":1.5,"big":1e300,"b":true,"f":false,"z":null,"a":[1,2],"o":{"1":"b","0":"a","10":"c"}})");
    QCOMPARE(looseText(values["n"_L1]), u"12"_s);
    QCOMPARE(looseText(values["d"_L1]), u"1.5"_s);
    QCOMPARE(looseText(values["b"_L1]), u"1"_s);
    QCOMPARE(looseText(values["z"_L1]), QString());
    QCOMPARE(looseText(values["a"_L1]), QString());
    QCOMPARE(looseInteger(values["t"_L1]), std::optional<qint64>(12));
    QCOMPARE(looseInteger(values["d"_L1]), std::nullopt);
    QCOMPARE(looseInteger(values["big"_L1]), std::nullopt);
    QCOMPARE(looseId(values["n"_L1]), u"12"_s);
    QCOMPARE(looseId(QJsonValue(0)), QString());
    QCOMPARE(looseId(QJsonValue(u"-3"_s)), QString());
    QVERIFY(looseFlag(values["b"_L1]) && looseFlag(QJsonValue(u"y"_s)) && looseFlag(QJsonValue(1)));
    QVERIFY(!looseFlag(values["f"_L1]) && !looseFlag(QJsonValue(u"N"_s)));
    QCOMPARE(looseArray(values["o"_L1]), (QJsonArray{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(looseObject(values["a"_L1]).value("1"_L1).toInt(), 2);
    const QJsonValue map = QJsonObject{{u"de"_s, u"Hallo"_s}, {u"en"_s, u""_s}, {u"ru"_s, u"Да"_s}};
    QCOMPARE(localText(map, u"ru"_s), u"Да"_s);
    QCOMPARE(localText(map, u"en"_s), u"Hallo"_s);
    QCOMPARE(localText(u"plain"_s, u"en"_s), u"plain"_s);
}

void TestWire::answersAreInterpreted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *reason, int status, const QByteArray &body, ErrorKind kind,
                        Certainty certainty, const char *code = "") {
        QTest::addRow("%d: %s", status, reason)
                << status << body << kind << certainty << QString::fromLatin1(code);
    };
    const auto coded = [&row](const char *reason, int status, const char *code, ErrorKind kind,
                              Certainty certainty) {
        row(reason, status,
            QByteArray(R"({"error":")") + code + R"(","error_description":"Some words."})", kind,
            certainty, code);
    };
    using enum ErrorKind;
    const QByteArray page("<html><body>Sign in to the Wi-Fi</body></html>");

    coded("the token is only old", 401, "expired_token", TokenExpired, Certainty::Refused);
    coded("letter case does not matter", 401, "EXPIRED_TOKEN", TokenExpired, Certainty::Refused);
    coded("no application by this token", 401, "invalid_token", SignInNeeded, Certainty::Refused);
    coded("nothing to sign in with", 401, "NO_AUTH_FOUND", SignInNeeded, Certainty::Refused);
    coded("the user is unknown", 401, "authorization_error", SignInNeeded, Certainty::Refused);
    coded("the application is gone", 401, "ERROR_OAUTH", SignInNeeded, Certainty::Refused);
    coded("the application is gone", 401, "NOT_INSTALLED", SignInNeeded, Certainty::Refused);
    coded("the application is gone", 401, "APPLICATION_NOT_FOUND", SignInNeeded,
          Certainty::Refused);
    coded("the webhook is wrong", 401, "INVALID_CREDENTIALS", SignInNeeded, Certainty::Refused);
    coded("the webhook is wrong, as others say it", 403, "INVALID_CREDENTIALS", SignInNeeded,
          Certainty::Refused);
    coded("the webhook was made without crm", 403, "insufficient_scope", MissingScope,
          Certainty::Refused);
    coded("the same from another source", 401, "insufficient_scope", MissingScope,
          Certainty::Refused);
    coded("the subscription ended", 401, "PAYMENT_REQUIRED", PaymentRequired, Certainty::Refused);
    coded("an administrator is asked", 401, "METHOD_CONFIRM_WAITING", ConfirmationNeeded,
          Certainty::Refused);
    coded("an administrator said no", 403, "METHOD_CONFIRM_DENIED", ConfirmationNeeded,
          Certainty::Refused);
    coded("rights or plan", 403, "ACCESS_DENIED", AccessDenied, Certainty::Refused);
    coded("rights, as crm.item says it", 400, "ACCESS_DENIED", AccessDenied, Certainty::Refused);
    coded("the application is not for this user", 403, "user_access_error", AccessDenied,
          Certainty::Refused);
    coded("an extranet user", 403, "allowed_only_intranet_user", AccessDenied, Certainty::Refused);
    coded("not with a webhook", 403, "WRONG_AUTH_TYPE", AccessDenied, Certainty::Refused);
    coded("the portal is closed", 403, "PORTAL_DELETED", PortalClosed, Certainty::Refused);
    coded("the portal is gone", 410, "PORTAL_DELETED", PortalClosed, Certainty::Refused);
    coded("a 500 proves nothing, whatever it says", 500, "PORTAL_DELETED", PortalClosed,
          Certainty::Unknown);
    coded("asked without TLS", 400, "INVALID_REQUEST", InvalidRequest, Certainty::Refused);
    coded("it could not write its answer", 200, "WRONG_ENCODING", ServerFault, Certainty::Unknown);
    coded("a batch in a batch", 405, "ERROR_BATCH_METHOD_NOT_ALLOWED", InvalidRequest,
          Certainty::Refused);
    coded("more than 50 commands", 400, "ERROR_BATCH_LENGTH_EXCEEDED", InvalidRequest,
          Certainty::Refused);
    coded("an old portal", 404, "ERROR_METHOD_NOT_FOUND", MethodMissing, Certainty::Refused);
    coded("no such record", 400, "NOT_FOUND", NotFound, Certainty::Refused);
    coded("the method used up its time", 429, "OPERATION_TIME_LIMIT", OperationLimited,
          Certainty::Refused);
    coded("too many requests", 503, "QUERY_LIMIT_EXCEEDED", RateLimited, Certainty::Refused);
    coded("blocked by hand", 503, "OVERLOAD_LIMIT", Overloaded, Certainty::Refused);
    coded("a code that nobody knows", 503, "MAINTENANCE", ServerFault, Certainty::Unknown);
    coded("a limit with a status that proves nothing", 500, "QUERY_LIMIT_EXCEEDED", RateLimited,
          Certainty::Unknown);
    coded("a limit with a status that proves nothing", 502, "OPERATION_TIME_LIMIT",
          OperationLimited, Certainty::Unknown);
    coded("an old token with a status that proves nothing", 500, "expired_token", TokenExpired,
          Certainty::Unknown);
    coded("it may have got far", 500, "INTERNAL_SERVER_ERROR", ServerFault, Certainty::Unknown);
    coded("the same with a status that says otherwise", 400, "INTERNAL_SERVER_ERROR", ServerFault,
          Certainty::Unknown);
    coded("it may have got far", 500, "ERROR_UNEXPECTED_ANSWER", ServerFault, Certainty::Unknown);
    coded("the portal could not ask who this is", 401, "CONNECTION_ERROR", ServerFault,
          Certainty::Refused);
    coded("an exception of the application", 400, "ERROR_CORE", ErrorKind::Refused,
          Certainty::Refused);
    coded("a bad argument", 400, "ERROR_ARGUMENT", ErrorKind::Refused, Certainty::Refused);
    coded("a code nobody knows", 400, "SOMETHING_NEW", ErrorKind::Refused, Certainty::Refused);
    coded("a code nobody knows", 401, "SOMETHING_NEW", SignInNeeded, Certainty::Refused);
    coded("a code nobody knows", 403, "SOMETHING_NEW", AccessDenied, Certainty::Refused);
    coded("a code nobody knows", 404, "SOMETHING_NEW", NotFound, Certainty::Refused);
    coded("a code nobody knows", 429, "SOMETHING_NEW", OperationLimited, Certainty::Refused);
    coded("a code nobody knows", 500, "SOMETHING_NEW", ServerFault, Certainty::Unknown);
    coded("OAuth servers refuse with 200", 200, "wrong_client", ErrorKind::Refused,
          Certainty::Refused);

    row("the usual refusal has no code", 400,
        R"({"error":"","error_description":"Access denied."})", ErrorKind::Refused,
        Certainty::Refused);
    row("a number for a code", 400, R"({"error":0,"error_description":"x"})", ErrorKind::Refused,
        Certainty::Refused, "0");
    row("a number for a code", 400, R"({"error":100})", ErrorKind::Refused, Certainty::Refused,
        "100");
    row("the newer interface", 401, R"({"error":{"code":"expired_token","message":"x"}})",
        TokenExpired, Certainty::Refused, "expired_token");
    row("an error of no known shape", 400, R"({"error":[1,2]})", ErrorKind::Refused,
        Certainty::Refused);
    row("no error worth the name", 400, R"({"error":null})", ErrorKind::Refused,
        Certainty::Refused);
    row("no code", 503, R"({"error":"","error_description":"x"})", ServerFault, Certainty::Unknown);
    row("no code", 500, R"({"error":"","error_description":"x"})", ServerFault, Certainty::Unknown);

    row("a Wi-Fi gateway's page", 200, page, NotBitrix24, Certainty::Unknown);
    row("JSON of somebody else", 200, R"({"status":"ok"})", NotBitrix24, Certainty::Unknown);
    row("a list is no answer", 200, R"([{"result":1}])", NotBitrix24, Certainty::Unknown);
    row("cut off", 200, R"({"result":12)", NotBitrix24, Certainty::Unknown);
    row("nothing", 200, "", NotBitrix24, Certainty::Unknown);
    row("nested to burst the stack", 200, QByteArray(5000, '[') + QByteArray(5000, ']'),
        NotBitrix24, Certainty::Unknown);
    row("a result and an error", 200, R"({"result":12,"error":"x"})", NotBitrix24,
        Certainty::Unknown);
    row("a result that is none", 201, R"({"result":12})", NotBitrix24, Certainty::Unknown);
    row("a result that is none", 500, R"({"result":12})", ServerFault, Certainty::Unknown);
    row("a proxy's page", 502, page, ServerFault, Certainty::Unknown);
    row("a proxy waited in vain", 504, page, ServerFault, Certainty::Unknown);
    row("a page instead of a code", 503, page, ServerFault, Certainty::Unknown);
    row("a page", 500, page, ServerFault, Certainty::Unknown);
    row("a page", 400, page, NotBitrix24, Certainty::Unknown);
    row("a page", 404, page, NotBitrix24, Certainty::Unknown);
    row("a firewall's page", 403, page, NotBitrix24, Certainty::Refused);
    row("a proxy wants a password", 401, page, NotBitrix24, Certainty::Refused);
    row("the limit, as a page", 429, page, OperationLimited, Certainty::Refused);
    row("too large to be looked at", 413, page, ErrorKind::Refused, Certainty::Refused);
}

void TestWire::answersAreInterpreted()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const Certainty, certainty);
    QFETCH(const QString, code);
    const Result<CallResult> result = interpretResponse({.status = status, .body = body});
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), toString(kind));
    QCOMPARE(toString(result.error().certainty), toString(certainty));
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().httpStatus, status);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY2(!result.error().detail.contains("words"_L1), "the portal's text is not for the log");
}

void TestWire::theTextsOfTheErrorDoNotDecide()
{
    const auto kindFor = [](const QByteArray &text) {
        return interpretResponse({.status = 400,
                                  .body = R"({"error":"","error_description":")" + text + R"("})"})
                .error()
                .kind;
    };
    for (const char *text :
         {"Access denied.", "Not found", "expired_token", "QUERY_LIMIT_EXCEEDED"}) {
        QCOMPARE(toString(kindFor(text)), u"Refused"_s);
    }
}

void TestWire::theTextsOfTheErrorBecomePlainIssues()
{
    const auto errorFor = [](const QByteArray &body) {
        return interpretResponse({.status = 400, .body = body}).error();
    };
    const Error two = errorFor(
            R"({"error":"","error_description":"The field &quot;Name&quot; is missing.<br \/>\n<script>x<\/script>Too <b>long<\/b>.<br>"})");
    QCOMPARE(two.issues.size(), 2);
    QCOMPARE(two.issues.at(0).code, IssueCode::RefusedByPortal);
    QCOMPARE(two.issues.at(0).argument, u"The field \"Name\" is missing."_s);
    QCOMPARE(two.issues.at(1).argument, u"Too long."_s);

    const Error sentence = errorFor(R"({"error":"The parameter is not defined or invalid."})");
    QCOMPARE(sentence.issues.size(), 1);
    QCOMPARE(sentence.issues.at(0).argument, u"The parameter is not defined or invalid."_s);
    QVERIFY2(!sentence.detail.contains("parameter"_L1), "a sentence is not for the log");
    for (const QString &text : {u"The parameter is not defined."_s, u"Müller"_s,
                                u"erika@example.org"_s, u"+4930123456"_s}) {
        const Error error = portalError(400, {{u"error"_s, text}});
        QCOMPARE(error.code, QString(SentenceCode)); // it goes into plain columns
        QCOMPARE(error.issues.at(0).argument, text);
    }
    QCOMPARE(portalError(400, {{u"error"_s, u"ERROR_CORE"_s}}).code, u"ERROR_CORE"_s);

    const Error message = errorFor(R"({"error":{"code":"X","message":"In words."}})");
    QCOMPARE(message.issues.at(0).argument, u"In words."_s);

    const Error endless = errorFor(QByteArray(R"({"error":")") + QByteArray(5000, 'x')
                                   + R"(","error_description":")"
                                   + QByteArray("line<br>").repeated(3000) + R"("})");
    QCOMPARE(endless.code.size(), 100);
    QVERIFY(endless.issues.size() <= 20);
    QVERIFY(errorFor(R"({"error":"X","error_description":{"a":1}})").issues.isEmpty());
}

void TestWire::aResultKeepsItsPagingAndTimes()
{
    const Result<CallResult> result = interpretResponse(
            {.status = 200,
             .body = R"({"result":[],"next":50,"total":"73","time":{"duration":0.25,"operating":3.5,
                        "operating_reset_at":1750000000}})"});
    QVERIFY(result);
    QCOMPARE(result->next, std::optional<qint64>(50));
    QCOMPARE(result->duration, std::optional(std::chrono::milliseconds(250)));
    QVERIFY(result->operatingTime);
    QCOMPARE(result->operatingTime->operating, std::chrono::milliseconds(3500));
    QCOMPARE(result->operatingTime->resetAt.toSecsSinceEpoch(), 1750000000);

    // On-premise portals leave it out, and a hostile one may say anything.
    const Result<CallResult> bare =
            interpretResponse({.status = 200, .body = R"({"result":null,"next":{},"time":[]})"});
    QVERIFY(bare);
    QVERIFY(bare->result.isNull());
    QVERIFY(!bare->next && !bare->operatingTime && !bare->duration);
    const Result<CallResult> absurd = interpretResponse(
            {.status = 200,
             .body = R"({"result":1,"time":{"operating":1e300,"operating_reset_at":-1e300,"duration":-5}})"});
    QVERIFY(absurd);
    QVERIFY(!absurd->operatingTime->resetAt.isValid());
}

void TestWire::aBatchKeepsTheOrderOfItsCommands()
{
    QList<BatchCommand> commands;
    for (int i = 0; i < MaxBatchCommands; ++i) {
        // Caller's keys whose own order would be another.
        commands.append({QString::number(MaxBatchCommands - i), u"crm.lead.add"_s, {{u"n"_s, i}}});
    }
    const Result<QJsonObject> params = batchParameters(commands);
    QVERIFY(params);
    QCOMPARE(params->value("halt"_L1), QJsonValue(0));
    const QJsonObject wire = params->value("cmd"_L1).toObject();
    QCOMPARE(wire.size(), MaxBatchCommands);
    int i = 0;
    for (const QJsonValue &command : wire) { // in the order in which they are written
        QCOMPARE(command, QJsonValue(u"crm.lead.add?n=%1"_s.arg(i++)));
    }
    QVERIFY(!wire.contains("0"_L1));
    for (BatchCommand &ahead : commands) {
        ahead.encoded = BatchQuery::of(ahead.params);
    }
    QCOMPARE(batchParameters(commands), params);
    QCOMPARE(batchParameters({{u"a"_s, u"profile"_s}}),
             (QJsonObject{{u"halt"_s, 0}, {u"cmd"_s, QJsonObject{{u"c00"_s, u"profile"_s}}}}));
}

void TestWire::aBatchThatMustNotBeSentIsRefused_data()
{
    QTest::addColumn<QList<leadbooth::BatchCommand>>("commands");
    QTest::newRow("no command") << QList<BatchCommand>();
    QList<BatchCommand> many;
    for (int i = 0; i <= MaxBatchCommands; ++i) {
        many.append({QString::number(i), u"profile"_s});
    }
    QTest::newRow("one too many: it would not be executed") << many;
    QTest::newRow("a key twice") << QList<BatchCommand>{{u"a"_s, u"profile"_s},
                                                        {u"a"_s, u"scope"_s}};
    QTest::newRow("a batch in a batch") << QList<BatchCommand>{{u"a"_s, u"Batch"_s}};
    QTest::newRow("a method with a query") << QList<BatchCommand>{{u"a"_s, u"profile?x=1"_s}};
    QTest::newRow("no method") << QList<BatchCommand>{{u"a"_s, QString()}};
    QTest::newRow("a value that the portal would replace")
            << QList<BatchCommand>{{u"a"_s,
                                    u"crm.lead.add"_s,
                                    {{u"fields"_s, QJsonObject{{u"TITLE"_s, u"$result[x]"_s}}}}}};
}

void TestWire::aBatchThatMustNotBeSentIsRefused()
{
    QFETCH(const QList<leadbooth::BatchCommand>, commands);
    const Result<QJsonObject> params = batchParameters(commands);
    QVERIFY(!params);
    QCOMPARE(toString(params.error().kind), toString(ErrorKind::InvalidRequest));
    QCOMPARE(toString(params.error().certainty), toString(Certainty::NotSent));
}

void TestWire::whatABatchWouldChangeIsNotEncodedForOne()
{
    QCOMPARE(BatchQuery::of({{u"n"_s, u"a b"_s}})->text(), u"n=a%20b"_s);
    QVERIFY(!BatchQuery::of({{u"fields"_s, QJsonObject{{u"TITLE"_s, u"$result[x]"_s}}}}));
    QJsonArray many;
    for (int i = 0; i <= 1000; ++i) {
        many.append(i);
    }
    QVERIFY(!BatchQuery::of({{u"n"_s, many}}));
}

void TestWire::eachCommandGetsItsOwnResult()
{
    const QList<BatchCommand> commands{
            {u"x"_s, u"a"_s}, {u"y"_s, u"a"_s}, {u"z"_s, u"a"_s}, {u"w"_s, u"a"_s}};
    const Result<BatchResult> batch =
            interpretBatch(commands, {.result = jsonObject(R"({"result":{"c00":17,"c02":null},
            "result_error":{"c01":{"error":"insufficient_scope","error_description":""},"c03":"OPERATION_TIME_LIMIT"},
            "result_total":{"c00":3},"result_next":{"c00":50},"result_time":{"c00":{"operating":1.5}}})")});
    QVERIFY(batch);
    QCOMPARE(batch->results.size(), 4);
    QCOMPARE(batch->of(u"x"_s)->result, QJsonValue(17));
    QCOMPARE(batch->of(u"x"_s)->next, std::optional<qint64>(50));
    QCOMPARE(batch->of(u"x"_s)->operatingTime->operating, std::chrono::milliseconds(1500));
    QCOMPARE(toString(batch->of(u"y"_s).error().kind), toString(ErrorKind::MissingScope));
    QCOMPARE(toString(batch->of(u"y"_s).error().certainty), toString(Certainty::Refused));
    QVERIFY2(batch->of(u"z"_s), "null is a result");
    QCOMPARE(toString(batch->of(u"w"_s).error().kind), toString(ErrorKind::OperationLimited));

    const Result<BatchResult> faults =
            interpretBatch(commands, {.result = jsonObject(R"({"result":{"c01":5},
            "result_error":{"c00":{"error":"INTERNAL_SERVER_ERROR"},"c01":{"error":""},"c02":{"error":"","error_description":"Access denied."},"c03":[]}})")});
    QVERIFY(faults);
    QCOMPARE(toString(faults->of(u"x"_s).error().certainty), toString(Certainty::Unknown));
    QCOMPARE(toString(faults->of(u"y"_s).error().certainty), toString(Certainty::Unknown));
    QCOMPARE(toString(faults->of(u"z"_s).error().kind), toString(ErrorKind::Refused));
    QCOMPARE(faults->of(u"z"_s).error().issues.at(0).argument, u"Access denied."_s);
    QCOMPARE(toString(faults->of(u"w"_s).error().kind), toString(ErrorKind::Refused));
}

void TestWire::anEmptyMapMayBeAList()
{
    const QList<BatchCommand> commands{{u"0"_s, u"a"_s}};
    const Result<BatchResult> refused = interpretBatch(
            commands,
            {.result = jsonObject(R"({"result":[],"result_error":{"c00":{"error":"NOT_FOUND"}},
            "result_total":[],"result_next":[],"result_time":[]})")});
    QVERIFY(refused);
    QCOMPARE(toString(refused->of(u"0"_s).error().kind), toString(ErrorKind::NotFound));
    const Result<BatchResult> good = interpretBatch(
            commands, {.result = jsonObject(R"({"result":{"c00":1},"result_error":[]})")});
    QVERIFY(good && good->of(u"0"_s));
    // A list with entries holds keys that are not ours: they are not taken for ours by position.
    const Result<BatchResult> list = interpretBatch(
            commands, {.result = jsonObject(R"({"result":[41],"result_error":[]})")});
    QVERIFY(list);
    QCOMPARE(toString(list->of(u"0"_s).error().certainty), toString(Certainty::Unknown));
}

void TestWire::aMissingKeyIsUnknown()
{
    const QList<BatchCommand> commands{{u"a"_s, u"m"_s}, {u"b"_s, u"m"_s}, {u"c"_s, u"m"_s}};
    const auto certainty = [&](const char *answer, const QString &key) {
        const Result<BatchResult> batch = interpretBatch(commands, {.result = jsonObject(answer)});
        return toString(batch->of(key).error().certainty);
    };
    const char *cut = R"({"result":{"c00":1},"result_error":[]})";
    QCOMPARE(certainty(cut, u"b"_s), u"Unknown"_s);
    QCOMPARE(certainty(cut, u"c"_s), u"Unknown"_s);
    // Also behind one that failed: nothing stops a batch.
    const char *failed = R"({"result":{"c00":1},"result_error":{"c01":{"error":""}}})";
    QCOMPARE(certainty(failed, u"b"_s), u"Refused"_s);
    QCOMPARE(certainty(failed, u"c"_s), u"Unknown"_s);
}

void TestWire::anAnswerThatIsNoBatchIsUnknownAsAWhole()
{
    for (const QJsonValue &result :
         {QJsonValue(12), QJsonValue(), QJsonValue(QJsonArray()), QJsonValue(QJsonObject())}) {
        const Result<BatchResult> batch = interpretBatch({{u"a"_s, u"m"_s}}, {.result = result});
        QVERIFY(!batch);
        QCOMPARE(toString(batch.error().kind), toString(ErrorKind::NotBitrix24));
        QCOMPARE(toString(batch.error().certainty), toString(Certainty::Unknown));
    }
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
