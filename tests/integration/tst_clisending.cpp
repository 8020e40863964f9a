// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/settings.h"
#include "integration/clibooth.h"
#include "support/fakebrowser.h"

#include <csignal>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! A profile that knew the form of a portal, which is gone, and has one lead for it. */
struct LeftBehind
{
    LeftBehind()
    {
        const Portal portal(arguments({}));
        cli.setWebhook(portal.webhook());
        isReady = cli.run({u"fields"_s}).code == 0
                  && cli.run({u"add"_s, u"--queue"_s}, Booth::line(u"Kept"_s, origin(1))).code == 0;
    }
    /*! Of a portal at the same address. */
    [[nodiscard]] QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"--no-tls"_s, u"--port"_s, port} + more;
    }

    QString port = QString::number(freePort());
    Cli cli;
    bool isReady = false;
};

} // namespace

/*! What leadbooth-cli sends, keeps and says of it; run by with-keyring. */
class TestCliSending : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAPersonKeepsIsKept_data();
    void whatAPersonKeepsIsKept();
    void withoutTheFormOfNowNothingIsSent_data();
    void withoutTheFormOfNowNothingIsSent();
    void aFormThatGetsLostStopsASync();
    void aSyncThatIsToldToWaitsForTheForm();
    void whatIsToBeDoneAboutALeadIsSaid_data();
    void whatIsToBeDoneAboutALeadIsSaid();
    void aLeadThatIsHeldBackIsSaidToBe();
    void aSyncThatIsEndedBeforeItSendsTellsScripts();
    void leadsOfOtherAccountsAreToldOf();
    void aShortTimeToSettleIsOfNoPortalElsewhere_data();
    void aShortTimeToSettleIsOfNoPortalElsewhere();
};

void TestCliSending::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCliSending::whatAPersonKeepsIsKept_data()
{
    QTest::addColumn<QString>("retention");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("for ever") << u"keep"_s << true;
    QTest::newRow("for 30 days") << u"30"_s << true;
    QTest::newRow("not at all") << QString() << false;
    QTest::newRow("nobody knows any more for how long") << u"broken"_s << true;
}

void TestCliSending::whatAPersonKeepsIsKept()
{
    QFETCH(const QString, retention);
    QFETCH(const bool, isKept);
    Booth booth;
    if (retention == "broken"_L1) {
        QFile file(booth.cli.profile() + u"/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"retention":"ke)") > 0);
    } else {
        QVERIFY(Settings(booth.cli.profile()).set(Setting::Retention, retention));
    }
    QCOMPARE(booth.cli.run({u"add"_s}, Booth::line(u"Added"_s, origin(1))).code, 0);
    const QStringList feed{u"add"_s, u"--queue"_s};
    QCOMPARE(booth.cli.run(feed, Booth::line(u"Synced"_s, origin(2))).code, 0);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.cli.run(feed, Booth::line(u"Seen"_s, origin(3))).code, 0);
    QCOMPARE(booth.cli.run({u"queue"_s, u"park"_s, origin(3)}).code, 0);
    const Ended seen = booth.cli.run({u"queue"_s, u"sent"_s, origin(3), u"77"_s});
    QVERIFY2(seen.code == 0, seen.text());
    QCOMPARE(booth.states(), QStringList(3, u"Sent"_s));
    for (int number = 1; number <= 3; ++number) {
        const Ended shown = booth.cli.run({u"queue"_s, u"show"_s, u"--json"_s, origin(number)});
        QVERIFY2(jsonOf(shown).contains("draft"_L1) == isKept, shown.text());
    }
}

void TestCliSending::withoutTheFormOfNowNothingIsSent_data()
{
    QTest::addColumn<QStringList>("portalArguments");
    QTest::addColumn<int>("code");
    QTest::newRow("the form is denied") << QStringList{u"--deny"_s, u"crm.lead.fields"_s} << 3;
    QTest::newRow("the scope is gone") << QStringList{u"--scopes"_s, u"user"_s} << 3;
    QTest::newRow("the webhook is gone") << QStringList{u"--webhook"_s, u"3/0ther0code"_s} << 4;
}

void TestCliSending::withoutTheFormOfNowNothingIsSent()
{
    QFETCH(const QStringList, portalArguments);
    QFETCH(const int, code);
    LeftBehind left;
    QVERIFY(left.isReady);
    const Portal portal(left.arguments(portalArguments));
    for (const QStringList &patience :
         {QStringList{}, QStringList{u"--wait"_s}, QStringList{u"--until-empty"_s}}) {
        const Ended ended = left.cli.run(QStringList{u"sync"_s, u"--json"_s} + patience);
        QVERIFY2(ended.code == code, ended.text());
        QCOMPARE(jsonOf(ended).value("left"_L1).toInt(), 1);
        QVERIFY2(!jsonOf(ended).value("error"_L1).toString().isEmpty(), ended.text());
    }
    QCOMPARE(portal.asked(u"crm.lead.add"_s), 0);
    QCOMPARE(left.cli.run({u"queue"_s, u"list"_s, u"--state"_s, u"Ready"_s}).out.count(u'\n'), 1);
}

void TestCliSending::aFormThatGetsLostStopsASync()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const int before = booth.proxy.connections();
    booth.proxy.setSchedule([before](int connection) {
        return connection == before + 1 ? Fault{.kind = Fault::Kind::SwallowAnswer} : Fault{};
    });
    const Ended ended = booth.cli.run({u"sync"_s, u"--json"_s});
    QVERIFY2(ended.code == 5, ended.text());
    QVERIFY2(jsonOf(ended).contains("error"_L1), ended.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList());
    QCOMPARE(booth.states(), QStringList(u"Ready"_s));
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.titlesOnPortal(), QStringList(u"Lead 1"_s));
}

void TestCliSending::aSyncThatIsToldToWaitsForTheForm()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const int before = booth.proxy.connections();
    booth.proxy.setSchedule([before](int connection) {
        return connection <= before + 2 ? Fault{.kind = Fault::Kind::SwallowAnswer} : Fault{};
    });
    const Ended ended =
            booth.cli.run({u"sync"_s, u"--until-empty"_s, u"--settle"_s, u"1"_s, u"--json"_s});
    QVERIFY2(ended.code == 0, ended.text());
    QVERIFY2(ended.err.contains("waiting"_L1), ended.text());
    QVERIFY(booth.proxy.faults() >= 2);
    QCOMPARE(booth.titlesOnPortal(), QStringList(u"Lead 1"_s));
}

void TestCliSending::whatIsToBeDoneAboutALeadIsSaid_data()
{
    QTest::addColumn<QString>("denied");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("state");
    QTest::newRow("everything is held up")
            << u"crm.lead.fields"_s << u", and is sent once this is set right.\n"_s << u"Ready"_s;
    QTest::newRow("the lead is refused")
            << u"crm.lead.add"_s << u"; mend it there, or discard it.\n"_s << u"Rejected"_s;
}

void TestCliSending::whatIsToBeDoneAboutALeadIsSaid()
{
    QFETCH(const QString, denied);
    QFETCH(const QString, said);
    QFETCH(const QString, state);
    LeftBehind left;
    QVERIFY(left.isReady);
    const Portal portal(left.arguments({u"--deny"_s, denied}));
    const Ended ended = left.cli.run({u"add"_s}, Booth::line(u"New"_s, origin(2)));
    QVERIFY2(ended.code == 3, ended.text());
    QVERIFY2(ended.err.endsWith(u"The lead is in the queue as "_s + origin(2) + said),
             ended.text());
    const Ended shown = left.cli.run({u"queue"_s, u"show"_s, u"--json"_s, origin(2)});
    QCOMPARE(jsonOf(shown).value("state"_L1).toString(), state);
}

void TestCliSending::aLeadThatIsHeldBackIsSaidToBe()
{
    Booth booth;
    const QByteArray lead = Booth::line(u"Held"_s, origin(1));
    QCOMPARE(booth.cli.run({u"add"_s, u"--queue"_s}, lead).code, 0);
    QCOMPARE(booth.cli.run({u"queue"_s, u"park"_s, origin(1)}).code, 0);
    const Ended held = booth.cli.run({u"add"_s}, lead);
    QVERIFY2(held.code == 3 && held.err.contains("held back"_L1), held.text());
    QCOMPARE(booth.cli.run({u"queue"_s, u"discard"_s, origin(1)}).code, 0);
    const Ended gone = booth.cli.run({u"add"_s}, lead);
    QVERIFY2(gone.code == 3 && gone.err.contains("was discarded"_L1), gone.text());
    QVERIFY2(!gone.err.contains("is sent later"_L1), gone.text());
}

void TestCliSending::aSyncThatIsEndedBeforeItSendsTellsScripts()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    booth.proxy.setSchedule([](int) { return Fault{.kind = Fault::Kind::Stall}; });
    const std::unique_ptr<QProcess> sync = booth.cli.begin({u"sync"_s, u"--json"_s});
    QVERIFY(waitUntil([&] { return booth.proxy.stalls() > 0; }));
    ::kill(static_cast<pid_t>(sync->processId()), SIGTERM);
    const Ended ended = Cli::end(*sync);
    QVERIFY2(ended.code == 5, ended.text());
    QCOMPARE(jsonOf(ended).value("error"_L1).toString(), u"Cancelled"_s);
    QCOMPARE(jsonOf(ended).value("left"_L1).toInt(), 1);
    QCOMPARE(booth.states(), QStringList(u"Ready"_s));
}

void TestCliSending::leadsOfOtherAccountsAreToldOf()
{
    Booth booth;
    Booth elsewhere;
    QCOMPARE(booth.save(2).size(), 2);
    const Ended own = booth.cli.run({u"queue"_s, u"park"_s, u"--json"_s,
                                     jsonOf(booth.cli.run(add({u"--queue"_s, u"--json"_s})))
                                             .value("origin"_L1)
                                             .toString()});
    QVERIFY2(own.code == 0, own.text());
    booth.cli.setWebhook(elsewhere.webhook());
    const QString said = u"3 leads of other accounts are not sent"_s;
    const Ended idle = booth.cli.run({u"sync"_s});
    QVERIFY2(idle.code == 0 && idle.err.contains(said), idle.text());
    // Also when there was something to do.
    QCOMPARE(booth.cli.run({u"fields"_s}).code, 0);
    QCOMPARE(booth.cli.run(add({u"--queue"_s})).code, 0);
    const Ended busy = booth.cli.run({u"sync"_s, u"--json"_s});
    QVERIFY2(busy.code == 0 && busy.err.contains(said), busy.text());
    QCOMPARE(jsonOf(busy).value("sent"_L1).toInt(), 1);
    QCOMPARE(jsonOf(busy).value("unsentOfOthers"_L1).toInt(), 3);
    booth.cli.setWebhook(booth.webhook());
    const Ended mine = booth.cli.run({u"sync"_s, u"--json"_s});
    QVERIFY2(!mine.err.contains("other accounts"_L1), mine.text());
    QCOMPARE(jsonOf(mine).value("unsentOfOthers"_L1).toInt(-1), 0);
}

void TestCliSending::aShortTimeToSettleIsOfNoPortalElsewhere_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("add") << add();
    QTest::newRow("add --lines") << QStringList{u"add"_s, u"--lines"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("queue import") << QStringList{u"queue"_s, u"import"_s, u"--without-key"_s};
}

void TestCliSending::aShortTimeToSettleIsOfNoPortalElsewhere()
{
    // Whoever sends settles what was under way to any portal.
    QFETCH(QStringList, command);
    static Booth from;
    static const QTemporaryDir stick;
    static const QString file = stick.filePath(u"leads"_s);
    if (!QFile::exists(file)) {
        QCOMPARE(from.save(1).size(), 1);
        QCOMPARE(from.cli.run({u"queue"_s, u"export"_s, u"--without-key"_s, file}).code, 0);
    }
    if (command.contains("import"_L1)) {
        command.append(file);
    }
    Cli cli;
    cli.setWebhook(from.webhook());
    QCOMPARE(cli.run({u"fields"_s}).code, 0);
    QVERIFY(AccountList(cli.profile())
                    .save({.id = AccountId(u"elsewhere"_s),
                           .endpoint = QUrl(u"https://portal.example/rest/"_s),
                           .userId = u"1"_s}));
    const Ended ended = cli.run(QStringList{u"--settle"_s, u"1"_s} + command);
    QVERIFY2(ended.code == 2, ended.text());
    QVERIFY2(ended.err.contains("could double leads"_L1), ended.text());
    const Ended usual = cli.run(command);
    QVERIFY2(usual.code == 0, usual.text());
}

QTEST_GUILESS_MAIN(TestCliSending)
#include "tst_clisending.moc"
