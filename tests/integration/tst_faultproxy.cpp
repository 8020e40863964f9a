// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"
#include "support/fakeclock.h"
#include "support/faultproxy.h"
#include "support/stubserver.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! The proxy does what its header says, and NetworkTransport tells the truth about it. */
class TestFaultProxy : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultHasItsCertainty_data();
    void everyFaultHasItsCertainty();
    void laterExchangesCanBeMeant();
    void aStalledAnswerIsWaitedFor();
    void slowConnectionsPassEverything();
    void refusingIsUndone();
    void aWatcherSeesWhatIsAboutToPass();
    void aDeadServerIsAReset();
    void underAnyScheduleNothingIsDoubledAndNoCertaintyIsWrong_data();
    void underAnyScheduleNothingIsDoubledAndNoCertaintyIsWrong();

private:
    struct Rig;
    TestAuthority m_authority;
    QTemporaryDir m_dir;
    QString m_caFile;
};

/*! A server, a proxy before it, and a transport that goes through the proxy. */
struct TestFaultProxy::Rig
{
    Rig(const TestFaultProxy &test, bool tls)
        : server(tls ? std::optional(test.m_authority.issue()) : std::nullopt)
        , proxy(u"127.0.0.1"_s, server.port())
    {
        auto created = NetworkTransport::create({.caFile = tls ? test.m_caFile : QString()}, clock);
        if (!created) {
            qFatal("no transport");
        }
        transport = std::move(*created);
        url = server.url();
        url.setPort(proxy.port());
    }

    /*! Lets the time run out when the proxy leaves us waiting. */
    Result<HttpResponse> post(const QByteArray &body)
    {
        const HttpRequest request{.url = url, .body = body};
        std::optional<Result<HttpResponse>> answer;
        const int stallsBefore = proxy.stalls();
        QObject context;
        transport->post(request, &context,
                        [&](Result<HttpResponse> result) { answer = std::move(result); });
        if (!waitUntil([&] { return answer || proxy.stalls() > stallsBefore; })) {
            return failure({.detail = u"the test waited in vain"_s});
        }
        if (!answer) {
            clock.advance(request.timeout);
            if (!waitUntil([&] { return answer.has_value(); })) {
                return failure({.detail = u"time passed and nothing happened"_s});
            }
        }
        return *answer;
    }

    FakeClock clock;
    StubServer server;
    FaultProxy proxy;
    std::unique_ptr<NetworkTransport> transport;
    QUrl url;
};

namespace {

QString summary(const Result<HttpResponse> &result)
{
    return result ? QString::number(result->status)
                  : toString(result.error().kind) + u'/' + toString(result.error().certainty);
}

} // namespace

void TestFaultProxy::initTestCase()
{
    m_caFile = m_dir.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.pem()), m_authority.pem().size());
}

void TestFaultProxy::everyFaultHasItsCertainty_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("deliveries");
    QTest::addColumn<QString>("certainty"); // or the status, or one of several
    using Kind = Fault::Kind;
    for (const bool tls : {false, true}) {
        for (const Fault::End end : {Fault::End::Fin, Fault::End::Rst}) {
            const auto row = [&](const char *name, Fault fault, int deliveries,
                                 const QString &certainty) {
                fault.end = end;
                QTest::addRow("%s, %s, %s", tls ? "TLS" : "TCP",
                              end == Fault::End::Fin ? "FIN" : "RST", name)
                        << tls << fault << deliveries << certainty;
            };
            row("pass", {}, 1, u"200"_s);
            row("slow", {.bytesPerSecond = 20000}, 1, u"200"_s);
            // Whether the body has left when these happen is a matter of luck; that the server did
            // not get it is not.
            const QString either = u"NotSent|Unknown"_s;
            row("refused", {.kind = Kind::Refuse}, 0, either + u"|200"_s);
            row("request dropped", {.kind = Kind::DropRequest}, 0, either);
            row("cut in the request's header", {.kind = Kind::CutRequest, .bytes = 20}, 0, either);
            row("cut in the request's body", {.kind = Kind::CutRequest, .bytes = 500}, 0,
                u"Unknown"_s);
            row("answer swallowed", {.kind = Kind::SwallowAnswer}, 1, u"Unknown"_s);
            row("cut before the answer", {.kind = Kind::CutAnswer, .bytes = 0}, tls ? -1 : 1,
                u"Unknown"_s);
            row("cut in the answer's header", {.kind = Kind::CutAnswer, .bytes = 20}, tls ? -1 : 1,
                u"Unknown"_s);
            // More than the two session tickets of OpenSSL and less than the whole answer.
            row("cut in the answer's body", {.kind = Kind::CutAnswer, .bytes = 1500}, 1,
                u"Unknown"_s);
            row("an answer too short to be cut", {.kind = Kind::CutAnswer, .bytes = 100000}, 1,
                u"200"_s);
        }
    }
}

void TestFaultProxy::everyFaultHasItsCertainty()
{
    QFETCH(const bool, tls);
    QFETCH(const Fault, fault);
    QFETCH(const int, deliveries); // -1: depends on when session tickets come
    QFETCH(const QString, certainty);
    Rig rig(*this, tls);
    rig.server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(200, '"' + QByteArray(2000, 'x') + '"')};
    });
    rig.proxy.setSchedule(inOrder({fault}));
    const Result<HttpResponse> answer = rig.post('"' + QByteArray(2000, 'y') + '"');
    const QString got =
            answer ? QString::number(answer->status) : toString(answer.error().certainty);
    QVERIFY2(certainty.split(u'|').contains(got), qPrintable(got));
    drainEvents();
    // A connection that broke before anything of the request left may be tried once more by Qt
    // itself, and the second one passes.
    const bool triedAgain = fault.kind == Fault::Kind::Refuse && answer;
    if (deliveries >= 0) {
        QCOMPARE(rig.server.deliveries(), triedAgain ? 1 : deliveries);
    }
    QVERIFY(rig.server.deliveries() <= 1);
    QCOMPARE(rig.proxy.faults(), answer && !triedAgain ? 0 : 1);
    // The next connection passes.
    QCOMPARE(summary(rig.post("{}")), u"200"_s);
    // Qt may try a broken connection once more by itself, as long as nothing of the request has
    // left.
    const int connections = rig.proxy.connections();
    QVERIFY2(answer && !triedAgain ? connections == 1 : connections >= 2,
             qPrintable(QString::number(connections)));
    QVERIFY(rig.proxy.bytesToServer() > 0);
    QVERIFY(rig.proxy.bytesToClient() > 0);
}

void TestFaultProxy::laterExchangesCanBeMeant()
{
    Rig rig(*this, false);
    rig.proxy.setSchedule(inOrder({{.kind = Fault::Kind::SwallowAnswer, .exchange = 3}}));
    QCOMPARE(summary(rig.post("1")), u"200"_s);
    QCOMPARE(summary(rig.post("2")), u"200"_s);
    QCOMPARE(summary(rig.post("3")), u"ConnectionLost/Unknown"_s);
    QCOMPARE(rig.server.deliveries(), 3);
    QCOMPARE(rig.proxy.connections(), 1);
}

void TestFaultProxy::aStalledAnswerIsWaitedFor()
{
    Rig rig(*this, false);
    rig.proxy.setSchedule(inOrder({{.kind = Fault::Kind::Stall}}));
    QCOMPARE(summary(rig.post("{}")), u"Timeout/Unknown"_s);
    QCOMPARE(rig.server.deliveries(), 1);
}

void TestFaultProxy::slowConnectionsPassEverything()
{
    Rig rig(*this, true);
    rig.proxy.setSchedule(
            inOrder({{.delay = std::chrono::milliseconds(30), .bytesPerSecond = 100000}}));
    rig.server.setScript([](const StubServer::Request &request, int) -> StubServer::Reply {
        return {StubServer::response(200, request.body)};
    });
    const QByteArray body(20000, 'z');
    for (int i = 0; i < 2; ++i) {
        const Result<HttpResponse> answer = rig.post(body);
        QCOMPARE(summary(answer), u"200"_s);
        QVERIFY(answer->body == body);
    }
    QCOMPARE(rig.proxy.connections(), 1);
    QCOMPARE(rig.proxy.faults(), 0);
}

void TestFaultProxy::refusingIsUndone()
{
    Rig rig(*this, false);
    const quint16 port = rig.proxy.port();
    rig.proxy.setRefusing(true);
    QCOMPARE(summary(rig.post("{}")), u"Offline/NotSent"_s);
    rig.proxy.setRefusing(false);
    QCOMPARE(rig.proxy.port(), port);
    QCOMPARE(summary(rig.post("{}")), u"200"_s);
}

void TestFaultProxy::aWatcherSeesWhatIsAboutToPass()
{
    Rig rig(*this, false);
    QByteArray request;
    QByteArray answer;
    qsizetype delivered = -1;
    qint64 answered = -1;
    rig.proxy.setWatcher([&](const Passing &passing) {
        (passing.isAnswer ? answer : request) += passing.bytes;
        if (!passing.isAnswer && delivered < 0) {
            delivered = rig.proxy.bytesToServer();
        } else if (passing.isAnswer && answered < 0) {
            answered = rig.proxy.bytesToClient();
        }
        return Watched::Pass;
    });
    QCOMPARE(summary(rig.post("watched")), u"200"_s);
    rig.proxy.setWatcher([](const Passing &passing) {
        return passing.isAnswer ? Watched::Drop : Watched::Pass;
    });
    QCOMPARE(summary(rig.post("dropped")), u"ConnectionLost/Unknown"_s);
    QCOMPARE(rig.server.requests().size(), 2);
    QCOMPARE(rig.proxy.faults(), 1);
    rig.proxy.setWatcher({});
    QVERIFY(request.endsWith("watched"));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(delivered, 0);
    QCOMPARE(answered, 0);
    QCOMPARE(summary(rig.post("unwatched")), u"200"_s);
    QVERIFY(!request.contains("unwatched"));
}

void TestFaultProxy::aDeadServerIsAReset()
{
    quint16 port = 0;
    {
        const StubServer gone;
        port = gone.port();
    }
    FakeClock clock;
    const auto transport = NetworkTransport::create({}, clock);
    const FaultProxy proxy(u"127.0.0.1"_s, port);
    QObject context;
    std::optional<Result<HttpResponse>> answer;
    (*transport)
            ->post({.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(proxy.port())), .body = "{}"},
                   &context, [&](const Result<HttpResponse> &result) { answer = result; });
    QVERIFY(waitUntil([&] { return answer.has_value(); }));
    QVERIFY(!answer->has_value());
    QCOMPARE(toString(answer->error().certainty), u"NotSent"_s);
}

void TestFaultProxy::underAnyScheduleNothingIsDoubledAndNoCertaintyIsWrong_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U}) {
        QTest::addRow("TCP, seed %u", seed) << false << seed;
        QTest::addRow("TLS, seed %u", seed) << true << seed;
    }
}

void TestFaultProxy::underAnyScheduleNothingIsDoubledAndNoCertaintyIsWrong()
{
    QFETCH(const bool, tls);
    QFETCH(const quint32, seed);
    Rig rig(*this, tls);
    rig.proxy.setSchedule(atRandom(seed, 0.4));
    rig.server.setScript([](const StubServer::Request &, int) -> StubServer::Reply {
        return {StubServer::response(200, '"' + QByteArray(600, 'x') + '"')};
    });
    QMap<QByteArray, QString> outcomes;
    for (int i = 0; i < 30; ++i) {
        const QByteArray body =
                "{\"lead\":" + QByteArray::number(i) + ",\"x\":\"" + QByteArray(600, 'y') + "\"}";
        outcomes.insert(body, summary(rig.post(body)));
    }
    drainEvents();
    QMap<QByteArray, int> deliveries;
    for (const StubServer::Request &request : rig.server.requests()) {
        ++deliveries[request.body];
    }
    int answered = 0;
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it) {
        const int count = deliveries.value(it.key());
        QVERIFY2(count <= 1, qPrintable(u"delivered %1 times"_s.arg(count)));
        if (it.value() == u"200"_s) {
            QCOMPARE(count, 1);
            ++answered;
        } else if (it.value().endsWith(u"/NotSent"_s)) {
            QCOMPARE(count, 0);
        } else {
            QVERIFY2(it.value().endsWith(u"/Unknown"_s), qPrintable(it.value()));
        }
    }
    QVERIFY(answered > 0);
    QVERIFY(answered < outcomes.size());
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
