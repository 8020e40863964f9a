// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"
#include "support/contract.h"
#include "support/fakeclock.h"
#include "support/stubserver.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! NetworkTransport against real sockets on this machine; time stands still unless a test moves it.
 */
class TestNetworkTransport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;

    void aPostArrivesAsItWasMeant();
    void aLargeBodyArrivesWhole();
    void connectionsAreReused();
    void nothingWaitsForAnAcknowledgement();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void answersOfAllFramingsAreRead_data();
    void answersOfAllFramingsAreRead();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void oversizedAnswersAreCutOff_data();
    void oversizedAnswersAreCutOff();
    void cookiesAreNotKept();

    void nothingIsSentToWhoMayNotHaveIt_data();
    void nothingIsSentToWhoMayNotHaveIt();
    void refusedConnectionsAreOffline();
    void unknownHostsAreOffline();
    void aSilentServerTimesOut();
    void aServerThatNeverShakesHandsTimesOut();
    void anAnswerThatNeverEndsTimesOut();

    void untrustedServersGetNothing_data();
    void untrustedServersGetNothing();
    void aServerWithoutTlsGetsNothing();
    void theCaFileIsAddedToTheSystemsAuthorities();
    void badCaFilesAreErrors_data();
    void badCaFilesAreErrors();

    void redirectsKeepTheBody_data();
    void redirectsKeepTheBody();
    void redirectsToAnotherHostAreNotFollowed_data();
    void redirectsToAnotherHostAreNotFollowed();
    void endlessRedirectsEnd();
    void aFailureAfterARedirectIsRefused();
    void seeOtherIsNotFollowed();

    void theProxyIsAskedToTunnelAndSeesNothing();
    void theSystemIsAskedForAProxy();
    void theLoopbackNeedsNoProxy();

    void theContractIsKept_data();
    void theContractIsKept();
    void destroyingTheContextAborts();
    void destroyingTheTransportCancels();
    void theCallbackMayDestroyTheTransport();

private:
    void createTransport(const TransportOptions &options);
    /*! Posts, and waits for the outcome. */
    Result<HttpResponse> post(const HttpRequest &request);
    Result<HttpResponse> post(const QUrl &url) { return post({.url = url, .body = "{}"}); }
    /*! Posts, and lets time pass once \a ready. */
    Result<HttpResponse> postAndWait(const HttpRequest &request, const std::function<bool()> &ready,
                                     std::chrono::milliseconds time);

    TestAuthority m_authority;
    QTemporaryDir m_dir;
    QString m_caFile;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<NetworkTransport> m_transport;
};

namespace {

QString summary(const Result<HttpResponse> &result)
{
    return result ? QString::number(result->status)
                  : toString(result.error().kind) + u'/' + toString(result.error().certainty);
}

/*! \a size spaces for Content-Encoding deflate, which is zlib's format (RFC 9110 section 8.4.1.2).
 */
QByteArray deflated(qsizetype size)
{
    return qCompress(QByteArray(size, ' '), 9).mid(4); // without qCompress()'s own length
}

} // namespace

void TestNetworkTransport::initTestCase()
{
    m_caFile = m_dir.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.pem()), m_authority.pem().size());
}

void TestNetworkTransport::init()
{
    TestCase::init();
    m_transport.reset();
    m_clock = std::make_unique<FakeClock>();
    createTransport({});
}

void TestNetworkTransport::createTransport(const TransportOptions &options)
{
    Result<std::unique_ptr<NetworkTransport>> transport =
            NetworkTransport::create(options, *m_clock);
    QVERIFY(transport);
    m_transport = std::move(*transport);
}

Result<HttpResponse> TestNetworkTransport::post(const HttpRequest &request)
{
    return postAndWait(
            request, [] { return false; }, 0ms);
}

Result<HttpResponse> TestNetworkTransport::postAndWait(const HttpRequest &request,
                                                       const std::function<bool()> &ready,
                                                       std::chrono::milliseconds time)
{
    QObject context;
    std::optional<Result<HttpResponse>> answer;
    m_transport->post(request, &context,
                      [&](Result<HttpResponse> result) { answer = std::move(result); });
    if (!waitUntil([&] { return answer || ready(); })) {
        return failure({.detail = u"the test waited in vain"_s});
    }
    if (!answer) {
        m_clock->advance(time);
        if (!waitUntil([&] { return answer.has_value(); })) {
            return failure({.detail = u"time passed and nothing happened"_s});
        }
    }
    return *answer;
}

void TestNetworkTransport::aPostArrivesAsItWasMeant()
{
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(
                200, R"({"result":1})",
                {"Content-Type: Application/JSON; charset=UTF-8", "Retry-After: 7"})};
    });
    const Result<HttpResponse> answer =
            post({.url = server.url(), .body = R"({"a":"ё"})", .accept = "x/y"});
    QCOMPARE(summary(answer), u"200"_s);
    QCOMPARE(answer->body, QByteArray(R"({"result":1})"));
    QVERIFY(answer->retryAfter == 7s);
    QCOMPARE(server.deliveries(), 1);
    const StubServer::Request &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/rest/1/c0de/crm.lead.add.json"));
    QCOMPARE(request.body, QByteArray(R"({"a":"ё"})"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("accept"), QByteArray("x/y"));
    QCOMPARE(request.headers.value("user-agent"), QByteArray("Leadbooth/" LEADBOOTH_VERSION));
    QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!request.headers.contains("upgrade"));
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::aLargeBodyArrivesWhole()
{
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    QByteArray body(3000000, Qt::Uninitialized);
    for (qsizetype i = 0; i < body.size(); ++i) {
        body[i] = static_cast<char>('a' + i * 7 % 26);
    }
    QCOMPARE(summary(post({.url = server.url(), .body = body})), u"200"_s);
    QCOMPARE(server.deliveries(), 1);
    QVERIFY(server.requests().first().body == body);
}

void TestNetworkTransport::connectionsAreReused()
{
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(summary(post(server.url())), u"200"_s);
    }
    QCOMPARE(server.connections(), 1);
}

void TestNetworkTransport::nothingWaitsForAnAcknowledgement()
{
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    QCOMPARE(summary(post(server.url())), u"200"_s);
    QCOMPARE(summary(post(server.url())), u"200"_s);
    // The transport's socket is hidden from everybody: it is the one whose peer is the server.
    int found = 0;
    for (int file = 0; file < 1024; ++file) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (getpeername(file, reinterpret_cast<sockaddr *>(&peer), &size) != 0
            || ntohs(peer.sin_port) != server.url().port()) {
            continue;
        }
        int isOn = 0;
        socklen_t length = sizeof isOn;
        QCOMPARE(getsockopt(file, IPPROTO_TCP, TCP_NODELAY, &isOn, &length), 0);
        QCOMPARE(isOn, 1);
        ++found;
    }
    QCOMPARE(found, 1);
}

void TestNetworkTransport::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("headers");
    for (const int status : {200, 201, 202, 300, 304, 400, 402, 403, 404, 405, 407, 408, 409,
                             410, 413, 418, 422, 425, 429, 500, 501, 502, 503, 504, 507, 599}) {
        QTest::addRow("%d", status) << status << QByteArrayList{"Content-Type: application/json"};
    }
    QTest::newRow("401") << 401 << QByteArrayList{};
    QTest::newRow("401 Basic") << 401 << QByteArrayList{R"(WWW-Authenticate: Basic realm="x")"};
    QTest::newRow("401 Digest") << 401
                                << QByteArrayList{
                                           R"(WWW-Authenticate: Digest realm="x", nonce="y")"};
    QTest::newRow("401 Negotiate") << 401 << QByteArrayList{"WWW-Authenticate: Negotiate"};
    QTest::newRow("401 NTLM") << 401 << QByteArrayList{"WWW-Authenticate: NTLM"};
    QTest::newRow("401 Bearer") << 401 << QByteArrayList{R"(WWW-Authenticate: Bearer realm="x")"};
    QTest::newRow("407 Basic") << 407 << QByteArrayList{R"(Proxy-Authenticate: Basic realm="x")"};
    QTest::newRow("503 later") << 503
                               << QByteArrayList{"Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"};
}

void TestNetworkTransport::anyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArrayList, headers);
    StubServer server;
    const QByteArray body = status == 304 ? QByteArray() : QByteArray(R"({"error":"x"})");
    server.setScript([&](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(status, body, headers)};
    });
    const Result<HttpResponse> answer = post(server.url());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, body);
    QVERIFY(!answer->retryAfter);
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::answersOfAllFramingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                              << QByteArray("{}");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
                            << QByteArray("{}");
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{}") << QByteArray("{}");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\n{}") << QByteArray("{}");
    QTest::newRow("nothing, with a length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << QByteArray();
    QTest::newRow("nothing, until the end")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray();
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray();
    QTest::newRow("after a 100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n"
                                               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                                 << QByteArray("{}");
    QTest::newRow("a gateway's page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                                    "Content-Length: 5\r\n\r\n<html")
                                      << QByteArray("<html");
}

void TestNetworkTransport::answersOfAllFramingsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    StubServer server;
    server.setScript([&](const StubServer::Request &, int) -> StubServer::Reply {
        return {bytes, StubServer::Ending::Fin};
    });
    const Result<HttpResponse> answer = post(server.url());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QVERIFY(answer->status == 200 || answer->status == 204);
    QCOMPARE(answer->body, body);
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::brokenAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a line break") << QByteArray("\r\n");
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("shorter than its length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}");
    QTest::newRow("a refusal shorter than its length")
            << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n{}");
    QTest::newRow("cut between chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "2\r\n{}\r\n");
    QTest::newRow("cut in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "9\r\n{}");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("not HTTP, long") << QByteArray("220 mail.example ESMTP\r\n").repeated(200);
    QTest::newRow("not deflate") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
            "Content-Length: 20\r\n\r\n{\"result\":\"not gzip\"");
    const QByteArray compressed = deflated(100000);
    QTest::newRow("compressed without being asked")
            << StubServer::response(200, compressed, {"Content-Encoding: deflate"});
    QTest::newRow("compressed and cut off")
            << "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                       + QByteArray::number(compressed.size()) + "\r\n\r\n"
                       + compressed.chopped(20);
}

void TestNetworkTransport::brokenAnswersAreErrors()
{
    QFETCH(const QByteArray, bytes);
    StubServer server;
    server.setScript([&](const StubServer::Request &, int) -> StubServer::Reply {
        return {bytes, StubServer::Ending::Fin};
    });
    const Result<HttpResponse> answer = post(server.url());
    QVERIFY2(!answer, qPrintable(answer ? QString::number(answer->status) + u' '
                                                  + QString::fromLatin1(answer->body)
                                        : QString()));
    QCOMPARE(toString(answer.error().certainty), u"Unknown"_s);
    QVERIFY2(answer.error().kind == ErrorKind::ConnectionLost
                     || answer.error().kind == ErrorKind::NotBitrix24,
             qPrintable(answer.error().detail));
    QVERIFY(!answer.error().detail.contains(u"c0de"_s));
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::oversizedAnswersAreCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray big(5000000, ' ');
    const auto length = [](const QByteArray &body) {
        return "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("a byte too many") << head + length(QByteArray(1000001, ' '));
    QTest::newRow("with a length") << head + length(big);
    QTest::newRow("without a length") << head + "\r\n" + big;
    QTest::newRow("in one chunk") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                             + QByteArray::number(big.size(), 16) + "\r\n" + big;
    const QByteArray bomb = deflated(20000000);
    QTest::newRow("a bomb") << head + "Content-Encoding: deflate\r\n" + length(bomb);
    QTest::newRow("a bomb without a length") << head + "Content-Encoding: deflate\r\n\r\n" + bomb;
}

void TestNetworkTransport::oversizedAnswersAreCutOff()
{
    QFETCH(const QByteArray, bytes);
    StubServer server;
    server.setScript([&](const StubServer::Request &, int) -> StubServer::Reply {
        return {bytes, StubServer::Ending::Fin};
    });
    const Result<HttpResponse> answer =
            post({.url = server.url(), .body = "{}", .maxResponseBytes = 1000000});
    QCOMPARE(summary(answer), u"NotBitrix24/Unknown"_s);
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::cookiesAreNotKept()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(200, "{}",
                                     {"Set-Cookie: a=b; Path=/", "Cache-Control: max-age=1000"})};
    });
    QCOMPARE(summary(post(server.url())), u"200"_s);
    QCOMPARE(summary(post(server.url())), u"200"_s);
    QCOMPARE(server.deliveries(), 2);
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void TestNetworkTransport::nothingIsSentToWhoMayNotHaveIt_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("http to another machine")
            << QUrl(u"http://192.0.2.1/rest/1/c0de/"_s) << u"InsecureUrl/NotSent"_s;
    QTest::newRow("user info") << QUrl(u"http://a:b@127.0.0.1/"_s) << u"InvalidRequest/NotSent"_s;
    QTest::newRow("no address") << QUrl() << u"InvalidRequest/NotSent"_s;
}

void TestNetworkTransport::nothingIsSentToWhoMayNotHaveIt()
{
    QFETCH(const QUrl, url);
    QFETCH(const QString, expected);
    QObject context;
    std::optional<Result<HttpResponse>> answer;
    m_transport->post({.url = url, .body = "{}"}, &context,
                      [&](const Result<HttpResponse> &result) { answer = result; });
    // Refused before anything was begun: no time-out is running.
    QCOMPARE(m_clock->runningTimers(), 0);
    QVERIFY(waitUntil([&] { return answer.has_value(); }));
    QCOMPARE(summary(*answer), expected);
}

void TestNetworkTransport::refusedConnectionsAreOffline()
{
    QUrl url;
    {
        const StubServer server;
        url = server.url();
    }
    const Result<HttpResponse> answer = post(url);
    QCOMPARE(summary(answer), u"Offline/NotSent"_s);
    QVERIFY(answer.error().detail.contains(u"ConnectionRefusedError"_s));
    QVERIFY(answer.error().detail.contains(u"0 of 2 bytes"_s));
    QVERIFY(!answer.error().detail.contains(u"c0de"_s));
}

void TestNetworkTransport::unknownHostsAreOffline()
{
    // RFC 6761: "invalid" is never resolved. No proxy, whatever the machine is set to.
    createTransport({.proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    QCOMPARE(summary(post(QUrl(u"https://portal.invalid/"_s))), u"Offline/NotSent"_s);
}

void TestNetworkTransport::aSilentServerTimesOut()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) { return StubServer::Reply(); });
    const HttpRequest request{.url = server.url(), .body = "{}"};
    QObject context;
    std::optional<Result<HttpResponse>> answer;
    m_transport->post(request, &context,
                      [&](const Result<HttpResponse> &result) { answer = result; });
    QVERIFY(waitUntil([&] { return server.deliveries() == 1; }));
    m_clock->advance(request.timeout
                     - 1ms); // the time to connect has passed as well, but it has connected
    drainEvents();
    QVERIFY(!answer);
    m_clock->advance(1ms);
    QVERIFY(waitUntil([&] { return answer.has_value(); }));
    QCOMPARE(summary(*answer), u"Timeout/Unknown"_s);
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::aServerThatNeverShakesHandsTimesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const HttpRequest request{.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())),
                              .body = "{}"};
    const Result<HttpResponse> answer = postAndWait(
            request, [&] { return silent.hasPendingConnections(); }, request.connectTimeout);
    QCOMPARE(summary(answer), u"Timeout/NotSent"_s);
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::anAnswerThatNeverEndsTimesOut()
{
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(200, "{}").chopped(1)};
    });
    const HttpRequest request{.url = server.url(), .body = "{}"};
    const Result<HttpResponse> answer = postAndWait(
            request, [&] { return server.deliveries() == 1; }, request.timeout);
    QCOMPARE(summary(answer), u"Timeout/Unknown"_s);
}

void TestNetworkTransport::untrustedServersGetNothing_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<CertificateSpec>("spec");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown authority")
            << false << CertificateSpec()
            << u"UnableToGetLocalIssuerCertificate, UnableToVerifyFirstCertificate"_s;
    QTest::newRow("expired") << true << CertificateSpec{.validFrom = -48h, .validUntil = -24h}
                             << u"CertificateExpired"_s;
    QTest::newRow("not valid yet") << true << CertificateSpec{.validFrom = 24h, .validUntil = 48h}
                                   << u"CertificateNotYetValid"_s;
    QTest::newRow("another name") << true
                                  << CertificateSpec{.names = {u"b.example"_s}, .addresses = {}}
                                  << u"HostNameMismatch"_s;
}

void TestNetworkTransport::untrustedServersGetNothing()
{
    QFETCH(const bool, trusted);
    QFETCH(const CertificateSpec, spec);
    QFETCH(const QString, reason);
    StubServer server(m_authority.issue(spec));
    if (trusted) {
        createTransport({.caFile = m_caFile});
    }
    const Result<HttpResponse> answer = post(server.url());
    QCOMPARE(summary(answer), u"Tls/NotSent"_s);
    QVERIFY2(answer.error().detail.startsWith(
                     u"SslHandshakeFailedError (%1); 0 of 2 "_s.arg(reason)),
             qPrintable(answer.error().detail));
    QCOMPARE(server.deliveries(), 0);
    QCOMPARE(server.unfinishedBytes(), 0);
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::aServerWithoutTlsGetsNothing()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const Result<HttpResponse> answer =
            post({.url = QUrl(u"https://127.0.0.1:%1/c0de"_s.arg(plain.serverPort())),
                  .body = "canary"});
    QCOMPARE(summary(answer), u"Tls/NotSent"_s);
    QVERIFY2(answer.error().detail.contains(u"wrong version number"_s),
             qPrintable(answer.error().detail));
    QVERIFY(!received.isEmpty());
    QVERIFY(!received.contains("canary"));
    QVERIFY(!received.contains("c0de"));
}

void TestNetworkTransport::theCaFileIsAddedToTheSystemsAuthorities()
{
    StubServer server(m_authority.issue());
    QCOMPARE(summary(post(server.url())), u"Tls/NotSent"_s);
    createTransport({.caFile = m_caFile});
    QCOMPARE(summary(post(server.url())), u"200"_s);
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::badCaFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not PEM") << QByteArray("hello");
    QTest::newRow("damaged") << m_authority.pem().replace("\nM", "\n!");
    QTest::newRow("one of two damaged")
            << m_authority.pem() + m_authority.pem().replace("\nM", "\n!");
    QTest::newRow("a key among them") << m_authority.pem() + m_authority.issue().key.toPem();
}

void TestNetworkTransport::badCaFilesAreErrors()
{
    QFETCH(const QByteArray, content);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    for (const QString &path : {file.fileName(), m_dir.filePath(u"missing.pem"_s), m_dir.path()}) {
        const auto transport = NetworkTransport::create({.caFile = path}, *m_clock);
        QVERIFY(!transport);
        QCOMPARE(toString(transport.error().kind), u"InvalidInput"_s);
        QVERIFY(!transport.error().detail.isEmpty());
    }
}

void TestNetworkTransport::redirectsKeepTheBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("tls"); // from http to https on the way
    QTest::addColumn<int>("times");
    for (const int status : {301, 302, 307, 308}) {
        QTest::addRow("%d", status) << status << false << 1;
        QTest::addRow("%d to https", status) << status << true << 1;
    }
    QTest::newRow("three times") << 302 << false << 3;
}

void TestNetworkTransport::redirectsKeepTheBody()
{
    QFETCH(const int, status);
    QFETCH(const bool, tls);
    QFETCH(const int, times);
    createTransport({.caFile = m_caFile});
    StubServer target(m_authority.issue());
    StubServer server;
    server.setScript([&](const StubServer::Request &, int delivery) -> StubServer::Reply {
        if (delivery > times) {
            return {StubServer::response(200, R"({"result":1})")};
        }
        const QByteArray location = tls ? target.url(u"/new"_s).toEncoded() : QByteArray("/new");
        return {StubServer::response(status, "<html>moved</html>", {"Location: " + location})};
    });
    const Result<HttpResponse> answer = post({.url = server.url(), .body = R"({"fields":{}})"});
    QCOMPARE(summary(answer), u"200"_s);
    QCOMPARE(answer->body, tls ? QByteArray("{}") : QByteArray(R"({"result":1})"));
    QCOMPARE(server.deliveries() + target.deliveries(), times + 1);
    const StubServer::Request last = tls ? target.requests().last() : server.requests().last();
    QCOMPARE(last.method, QByteArray("POST"));
    QCOMPARE(last.target, QByteArray("/new"));
    QCOMPARE(last.body, QByteArray(R"({"fields":{}})"));
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::redirectsToAnotherHostAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestNetworkTransport::redirectsToAnotherHostAreNotFollowed()
{
    QFETCH(const int, status);
    StubServer other; // "localhost" is another host than 127.0.0.1
    StubServer server;
    server.setScript([&](const StubServer::Request &request, int) -> StubServer::Reply {
        const QByteArray location = "http://localhost:" + QByteArray::number(other.port())
                                    + request.target + "?auth=t0ken";
        return {StubServer::response(status, {}, {"Location: " + location})};
    });
    const Result<HttpResponse> answer = post({.url = server.url(), .body = "canary"});
    QCOMPARE(summary(answer), u"Redirected/Refused"_s);
    QCOMPARE(answer.error().location, QUrl(u"http://localhost:%1"_s.arg(other.port())));
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY(!answer.error().detail.contains(u"c0de"_s));
    QVERIFY(!answer.error().detail.contains(u"t0ken"_s));
    drainEvents();
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestNetworkTransport::endlessRedirectsEnd()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(302, {}, {"Location: /again"})};
    });
    QCOMPARE(summary(post(server.url())), u"NotBitrix24/Refused"_s);
    QCOMPARE(server.deliveries(), 4);
}

void TestNetworkTransport::aFailureAfterARedirectIsRefused()
{
    QUrl gone;
    {
        const StubServer server;
        gone = server.url();
    }
    gone.setScheme(u"https"_s);
    StubServer server;
    server.setScript([&](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(302, {}, {"Location: " + gone.toEncoded()})};
    });
    QCOMPARE(summary(post(server.url())), u"Offline/Refused"_s);
}

void TestNetworkTransport::seeOtherIsNotFollowed()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(303, {}, {"Location: /result"})};
    });
    QCOMPARE(summary(post(server.url())), u"NotBitrix24/Unknown"_s);
    QCOMPARE(server.deliveries(), 1);
}

void TestNetworkTransport::theProxyIsAskedToTunnelAndSeesNothing()
{
    StubServer proxy;
    proxy.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", StubServer::Ending::Fin};
    });
    createTransport(
            {.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())});
    const Result<HttpResponse> answer =
            post({.url = QUrl(u"https://portal.invalid/rest/1/c0de/x"_s), .body = "canary"});
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().certainty), u"NotSent"_s);
    QCOMPARE(toString(answer.error().kind), u"Offline"_s);
    QVERIFY(proxy.deliveries() >= 1);
    for (const StubServer::Request &request : proxy.requests()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QCOMPARE(request.target, QByteArray("portal.invalid:443"));
        QCOMPARE(request.body, QByteArray());
    }
}

void TestNetworkTransport::theSystemIsAskedForAProxy()
{
    StubServer proxy;
    proxy.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", StubServer::Ending::Fin};
    });
    // libproxy prefers a desktop's own settings to the environment.
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    const Result<HttpResponse> answer = post(QUrl(u"https://portal.invalid/"_s));
    qunsetenv("https_proxy");
    QCOMPARE(summary(answer), u"Offline/NotSent"_s);
    QVERIFY(proxy.deliveries() >= 1);
    QCOMPARE(proxy.requests().first().target, QByteArray("portal.invalid:443"));
}

void TestNetworkTransport::theLoopbackNeedsNoProxy()
{
    StubServer proxy;
    StubServer server;
    createTransport(
            {.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())});
    QCOMPARE(summary(post(server.url())), u"200"_s);
    QCOMPARE(proxy.connections(), 0);
}

void TestNetworkTransport::theContractIsKept_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("answered") << u"/ok"_s;
    QTest::newRow("refused") << u"/refused"_s;
    QTest::newRow("dropped") << u"/drop"_s;
    QTest::newRow("redirected") << u"/redirect"_s;
    QTest::newRow("not allowed") << QString();
}

void TestNetworkTransport::theContractIsKept()
{
    QFETCH(const QString, path);
    createTransport({.caFile = m_caFile});
    StubServer server(m_authority.issue());
    server.setScript([](const StubServer::Request &request, int) -> StubServer::Reply {
        if (request.target == "/drop") {
            return {{}, StubServer::Ending::Fin};
        }
        if (request.target == "/redirect") {
            return {StubServer::response(302, {}, {"Location: /ok"})};
        }
        return {StubServer::response(request.target == "/ok" ? 200 : 403, "{}")};
    });
    QCOMPARE(checkAsyncContract<HttpResponse>([&](QObject *context, Done<HttpResponse> done) {
                 m_transport->post(
                         {.url = path.isEmpty() ? QUrl() : server.url(path), .body = "{}"}, context,
                         std::move(done));
             }),
             QString());
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::destroyingTheContextAborts()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) { return StubServer::Reply(); });
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_transport->post({.url = server.url(), .body = "{}"}, context.get(),
                      [&](const Result<HttpResponse> &) { called = true; });
    QVERIFY(waitUntil([&] { return server.deliveries() == 1; }));
    QCOMPARE(server.openConnections(), 1);
    context.reset();
    QVERIFY(waitUntil([&] { return server.openConnections() == 0; }));
    QCOMPARE(m_clock->runningTimers(), 0);
    QVERIFY(!called);
}

void TestNetworkTransport::destroyingTheTransportCancels()
{
    StubServer server;
    server.setScript([](const StubServer::Request &, int) { return StubServer::Reply(); });
    QObject context;
    QStringList answers;
    const auto post = [&] {
        m_transport->post({.url = server.url(), .body = "{}"}, &context,
                          [&](const Result<HttpResponse> &result) { answers << summary(result); });
    };
    post();
    QVERIFY(waitUntil([&] { return server.deliveries() == 1; }));
    post(); // has not begun
    m_transport.reset();
    QCOMPARE(answers, QStringList());
    drainEvents();
    QCOMPARE(answers, QStringList({u"Cancelled/Unknown"_s, u"Cancelled/NotSent"_s}));
    QCOMPARE(m_clock->runningTimers(), 0);
}

void TestNetworkTransport::theCallbackMayDestroyTheTransport()
{
    StubServer server;
    QObject context;
    bool called = false;
    m_transport->post({.url = server.url(), .body = "{}"}, &context,
                      [&](const Result<HttpResponse> &) {
                          m_transport.reset();
                          called = true;
                      });
    QVERIFY(waitUntil([&] { return called; }));
    drainEvents();
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
