// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoportal.h"
#include "enginehost.h"
#include "support/fakebrowser.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

DemoOptions withRedirect(quint16 port)
{
    DemoOptions options{.tls = false, .allowAtOnce = true};
    options.applications.first().redirect = u"http://127.0.0.1:%1/"_s.arg(port);
    return options;
}

} // namespace

/*! What the window asks of the engine's thread about accounts; run by with-keyring. */
class TestHostAccounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAccountLivesFromItsSignInToItsRemoval();
    void aCancelledSignInSaysNothing();
    void aCertificateIsShown();
};

void TestHostAccounts::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestHostAccounts::anAccountLivesFromItsSignInToItsRemoval()
{
    const quint16 port = freePort();
    SystemClock clock;
    DemoPortal portal(withRedirect(port), clock);
    QVERIFY(portal.start());
    const QTemporaryDir dir;
    EngineHost host(dir.path(), u"de"_s);
    QSignalSpy browser(&host, &EngineHost::browserNeeded);
    QSignalSpy taken(&host, &EngineHost::answerTaken);
    QSignalSpy checked(&host, &EngineHost::portalChecked);
    QSignalSpy kept(&host, &EngineHost::accountKept);
    QSignalSpy failed(&host, &EngineHost::signInFailed);
    QSignalSpy listed(&host, &EngineHost::accountsListed);
    QSignalSpy changed(&host, &EngineHost::accountChanged);
    QSignalSpy removed(&host, &EngineHost::accountRemoved);
    QSignalSpy accountsFailed(&host, &EngineHost::accountsFailed);
    QSignalSpy age(&host, &EngineHost::signInAgeKnown);
    QSignalSpy form(&host, &EngineHost::formReady);
    QSignalSpy keepsDrafts(&host.queue(), &QueueHost::keepsDrafts);
    host.signInByOAuth({.portal = portal.url(),
                        .application = {.clientId = u"local.0demo0booth0app"_s,
                                        .clientSecret = Secret("demo0booth0secret")},
                        .port = port});
    QVERIFY(waitUntil([&] { return !browser.isEmpty(); }));
    const Page page = get(locationOf(get(browser.at(0).at(0).toUrl())));
    QVERIFY(page.body.contains("lang=\"de\""));
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    QCOMPARE(taken.size(), 1);
    host.keepAccount();
    QVERIFY(waitUntil([&] { return !kept.isEmpty(); }));
    const auto account = kept.at(0).at(0).value<Account>();

    host.open(account);
    QVERIFY(waitUntil([&] { return !form.isEmpty() && !age.isEmpty(); }));
    QCOMPARE(age.at(0).at(0).toDateTime().daysTo(age.at(0).at(1).toDateTime()), 180);
    host.renameAccount(account.id, u"Fair"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Account>().displayName(), u"Fair"_s);
    const auto states = listed.at(0).at(0).value<QList<AccountState>>();
    QCOMPARE(states.size(), 1);
    QVERIFY(states.at(0).isCurrent);
    QCOMPARE(states.at(0).account.name, u"Fair"_s);

    // Where that fails, the portal is open still, and what was being typed is there.
    QVERIFY(waitUntil(
            [&] { return !keepsDrafts.isEmpty() && keepsDrafts.constLast().at(0).toBool(); }));
    LeadDraft draft;
    draft.originId = OriginId(u"00000000-0000-4000-8000-000000000001"_s);
    draft.setText(u"TITLE"_s, u"Half typed"_s);
    host.queue().saveDraft(draft, form.at(0).at(0).value<FormSchemaPtr>());
    QCOMPARE(host.queue().countDrafts(account.id).value(), 1);
    QFile list(dir.filePath(u"accounts.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray before = list.readAll();
    list.close();
    const auto write = [&list](const QByteArray &content) {
        return list.open(QIODevice::WriteOnly) && list.write(content) == content.size()
               && list.flush() && (list.close(), true);
    };
    QVERIFY(write("{"));
    QSignalSpy opened(&host, &EngineHost::portalOpened);
    host.removeAccount(account.id, 1);
    QVERIFY(waitUntil([&] { return !opened.isEmpty(); }));
    QCOMPARE(host.queue().countDrafts(account.id).value(), 1);
    QCOMPARE(opened.at(0).at(0).value<AccountId>(), account.id);
    QCOMPARE(accountsFailed.size(), 1);
    accountsFailed.clear();
    QVERIFY(write(before));

    host.removeAccount(account.id, 1);
    QVERIFY(waitUntil([&] { return !removed.isEmpty(); }));
    QCOMPARE(host.queue().countDrafts(account.id).value(), 0);
    host.listAccounts();
    QVERIFY(listed.at(1).at(0).value<QList<AccountState>>().isEmpty());
    QVERIFY(QDir(dir.filePath(u"schema"_s)).entryList(QDir::Files).isEmpty());
    host.removeAccount(account.id);
    QVERIFY(waitUntil([&] { return !accountsFailed.isEmpty(); }));
    QCOMPARE(toString(accountsFailed.at(0).at(0).value<Error>().kind), u"NotFound"_s);
    QVERIFY(failed.isEmpty());
}

void TestHostAccounts::aCancelledSignInSaysNothing()
{
    const quint16 port = freePort();
    SystemClock clock;
    DemoPortal portal(withRedirect(port), clock);
    QVERIFY(portal.start());
    const QTemporaryDir dir;
    EngineHost host(dir.path(), u"en"_s);
    QSignalSpy browser(&host, &EngineHost::browserNeeded);
    QSignalSpy checked(&host, &EngineHost::portalChecked);
    QSignalSpy failed(&host, &EngineHost::signInFailed);
    const OAuthRequest request{.portal = portal.url(),
                               .application = {.clientId = u"local.0demo0booth0app"_s,
                                               .clientSecret = Secret("demo0booth0secret")},
                               .port = port};
    host.signInByOAuth(request);
    QVERIFY(waitUntil([&] { return !browser.isEmpty(); }));
    host.cancelSignIn();
    host.signInByOAuth(request); // at the same port
    host.signInByWebhook({.address = portal.webhookUrl().toString()});
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    drainEvents();
    QCOMPARE(checked.size(), 1);
    QCOMPARE(browser.size(), 1);
    QVERIFY(failed.isEmpty());
    host.keepAccount();
    host.cancelSignIn();
    QSignalSpy listed(&host, &EngineHost::accountsListed);
    QVERIFY(waitUntil([&] {
        host.listAccounts();
        return listed.last().at(0).value<QList<AccountState>>().isEmpty();
    }));
    QVERIFY(failed.isEmpty());
}

void TestHostAccounts::aCertificateIsShown()
{
    SystemClock clock;
    DemoPortal portal({}, clock);
    QVERIFY(portal.start());
    const QTemporaryDir dir;
    EngineHost host(dir.path(), u"en"_s);
    QSignalSpy found(&host, &EngineHost::certificateFound);
    QSignalSpy failed(&host, &EngineHost::probeFailed);
    const QUrl url = portal.url();
    host.probeCertificate(url);
    QVERIFY(waitUntil([&] { return !found.isEmpty(); }));
    QCOMPARE(found.at(0).at(0).value<CertificateSummary>().fingerprint.size(), 32);
    portal.stop();
    host.probeCertificate(url);
    QVERIFY(waitUntil([&] { return !failed.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestHostAccounts)
#include "tst_hostaccounts.moc"
