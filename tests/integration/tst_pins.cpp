// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificateprobe.h"
#include "net/networktransport.h"
#include "support/contract.h"
#include "support/stubserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::test::CertificateSpec)

namespace {

constexpr std::chrono::hours Day{24};

/*! "200", or what kind of error. */
QString askOnce(const StubServer &server, const TransportOptions &options)
{
    SystemClock clock;
    const Result<std::unique_ptr<NetworkTransport>> transport =
            NetworkTransport::create(options, clock);
    if (!transport) {
        return toString(transport.error().kind);
    }
    QObject context;
    QString got;
    (*transport)
            ->post({.url = server.url(), .body = "{}"}, &context,
                   [&](const Result<HttpResponse> &response) {
                       got = response ? QString::number(response->status)
                                      : toString(response.error().kind) + u' '
                                                + toString(response.error().certainty);
                   });
    return waitUntil([&] { return !got.isEmpty(); }) ? got : u"no answer"_s;
}

TransportOptions pinnedTo(const ServerCertificate &certificate,
                          const QString &host = u"127.0.0.1"_s)
{
    return {.pinnedCertificate = {.host = host,
                                  .fingerprint = fingerprintOf(certificate.certificate)}};
}

Result<CertificateSummary> probe(const QUrl &url)
{
    SystemClock clock;
    QObject context;
    std::optional<Result<CertificateSummary>> got;
    probeCertificate(url, clock, &context,
                     [&](const Result<CertificateSummary> &summary) { got = summary; });
    const bool answered = waitUntil([&] { return got.has_value(); });
    return answered ? *got : Result<CertificateSummary>(failure(Error{.detail = u"none"_s}));
}

} // namespace

/*! A certificate that a person accepted, over real TLS. */
class TestPins : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePinnedCertificateIsTrusted_data();
    void onlyThePinnedCertificateIsTrusted();
    void anAuthorityDoesNotMakeUpForThePin();
    void thePinIsGoodForItsHostAlone();
    void aRenewedCertificateIsAskedAboutAnew();
    void aPinThatIsNoneIsRefused();
    void aProbeTellsWhatTheServerShows();
    void aProbeTellsWhyThereIsNothingToShow();
    void aProbeKeepsTheContract();
};

void TestPins::onlyThePinnedCertificateIsTrusted_data()
{
    QTest::addColumn<CertificateSpec>("spec");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<QString>("outcome");
    const CertificateSpec good;
    const CertificateSpec foreign{.names = {u"canary.example"_s}, .addresses = {}};
    CertificateSpec expired;
    expired.validFrom = -2 * Day;
    expired.validUntil = -Day;
    CertificateSpec early;
    early.validFrom = Day;
    early.validUntil = 2 * Day;
    const QString refused = u"Tls NotSent"_s;
    QTest::newRow("pinned") << good << true << u"200"_s;
    QTest::newRow("pinned, another host's name") << foreign << true << u"200"_s;
    QTest::newRow("not pinned") << good << false << refused;
    QTest::newRow("not pinned, another host's name") << foreign << false << refused;
    // A pin does not say until when.
    QTest::newRow("pinned, expired") << expired << true << refused;
    QTest::newRow("pinned, not yet valid") << early << true << refused;
}

void TestPins::onlyThePinnedCertificateIsTrusted()
{
    QFETCH(const CertificateSpec, spec);
    QFETCH(const bool, isPinned);
    QFETCH(const QString, outcome);
    const TestAuthority authority;
    const ServerCertificate shown = authority.issue(spec);
    const ServerCertificate other = authority.issue(spec); // of the same authority, alike
    const StubServer server(shown);
    QCOMPARE(askOnce(server, pinnedTo(isPinned ? shown : other)), outcome);
    QCOMPARE(server.deliveries(), outcome == "200"_L1 ? 1 : 0);
    QCOMPARE(askOnce(server, {}), u"Tls NotSent"_s); // nothing is left of it
}

void TestPins::anAuthorityDoesNotMakeUpForThePin()
{
    QTemporaryDir dir;
    const TestAuthority authority;
    QFile file(dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    const ServerCertificate shown = authority.issue();
    const StubServer server(shown);
    TransportOptions options{.caFile = file.fileName()};
    QCOMPARE(askOnce(server, options), u"200"_s);
    options.pinnedCertificate = pinnedTo(authority.issue()).pinnedCertificate;
    QCOMPARE(askOnce(server, options), u"Tls NotSent"_s);
    options.pinnedCertificate = pinnedTo(shown).pinnedCertificate;
    QCOMPARE(askOnce(server, options), u"200"_s);
}

void TestPins::thePinIsGoodForItsHostAlone()
{
    QTemporaryDir dir;
    const TestAuthority authority;
    QFile file(dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    const ServerCertificate shown = authority.issue();
    const StubServer server(shown);
    // The portal's certificate does not open the way to the OAuth server …
    QCOMPARE(askOnce(server, pinnedTo(shown, u"portal.example"_s)), u"Tls NotSent"_s);
    // … and that one is trusted as everybody is.
    TransportOptions options = pinnedTo(authority.issue(), u"portal.example"_s);
    options.caFile = file.fileName();
    QCOMPARE(askOnce(server, options), u"200"_s);
}

void TestPins::aRenewedCertificateIsAskedAboutAnew()
{
    const TestAuthority authority;
    const ServerCertificate before = authority.issue();
    {
        const StubServer server(before);
        QCOMPARE(askOnce(server, pinnedTo(before)), u"200"_s);
    }
    const ServerCertificate renewed = authority.issue();
    const StubServer server(renewed);
    QCOMPARE(askOnce(server, pinnedTo(before)), u"Tls NotSent"_s);
    const Result<CertificateSummary> shown = probe(server.url());
    QVERIFY(shown);
    QCOMPARE(askOnce(server, {.pinnedCertificate = {.host = u"127.0.0.1"_s,
                                                    .fingerprint = shown->fingerprint}}),
             u"200"_s);
}

void TestPins::aPinThatIsNoneIsRefused()
{
    const TestAuthority authority;
    const StubServer server(authority.issue());
    QCOMPARE(askOnce(server, {.pinnedCertificate = {.host = u"127.0.0.1"_s, .fingerprint = "ab"}}),
             u"InvalidInput"_s);
    QCOMPARE(askOnce(server, pinnedTo(authority.issue(), {})), u"InvalidInput"_s);
}

void TestPins::aProbeTellsWhatTheServerShows()
{
    const TestAuthority authority;
    const ServerCertificate shown =
            authority.issue({.names = {u"portal.example"_s}, .addresses = {}});
    const StubServer server(shown);
    const Result<CertificateSummary> summary = probe(server.url());
    QVERIFY(summary);
    QCOMPARE(summary->fingerprint, fingerprintOf(shown.certificate));
    QCOMPARE(summary->fingerprint.size(), 32);
    QCOMPARE(summary->subject, u"Leadbooth test server"_s);
    QCOMPARE(summary->issuer, u"Leadbooth test authority"_s);
    QVERIFY(!summary->isSelfSigned);
    QVERIFY(summary->validFrom < summary->validUntil);
    QCOMPARE(server.deliveries(), 0);
    QCOMPARE(server.unfinishedBytes(), 0);
}

void TestPins::aProbeTellsWhyThereIsNothingToShow()
{
    const StubServer plain;
    QUrl url = plain.url();
    QCOMPARE(toString(probe(url).error().kind), u"Tls"_s);
    QTcpServer mute; // answers a greeting with something else
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    connect(&mute, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = mute.nextPendingConnection();
        socket->write("220 mail.example\r\n");
        socket->disconnectFromHost();
    });
    url.setScheme(u"https"_s);
    url.setPort(mute.serverPort());
    QCOMPARE(toString(probe(url).error().kind), u"Tls"_s);
    mute.close();
    QCOMPARE(toString(probe(url).error().kind), u"Offline"_s);
}

void TestPins::aProbeKeepsTheContract()
{
    SystemClock clock;
    const TestAuthority authority;
    const StubServer server(authority.issue());
    for (const QUrl &url : {server.url(), QUrl(u"http://127.0.0.1/"_s)}) {
        QCOMPARE(checkAsyncContract<CertificateSummary>(
                         [&](QObject *context, Done<CertificateSummary> done) {
                             probeCertificate(url, clock, context, std::move(done));
                         }),
                 QString());
    }
}

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
