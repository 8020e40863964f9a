// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;

namespace {

/*! Lets nothing be written any more, as a full disk does. */
void fillDisk(QueueBooth &booth)
{
    booth.fault = [](const QString &statement) -> std::optional<Error> {
        if (statement.startsWith("SELECT"_L1)) {
            return std::nullopt;
        }
        return Error{.kind = ErrorKind::StorageFull,
                     .certainty = Certainty::NotSent,
                     .detail = u"the disk is full"_s};
    };
}

void expectTrouble()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the queue cannot be used now: "_s));
}

} // namespace

/*! That every lead is on the portal once, wherever the program dies and whatever the disk does. */
class TestDispatchCrash : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDeathAtAnyStepLosesAndDoublesNothing_data();
    void aDeathAtAnyStepLosesAndDoublesNothing();
    void deathAfterDeathLosesAndDoublesNothing();
    void aResultThatCannotBeKeptIsKeptLater();
    void aLookUpThatCannotBeKeptIsMadeAgain();
    void anAttemptThatCannotBeKeptIsNotMade();
    void aFullDiskIsToldOf();
    void aRowThatSomebodyElseMovedDoesNotHoldUpTheOthers();
};

void TestDispatchCrash::aDeathAtAnyStepLosesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("leads"); // one goes by a call of its own, several in a batch
    for (const char *step :
         {"after the attempt was committed, before the call", "while the call is on its way there",
          "while the answer is on its way back", "after the answer, before it is committed",
          "while it is being proven that the portal answers",
          "while it is looked for, and it is there", "while it is looked for, and it is not there",
          "after it was found, before that is committed",
          "after it was proven not to be there, before that is committed"}) {
        for (const int leads : {1, 5}) {
            QTest::addRow("%s; %d", step, leads) << QString::fromLatin1(step) << leads;
        }
    }
}

void TestDispatchCrash::aDeathAtAnyStepLosesAndDoublesNothing()
{
    QFETCH(QString, step);
    QFETCH(int, leads);
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    const int last = leads + 1;
    const QString method = leads == 1 ? u"crm.lead.add"_s : u"batch"_s;
    const bool isThere = !step.contains(u"is not there"_s) && !step.contains(u"not to be there"_s);

    if (step.startsWith(u"after the attempt"_s)) {
        booth.portal.door.isSilent = true;
        booth.save(2, last);
        booth.run(1s);
        QCOMPARE(booth.state(last), u"Sending"_s);
    } else if (step.startsWith(u"while the call"_s)) {
        booth.portal.expect(method, {Fate::LostOnTheWay});
        booth.portal.transport.hold();
        booth.save(2, last);
        booth.run(1s);
        QCOMPARE(booth.state(last), u"Sending"_s);
        QCOMPARE(booth.portal.timesCreated(booth.originOf(last)), 0);
    } else if (step.startsWith(u"while the answer"_s)) {
        booth.portal.transport.hold();
        booth.save(2, last);
        booth.run(1s);
        QCOMPARE(booth.state(last), u"Sending"_s);
        QCOMPARE(booth.portal.timesCreated(booth.originOf(last)), 1);
    } else if (step.startsWith(u"after the answer"_s)) {
        expectTrouble();
        booth.portal.refuse = [&](const QString &) {
            fillDisk(booth);
            return QJsonObject();
        };
        booth.save(2, last);
        booth.run(1s);
        QCOMPARE(booth.state(last), u"Sending"_s);
        QCOMPARE(booth.portal.timesCreated(booth.originOf(last)), 1);
    } else if (step.startsWith(u"while it is being proven"_s)) {
        booth.run(1h);
        booth.portal.transport.hold();
        booth.save(2, last);
        booth.run(1s);
        QCOMPARE(booth.portal.asked.last(), u"server.time"_s);
        QCOMPARE(booth.state(last), u"Ready"_s);
    } else {
        booth.portal.expect(method, {isThere ? Fate::AnswerLost : Fate::LostOnTheWay});
        booth.save(2, last);
        booth.run(30s);
        QCOMPARE(booth.state(last), u"Uncertain"_s);
        if (step.startsWith(u"after"_s)) {
            expectTrouble();
            booth.portal.refuseAll = [&](const QString &asked) {
                if (asked == u"crm.lead.list"_s) {
                    fillDisk(booth);
                }
                return QJsonObject();
            };
            booth.run(2min);
        } else {
            booth.run(50s);
            booth.portal.transport.hold();
            booth.run(30s);
            // What proves that the portal answers is asked first, and is held, too.
            booth.portal.transport.release();
            booth.portal.transport.hold();
            booth.run(1s);
        }
        QCOMPARE(booth.portal.asked.last(), u"crm.lead.list"_s);
        QCOMPARE(booth.state(last), u"Uncertain"_s);
    }

    booth.fault = {};
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.portal.door.isSilent = false;
    booth.crash();
    booth.portal.transport.release();
    booth.start();
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, last));
}

void TestDispatchCrash::deathAfterDeathLosesAndDoublesNothing()
{
    QueueBooth booth;
    booth.save(1, 60);
    // It never lives for longer than it takes to send a batch or two, and never at the same moment.
    for (int life = 0; life < 25; ++life) {
        booth.portal.expect({Fate::Answered, life % 3 == 0 ? Fate::AnswerLost : Fate::Answered,
                             life % 4 == 0 ? Fate::LostOnTheWay : Fate::Answered});
        booth.start();
        booth.run(std::chrono::milliseconds(37 * life));
        if (life % 2 == 0) {
            booth.portal.transport.hold();
        }
        booth.run(std::chrono::seconds(life % 5 == 0 ? 95 : 1));
        booth.crash();
        booth.portal.transport.release();
    }
    booth.start();
    booth.run(1h);
    QVERIFY(booth.isSentOnce(1, 60));
    QCOMPARE(booth.portal.leads.size(), 60);
}

void TestDispatchCrash::aResultThatCannotBeKeptIsKeptLater()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.refuse = [&](const QString &) {
        fillDisk(booth);
        return QJsonObject();
    };
    expectTrouble();
    booth.save(2, 4);
    booth.run(2min);
    QCOMPARE(booth.state(2), u"Sending"_s);
    const qsizetype asked = booth.portal.asked.size();
    booth.run(10min);
    QCOMPARE(booth.portal.asked.size(), asked);
    booth.fault = {};
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.run(6min);
    QVERIFY(booth.isSentOnce(1, 4));
    QCOMPARE(booth.row(2).attempts, 1);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

void TestDispatchCrash::aLookUpThatCannotBeKeptIsMadeAgain()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.expect(u"batch"_s, {Fate::AnswerLost});
    booth.save(2, 4);
    booth.run(1min);
    fillDisk(booth);
    expectTrouble();
    booth.run(1min);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    booth.fault = {};
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchCrash::anAttemptThatCannotBeKeptIsNotMade()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.save(2, 4);
    fillDisk(booth);
    expectTrouble();
    booth.run(10min);
    QCOMPARE(booth.portal.leads.size(), 1);
    QCOMPARE(booth.state(2), u"Ready"_s);
    booth.fault = {};
    booth.dispatcher->syncNow();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchCrash::aFullDiskIsToldOf()
{
    QueueBooth booth;
    booth.save(1, 3);
    booth.start();
    booth.run(1s);
    booth.save(4, 6);
    fillDisk(booth);
    expectTrouble();
    booth.run(1s);
    SyncStatus status = booth.dispatcher->status();
    QCOMPARE(toText(status.activity), u"Blocked"_s);
    QCOMPARE(toString(status.reason->kind), u"StorageFull"_s);
    QVERIFY(booth.dispatcher->isAtRest());
    booth.fault = [](const QString &statement) -> std::optional<Error> {
        return statement.startsWith("SELECT"_L1)
                       ? std::nullopt
                       : std::optional(Error{.kind = ErrorKind::QueueBusy,
                                             .certainty = Certainty::NotSent,
                                             .detail = u"busy"_s});
    };
    booth.run(10min);
    status = booth.dispatcher->status();
    QCOMPARE(toText(status.activity), u"Waiting"_s);
    QVERIFY(status.until > booth.clock.now());
    QVERIFY(status.until <= booth.clock.now().addSecs(300));
}

void TestDispatchCrash::aRowThatSomebodyElseMovedDoesNotHoldUpTheOthers()
{
    // Nobody should: it is here for what nobody has thought of.
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.transport.hold();
    booth.save(2, 4);
    booth.run(1s);
    const SendEnd lost{.origin = booth.originOf(3), .settledAt = booth.clock.now().addSecs(90)};
    QVERIFY(booth.queue->endSend({lost}, {}));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^a lead that was being sent is not Sending"_s));
    booth.portal.transport.release();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(2, 2));
    QVERIFY(booth.isSentOnce(4, 4));
    QCOMPARE(booth.state(3), u"Uncertain"_s);
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 4));
}

QTEST_GUILESS_MAIN(TestDispatchCrash)
#include "tst_dispatchcrash.moc"
