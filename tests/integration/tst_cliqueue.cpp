// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/clibooth.h"
#include "queue/transferfile.h"
#include "support/fakebrowser.h"
#include "support/samplequeue.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QString noWebhook = u"http://127.0.0.1:9/rest/1/c4nary0c4nary0c4nary/"_s;

} // namespace

/*! The queue of leadbooth-cli as a script meets it; run by with-keyring. */
class TestCliQueue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLeadIsSavedWithoutAnyNetwork();
    void withoutAFormNothingIsSaved();
    void whatIsOfflineIsSentLater();
    void aSyncWithNothingToDoAsksNobody();
    void aLineIsOnTheDiskAsSoonAsItIsSaidToBe();
    void aBadLineIsReportedAndTheOthersAreSaved();
    void anOriginIsSavedOnce();
    void anOriginHasToBeAUuid_data();
    void anOriginHasToBeAUuid();
    void linesAreSentAtOnceWhereNobodySaysOtherwise();
    void aLockedKeychainStopsNoSaving();
    void aKeyFileTakesTheKeychainsPlace();
    void leadsAreListedFoundAndShown();
    void aLeadIsNamedByTheBeginningOfItsOrigin_data();
    void aLeadIsNamedByTheBeginningOfItsOrigin();
    void aPersonHoldsBackDiscardsAndTakesBack();
    void whatTheFormHasLeftBehindIsRejectedAndMended();
    void somebodyDecidesAboutALeadThatCannotBeLookedUp();
    void leadsMoveToAnotherMachine();
    void leadsMoveWithoutTheirKey();
    void leadsOfAnotherPortalAreNotTakenIn();
    void aFileHoldsTheLeadsOfOneAccount();
    void aPortalIsTheSameWithAndWithoutTheUsualPort_data();
    void aPortalIsTheSameWithAndWithoutTheUsualPort();
    void aRecoveryKeyOpensTheQueueAgain();
    void whileAnotherProcessSendsLeadsAreSavedAndNothingElse();
    void aTerminatedSyncEndsWhenItsRequestIsAnswered();
    void aSyncThatIsToldToWaitsForTheNetwork();
    void aTimeToSettleThatCouldDoubleLeadsIsRefused_data();
    void aTimeToSettleThatCouldDoubleLeadsIsRefused();
    void thePortalOfOneWebhookNeverGetsTheLeadsOfAnother();
    void theDoctorSaysWhatIsWrong();
    void aDamagedQueueIsKeptAndTold();
    void wrongArgumentsAreUsage_data();
    void wrongArgumentsAreUsage();
    void nothingTypedLiesOpen();
    void theUnitsOfSystemdAreSound();
};

void TestCliQueue::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCliQueue::aLeadIsSavedWithoutAnyNetwork()
{
    Booth booth;
    QVERIFY(booth.isReady);
    const qsizetype asked = booth.portal.ledger(u"request"_s).size();
    const Ended saved = booth.cli.run(add({u"--queue"_s, u"TITLE=Kept"_s}));
    QVERIFY2(saved.code == 0, saved.text());
    QVERIFY2(saved.out.startsWith("saved "_L1) && saved.out.size() == 6 + 36 + 1, saved.text());
    QCOMPARE(booth.portal.ledger(u"request"_s).size(), asked);
    const Ended json = booth.cli.run(add({u"--queue"_s, u"--json"_s}));
    QCOMPARE(jsonOf(json).value("saved"_L1), QJsonValue(true));
    QCOMPARE(jsonOf(json).value("origin"_L1).toString().size(), 36);
    QCOMPARE(booth.states(), QStringList({u"Ready"_s, u"Ready"_s}));
    QVERIFY(!booth.cli.betrays(saved));
}

void TestCliQueue::withoutAFormNothingIsSaved()
{
    Cli cli;
    cli.setWebhook(noWebhook);
    const Ended ended = cli.run(add({u"--queue"_s}));
    QVERIFY2(ended.code == 2, ended.text());
    QVERIFY2(ended.err.contains("leadbooth-cli fields"_L1), ended.text());
    QCOMPARE(cli.run({u"queue"_s, u"list"_s}).out, QString());
}

void TestCliQueue::whatIsOfflineIsSentLater()
{
    Booth booth;
    booth.proxy.setRefusing(true);
    const Ended offline = booth.cli.run(add({u"TITLE=Later"_s, u"--json"_s}));
    QVERIFY2(offline.code == 5, offline.text());
    QCOMPARE(jsonOf(offline).value("saved"_L1), QJsonValue(true));
    QCOMPARE(jsonOf(offline).value("created"_L1), QJsonValue(false));
    QCOMPARE(jsonOf(offline).value("error"_L1).toString(), u"Offline"_s);
    const Ended still = booth.cli.run({u"sync"_s});
    QVERIFY2(still.code == 5, still.text());
    QCOMPARE(booth.states(), QStringList(u"Ready"_s));
    booth.proxy.setRefusing(false);
    const Ended sent = booth.cli.run({u"sync"_s, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(jsonOf(sent).value("sent"_L1).toInt(), 1);
    QCOMPARE(jsonOf(sent).value("left"_L1).toInt(), 0);
    QCOMPARE(booth.states(), QStringList(u"Sent"_s));
    const QList<QJsonObject> leads = booth.portal.ledger(u"lead"_s);
    QCOMPARE(leads.size(), 1);
    QCOMPARE(leads.at(0).value("originId"_L1), jsonOf(offline).value("origin"_L1));
}

void TestCliQueue::aSyncWithNothingToDoAsksNobody()
{
    Booth booth;
    const qsizetype asked = booth.portal.ledger(u"request"_s).size();
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.save(1).size(), 1);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    const qsizetype askedThen = booth.portal.ledger(u"request"_s).size();
    QVERIFY(askedThen > asked);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.portal.ledger(u"request"_s).size(), askedThen);
}

void TestCliQueue::aLineIsOnTheDiskAsSoonAsItIsSaidToBe()
{
    Booth booth;
    const std::unique_ptr<QProcess> process =
            booth.cli.begin({u"add"_s, u"--queue"_s, u"--lines"_s});
    QByteArray out;
    for (int i = 1; i <= 3; ++i) {
        process->write(Booth::line(u"Lead"_s, origin(i)));
        const bool isSaid = waitUntil([&] {
            out += process->readAllStandardOutput();
            return out.count('\n') == i;
        });
        QVERIFY2(isSaid, process->readAllStandardError().constData());
    }
    process->kill();
    process->waitForFinished();
    QCOMPARE(QString::fromUtf8(out),
             u"saved %1\nsaved %2\nsaved %3\n"_s.arg(origin(1), origin(2), origin(3)));
    QCOMPARE(booth.states(), QStringList(3, u"Ready"_s));
}

void TestCliQueue::aBadLineIsReportedAndTheOthersAreSaved()
{
    Booth booth;
    const QByteArray lines = Booth::line(u"Good"_s, origin(1)) + "{\"TITLE\":\n\n"
                             + "{\"TITLE\":\"without what is required\"}\n" + "{\"TITLE\":\""
                             + QByteArray(9 * 1024 * 1024, 'x') + "\"}\n"
                             + Booth::line(u"Good as well"_s, origin(2));
    const Ended ended = booth.cli.run({u"add"_s, u"--queue"_s, u"--lines"_s}, lines);
    QVERIFY2(ended.code == 3, ended.text());
    QCOMPARE(ended.out, u"saved %1\nsaved %2\n"_s.arg(origin(1), origin(2)));
    QVERIFY2(ended.err.contains("line 2: InvalidInput: this is not JSON"_L1), ended.text());
    QVERIFY2(ended.err.contains(u"line 4: Refused: "_s + product + u": is required"_s),
             ended.text());
    QVERIFY2(ended.err.contains("line 5: InvalidInput: the line is too long"_L1), ended.text());
    QVERIFY(!ended.err.contains("line 6"_L1));
    QCOMPARE(booth.states(), QStringList(2, u"Ready"_s));

    const Ended json = booth.cli.run({u"add"_s, u"--queue"_s, u"--lines"_s, u"--json"_s},
                                     "nonsense\n" + Booth::line(u"Third"_s, origin(3)));
    QVERIFY2(json.code == 3, json.text());
    const QStringList answers = json.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(answers.size(), 2);
    const QJsonObject bad = QJsonDocument::fromJson(answers.at(0).toUtf8()).object();
    QCOMPARE(bad.value("line"_L1).toInt(), 1);
    QCOMPARE(bad.value("saved"_L1), QJsonValue(false));
    QCOMPARE(bad.value("error"_L1).toString(), u"InvalidInput"_s);
    const QJsonObject good = QJsonDocument::fromJson(answers.at(1).toUtf8()).object();
    QCOMPARE(good.value("line"_L1).toInt(), 2);
    QCOMPARE(good.value("saved"_L1), QJsonValue(true));
    QCOMPARE(good.value("origin"_L1).toString(), origin(3));
}

void TestCliQueue::anOriginIsSavedOnce()
{
    Booth booth;
    const QByteArray lines = Booth::line(u"One"_s, origin(1)) + Booth::line(u"Two"_s, origin(2));
    const QStringList feed{u"add"_s, u"--queue"_s, u"--lines"_s};
    const Ended first = booth.cli.run(feed, lines);
    const Ended second = booth.cli.run(feed, lines + Booth::line(u"Changed"_s, origin(1)));
    QVERIFY2(second.code == 0, second.text());
    QCOMPARE(second.out, first.out + u"saved %1\n"_s.arg(origin(1)));
    QCOMPARE(booth.states(), QStringList(2, u"Ready"_s));
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    // Also when it is on the portal already, and by another way.
    QCOMPARE(booth.cli.run(feed, lines).code, 0);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    const Ended again = booth.cli.run({u"add"_s}, Booth::line(u"One"_s, origin(1)));
    QVERIFY2(again.code == 0, again.text());
    QVERIFY2(again.out.startsWith("Lead created: ID "_L1), again.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"One"_s, u"Two"_s}));
}

void TestCliQueue::anOriginHasToBeAUuid_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("lower case") << QByteArray(R"("0000000a-1111-4111-8111-111111111111")") << true;
    QTest::newRow("capitals") << QByteArray(R"("0000000A-1111-4111-8111-111111111111")") << true;
    QTest::newRow("braces") << QByteArray(R"("{0000000a-1111-4111-8111-111111111111}")") << false;
    QTest::newRow("nil") << QByteArray(R"("00000000-0000-0000-0000-000000000000")") << false;
    QTest::newRow("a word") << QByteArray(R"("mine")") << false;
    QTest::newRow("empty") << QByteArray(R"("")") << false;
    QTest::newRow("a number") << QByteArray("1") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestCliQueue::anOriginHasToBeAUuid()
{
    QFETCH(const QByteArray, given);
    QFETCH(const bool, isTaken);
    static Booth booth;
    const QByteArray line = R"({"originId":)" + given + R"(,")" + product.toLatin1()
                            + R"(":"Warehouse",")" + fair.toLatin1() + R"(":"Spring fair"})";
    const Ended ended = booth.cli.run({u"add"_s, u"--queue"_s}, line);
    QVERIFY2(ended.code == (isTaken ? 0 : 2), ended.text());
    QVERIFY2(ended.out == (isTaken ? u"saved 0000000a-1111-4111-8111-111111111111\n"_s : QString()),
             ended.text());
}

void TestCliQueue::linesAreSentAtOnceWhereNobodySaysOtherwise()
{
    Booth booth;
    const Ended ended =
            booth.cli.run({u"add"_s, u"--lines"_s}, Booth::line(u"One"_s, origin(1)) + "{\n"
                                                            + Booth::line(u"Two"_s, origin(2)));
    QVERIFY2(ended.code == 3, ended.text()); // of the bad line
    QCOMPARE(booth.states(), QStringList(2, u"Sent"_s));
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"One"_s, u"Two"_s}));
    const Ended good = booth.cli.run({u"add"_s, u"--lines"_s}, Booth::line(u"Three"_s));
    QVERIFY2(good.code == 0, good.text());
}

void TestCliQueue::aLockedKeychainStopsNoSaving()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    booth.cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Ended saved = booth.cli.run(add({u"--queue"_s}));
    QVERIFY2(saved.code == 0, saved.text());
    const Ended unsent = booth.cli.run(add());
    QVERIFY2(unsent.code == 6, unsent.text());
    QVERIFY2(unsent.err.contains("The lead is in the queue as "_L1), unsent.text());
    const Ended listed = booth.cli.run({u"queue"_s, u"list"_s});
    QVERIFY2(listed.code == 0, listed.text());
    QCOMPARE(listed.out.count("\tReady\t"_L1), 3);
    QVERIFY2(!listed.out.contains("Lead 1"_L1) && listed.err.contains("cannot be read"_L1),
             listed.text());
    const Ended searched = booth.cli.run({u"queue"_s, u"list"_s, u"--text"_s, u"Lead"_s});
    QVERIFY2(searched.code == 6, searched.text());
    const Ended sync = booth.cli.run({u"sync"_s});
    QVERIFY2(sync.code == 6, sync.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList());
}

void TestCliQueue::aKeyFileTakesTheKeychainsPlace()
{
    Booth booth;
    booth.cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const QString keyFile = booth.cli.profile() + u"/queue key"_s;
    const QStringList withKey{u"--queue-key"_s, keyFile};
    const Ended saved = booth.cli.run(withKey + add({u"--queue"_s, u"TITLE=Sealed"_s}));
    QVERIFY2(saved.code == 0, saved.text());
    QCOMPARE(QFileInfo(keyFile).permissions() & ~QFileDevice::Permissions(0x6600), // owner, user
             QFileDevice::Permissions());
    const Ended listed = booth.cli.run(withKey + QStringList{u"queue"_s, u"list"_s});
    QVERIFY2(listed.out.contains("\tSealed\t"_L1), listed.text());
    const Ended missing =
            booth.cli.run(QStringList{u"--queue-key"_s, keyFile + u"2"_s} + QStringList{u"sync"_s});
    QVERIFY2(missing.code != 0 && !QFile::exists(keyFile + u"2"_s), missing.text());
    Cli other;
    other.setWebhook(booth.webhook());
    other.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    QCOMPARE(other.run({u"fields"_s}).code, 0);
    const QString otherKey = other.profile() + u"/key"_s;
    QCOMPARE(other.run(QStringList{u"--queue-key"_s, otherKey} + add({u"--queue"_s})).code, 0);
    const Ended foreign =
            booth.cli.run(QStringList{u"--queue-key"_s, otherKey} + QStringList{u"sync"_s});
    QVERIFY2(foreign.code == 6 && foreign.err.contains("WrongKey"_L1), foreign.text());
    const Ended sent = booth.cli.run(withKey + QStringList{u"sync"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList(u"Sealed"_s));
}

void TestCliQueue::leadsAreListedFoundAndShown()
{
    Booth booth;
    const QStringList origins = booth.save(3);
    QCOMPARE(origins.size(), 3);
    QCOMPARE(booth.cli.run({u"queue"_s, u"park"_s, origins.at(2)}).code, 0);
    const auto titles = [&](const QStringList &more) {
        const Ended ended = booth.cli.run(QStringList{u"queue"_s, u"list"_s} + more);
        QStringList found;
        const QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            found.append(line.section(u'\t', 4, 4));
        }
        return found.join(u',');
    };
    QCOMPARE(titles({}), u"Lead 1,Lead 2,Lead 3"_s);
    QCOMPARE(titles({u"--state"_s, u"parked"_s}), u"Lead 3"_s);
    QCOMPARE(titles({u"--state"_s, u"Sent"_s}), QString());
    QCOMPARE(booth.cli.run(add({u"--queue"_s, u"TITLE=Zebra"_s})).code, 0);
    QCOMPARE(titles({u"--text"_s, u"zebra"_s}), u"Zebra"_s);
    QCOMPARE(titles({u"--text"_s, u"SPRING"_s}), u"Lead 1,Lead 2,Lead 3,Zebra"_s);
    QCOMPARE(titles({u"--limit"_s, u"2"_s}), u"Lead 1,Lead 2"_s);

    const Ended shown = booth.cli.run({u"queue"_s, u"show"_s, origins.at(1)});
    QVERIFY2(shown.code == 0, shown.text());
    QVERIFY2(shown.out.contains("state\tReady\n"_L1) && shown.out.contains("TITLE\tLead 2\n"_L1),
             shown.text());
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 3);
    const Ended json = booth.cli.run({u"queue"_s, u"show"_s, u"--json"_s, origins.at(1)});
    const QJsonObject detail = jsonOf(json);
    QCOMPARE(detail.value("state"_L1).toString(), u"Sent"_s);
    QCOMPARE(detail.value("history"_L1)[0]["kind"_L1].toString(), u"Send"_s);
    QCOMPARE(detail.value("history"_L1)[0]["result"_L1].toString(), u"Sent"_s);
    QVERIFY2(detail.value("url"_L1).toString().contains("/crm/lead/details/"_L1), json.text());
}

void TestCliQueue::aLeadIsNamedByTheBeginningOfItsOrigin_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<int>("code");
    QTest::newRow("all of it") << origin(1) << 0;
    QTest::newRow("enough of it") << u"00000001"_s << 0;
    QTest::newRow("in capitals") << u"0000000A-1111"_s << 0;
    QTest::newRow("of several") << u"0000000"_s << 2;
    QTest::newRow("of none") << u"ffff"_s << 2;
    QTest::newRow("nothing") << u" "_s << 2;
}

void TestCliQueue::aLeadIsNamedByTheBeginningOfItsOrigin()
{
    QFETCH(const QString, beginning);
    QFETCH(const int, code);
    static Booth booth;
    if (booth.states().isEmpty()) {
        QCOMPARE(booth.cli
                         .run({u"add"_s, u"--queue"_s, u"--lines"_s},
                              Booth::line(u"One"_s, origin(1))
                                      + Booth::line(u"Two"_s,
                                                    u"0000000a-1111-4111-8111-111111111111"_s))
                         .code,
                 0);
    }
    const Ended ended = booth.cli.run({u"queue"_s, u"show"_s, beginning});
    QVERIFY2(ended.code == code, ended.text());
}

void TestCliQueue::aPersonHoldsBackDiscardsAndTakesBack()
{
    Booth booth;
    const QStringList origins = booth.save(3);
    const auto run = [&](const QString &verb, const QString &which) {
        return booth.cli.run({u"queue"_s, verb, which});
    };
    const Ended parked = run(u"park"_s, origins.at(0));
    QVERIFY2(parked.code == 0, parked.text());
    QCOMPARE(parked.out, origins.at(0) + u"\tParked\n"_s);
    QCOMPARE(run(u"discard"_s, origins.at(1)).code, 0);
    const Ended sync = booth.cli.run({u"sync"_s});
    QVERIFY2(sync.code == 3, sync.text()); // the parked one needs a person
    QCOMPARE(booth.titlesOnPortal(), QStringList(u"Lead 3"_s));
    const Ended tooLate = run(u"discard"_s, origins.at(2));
    QVERIFY2(tooLate.code == 2, tooLate.text());
    QCOMPARE(tooLate.out, origins.at(2) + u"\tSent\n"_s);
    const Ended both =
            booth.cli.run({u"queue"_s, u"discard"_s, u"--json"_s, origins.at(0), origins.at(2)});
    QVERIFY2(both.code == 2 && both.err.contains("1 of 2 were left"_L1), both.text());
    const QJsonArray done = QJsonDocument::fromJson(both.out.toUtf8()).array();
    QVERIFY2(done.at(0)["changed"_L1].toBool() && !done.at(1)["changed"_L1].toBool(true),
             both.text());
    QCOMPARE(run(u"undo"_s, origins.at(0)).code, 0);
    const Ended undone = run(u"undo"_s, origins.at(1));
    QVERIFY2(undone.code == 0 && undone.out.endsWith("\tReady\n"_L1), undone.text());
    QCOMPARE(run(u"retry"_s, origins.at(0)).code, 0);
    const Ended rest = booth.cli.run({u"sync"_s, u"--wait"_s, u"--settle"_s, u"1"_s});
    QVERIFY2(rest.code == 0, rest.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"Lead 1"_s, u"Lead 2"_s, u"Lead 3"_s}));
}

void TestCliQueue::whatTheFormHasLeftBehindIsRejectedAndMended()
{
    const QString port = QString::number(freePort());
    Cli cli;
    QString extra;
    {
        const Portal portal({u"--no-tls"_s, u"--port"_s, port, u"--extra-fields"_s, u"1"_s});
        cli.setWebhook(portal.webhook());
        const Ended fields = cli.run({u"fields"_s, u"--json"_s});
        const QJsonArray all = QJsonDocument::fromJson(fields.out.toUtf8()).array();
        for (const QJsonValue &field : all) {
            const QString code = field["code"_L1].toString();
            if (code.startsWith("UF_CRM_"_L1) && field["type"_L1].toString() == "string"_L1
                && code != fair) {
                extra = code;
            }
        }
        QVERIFY2(!extra.isEmpty(), fields.text());
        const QByteArray lines = Booth::line(u"With"_s, origin(1), {{extra, u"of yesterday"_s}})
                                 + Booth::line(u"Without"_s, origin(2));
        QCOMPARE(cli.run({u"add"_s, u"--queue"_s, u"--lines"_s}, lines).code, 0);
    }
    const Portal portal({u"--no-tls"_s, u"--port"_s, port});
    const Ended sync = cli.run({u"sync"_s});
    if (cli.run({u"queue"_s, u"list"_s, u"--state"_s, u"rejected"_s}).out.isEmpty()) {
        QSKIP("that field is one of the usual ones");
    }
    QVERIFY2(sync.code == 3, sync.text());
    QCOMPARE(portal.ledger(u"lead"_s).size(), 1);
    const Ended shown = cli.run({u"queue"_s, u"show"_s, origin(1), u"--json"_s});
    QCOMPARE(jsonOf(shown).value("drift"_L1)[0]["kind"_L1].toString(), u"FieldGone"_s);
    QCOMPARE(jsonOf(shown).value("drift"_L1)[0]["field"_L1].toString(), extra);
    const Ended retried = cli.run({u"queue"_s, u"retry"_s, u"--all-rejected"_s});
    QVERIFY2(retried.code == 0, retried.text());
    QCOMPARE(retried.out, origin(1) + u"\tReady\n"_s);
    QCOMPARE(cli.run({u"sync"_s}).code, 3); // as it was
    QCOMPARE(cli.run({u"queue"_s, u"discard"_s, u"--all-rejected"_s}).out,
             origin(1) + u"\tDiscarded\n"_s);
    QCOMPARE(cli.run({u"sync"_s}).code, 0);
    QCOMPARE(cli.run({u"queue"_s, u"undo"_s, u"--all-rejected"_s}).out,
             origin(1) + u"\tRejected\n"_s);
}

void TestCliQueue::somebodyDecidesAboutALeadThatCannotBeLookedUp()
{
    Booth booth({u"--create-only"_s, u"--seconds-per-add"_s, u"3"_s, u"--request-limit"_s, u"0.5"_s,
                 u"--cut-off"_s, u"close"_s});
    const QStringList settle{u"--settle"_s, u"0.3"_s};
    const Ended first = booth.cli.run(settle + QStringList{u"--json"_s} + add());
    QVERIFY2(first.code == 7, first.text());
    QCOMPARE(booth.states(), QStringList(u"Parked"_s));
    const QString which = jsonOf(first).value("origin"_L1).toString();
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 3);
    for (const QString &number : {u"x"_s, u"0"_s, u"-77"_s, QString()}) {
        const Ended refused = booth.cli.run({u"queue"_s, u"sent"_s, u"--"_s, which, number});
        QVERIFY2(refused.code == 2 && refused.err.contains("number"_L1), refused.text());
    }
    QCOMPARE(booth.states(), QStringList(u"Parked"_s));
    const Ended seen = booth.cli.run(
            {u"queue"_s, u"sent"_s, which, u"https://p.example/crm/lead/details/77/"_s});
    QVERIFY2(seen.code == 0, seen.text());
    QCOMPARE(seen.out, which + u"\tSent\n"_s);
    QVERIFY(booth.cli.run({u"queue"_s, u"show"_s, which}).out.contains("id\t77\n"_L1));
    QCOMPARE(booth.cli.run({u"queue"_s, u"sent"_s, which}).code, 2);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.portal.asked(u"crm.lead.add"_s), 1);
}

void TestCliQueue::leadsMoveToAnotherMachine()
{
    Booth booth;
    QCOMPARE(booth.save(2).size(), 2);
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"leads"_s);
    const Ended exported = booth.cli.run({u"queue"_s, u"export"_s, file}, "open sesame\n");
    QVERIFY2(exported.code == 0, exported.text());
    QCOMPARE(booth.states(), QStringList()); // not shown unless asked for
    QCOMPARE(booth.cli.run({u"queue"_s, u"list"_s, u"--state"_s, u"MovedAway"_s}).out.count(u'\n'),
             2);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QVERIFY(booth.portal.ledger(u"lead"_s).isEmpty());
    const Ended over = booth.cli.run({u"queue"_s, u"export"_s, file}, "open sesame\n");
    QVERIFY2(over.code == 2, over.text());

    Cli other;
    other.setWebhook(booth.webhook());
    // One of its own, which proves to it that it is shown its leads.
    QCOMPARE(other.run(add({u"TITLE=Own"_s})).code, 0);
    const Ended wrong = other.run({u"queue"_s, u"import"_s, file}, "open seed\n");
    QVERIFY2(wrong.code == 6 && wrong.err.contains("WrongKey"_L1), wrong.text());
    const Ended taken = other.run({u"queue"_s, u"import"_s, file}, "open sesame\n");
    QVERIFY2(taken.code == 0, taken.text());
    QCOMPARE(taken.out, u"taken in 2, known already 0\n"_s);
    const Ended again = other.run({u"queue"_s, u"import"_s, file}, "open sesame\n");
    QCOMPARE(again.out, u"taken in 0, known already 2\n"_s);
    const Ended sent = other.run({u"sync"_s, u"--wait"_s, u"--settle"_s, u"1"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"Lead 1"_s, u"Lead 2"_s, u"Own"_s}));
}

void TestCliQueue::leadsMoveWithoutTheirKey()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"leads"_s);
    const QString key = stick.filePath(u"key"_s);
    QCOMPARE(booth.cli.run({u"queue"_s, u"recovery-key"_s, u"save"_s, key}).code, 0);
    const Ended exported = booth.cli.run({u"queue"_s, u"export"_s, u"--without-key"_s, file});
    QVERIFY2(exported.code == 0, exported.text());
    Cli machine; // with a place of its own for keys
    machine.setWebhook(booth.webhook());
    machine.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const QString ownKey = machine.profile() + u"/key"_s;
    QStringList keys{u"--queue-key"_s, ownKey};
    const auto run = [&](const QStringList &arguments) {
        return machine.run(keys + arguments);
    };
    QCOMPARE(run({u"fields"_s}).code, 0);
    QCOMPARE(run(add({u"TITLE=Own"_s})).code, 0);
    const Ended taken = run({u"queue"_s, u"import"_s, file});
    QVERIFY2(taken.code == 0, taken.text());
    const Ended unread = run({u"queue"_s, u"list"_s});
    QVERIFY2(unread.out.contains("\tUncertain\t"_L1) && !unread.out.contains("Lead 1"_L1),
             unread.text());
    // Its turn comes, and nobody can read it.
    run({u"sync"_s, u"--wait"_s, u"--settle"_s, u"1"_s});
    const Ended rejected = run({u"queue"_s, u"list"_s});
    QVERIFY2(rejected.out.contains("\tRejected\t"_L1), rejected.text());
    const Ended used = run({u"queue"_s, u"recovery-key"_s, u"use"_s, key});
    QVERIFY2(used.code == 0, used.text());
    const QString kept = used.err.section(u"The key is in "_s, 1).section(u';', 0, 0);
    QVERIFY2(QFile::exists(kept) && kept.startsWith(ownKey), used.text());
    keys += {u"--queue-key"_s, kept};
    QVERIFY(run({u"queue"_s, u"list"_s}).out.contains("\tLead 1\t"_L1));
    const Ended sent = run({u"sync"_s, u"--wait"_s, u"--settle"_s, u"1"_s});
    QVERIFY2(sent.code == 0, sent.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"Lead 1"_s, u"Own"_s}));
}

void TestCliQueue::leadsOfAnotherPortalAreNotTakenIn()
{
    Booth booth;
    Booth elsewhere;
    QCOMPARE(booth.save(1).size(), 1);
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"leads"_s);
    QCOMPARE(booth.cli.run({u"queue"_s, u"export"_s, file}, "open sesame\n").code, 0);
    const Ended refused = elsewhere.cli.run({u"queue"_s, u"import"_s, file}, "open sesame\n");
    QVERIFY2(refused.code == 2, refused.text());
    QVERIFY2(refused.err.contains("--same-portal"_L1), refused.text());
    QCOMPARE(elsewhere.states(), QStringList());
    const Ended same =
            elsewhere.cli.run({u"queue"_s, u"import"_s, u"--same-portal"_s, file}, "open sesame\n");
    QVERIFY2(same.code == 0, same.text());
    QCOMPARE(elsewhere.states(), QStringList(u"Uncertain"_s));
}

/*! A file with leads for several portals could be taken in by none. */
void TestCliQueue::aFileHoldsTheLeadsOfOneAccount()
{
    Booth booth;
    Booth elsewhere;
    QCOMPARE(booth.save(1).size(), 1);
    booth.cli.setWebhook(elsewhere.webhook());
    QCOMPARE(booth.cli.run({u"fields"_s}).code, 0);
    QCOMPARE(booth.save(2).size(), 2);
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"leads"_s);
    const Ended exported = booth.cli.run({u"queue"_s, u"export"_s, file}, "open sesame\n");
    QVERIFY2(exported.code == 0, exported.text());
    QVERIFY2(exported.err.contains("2 leads are in the file"_L1)
                     && exported.err.contains("1 of other accounts"_L1),
             exported.text());
    const Ended taken = elsewhere.cli.run({u"queue"_s, u"import"_s, file}, "open sesame\n");
    QVERIFY2(taken.code == 0, taken.text());
    QCOMPARE(elsewhere.states(), QStringList({u"Uncertain"_s, u"Uncertain"_s}));

    // Those of the other one go when it is in use, or when there are no others.
    const QString rest = stick.filePath(u"rest"_s);
    booth.cli.setWebhook(booth.webhook());
    const Ended last = booth.cli.run({u"queue"_s, u"export"_s, rest}, "open sesame\n");
    QVERIFY2(last.code == 0 && last.err.contains("1 leads are in the file"_L1), last.text());
}

void TestCliQueue::aPortalIsTheSameWithAndWithoutTheUsualPort_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as the window keeps it") << u"portal.example:443"_s << true;
    QTest::newRow("as the terminal once did") << u"portal.example"_s << true;
    QTest::newRow("at another port") << u"portal.example:8443"_s << false;
    QTest::newRow("another one") << u"kvant.example:443"_s << false;
}

void TestCliQueue::aPortalIsTheSameWithAndWithoutTheUsualPort()
{
    QFETCH(const QString, kept);
    QFETCH(const bool, isTaken);
    SampleQueue from;
    LeadToSave lead = sampleLead(1);
    lead.portal = kept;
    QVERIFY(from.isGood && from.queue->save({lead}));
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"leads"_s);
    QVERIFY(writeTransfer(file, {.rows = from.queue->unsent().value(),
                                 .keys = from.queue->keys(),
                                 .madeAt = from.clock.now()}));
    Cli cli;
    cli.setWebhook(u"https://portal.example/rest/2/%1/"_s.arg(secretCode));
    const Ended taken = cli.run({u"queue"_s, u"import"_s, file});
    QVERIFY2(taken.code == (isTaken ? 0 : 2), taken.text());
    const Ended listed = cli.run({u"queue"_s, u"list"_s, u"--json"_s});
    const QJsonArray leads = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    QCOMPARE(leads.size(), isTaken ? 1 : 0);
    if (isTaken) {
        QCOMPARE(leads.at(0)["portal"_L1].toString(), u"portal.example:443"_s);
    }
}

void TestCliQueue::aRecoveryKeyOpensTheQueueAgain()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const QString file = booth.cli.profile() + u"/key"_s;
    const Ended saved = booth.cli.run({u"queue"_s, u"recovery-key"_s, u"save"_s, file});
    QVERIFY2(saved.code == 0, saved.text());
    QCOMPARE(booth.cli.run({u"queue"_s, u"recovery-key"_s, u"save"_s, file}).code, 2);
    const Ended shown = booth.cli.run({u"queue"_s, u"recovery-key"_s, u"show"_s});
    QVERIFY2(shown.out.startsWith("LBKEY1-"_L1), shown.text());
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll().contains(shown.out.toUtf8()));
    // A keychain that has nothing of it.
    booth.cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const QStringList byFile{u"--queue-key"_s, file};
    const Ended listed = booth.cli.run(byFile + QStringList{u"queue"_s, u"list"_s});
    QVERIFY2(listed.out.contains("\tLead 1\t"_L1), listed.text());
    const Ended mistyped =
            booth.cli.run({u"queue"_s, u"recovery-key"_s, u"use"_s, u"-"_s}, "LBKEY1-AAAA\n");
    QVERIFY2(mistyped.code == 2, mistyped.text());
    QCOMPARE(booth.cli.run({u"queue"_s, u"recovery-key"_s, u"use"_s, file + u"2"_s}).code, 2);
}

void TestCliQueue::whileAnotherProcessSendsLeadsAreSavedAndNothingElse()
{
    Booth booth;
    const QStringList origins = booth.save(1);
    booth.proxy.setRefusing(true);
    const std::unique_ptr<QProcess> sync = booth.cli.begin({u"sync"_s, u"--until-empty"_s});
    QByteArray err;
    QVERIFY(waitUntil([&] {
        err += sync->readAllStandardError();
        return err.contains("1 left");
    }));
    const Ended second = booth.cli.run({u"sync"_s});
    QVERIFY2(second.code == 5, second.text());
    QVERIFY2(second.err.contains("another Leadbooth"_L1), second.text());
    const Ended parked = booth.cli.run({u"queue"_s, u"park"_s, origins.at(0)});
    QVERIFY2(parked.code == 6 && parked.err.contains("QueueBusy"_L1), parked.text());
    booth.proxy.setRefusing(false); // not before: the other process would be done and gone
    const Ended saved = booth.cli.run(add({u"TITLE=Meanwhile"_s}));
    QVERIFY2(saved.code == 0, saved.text());
    QVERIFY2(saved.out.startsWith("Lead created"_L1) || saved.err.contains("another Leadbooth"_L1),
             saved.text());
    // The one that sends hears of it.
    QVERIFY(waitUntil([&] { return sync->state() == QProcess::NotRunning; },
                      std::chrono::seconds(40)));
    QCOMPARE(sync->exitCode(), 0);
    QCOMPARE(booth.titlesOnPortal(), QStringList({u"Lead 1"_s, u"Meanwhile"_s}));
}

void TestCliQueue::aTerminatedSyncEndsWhenItsRequestIsAnswered()
{
    Booth booth({u"--seconds-per-add"_s, u"0.4"_s});
    QCOMPARE(booth.save(12).size(), 12);
    for (const int signal : {SIGTERM, SIGINT}) {
        const qsizetype before = booth.portal.ledger(u"lead"_s).size();
        const std::unique_ptr<QProcess> sync = booth.cli.begin({u"sync"_s});
        QVERIFY(waitUntil([&] { return booth.portal.ledger(u"lead"_s).size() > before; }));
        ::kill(static_cast<pid_t>(sync->processId()), signal);
        const Ended ended = Cli::end(*sync);
        QVERIFY2(ended.code == 5, ended.text());
        const QStringList states = booth.states();
        QVERIFY2(!states.contains("Uncertain"_L1) && !states.contains("Sending"_L1),
                 qPrintable(states.join(u' ')));
        QCOMPARE(states.count("Sent"_L1), booth.portal.ledger(u"lead"_s).size());
    }
}

void TestCliQueue::aSyncThatIsToldToWaitsForTheNetwork()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    booth.proxy.setRefusing(true);
    const Ended impatient = booth.cli.run({u"sync"_s, u"--wait"_s});
    QVERIFY2(impatient.code == 5, impatient.text()); // no time brings the network back
    const std::unique_ptr<QProcess> sync =
            booth.cli.begin({u"sync"_s, u"--until-empty"_s, u"--settle"_s, u"1"_s});
    QByteArray err;
    QVERIFY(waitUntil([&] {
        err += sync->readAllStandardError();
        return err.contains("waiting");
    }));
    booth.proxy.setRefusing(false);
    const Ended ended = Cli::end(*sync);
    QVERIFY2(ended.code == 0, ended.text());
    QCOMPARE(booth.titlesOnPortal(), QStringList(u"Lead 1"_s));
}

void TestCliQueue::aTimeToSettleThatCouldDoubleLeadsIsRefused_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("add") << add();
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("queue retry") << QStringList{u"queue"_s, u"retry"_s, u"--all-rejected"_s};
    QTest::newRow("queue export") << QStringList{u"queue"_s, u"export"_s, u"/nowhere/leads"_s};
}

void TestCliQueue::aTimeToSettleThatCouldDoubleLeadsIsRefused()
{
    QFETCH(const QStringList, command);
    Cli cli;
    cli.setWebhook(u"https://portal.example/rest/2/%1/"_s.arg(secretCode));
    for (const QString &settle : {u"0"_s, u"1.5"_s, u"89.9"_s}) {
        const Ended ended = cli.run(QStringList{u"--settle"_s, settle} + command);
        QVERIFY2(ended.code == 2, ended.text());
        QVERIFY2(ended.err.contains("could double leads"_L1), ended.text());
    }
}

void TestCliQueue::thePortalOfOneWebhookNeverGetsTheLeadsOfAnother()
{
    Booth booth;
    Booth elsewhere;
    QCOMPARE(booth.save(1).size(), 1);
    booth.cli.setWebhook(elsewhere.webhook());
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QVERIFY(elsewhere.portal.ledger(u"lead"_s).isEmpty());
    booth.cli.setWebhook(booth.webhook());
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QCOMPARE(booth.portal.ledger(u"lead"_s).size(), 1);
}

void TestCliQueue::theDoctorSaysWhatIsWrong()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const Ended good = booth.cli.run({u"doctor"_s});
    QVERIFY2(good.code == 0 && !good.out.contains("bad\t"_L1), good.text());
    for (const QString &about : {u"profile"_s, u"disk"_s, u"queue"_s, u"key"_s, u"account"_s,
                                 u"form"_s, u"clock"_s, u"portal"_s}) {
        QVERIFY2(good.out.contains(u"ok\t%1\t"_s.arg(about)), good.text());
    }
    QVERIFY(!booth.cli.betrays(good));
    const qsizetype asked = booth.portal.ledger(u"request"_s).size();
    QCOMPARE(booth.states(), QStringList(u"Ready"_s));
    QCOMPARE(booth.portal.ledger(u"request"_s).size(), asked);

    booth.proxy.setRefusing(true);
    const Ended offline = booth.cli.run({u"doctor"_s, u"--json"_s});
    QVERIFY2(offline.code == 5, offline.text());
    QCOMPARE(jsonOf(offline).value("good"_L1), QJsonValue(false));
    const QJsonObject last = jsonOf(offline).value("findings"_L1).toArray().last().toObject();
    QCOMPARE(last.value("about"_L1).toString(), u"portal"_s);
    QCOMPARE(last.value("grade"_L1).toString(), u"bad"_s);
    QVERIFY(!last.value("toDo"_L1).toString().isEmpty());

    booth.cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Ended keyless = booth.cli.run({u"doctor"_s});
    QVERIFY2(keyless.code == 6 && keyless.out.contains("bad\tkey\t"_L1), keyless.text());
    Cli empty;
    const Ended nobody = empty.run({u"doctor"_s});
    QVERIFY2(nobody.code == 4 && nobody.out.contains("bad\taccount\t"_L1), nobody.text());
}

void TestCliQueue::aDamagedQueueIsKeptAndTold()
{
    Booth booth;
    QCOMPARE(booth.save(1).size(), 1);
    const Ended sound = booth.cli.run({u"queue"_s, u"check"_s});
    QVERIFY2(sound.code == 0 && sound.out.contains("sound"_L1), sound.text());
    QFile file(booth.cli.profile() + u"/queue.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Ended told = booth.cli.run({u"queue"_s, u"list"_s});
    QVERIFY2(told.code == 0, told.text());
    QVERIFY2(told.err.contains("The queue was damaged. It was kept as "_L1), told.text());
    const QString kept = told.err.section(u"kept as "_s, 1).section(u',', 0, 0);
    QVERIFY2(QFile::exists(kept), qPrintable(kept));
    QCOMPARE(booth.save(1).size(), 1);
}

void TestCliQueue::wrongArgumentsAreUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    row("queue without a verb", {u"queue"_s});
    row("an unknown verb", {u"queue"_s, u"burn"_s});
    row("show without an origin", {u"queue"_s, u"show"_s});
    row("retry without an origin", {u"queue"_s, u"retry"_s});
    row("both ways of choosing", {u"queue"_s, u"retry"_s, u"a"_s, u"--all-rejected"_s});
    row("all of what cannot be parked", {u"queue"_s, u"park"_s, u"--all-rejected"_s});
    row("an unknown state", {u"queue"_s, u"list"_s, u"--state"_s, u"Lost"_s});
    row("no number of rows", {u"queue"_s, u"list"_s, u"--limit"_s, u"0"_s});
    row("no number for sent", {u"queue"_s, u"sent"_s, u"a"_s, u"x"_s});
    row("too much for sent", {u"queue"_s, u"sent"_s, u"a"_s, u"1"_s, u"2"_s});
    row("export without a file", {u"queue"_s, u"export"_s});
    row("import of no file", {u"queue"_s, u"import"_s, u"/nowhere/leads"_s});
    row("no part of the key", {u"queue"_s, u"recovery-key"_s});
    row("an unknown part of the key", {u"queue"_s, u"recovery-key"_s, u"eat"_s, u"x"_s});
    row("sync of something", {u"sync"_s, u"now"_s});
    row("doctor of something", {u"doctor"_s, u"who"_s});
    row("lines and arguments", {u"add"_s, u"--lines"_s, u"TITLE=x"_s});
}

void TestCliQueue::wrongArgumentsAreUsage()
{
    QFETCH(const QStringList, arguments);
    Cli cli;
    cli.setWebhook(noWebhook);
    const Ended ended = cli.run(QStringList{u"--json"_s} + arguments);
    QVERIFY2(ended.code == 2, ended.text());
    QCOMPARE(jsonOf(ended).value("error"_L1).toString(), u"InvalidInput"_s);
    // A queue is not made, nor needed, to say so.
    if (arguments.constFirst() == "queue"_L1 && !arguments.contains("import"_L1)) {
        QVERIFY(!QFile::exists(cli.profile()));
    }
}

void TestCliQueue::nothingTypedLiesOpen()
{
    Booth booth;
    const QByteArray secret = "Безымянный visitor 4711";
    booth.proxy.setRefusing(true);
    const Ended ended =
            booth.cli.run({u"add"_s}, Booth::line(QString::fromUtf8(secret), origin(1)));
    QVERIFY2(ended.code == 5, ended.text());
    QVERIFY(!booth.cli.files().contains(secret));
    QVERIFY(!ended.all.contains(secret));
    booth.proxy.setRefusing(false);
    QCOMPARE(booth.cli.run({u"sync"_s}).code, 0);
    QVERIFY(!booth.cli.files().contains(secret));
    QVERIFY(!booth.cli.betrays(ended));
}

void TestCliQueue::theUnitsOfSystemdAreSound()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty()) {
        QSKIP("there is no systemd-analyze here");
    }
    // The program has to be where the unit looks for it.
    const QTemporaryDir dir;
    for (const QString &name :
         {u"leadbooth-sync.service"_s, u"leadbooth-sync.timer"_s, u"leadbooth-kiosk.service"_s}) {
        QFile unit(QStringLiteral(RESOURCES) + u"/linux/"_s + name);
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QByteArray text =
                unit.readAll().replace("ExecStart=leadbooth-cli", "ExecStart=" LEADBOOTH_CLI);
        // Of the kiosk's, whose program is not built everywhere, all but the program.
        text.replace("ExecStart=leadbooth ", "ExecStart=" LEADBOOTH_CLI " ");
        QVERIFY(name.endsWith("timer"_L1) || text.contains("ExecStart=" LEADBOOTH_CLI));
        QFile copy(dir.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size());
    }
    QProcess verify;
    verify.start(u"systemd-analyze"_s, {u"--user"_s, u"--man=no"_s, u"verify"_s,
                                        dir.filePath(u"leadbooth-sync.service"_s),
                                        dir.filePath(u"leadbooth-sync.timer"_s),
                                        dir.filePath(u"leadbooth-kiosk.service"_s)});
    QVERIFY(waitUntil([&] { return verify.state() == QProcess::NotRunning; }));
    const QByteArray said = verify.readAllStandardError();
    if (said.contains("Failed to initialize manager") || said.contains("cgroup")) {
        QSKIP("systemd-analyze does not work here");
    }
    QVERIFY2(verify.exitCode() == 0 && !said.contains("leadbooth-"), said.constData());
}

QTEST_GUILESS_MAIN(TestCliQueue)
#include "tst_cliqueue.moc"
