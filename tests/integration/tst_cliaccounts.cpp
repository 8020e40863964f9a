// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/clibooth.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! The accounts of leadbooth-cli; run by with-keyring. */
class TestCliAccounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAccountWithUnsentLeadsStays();
};

void TestCliAccounts::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCliAccounts::anAccountWithUnsentLeadsStays()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    const Ended added = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8() + '\n');
    QVERIFY2(added.code == 0, added.text());
    const QString id = added.out.section(u'\t', 0, 0);
    QCOMPARE(cli.run({u"fields"_s}).code, 0);
    QCOMPARE(cli.run(add({u"--queue"_s})).code, 0);
    const Ended refused = cli.run({u"account"_s, u"remove"_s, u"--json"_s, id});
    QVERIFY2(refused.code == 6, refused.text());
    QCOMPARE(jsonOf(refused).value("error"_L1).toString(), u"LeadsWaiting"_s);
    // Nothing of it was taken away.
    const Ended sent = cli.run({u"sync"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(portal.ledger(u"lead"_s).size(), 1);
    const Ended removed = cli.run({u"account"_s, u"remove"_s, id});
    QVERIFY2(removed.code == 0, removed.text());
    QCOMPARE(cli.run({u"account"_s, u"list"_s}).out, QString());
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "tst_cliaccounts.moc"
