// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"
#include "net/oneshotbody.h"
#include "support/stubserver.h"
#include "support/testcase.h"

#include <QNetworkReply>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*!
 * A dropped connection never makes a POST be delivered twice. Every row reads the whole request,
 * sends none or a part of the answer and closes; a second delivery would be answered properly, as a
 * real server would.
 */
class TestOneShot : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedPostIsDeliveredOnce_data();
    void aDroppedPostIsDeliveredOnce();
    void aNaivePostIsDeliveredAgain_data();
    void aNaivePostIsDeliveredAgain();

private:
    enum Cut { NoByte, HalfHeader, HalfBody };
    static void addRows();
    static StubServer::Reply dropped(Cut cut, StubServer::Ending ending);
    [[nodiscard]] std::unique_ptr<StubServer> startServer(bool tls);

    TestAuthority m_authority;
    QTemporaryDir m_dir;
    QString m_caFile;
    SystemClock m_clock;
};

void TestOneShot::initTestCase()
{
    m_caFile = m_dir.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.pem()), m_authority.pem().size());
}

void TestOneShot::addRows()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("cut");
    for (const bool tls : {false, true}) {
        for (const bool reused : {false, true}) {
            for (const bool reset : {false, true}) {
                for (const Cut cut : {NoByte, HalfHeader, HalfBody}) {
                    QTest::addRow("%s, %s connection, %s, %s", tls ? "TLS" : "TCP",
                                  reused ? "reused" : "fresh", reset ? "RST" : "FIN",
                                  cut == NoByte       ? "no byte"
                                  : cut == HalfHeader ? "half header"
                                                      : "half body")
                            << tls << reused << reset << int(cut);
                }
            }
        }
    }
}

StubServer::Reply TestOneShot::dropped(Cut cut, StubServer::Ending ending)
{
    const QByteArray whole = StubServer::response(200, R"({"result":4711})");
    switch (cut) {
    case NoByte:
        return {{}, ending};
    case HalfHeader:
        return {whole.left(25), ending};
    case HalfBody:
        return {whole.chopped(7), ending};
    }
    return {};
}

std::unique_ptr<StubServer> TestOneShot::startServer(bool tls)
{
    return std::make_unique<StubServer>(tls ? std::optional(m_authority.issue()) : std::nullopt);
}

void TestOneShot::aDroppedPostIsDeliveredOnce_data()
{
    addRows();
}

void TestOneShot::aDroppedPostIsDeliveredOnce()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reused);
    QFETCH(const bool, reset);
    QFETCH(const int, cut);
    const std::unique_ptr<StubServer> server = startServer(tls);
    const auto transport = NetworkTransport::create({.caFile = m_caFile}, m_clock);
    QVERIFY(transport);
    QObject context;
    std::optional<Result<HttpResponse>> answer;
    const auto post = [&](const QByteArray &body) {
        answer.reset();
        (*transport)
                ->post({.url = server->url(), .body = body}, &context,
                       [&](Result<HttpResponse> result) { answer = std::move(result); });
        return waitUntil([&] { return answer.has_value(); });
    };

    const int before = reused ? 1 : 0;
    if (reused) {
        QVERIFY(post(R"({"warm":"up"})"));
        QVERIFY(answer->has_value());
    }
    server->setScript([&](const StubServer::Request &, int delivery) -> StubServer::Reply {
        if (delivery > before + 1) {
            return {StubServer::response(200, R"({"result":4712})")};
        }
        return dropped(Cut(cut), reset ? StubServer::Ending::Rst : StubServer::Ending::Fin);
    });
    QVERIFY(post(R"({"fields":{"TITLE":"once"}})"));
    // Whatever could still arrive has its chance: a further request is answered after it.
    const std::optional<Result<HttpResponse>> dropAnswer = answer;
    QVERIFY(post(R"({"after":"wards"})"));
    QVERIFY(answer->has_value());

    int deliveries = 0;
    for (const StubServer::Request &request : server->requests()) {
        deliveries += request.body.contains("once") ? 1 : 0;
    }
    QCOMPARE(deliveries, 1);
    QCOMPARE(server->requests().at(before).connection, 1); // reused means reused
    QVERIFY(!dropAnswer->has_value());
    QCOMPARE(toString(dropAnswer->error().certainty), u"Unknown"_s);
    QVERIFY2(dropAnswer->error().kind == ErrorKind::ConnectionLost
                     || dropAnswer->error().kind == ErrorKind::NotBitrix24,
             qPrintable(dropAnswer->error().detail));
}

void TestOneShot::aNaivePostIsDeliveredAgain_data()
{
    addRows();
}

// The control: without it the table above could pass because nothing is wrong to begin with.
void TestOneShot::aNaivePostIsDeliveredAgain()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reused);
    QFETCH(const bool, reset);
    QFETCH(const int, cut);
    const std::unique_ptr<StubServer> server = startServer(tls);
    QNetworkAccessManager manager;
    const auto post = [&](const QByteArray &body) -> std::pair<int, int> {
        QNetworkRequest request(server->url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_caFile));
        request.setSslConfiguration(configuration);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        if (!waitUntil([&] { return reply->isFinished(); })) {
            return {-1, -1};
        }
        return {reply->error(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    };
    if (reused) {
        QCOMPARE(post(R"({"warm":"up"})").second, 200);
    }
    const int before = reused ? 1 : 0;
    server->setScript([&](const StubServer::Request &, int delivery) -> StubServer::Reply {
        if (delivery > before + 1) {
            return {StubServer::response(200, R"({"result":4712})")};
        }
        return dropped(Cut(cut), reset ? StubServer::Ending::Rst : StubServer::Ending::Fin);
    });
    const auto [error, status] = post(R"({"fields":{"TITLE":"once"}})");
    const int deliveries = server->deliveries() - before;
    if (cut == HalfBody) {
        // With the header complete Qt does not begin again.
        QCOMPARE(deliveries, 1);
        QVERIFY(error != QNetworkReply::NoError);
    } else {
        QVERIFY2(deliveries > 1, qPrintable(u"delivered %1 times"_s.arg(deliveries)));
        // The caller does not learn of it.
        QCOMPARE(error, int(QNetworkReply::NoError));
        QCOMPARE(status, 200);
    }
}

QTEST_GUILESS_MAIN(TestOneShot)
#include "tst_oneshot.moc"
