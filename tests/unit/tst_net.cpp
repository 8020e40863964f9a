// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jsondepth.h"
#include "net/oneshotbody.h"
#include "net/redirect.h"
#include "net/replyerror.h"
#include "net/retryafter.h"
#include "net/transport.h"
#include "support/contract.h"
#include "support/faketransport.h"
#include "support/faultproxy.h"
#include "support/requestfinder.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::HttpRequest)

class TestNet : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyProperRequestsAreMade_data();
    void onlyProperRequestsAreMade();
    void loopbackIsDecidedByName_data();
    void loopbackIsDecidedByName();
    void aBodyCanBeReadOnce();
    void aWithheldBodyGivesNothing();
    void redirectsAreFollowedOnTheSameHostOnly_data();
    void redirectsAreFollowedOnTheSameHostOnly();
    void aRedirectTellsNothingButTheOrigin();
    void everyReplyErrorHasAKindAndACertainty_data();
    void everyReplyErrorHasAKindAndACertainty();
    void retryAfterIsKeptWithinBounds_data();
    void retryAfterIsKeptWithinBounds();
    void jsonDepthIsCounted_data();
    void jsonDepthIsCounted();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void goodJsonIsParsed();
    void theFakeTransportKeepsTheContract();
    void theFakeTransportAnswersAsScripted();
    void randomFaultsDependOnTheSeedAlone();
    void requestsAreFoundInTheBytes_data();
    void requestsAreFoundInTheBytes();
};

void TestNet::onlyProperRequestsAreMade_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("kind"); // empty: allowed
    const auto row = [](const char *name, const QString &url, const QString &kind) {
        QTest::newRow(name) << HttpRequest{.url = QUrl(url), .body = "{}"} << kind;
    };
    row("https", u"https://portal.example/rest/"_s, {});
    row("https with a port", u"https://portal.example:8443/rest/"_s, {});
    row("http to 127.0.0.1", u"http://127.0.0.1:8080/"_s, {});
    row("http to ::1", u"http://[::1]:8080/"_s, {});
    row("http to localhost", u"http://localhost/"_s, {});
    row("http to a portal", u"http://portal.example/rest/"_s, u"InsecureUrl"_s);
    row("http to the local network", u"http://192.168.1.10/rest/"_s, u"InsecureUrl"_s);
    row("http to every address", u"http://0.0.0.0/"_s, u"InsecureUrl"_s);
    row("http to a name that begins like the loopback", u"http://127.0.0.1.example/"_s,
        u"InsecureUrl"_s);
    row("http to a name that ends like the loopback", u"http://evil.localhost/"_s,
        u"InsecureUrl"_s);
    row("ftp", u"ftp://portal.example/"_s, u"InvalidRequest"_s);
    row("file", u"file:///etc/passwd"_s, u"InvalidRequest"_s);
    row("no scheme", u"portal.example/rest"_s, u"InvalidRequest"_s);
    row("nothing", {}, u"InvalidRequest"_s);
    row("user info", u"https://user:secret@portal.example/"_s, u"InvalidRequest"_s);
    row("a fragment", u"https://portal.example/#x"_s, u"InvalidRequest"_s);
    const QUrl url(u"https://portal.example/rest/1/c0de/x"_s);
    QTest::newRow("empty body") << HttpRequest{.url = url} << u"InvalidRequest"_s;
    QTest::newRow("a header smuggled in")
            << HttpRequest{.url = url, .body = "{}", .contentType = "a/b\r\nX: y"}
            << u"InvalidRequest"_s;
    QTest::newRow("no time") << HttpRequest{.url = url,
                                            .body = "{}",
                                            .timeout = std::chrono::milliseconds(0)}
                             << u"InvalidRequest"_s;
    QTest::newRow("no room") << HttpRequest{.url = url, .body = "{}", .maxResponseBytes = 0}
                             << u"InvalidRequest"_s;
}

void TestNet::onlyProperRequestsAreMade()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, kind);
    const Outcome outcome = checkRequest(request);
    QCOMPARE(outcome ? QString() : toString(outcome.error().kind), kind);
    if (!outcome) {
        QCOMPARE(toString(outcome.error().certainty), u"NotSent"_s);
        QVERIFY(!outcome.error().detail.contains(u"c0de"_s));
        QVERIFY(!outcome.error().detail.contains(u"secret"_s));
    }
}

void TestNet::loopbackIsDecidedByName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.0.9") << u"127.255.0.9"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("localhost") << u"LocalHost"_s << true;
    QTest::newRow("128.0.0.1") << u"128.0.0.1"_s << false;
    QTest::newRow("localhost.example") << u"localhost.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestNet::loopbackIsDecidedByName()
{
    QFETCH(const QString, host);
    QFETCH(const bool, loopback);
    QCOMPARE(isLoopback(host), loopback);
}

void TestNet::aBodyCanBeReadOnce()
{
    OneShotBody body("0123456789");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesTaken(), 0);
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QCOMPARE(body.bytesTaken(), 4);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesTaken(), 10);
    char c = 0;
    QCOMPARE(body.read(&c, 1), -1);
    QVERIFY(!body.reset());
    QCOMPARE(body.bytesTaken(), 10);
}

void TestNet::aWithheldBodyGivesNothing()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.read(4), QByteArray("0123"));
    body.withhold();
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.readAll(), QByteArray());
    QCOMPARE(body.bytesTaken(), 4);
}

void TestNet::redirectsAreFollowedOnTheSameHostOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to");    // followed
    QTest::addColumn<QString>("error"); // kind/certainty
    const QString https = u"https://a.example/rest/1/c0de/m"_s;
    const QString http = u"http://127.0.0.1:81/rest/"_s;
    const QString refused = u"Redirected/Refused"_s;
    const QString unknown = u"NotBitrix24/Unknown"_s;
    const auto follow = [](const char *name, const QString &from, int status,
                           const QByteArray &location, const QString &to) {
        QTest::newRow(name) << from << status << location << to << QString();
    };
    const auto stop = [](const char *name, const QString &from, int status,
                         const QByteArray &location, const QString &error) {
        QTest::newRow(name) << from << status << location << QString() << error;
    };
    follow("another path", https, 302, "https://a.example/new/", u"https://a.example/new/"_s);
    follow("a relative address", https, 301, "/new/?a=b", u"https://a.example/new/?a=b"_s);
    follow("upper case", https, 307, "HTTPS://A.EXAMPLE/new", u"https://a.example/new"_s);
    follow("another port of an encrypted host", https, 308, "https://a.example:8443/",
           u"https://a.example:8443/"_s);
    follow("up to https", http, 301, "https://127.0.0.1:444/x", u"https://127.0.0.1:444/x"_s);
    follow("the same unencrypted origin", http, 302, "http://127.0.0.1:81/x",
           u"http://127.0.0.1:81/x"_s);
    follow("the fragment goes", https, 302, "/x#y", u"https://a.example/x"_s);
    stop("another host", https, 302, "https://b.example/rest/", refused);
    stop("a subdomain", https, 302, "https://x.a.example/rest/", refused);
    stop("without a scheme to another host", https, 302, "//b.example/rest/", refused);
    stop("down to http", https, 302, "http://a.example/rest/", refused);
    stop("another port of an unencrypted host", http, 302, "http://127.0.0.1:82/", refused);
    stop("user info", https, 302, "https://x@a.example/", refused);
    stop("another scheme", https, 302, "ftp://a.example/", refused);
    stop("the POST was done, its result is elsewhere", https, 303, "/done", unknown);
    stop("done, elsewhere", https, 303, "https://b.example/", unknown);
    stop("no location", https, 302, "", unknown);
    stop("broken location", https, 302, "https://[bad", unknown);
    stop("no host", https, 302, "mailto:x", unknown);
}

void TestNet::redirectsAreFollowedOnTheSameHostOnly()
{
    QFETCH(const QString, from);
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, to);
    QFETCH(const QString, error);
    const Result<QUrl> target = redirectTarget(QUrl(from), status, location);
    QCOMPARE(target ? target->toString() : QString(), to);
    QCOMPARE(target ? QString()
                    : toString(target.error().kind) + u'/' + toString(target.error().certainty),
             error);
}

void TestNet::aRedirectTellsNothingButTheOrigin()
{
    const Result<QUrl> target =
            redirectTarget(QUrl(u"https://a.example/rest/1/c0de/m?auth=t0ken"_s), 302,
                           "https://u:p@b.example:8443/rest/1/c0de/m?auth=t0ken#f");
    QVERIFY(!target);
    QCOMPARE(target.error().location, QUrl(u"https://b.example:8443"_s));
    QCOMPARE(target.error().httpStatus, 302);
    QVERIFY(!target.error().detail.contains(u"c0de"_s));
    QVERIFY(!target.error().detail.contains(u"t0ken"_s));
}

void TestNet::everyReplyErrorHasAKindAndACertainty_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("taken");
    QTest::addColumn<QString>("expected"); // kind/certainty; empty: an answer
    const auto row = [](QNetworkReply::NetworkError error, int status, qint64 taken,
                        const QString &expected, const char *reason) {
        QTest::addRow("%s, status %d, %d taken: %s",
                      QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error), status,
                      int(taken), reason)
                << error << status << taken << expected;
    };
    using Reply = QNetworkReply;
    const QString answer;
    row(Reply::NoError, 200, 9, answer, "the ordinary case");
    row(Reply::NoError, 302, 9, answer, "redirects are by hand");
    row(Reply::NoError, 200, 0, answer, "answered before it read");
    row(Reply::NoError, 0, 9, u"NotBitrix24/Unknown"_s, "it did not speak HTTP");
    row(Reply::ConnectionRefusedError, 0, 0, u"Offline/NotSent"_s, "nobody listens");
    row(Reply::ConnectionRefusedError, 0, 9, u"ConnectionLost/Unknown"_s,
        "a later connection was refused");
    row(Reply::HostNotFoundError, 0, 0, u"Offline/NotSent"_s, "no name, no connection");
    row(Reply::TemporaryNetworkFailureError, 0, 0, u"Offline/NotSent"_s, "the network went");
    row(Reply::TemporaryNetworkFailureError, 0, 9, u"ConnectionLost/Unknown"_s,
        "the network went in between");
    row(Reply::NetworkSessionFailedError, 0, 0, u"Offline/NotSent"_s, "no network");
    row(Reply::UnknownNetworkError, 0, 0, u"Offline/NotSent"_s, "no route");
    row(Reply::UnknownNetworkError, 0, 9, u"ConnectionLost/Unknown"_s, "the route went in between");
    row(Reply::ProxyConnectionRefusedError, 0, 0, u"Offline/NotSent"_s, "the way out is closed");
    row(Reply::ProxyConnectionClosedError, 0, 0, u"Offline/NotSent"_s, "the way out is closed");
    row(Reply::ProxyNotFoundError, 0, 0, u"Offline/NotSent"_s, "the way out is closed");
    row(Reply::ProxyTimeoutError, 0, 0, u"Offline/NotSent"_s, "the way out is closed");
    row(Reply::ProxyAuthenticationRequiredError, 0, 0, u"Offline/NotSent"_s,
        "the way out is closed");
    row(Reply::UnknownProxyError, 0, 0, u"Offline/NotSent"_s, "the way out is closed");
    row(Reply::UnknownProxyError, 0, 9, u"ConnectionLost/Unknown"_s, "the proxy broke in between");
    row(Reply::RemoteHostClosedError, 0, 0, u"ConnectionLost/NotSent"_s, "closed before the body");
    row(Reply::RemoteHostClosedError, 0, 1, u"ConnectionLost/Unknown"_s,
        "one byte is enough to doubt");
    row(Reply::RemoteHostClosedError, 200, 9, u"ConnectionLost/Unknown"_s,
        "half an answer is none");
    row(Reply::RemoteHostClosedError, 404, 9, u"ConnectionLost/Unknown"_s,
        "half a refusal is none");
    row(Reply::ContentReSendError, 0, 9, u"ConnectionLost/Unknown"_s,
        "Qt wanted to send it again and could not");
    row(Reply::ContentReSendError, 0, 0, u"ConnectionLost/NotSent"_s,
        "Qt wanted to begin again before the body");
    row(Reply::ContentReSendError, 307, 9, answer,
        "Qt wanted to follow the redirect and could not");
    row(Reply::ContentReSendError, 308, 9, answer,
        "Qt wanted to follow the redirect and could not");
    row(Reply::ContentReSendError, 401, 9, u"ConnectionLost/Unknown"_s,
        "Qt wanted to sign in and could not");
    row(Reply::ProxyAuthenticationRequiredError, 407, 9, answer, "a status is an answer");
    row(Reply::TimeoutError, 0, 0, u"Timeout/NotSent"_s, "the system gave up connecting");
    row(Reply::TimeoutError, 0, 9, u"Timeout/Unknown"_s, "the system gave up waiting");
    row(Reply::OperationCanceledError, 0, 0, u"Cancelled/NotSent"_s, "stopped in time");
    row(Reply::OperationCanceledError, 0, 9, u"Cancelled/Unknown"_s, "stopped too late");
    row(Reply::SslHandshakeFailedError, 0, 0, u"Tls/NotSent"_s, "no body without a handshake");
    row(Reply::SslHandshakeFailedError, 0, 9, u"ConnectionLost/Unknown"_s,
        "broken after the handshake");
    row(Reply::ProtocolUnknownError, 0, 0, u"Internal/NotSent"_s,
        "only https and http are asked for");
    row(Reply::BackgroundRequestNotAllowedError, 0, 0, u"Internal/NotSent"_s, "never asked for");
    row(Reply::TooManyRedirectsError, 302, 9, u"Internal/Unknown"_s, "Qt follows none");
    row(Reply::InsecureRedirectError, 302, 9, u"Internal/Unknown"_s, "Qt follows none");
    row(Reply::ProtocolFailure, 200, 9, u"NotBitrix24/Unknown"_s, "what came cannot be read");
    row(Reply::ContentAccessDenied, 403, 9, answer, "a status is an answer");
    row(Reply::ContentOperationNotPermittedError, 405, 9, answer, "a status is an answer");
    row(Reply::ContentNotFoundError, 404, 9, answer, "a status is an answer");
    row(Reply::AuthenticationRequiredError, 401, 9, answer, "a status is an answer");
    row(Reply::ContentConflictError, 409, 9, answer, "a status is an answer");
    row(Reply::ContentGoneError, 410, 9, answer, "a status is an answer");
    row(Reply::UnknownContentError, 429, 9, answer, "a status is an answer");
    row(Reply::UnknownContentError, 200, 9, u"NotBitrix24/Unknown"_s,
        "the body cannot be decompressed");
    row(Reply::InternalServerError, 500, 9, answer, "a status is an answer");
    row(Reply::OperationNotImplementedError, 501, 9, answer, "a status is an answer");
    row(Reply::ServiceUnavailableError, 503, 9, answer, "a status is an answer");
    row(Reply::UnknownServerError, 502, 9, answer, "a status is an answer");
    row(Reply::ProtocolInvalidOperationError, 400, 9, answer, "a status is an answer");
}

void TestNet::everyReplyErrorHasAKindAndACertainty()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const int, status);
    QFETCH(const qint64, taken);
    QFETCH(const QString, expected);
    const std::optional<Error> result = replyError(error, status, taken);
    QCOMPARE(result ? toString(result->kind) + u'/' + toString(result->certainty) : QString(),
             expected);
    if (result) {
        QVERIFY(!result->detail.isEmpty());
        QCOMPARE(result->httpStatus, status);
    }
}

void TestNet::retryAfterIsKeptWithinBounds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: nothing
    QTest::newRow("some") << QByteArray("42") << qint64(42);
    QTest::newRow("with blanks") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("at once") << QByteArray("0") << qint64(1);
    QTest::newRow("a week") << QByteArray("604800") << qint64(86400);
    QTest::newRow("more than an int") << QByteArray("4294967297") << qint64(86400);
    QTest::newRow("more than anything") << QByteArray(40, '9') << qint64(86400);
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("less than nothing") << QByteArray("-5") << qint64(-1);
    QTest::newRow("a fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << qint64(-1);
}

void TestNet::retryAfterIsKeptWithinBounds()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    const std::optional<std::chrono::milliseconds> time = retryAfter(header);
    QCOMPARE(time ? time->count() : -1, seconds < 0 ? -1 : seconds * 1000);
}

void TestNet::jsonDepthIsCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("depth");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a number") << QByteArray("1") << 0;
    QTest::newRow("an object") << QByteArray(R"({"a":1})") << 1;
    QTest::newRow("side by side") << QByteArray(R"({"a":[],"b":[{}]})") << 3;
    QTest::newRow("in a string") << QByteArray(R"({"a":"[[[[{{{{"})") << 1;
    QTest::newRow("after an escaped quote") << QByteArray(R"({"a":"\"[[[["})") << 1;
    QTest::newRow("after an escaped backslash") << QByteArray(R"({"a":"\\","b":[[]]})") << 3;
    QTest::newRow("a string without an end") << QByteArray(R"(["[[[)") << 1;
    QTest::newRow("a backslash at the end") << QByteArray(R"(["\)") << 1;
    QTest::newRow("as deep as allowed") << QByteArray(MaxJsonDepth, '[') << MaxJsonDepth;
    QTest::newRow("deeper counts as one more") << QByteArray(100000, '[') << MaxJsonDepth + 1;
}

void TestNet::jsonDepthIsCounted()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, depth);
    QCOMPARE(jsonDepth(json), depth);
}

void TestNet::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a gateway's page") << QByteArray("<!DOCTYPE html><html>Log in</html>");
    QTest::newRow("cut off") << QByteArray(R"({"result":47)");
    QTest::newRow("something after it") << QByteArray(R"({"result":1} <!-- debug -->)");
    QTest::newRow("a bare number") << QByteArray("1");
    QTest::newRow("too deep") << QByteArray(MaxJsonDepth + 1, '[')
                                         + QByteArray(MaxJsonDepth + 1, ']');
    QTest::newRow("a flood of brackets") << QByteArray(5000000, '[');
    QTest::newRow("a wrong byte") << QByteArray("{\"a\":\"\xff\"}");
}

void TestNet::badJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    const Result<QJsonDocument> document = parseJson(json);
    QVERIFY(!document);
    QCOMPARE(toString(document.error().kind), u"NotBitrix24"_s);
    QCOMPARE(toString(document.error().certainty), u"Unknown"_s);
    QVERIFY(!document.error().detail.contains(u"Log in"_s));
}

void TestNet::goodJsonIsParsed()
{
    QCOMPARE(parseJson(R"({"result":4711})")->object().value(u"result"_s).toInt(), 4711);
    QVERIFY(parseJson("[1,2]")->isArray());
    QVERIFY(parseJson(QByteArray(MaxJsonDepth, '[') + QByteArray(MaxJsonDepth, ']')));
    QVERIFY(parseJson("\xef\xbb\xbf{}")); // a byte order mark, as PHP files saved by hand emit it
}

void TestNet::theFakeTransportKeepsTheContract()
{
    FakeTransport transport;
    transport.setHandler(
            [](const HttpRequest &) { return HttpResponse{.status = 200, .body = "{}"}; });
    QCOMPARE(checkAsyncContract<HttpResponse>([&](QObject *context, Done<HttpResponse> done) {
                 transport.post({.url = QUrl(u"https://a.example/"_s), .body = "{}"}, context,
                                std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<HttpResponse>([&](QObject *context, Done<HttpResponse> done) {
                 transport.post({}, context, std::move(done));
             }),
             QString());
}

void TestNet::theFakeTransportAnswersAsScripted()
{
    FakeTransport transport;
    transport.addJson(R"({"n":1})", 503);
    transport.addFailure(ErrorKind::Timeout, Certainty::Unknown);
    QObject context;
    QStringList answers;
    const auto post = [&](const QByteArray &body) {
        transport.post({.url = QUrl(u"https://a.example/x"_s), .body = body}, &context,
                       [&](Result<HttpResponse> result) {
                           answers << (result ? QString::number(result->status)
                                              : toString(result.error().kind));
                       });
    };
    transport.hold();
    post("1");
    post("2");
    drainEvents();
    QCOMPARE(answers, QStringList());
    transport.release();
    drainEvents();
    QCOMPARE(answers, QStringList({u"503"_s, u"Timeout"_s}));
    post("3");
    drainEvents();
    QCOMPARE(answers.last(), u"Internal"_s);
    QCOMPARE(transport.requests().size(), 3);
    QCOMPARE(transport.requests().at(1).body, QByteArray("2"));
    QCOMPARE(transport.unused(), 0);
}

void TestNet::randomFaultsDependOnTheSeedAlone()
{
    const auto kinds = [](quint32 seed, double share) {
        const FaultSchedule schedule = atRandom(seed, share);
        QStringList out;
        for (int connection = 1; connection <= 500; ++connection) {
            out << toString(schedule(connection));
        }
        return out;
    };
    QCOMPARE(kinds(7, 0.5), kinds(7, 0.5));
    QVERIFY(kinds(7, 0.5) != kinds(8, 0.5));
    const QStringList half = kinds(7, 0.5);
    const qsizetype atOnce = half.filter(QRegularExpression(u"exchange 1$"_s)).size();
    QVERIFY(atOnce > 200 && atOnce < 300);
    for (const QString &kind : {u"Refuse"_s, u"DropRequest"_s, u"CutRequest"_s, u"SwallowAnswer"_s,
                                u"CutAnswer"_s, u"Stall"_s, u"Rst"_s, u"Fin"_s}) {
        QVERIFY2(!half.filter(kind).isEmpty(), qPrintable(kind));
    }
    QCOMPARE(half.filter(QRegularExpression(u"Refuse.*exchange [^1]"_s)).size(), 0);
    QCOMPARE(kinds(7, 0).filter(u"Pass"_s).size(), 500);
    QCOMPARE(kinds(7, 1).filter(QRegularExpression(u"exchange 1$"_s)).size(), 500);
    // The same number, asked out of order, gives the same fault.
    QCOMPARE(toString(atRandom(7, 0.5)(321)), half.at(320));
}

void TestNet::requestsAreFoundInTheBytes_data()
{
    // Chunks in turn, "c" from the client, "s" from the server; "|" is where the request has to be
    // found.
    QTest::addColumn<QList<QByteArray>>("chunks");
    QTest::addColumn<int>("exchange"); // at the end
    const QByteArray hello("\x16\x03\x01\x00\x02hi", 7);
    const QByteArray finished("\x17\x03\x03\x00\x03"
                              "fin",
                              8);
    const QByteArray data("\x17\x03\x03\x00\x04"
                          "data",
                          9);
    const QByteArray ccs("\x14\x03\x03\x00\x01\x01", 6);
    QTest::newRow("plain") << QList<QByteArray>{"c|POST", "c|more", "sHTTP/1.1"} << 1;
    QTest::newRow("plain, twice") << QList<QByteArray>{"c|POST", "sHTTP", "s200", "c|POST",
                                                       "c|more"}
                                  << 2;
    QTest::newRow("TLS 1.2")
            << QList<QByteArray>{"c" + hello,       "s" + hello, "c" + hello + ccs + hello,
                                 "s" + ccs + hello, "c|" + data, "s" + data}
            << 1;
    QTest::newRow("TLS 1.3") << QList<QByteArray>{"c" + hello, "s" + hello + ccs + data + data,
                                                  "c" + ccs + finished + "|" + data, "s" + data,
                                                  "c|" + data}
                             << 2;
    QTest::newRow("TLS 1.3, torn")
            << QList<QByteArray>{"c" + hello.left(3),    "c" + hello.mid(3),    "s" + hello + data,
                                 "c" + finished.left(6), "c" + finished.mid(6), "c|" + data}
            << 1;
    QTest::newRow("handshake alone")
            << QList<QByteArray>{"c" + hello, "s" + hello + data, "c" + finished} << 0;
}

void TestNet::requestsAreFoundInTheBytes()
{
    QFETCH(const QList<QByteArray>, chunks);
    QFETCH(const int, exchange);
    RequestFinder finder;
    for (const QByteArray &chunk : chunks) {
        QByteArray bytes = chunk.mid(1);
        if (chunk.front() == 's') {
            finder.server(bytes);
            continue;
        }
        const qsizetype mark = bytes.indexOf('|');
        bytes.replace("|", "");
        QCOMPARE(finder.client(bytes), mark < 0 ? bytes.size() : mark);
    }
    QCOMPARE(finder.exchange(), exchange);
}

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
