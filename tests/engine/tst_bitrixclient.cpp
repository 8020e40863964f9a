// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/bitrix24client.h"
#include "support/contract.h"
#include "support/fakeaccess.h"
#include "support/faketransport.h"
#include "support/metadataexample.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray expired = R"({"error":"expired_token","error_description":"x"})";

const Error redirected{.kind = ErrorKind::Redirected,
                       .certainty = Certainty::Refused,
                       .location = QUrl(u"https://new.example"_s)};

/*! A portal that answers from a script, and a client that calls it. */
struct Setup
{
    FakeTransport transport;
    FakeAccess access;
    Bitrix24Client client{transport, access};

    Result<CallResult> call(const QString &method, const QJsonObject &params = {})
    {
        QObject context;
        std::optional<Result<CallResult>> answer;
        client.call(method, params, &context,
                    [&](Result<CallResult> result) { answer = std::move(result); });
        drainEvents();
        return answer ? *answer : failure(Error{.detail = u"no answer"_s});
    }

    Result<BatchResult> batch(const QList<BatchCommand> &commands)
    {
        QObject context;
        std::optional<Result<BatchResult>> answer;
        client.batch(commands, BatchHalt::GoOn, &context,
                     [&](Result<BatchResult> result) { answer = std::move(result); });
        drainEvents();
        return answer ? *answer : failure(Error{.detail = u"no answer"_s});
    }

    [[nodiscard]] QJsonObject sent(qsizetype i) const
    {
        return jsonObject(transport.requests().at(i).body);
    }
};

Error errorWith(ErrorKind kind, Certainty certainty)
{
    return {.kind = kind, .certainty = certainty};
}

} // namespace

/*! One call, its access, and what is repeated: next to nothing. */
class TestBitrixClient : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenGoesIntoTheBodyAndNotIntoTheAddress();
    void aWebhookGoesIntoTheAddress();
    void aBodyIsNeverEmpty();
    void anExpiredTokenIsRenewedAndTheCallRepeatedOnce();
    void aFreshTokenThatExpiredNeedsAPerson();
    void aWebhookIsNeverRenewed();
    void aRenewalThatFailedDoesNotMakeTheCallUncertain();
    void aRedirectedCallIsRepeatedOnceAtAProvenAddress();
    void aRedirectThatIsNotProvenStaysAnError();
    void aPortalThatMovesOnAndOnIsNotFollowed();
    void aWebhookIsNeverSentElsewhere();
    void onlyARedirectThatWasRefusedIsFollowed();
    void aTokenMayExpireWhileThePortalMoves();
    void withoutAccessNothingIsSent();
    void nothingElseIsRepeated_data();
    void nothingElseIsRepeated();
    void certaintyOfTheTransportIsKept();
    void whatIsNoMethodIsNotSent();
    void aBatchThatMustNotBeSentIsNotSent();
    void aBatchIsOneRequestAndGivesEachResult();
    void anExpiredTokenOfABatchRepeatsTheWholeBatch();
    void aClientMayGoWhileItsCallsRun();
    void callsKeepTheContract();
    void batchesKeepTheContract();
    void refusalsWithoutSendingKeepTheContract();
    void nothingSecretIsLogged();
};

void TestBitrixClient::aTokenGoesIntoTheBodyAndNotIntoTheAddress()
{
    Setup s;
    s.transport.addJson(R"({"result":true})");
    const Result<CallResult> result = s.call(u"crm.lead.fields"_s, {{u"a"_s, 1}});
    QVERIFY(result);
    QCOMPARE(result->result, QJsonValue(true));
    const HttpRequest request = s.transport.requests().at(0);
    QCOMPARE(request.url, QUrl(u"https://nordlicht.example/rest/crm.lead.fields"_s));
    QCOMPARE(request.contentType, QByteArray("application/json"));
    QCOMPARE(s.sent(0), (QJsonObject{{u"a"_s, 1}, {u"auth"_s, u"token-1"_s}}));
    QCOMPARE(s.client.portalUrl(), QUrl(u"https://nordlicht.example"_s));
}

void TestBitrixClient::aWebhookGoesIntoTheAddress()
{
    Setup s;
    s.access.current = Access{.endpoint = QUrl(u"https://box.example:8443/crm/rest"_s),
                              .webhook = Secret("12/s3cr3tc0de"),
                              .accessToken = {}};
    s.transport.addJson(R"({"result":1})");
    QVERIFY(s.call(u"profile"_s));
    QCOMPARE(s.transport.requests().at(0).url,
             QUrl(u"https://box.example:8443/crm/rest/12/s3cr3tc0de/profile"_s));
    QVERIFY(!s.sent(0).contains("auth"_L1));
    QCOMPARE(s.client.portalUrl(), QUrl(u"https://box.example:8443"_s));
}

void TestBitrixClient::aBodyIsNeverEmpty()
{
    Setup s;
    s.access.current->webhook = Secret("1/c");
    s.access.current->accessToken = {};
    s.transport.addJson(R"({"result":1})");
    QVERIFY(s.call(u"profile"_s));
    QCOMPARE(s.transport.requests().at(0).body, QByteArray("{}"));
}

void TestBitrixClient::anExpiredTokenIsRenewedAndTheCallRepeatedOnce()
{
    Setup s;
    s.access.renewed = *s.access.current;
    s.access.renewed->accessToken = Secret("token-2");
    s.transport.addJson(expired, 401);
    s.transport.addJson(R"({"result":3465})");
    const Result<CallResult> result = s.call(u"crm.lead.add"_s, {{u"fields"_s, QJsonObject()}});
    QVERIFY(result);
    QCOMPARE(s.access.renewedFrom, QList<QByteArray>{"token-1"});
    QCOMPARE(s.transport.requests().size(), 2);
    QCOMPARE(s.sent(1).value("auth"_L1), QJsonValue(u"token-2"_s));
    QVERIFY(s.sent(1).contains("fields"_L1));
}

void TestBitrixClient::aFreshTokenThatExpiredNeedsAPerson()
{
    Setup s;
    s.access.renewed = *s.access.current;
    for (int i = 0; i < 5; ++i) {
        s.transport.addJson(expired, 401);
    }
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"SignInNeeded"_s);
    QCOMPARE(toString(result.error().certainty), u"Refused"_s);
    // The first renewal may have brought what another process renewed long ago, so there is a
    // second one; no third.
    QCOMPARE(s.transport.requests().size(), 3);
    QCOMPARE(s.access.renewedFrom.size(), 2);
}

void TestBitrixClient::aWebhookIsNeverRenewed()
{
    Setup s;
    s.access.current = Access{.endpoint = QUrl(u"https://nordlicht.example/rest/"_s),
                              .webhook = Secret("1/c"),
                              .accessToken = {}};
    s.transport.addJson(expired, 401);
    const Result<CallResult> result = s.call(u"profile"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"SignInNeeded"_s);
    QVERIFY(s.access.renewedFrom.isEmpty());
    QCOMPARE(s.transport.requests().size(), 1);
}

void TestBitrixClient::aRenewalThatFailedDoesNotMakeTheCallUncertain()
{
    Setup s;
    s.access.renewed = failure(errorWith(ErrorKind::Timeout, Certainty::Unknown));
    s.transport.addJson(expired, 401);
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"Timeout"_s);
    QCOMPARE(toString(result.error().certainty), u"Refused"_s);
}

void TestBitrixClient::aRedirectedCallIsRepeatedOnceAtAProvenAddress()
{
    Setup s;
    s.access.relocated = Access{.endpoint = QUrl(u"https://new.example/rest/"_s),
                                .webhook = {},
                                .accessToken = Secret("token-2")};
    s.transport.add(failure(redirected));
    s.transport.addJson(R"({"result":3465})");
    const Result<CallResult> result = s.call(u"crm.lead.add"_s, {{u"fields"_s, QJsonObject()}});
    QVERIFY(result);
    QCOMPARE(s.access.relocatedTo, QList<QUrl>{redirected.location});
    QCOMPARE(s.transport.requests().size(), 2);
    QCOMPARE(s.transport.requests().at(1).url, QUrl(u"https://new.example/rest/crm.lead.add"_s));
    QCOMPARE(s.sent(1).value("auth"_L1), QJsonValue(u"token-2"_s));
    QVERIFY(s.sent(1).contains("fields"_L1));
    QCOMPARE(s.client.portalUrl(), QUrl(u"https://new.example"_s));
}

void TestBitrixClient::aRedirectThatIsNotProvenStaysAnError()
{
    Setup s;
    s.access.relocated = failure(redirected);
    s.transport.add(failure(redirected));
    Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"Redirected"_s);
    QCOMPARE(toString(result.error().certainty), u"Refused"_s);
    QCOMPARE(result.error().location, redirected.location);
    // What happened to the proof says nothing about the call.
    s.access.relocated = failure(errorWith(ErrorKind::Timeout, Certainty::Unknown));
    s.transport.add(failure(redirected));
    result = s.call(u"crm.lead.add"_s);
    QCOMPARE(toString(result.error().kind), u"Timeout"_s);
    QCOMPARE(toString(result.error().certainty), u"Refused"_s);
    QCOMPARE(s.transport.requests().size(), 2);
}

void TestBitrixClient::aPortalThatMovesOnAndOnIsNotFollowed()
{
    Setup s;
    s.access.relocated = *s.access.current;
    for (int i = 0; i < 5; ++i) {
        s.transport.add(failure(redirected));
    }
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"Redirected"_s);
    QCOMPARE(s.transport.requests().size(), 2);
    QCOMPARE(s.access.relocatedTo.size(), 1);
}

void TestBitrixClient::aWebhookIsNeverSentElsewhere()
{
    Setup s;
    s.access.current = Access{.endpoint = QUrl(u"https://nordlicht.example/rest/"_s),
                              .webhook = Secret("1/c"),
                              .accessToken = {}};
    s.access.relocated = *s.access.current;
    s.transport.add(failure(redirected));
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"Redirected"_s);
    QVERIFY(s.access.relocatedTo.isEmpty());
    QCOMPARE(s.transport.requests().size(), 1);
}

void TestBitrixClient::onlyARedirectThatWasRefusedIsFollowed()
{
    Setup s;
    s.access.relocated = *s.access.current;
    Error uncertain = redirected;
    uncertain.certainty = Certainty::Unknown;
    s.transport.add(failure(uncertain));
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().certainty), u"Unknown"_s);
    QVERIFY(s.access.relocatedTo.isEmpty());
    QCOMPARE(s.transport.requests().size(), 1);
}

void TestBitrixClient::aTokenMayExpireWhileThePortalMoves()
{
    Setup s;
    s.access.relocated = *s.access.current;
    s.access.relocated->endpoint = QUrl(u"https://new.example/rest/"_s);
    s.access.renewed = *s.access.relocated;
    s.transport.add(failure(redirected));
    s.transport.addJson(expired, 401);
    s.transport.addJson(R"({"result":1})");
    QVERIFY(s.call(u"profile"_s));
    QCOMPARE(s.access.relocatedTo.size(), 1);
    QCOMPARE(s.access.renewedFrom.size(), 1);
}

void TestBitrixClient::withoutAccessNothingIsSent()
{
    Setup s;
    s.access.current = failure(errorWith(ErrorKind::KeychainLocked, Certainty::Unknown));
    const Result<CallResult> result = s.call(u"crm.lead.add"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"KeychainLocked"_s);
    QCOMPARE(toString(result.error().certainty), u"NotSent"_s);
    QVERIFY(s.transport.requests().isEmpty());
}

void TestBitrixClient::nothingElseIsRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto coded = [](const char *code) {
        return QByteArray(R"({"error":")") + code + R"("})";
    };
    QTest::newRow("too many requests") << 503 << coded("QUERY_LIMIT_EXCEEDED");
    QTest::newRow("out of time") << 429 << coded("OPERATION_TIME_LIMIT");
    QTest::newRow("a broken token") << 401 << coded("invalid_token");
    QTest::newRow("a server fault") << 500 << coded("INTERNAL_SERVER_ERROR");
    QTest::newRow("a page") << 502 << QByteArray("<html>");
    QTest::newRow("a refusal") << 400 << coded("");
}

void TestBitrixClient::nothingElseIsRepeated()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Setup s;
    s.access.renewed = *s.access.current;
    s.transport.addJson(body, status);
    QVERIFY(!s.call(u"crm.lead.add"_s));
    QCOMPARE(s.transport.requests().size(), 1);
    QVERIFY(s.access.renewedFrom.isEmpty());
}

void TestBitrixClient::certaintyOfTheTransportIsKept()
{
    for (const Certainty certainty : {Certainty::NotSent, Certainty::Refused, Certainty::Unknown}) {
        Setup s;
        s.transport.addFailure(ErrorKind::ConnectionLost, certainty);
        const Result<CallResult> result = s.call(u"crm.lead.add"_s);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().certainty), toString(certainty));
        QCOMPARE(s.transport.requests().size(), 1);
    }
}

void TestBitrixClient::whatIsNoMethodIsNotSent()
{
    Setup s;
    for (const QString &method : {QString(), u"a/b"_s, u"crm.lead.add?x"_s, u".."_s, u"a."_s}) {
        const Result<CallResult> result = s.call(method);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), u"InvalidRequest"_s);
        QCOMPARE(toString(result.error().certainty), u"NotSent"_s);
    }
    QVERIFY(s.transport.requests().isEmpty());
}

void TestBitrixClient::aBatchThatMustNotBeSentIsNotSent()
{
    Setup s;
    const Result<BatchResult> result =
            s.batch({{u"a"_s,
                      u"crm.lead.add"_s,
                      {{u"fields"_s, QJsonObject{{u"NAME"_s, u"$error[x]"_s}}}}}});
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"InvalidRequest"_s);
    QVERIFY(s.transport.requests().isEmpty());
}

void TestBitrixClient::aBatchIsOneRequestAndGivesEachResult()
{
    Setup s;
    s.transport.addJson(
            R"({"result":{"result":{"c01":2},"result_error":{"c00":{"error":"NOT_FOUND"}}}})");
    const Result<BatchResult> result =
            s.batch({{u"first"_s, u"profile"_s}, {u"second"_s, u"crm.lead.get"_s, {{u"id"_s, 5}}}});
    QVERIFY(result);
    QCOMPARE(toString(result->of(u"first"_s).error().kind), u"NotFound"_s);
    QCOMPARE(result->of(u"second"_s)->result, QJsonValue(2));
    QCOMPARE(s.transport.requests().at(0).url.path(), u"/rest/batch"_s);
    QCOMPARE(s.sent(0).value("cmd"_L1),
             QJsonValue(QJsonObject{{u"c00"_s, u"profile"_s}, {u"c01"_s, u"crm.lead.get?id=5"_s}}));
    QCOMPARE(s.sent(0).value("auth"_L1), QJsonValue(u"token-1"_s));
}

void TestBitrixClient::anExpiredTokenOfABatchRepeatsTheWholeBatch()
{
    Setup s;
    s.access.renewed = *s.access.current;
    s.transport.addJson(expired, 401);
    s.transport.addJson(R"({"result":{"result":{"c00":1},"result_error":[]}})");
    QVERIFY(s.batch({{u"a"_s, u"profile"_s}}));
    QCOMPARE(s.transport.requests().size(), 2);
    QCOMPARE(s.sent(0).value("cmd"_L1), s.sent(1).value("cmd"_L1));
}

void TestBitrixClient::aClientMayGoWhileItsCallsRun()
{
    FakeTransport transport;
    FakeAccess access;
    access.renewed = *access.current;
    transport.addJson(expired, 401);
    transport.addJson(R"({"result":1})");
    QObject context;
    bool answered = false;
    {
        Bitrix24Client client(transport, access);
        client.call(u"profile"_s, {}, &context,
                    [&](const Result<CallResult> &result) { answered = result.has_value(); });
    }
    drainEvents();
    QVERIFY(answered);
}

void TestBitrixClient::callsKeepTheContract()
{
    Setup s;
    s.access.renewed = *s.access.current;
    int count = 0;
    // Every other call takes the longest way: refused, renewed, repeated.
    s.transport.setHandler([&](const HttpRequest &) -> Result<HttpResponse> {
        return ++count % 2 == 1 ? HttpResponse{.status = 401, .body = expired}
                                : HttpResponse{.status = 200, .body = R"({"result":1})"};
    });
    QCOMPARE(checkAsyncContract<CallResult>([&](QObject *context, Done<CallResult> done) {
                 s.client.call(u"profile"_s, {}, context, std::move(done));
             }),
             QString());
}

void TestBitrixClient::batchesKeepTheContract()
{
    Setup s;
    s.transport.setHandler([](const HttpRequest &) -> Result<HttpResponse> {
        return HttpResponse{.status = 200, .body = R"({"result":{"result":[],"result_error":[]}})"};
    });
    QCOMPARE(
            checkAsyncContract<BatchResult>([&](QObject *context, Done<BatchResult> done) {
                s.client.batch({{u"a"_s, u"profile"_s}}, BatchHalt::GoOn, context, std::move(done));
            }),
            QString());
}

void TestBitrixClient::refusalsWithoutSendingKeepTheContract()
{
    Setup s;
    QCOMPARE(checkAsyncContract<BatchResult>([&](QObject *context, Done<BatchResult> done) {
                 s.client.batch({}, BatchHalt::GoOn, context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<CallResult>([&](QObject *context, Done<CallResult> done) {
                 s.client.call(u"no method"_s, {}, context, std::move(done));
             }),
             QString());
    s.access.current = failure(errorWith(ErrorKind::KeychainLocked, Certainty::NotSent));
    QCOMPARE(checkAsyncContract<CallResult>([&](QObject *context, Done<CallResult> done) {
                 s.client.call(u"profile"_s, {}, context, std::move(done));
             }),
             QString());
}

void TestBitrixClient::nothingSecretIsLogged()
{
    static QString logged;
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
    Setup s;
    s.transport.addJson(
            R"({"error":"Mr canary at canary@example.org","error_description":"canary words"})",
            400);
    const Result<CallResult> result =
            s.call(u"crm.lead.add"_s, {{u"fields"_s, QJsonObject{{u"NAME"_s, u"canary"_s}}}});
    qInstallMessageHandler(before);
    QVERIFY(!result);
    QVERIFY(logged.contains("crm.lead.add"_L1));
    QVERIFY2(!logged.contains("canary"_L1) && !logged.contains("token-1"_L1), qPrintable(logged));
}

QTEST_GUILESS_MAIN(TestBitrixClient)
#include "tst_bitrixclient.moc"
