// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/signin.h"
#include "demo/demoportal.h"
#include "support/chromium.h"
#include "support/memorysecrets.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! SHA-256 of the public key that a server shows. */
QByteArray keyOf(const QUrl &server)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // it is our own server, to be learnt
    socket.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port()));
    if (!waitUntil([&] { return socket.isEncrypted(); })) {
        return {};
    }
    return QCryptographicHash::hash(socket.peerCertificate().publicKey().toDer(),
                                    QCryptographicHash::Sha256);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

/*! The embedded portal with an application whose answers come to a free port of this machine. */
class Place
{
public:
    Place()
    {
        DemoOptions options;
        options.applications.first().redirect = u"http://127.0.0.1:%1/"_s.arg(port);
        portal = std::make_unique<DemoPortal>(options, clock);
        started = portal->start().has_value();
        QFile file(caFile);
        started = started && file.open(QIODevice::WriteOnly)
                  && file.write(portal->caCertificate().toPem()) > 0;
    }

    [[nodiscard]] OAuthRequest request() const
    {
        const PortalApplication &application = portal->options().applications.first();
        return {.portal = portal->url().resolved(QUrl(u"/"_s)),
                .application = {.clientId = application.clientId,
                                .clientSecret = Secret(application.clientSecret.toUtf8())},
                .port = port,
                .trust = {.caFile = caFile}};
    }

    const quint16 port = freePort();
    QTemporaryDir dir;
    const QString caFile = dir.filePath(u"ca.pem"_s);
    SystemClock clock;
    RandomIds ids;
    MemorySecrets secrets;
    std::unique_ptr<DemoPortal> portal;
    bool started = false;
    SignIn signIn{clock, ids, secrets, dir.filePath(u"profile"_s)};
};

} // namespace

/*!
 * Signing in with a browser that somebody else wrote: what the portal's page, the redirect, its
 * content security policy and the page on the loopback are worth.
 */
class TestBrowser : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allowingOnThePortalsPageSignsIn();
    void refusingOnThePortalsPageLeavesItWaiting();
};

void TestBrowser::initTestCase()
{
    if (Chromium::program().isEmpty()) {
        QSKIP("Chromium is not installed: signing in is tested without a real browser only "
              "(apt-get install chromium-headless-shell)");
    }
}

void TestBrowser::allowingOnThePortalsPageSignsIn()
{
    Place place;
    QVERIFY(place.started);
    Chromium browser(keyOf(place.portal->url()));
    QVERIFY2(browser.start(), qPrintable(browser.error()));

    bool isOpen = false;
    connect(&place.signIn, &SignIn::browserNeeded, this, [&](const QUrl &address) {
        QMetaObject::invokeMethod(
                this, [&, address] { isOpen = browser.open(address); }, Qt::QueuedConnection);
    });
    std::optional<Result<PortalSummary>> summary;
    place.signIn.byOAuth(place.request(), this,
                         [&](const Result<PortalSummary> &answer) { summary = answer; });
    QVERIFY2(waitUntil([&] { return isOpen; }), qPrintable(browser.error()));
    QVERIFY(browser.waitFor(u"document.getElementById('allow') !== null"_s));
    // The page names who is asking whom.
    QVERIFY(!browser.evaluate(u"document.getElementById('user').textContent"_s)
                     .toString()
                     .isEmpty());
    browser.evaluate(u"document.getElementById('allow').click()"_s);

    QVERIFY(waitUntil([&] { return summary.has_value(); }));
    QVERIFY2(*summary, summary->has_value() ? "" : qPrintable(toString(summary->error().kind)));
    QVERIFY((*summary)->canReadLeads);
    QVERIFY((*summary)->scopes.contains(u"crm"_s));
    // The person sees that they may go back; the page has nothing else to offer.
    QVERIFY(browser.waitFor(u"location.hostname == '127.0.0.1' && location.port == '%1' && "
                            "document.body.innerText.includes('Leadbooth')"_s.arg(place.port)));
    QCOMPARE(browser.evaluate(u"document.scripts.length"_s).toInt(-1), 0);

    std::optional<Result<Account>> account;
    place.signIn.accept(this, [&](const Result<Account> &answer) { account = answer; });
    QVERIFY(waitUntil([&] { return account.has_value(); }));
    QVERIFY2(*account, account->has_value() ? "" : qPrintable(toString(account->error().kind)));
    QCOMPARE((*account)->kind, AccountKind::OAuth);
    QCOMPARE(place.secrets.secrets.size(), 3);
}

void TestBrowser::refusingOnThePortalsPageLeavesItWaiting()
{
    Place place;
    QVERIFY(place.started);
    Chromium browser(keyOf(place.portal->url()));
    QVERIFY2(browser.start(), qPrintable(browser.error()));
    QUrl address;
    connect(&place.signIn, &SignIn::browserNeeded, this, [&](const QUrl &url) { address = url; });
    std::optional<Result<PortalSummary>> summary;
    place.signIn.byOAuth(place.request(), this,
                         [&](const Result<PortalSummary> &answer) { summary = answer; });
    QVERIFY(waitUntil([&] { return !address.isEmpty(); }));
    QVERIFY2(browser.open(address), qPrintable(browser.error()));
    QVERIFY(browser.waitFor(u"document.getElementById('refuse') !== null"_s));
    browser.evaluate(u"document.getElementById('refuse').click()"_s);
    // Bitrix24 sends nobody back who refused: the portal's own page stays, and Leadbooth waits.
    QVERIFY(browser.waitFor(u"document.getElementById('refused') !== null"_s));
    QVERIFY(!summary.has_value());
    place.signIn.cancel();
    QVERIFY(waitUntil([&] { return summary.has_value(); }));
    QCOMPARE(toString(summary->error().kind), u"Cancelled"_s);
}

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
