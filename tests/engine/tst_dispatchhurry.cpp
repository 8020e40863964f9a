// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;

namespace {

/*! "Ready Sending Sent": what was told, in this order. */
QString toldOf(const QueueBooth &booth, int number)
{
    QStringList states;
    for (const QueuedLead &row : booth.told) {
        if (row.origin == booth.originOf(number)) {
            states.append(toString(row.state));
        }
    }
    return states.join(u' ');
}

} // namespace

/*! A lead for which a person waits. */
class TestDispatchHurry : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesAtOnceAndIsToldOfStepByStep();
    void itGoesBeforeTheOthers();
    void itGoesWhileABatchIsUnderWay();
    void itIsNotSentTwiceWhenABatchHasIt();
    void severalGoOneAfterTheOther();
    void afterManyWithoutANetworkTheLastOneGoesFirst();
    void itsLostAnswerIsLookedForAtOnce();
    void aLookUpThatFailsIsMadeAgainSoonAndNotAllTheTime();
    void itIsNotLookedForByTwoAtOnce();
    void aRefusalIsToldWithItsFields();
    void itTriesTheNetworkAgain();
    void itTriesWhatTheLastRunWaitedFor();
    void whoeverHearsOfItMayStopIt();
    void itRespectsWhatOnlyAPersonCanMend();
    void simpleModeTellsOfTheDeal();
    void theDealIsToldOfALeadThatWasFound();
    void withoutADealTheLeadIsTheEnd();
    void whatAPersonDoesWithItIsTold();
    void onceItIsOverNothingMoreIsTold();
    void aLeadOfAnotherAccountIsNotTouched();
};

void TestDispatchHurry::itGoesAtOnceAndIsToldOfStepByStep()
{
    QueueBooth booth;
    booth.start();
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(100ms);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.portal.methods(), u"server.time crm.lead.add"_s);
    QCOMPARE(toldOf(booth, 1), u"Ready Sending Sent"_s);
    QCOMPARE(booth.told.last().leadId, LeadId(u"1000"_s));
}

void TestDispatchHurry::itGoesBeforeTheOthers()
{
    QueueBooth booth;
    booth.save(1, 50);
    booth.options.timing.startDelay = 1s;
    booth.start();
    booth.dispatcher->hurry(booth.originOf(50));
    booth.run(1min);
    QCOMPARE(booth.portal.leads.first().title, u"Lead 50"_s);
    QVERIFY(booth.isSentOnce(1, 50));
}

void TestDispatchHurry::itGoesWhileABatchIsUnderWay()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.save(2, 30);
    booth.portal.transport.hold();
    booth.run(1s);
    QCOMPARE(booth.portal.asked.last(), u"batch"_s);
    booth.save(31, 31);
    booth.dispatcher->hurry(booth.originOf(31));
    booth.run(1s);
    // Its call is out, although the batch has not come back.
    QCOMPARE(booth.portal.asked.last(), u"crm.lead.add"_s);
    QCOMPARE(booth.state(31), u"Sending"_s);
    QCOMPARE(booth.state(2), u"Sending"_s);
    booth.portal.transport.release();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 31));
}

void TestDispatchHurry::itIsNotSentTwiceWhenABatchHasIt()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.transport.hold();
    booth.save(2, 4);
    booth.run(1s);
    QCOMPARE(booth.state(3), u"Sending"_s);
    booth.dispatcher->hurry(booth.originOf(3));
    booth.dispatcher->hurry(booth.originOf(3));
    booth.run(10s);
    QCOMPARE(booth.portal.methods().count(u"batch"_s), 1);
    QCOMPARE(booth.portal.methods().count(u"crm.lead.add"_s), 1);
    booth.portal.transport.release();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 4));
    QCOMPARE(toldOf(booth, 3), u"Sending Sent"_s);
}

void TestDispatchHurry::severalGoOneAfterTheOther()
{
    QueueBooth booth;
    booth.start();
    booth.save(1, 5);
    for (const int number : {4, 2, 5}) {
        booth.dispatcher->hurry(booth.originOf(number));
    }
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 5));
    QCOMPARE(booth.portal.leads.first().title, u"Lead 5"_s);
    QVERIFY(toldOf(booth, 2).endsWith(u"Sending Sent"_s));
    QVERIFY(toldOf(booth, 5).endsWith(u"Sending Sent"_s));
}

void TestDispatchHurry::afterManyWithoutANetworkTheLastOneGoesFirst()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.start();
    for (int number = 1; number <= 300; ++number) {
        booth.save(number, number);
        booth.dispatcher->hurry(booth.originOf(number));
        booth.run(1s);
    }
    booth.run(1h);
    booth.portal.weather = Fate::Answered;
    booth.dispatcher->networkChanged(true);
    booth.save(301, 301);
    booth.dispatcher->hurry(booth.originOf(301));
    booth.run(1s);
    QVERIFY(booth.isSentOnce(301, 301));
    // The person comes first; nobody stands there for the other three hundred any more.
    const auto isFirst = [&](const OriginId &origin) {
        return booth.portal.leads.constFirst().origin == origin.toString();
    };
    QVERIFY(isFirst(booth.originOf(301)));
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 301));
    QVERIFY(booth.portal.asked.count(u"crm.lead.add"_s) < 10);
    // All of them are told of all the same.
    for (int number = 1; number <= 301; ++number) {
        QVERIFY(std::ranges::any_of(std::as_const(booth.told), [&](const QueuedLead &row) {
            return row.origin == booth.originOf(number) && row.state == QueueState::Sent;
        }));
    }
}

void TestDispatchHurry::itsLostAnswerIsLookedForAtOnce()
{
    QueueBooth booth;
    booth.start();
    booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(10s);
    QVERIFY(booth.isSentOnce(1, 1));
    QVERIFY(toldOf(booth, 1).endsWith(u"Sending Uncertain Sent"_s));

    // What is not there may still be on its way: that is no end.
    booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    booth.save(2, 2);
    booth.dispatcher->hurry(booth.originOf(2));
    booth.run(80s);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    QVERIFY(booth.portal.methods().count(u"crm.lead.list"_s) >= 2);
    QVERIFY(booth.portal.methods().count(u"crm.lead.list"_s) <= 3);
    booth.run(30s);
    QVERIFY(booth.isSentOnce(1, 2));
    QVERIFY(toldOf(booth, 2).endsWith(u"Uncertain Ready Sending Sent"_s));
}

void TestDispatchHurry::aLookUpThatFailsIsMadeAgainSoonAndNotAllTheTime()
{
    QueueBooth booth;
    booth.start();
    booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    booth.portal.expect(u"crm.lead.list"_s, QList<Fate>(3, Fate::AnswerLost));
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(12s);
    const int looks = booth.portal.methods().count(u"crm.lead.list"_s);
    QVERIFY(looks >= 1 && looks <= 2);
    booth.run(60s);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.portal.methods().count(u"crm.lead.list"_s), 4);
}

void TestDispatchHurry::itIsNotLookedForByTwoAtOnce()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.expect(u"batch"_s, {Fate::AnswerLost});
    booth.save(2, 4);
    booth.run(80s);
    booth.portal.expect(u"crm.lead.list"_s, {Fate::Answered});
    booth.portal.refuseAll = [&](const QString &method) {
        if (method == u"crm.lead.list"_s) {
            booth.portal.transport.hold();
        }
        return QJsonObject();
    };
    booth.run(20s);
    QCOMPARE(booth.portal.methods().count(u"crm.lead.list"_s), 1);
    booth.dispatcher->hurry(booth.originOf(3));
    booth.run(10s);
    QCOMPARE(booth.portal.methods().count(u"crm.lead.list"_s), 1);
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.portal.transport.release();
    booth.run(10s);
    QVERIFY(booth.isSentOnce(1, 4));
    QCOMPARE(toldOf(booth, 3), u"Uncertain Sent"_s);
}

void TestDispatchHurry::aRefusalIsToldWithItsFields()
{
    QueueBooth booth;
    booth.portal.refuse = [](const QString &) {
        return QJsonObject{{u"error"_s, u""_s},
                           {u"error_description"_s, u"Field \"Lead name\" is bad<br>"_s}};
    };
    booth.start();
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1s);
    QVERIFY(toldOf(booth, 1).endsWith(u"Rejected"_s));
    QCOMPARE(booth.toldIssues.last().size(), 1);
    QCOMPARE(booth.toldIssues.last().first().field, u"TITLE"_s);
}

void TestDispatchHurry::itTriesTheNetworkAgain()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.save(1, 3);
    booth.start();
    booth.run(1h);
    booth.portal.weather = Fate::Answered;
    booth.save(4, 4);
    booth.dispatcher->hurry(booth.originOf(4));
    booth.run(10ms);
    QVERIFY(booth.isSentOnce(4, 4));
    QCOMPARE(booth.portal.leads.first().title, u"Lead 4"_s);
}

void TestDispatchHurry::itTriesWhatTheLastRunWaitedFor()
{
    for (const bool byHurry : {true, false}) {
        QueueBooth booth;
        booth.portal.weather = Fate::Offline;
        booth.save(1, 3);
        booth.start();
        booth.run(1h);
        booth.crash();
        booth.portal.weather = Fate::Answered;
        booth.options.timing.startDelay = 1s;
        booth.start();
        if (byHurry) {
            booth.dispatcher->hurry(booth.originOf(2));
        } else {
            booth.dispatcher->syncNow();
        }
        booth.run(1s);
        QVERIFY(booth.isSentOnce(1, 3));
    }
}

void TestDispatchHurry::whoeverHearsOfItMayStopIt()
{
    QueueBooth booth;
    booth.start();
    booth.save(1, 3);
    QObject::connect(booth.dispatcher.get(), &Dispatcher::hurriedChanged, booth.dispatcher.get(),
                     [&](const QueuedLead &row) {
                         if (row.state == QueueState::Sent) {
                             booth.dispatcher->stop();
                             booth.dispatcher->stop();
                         }
                     });
    booth.dispatcher->hurry(booth.originOf(2));
    booth.run(1min);
    QVERIFY(booth.isSentOnce(2, 2));
    QVERIFY(booth.dispatcher->isAtRest());
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Off"_s);
    booth.start();
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchHurry::itRespectsWhatOnlyAPersonCanMend()
{
    QueueBooth booth;
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject{{u"error"_s, u"invalid_token"_s}, {u"status"_s, 401}};
    };
    booth.save(1, 3);
    booth.start();
    booth.run(1min);
    const qsizetype asked = booth.portal.asked.size();
    booth.dispatcher->hurry(booth.originOf(3));
    booth.run(1min);
    QCOMPARE(booth.portal.asked.size(), asked);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.dispatcher->accessChanged();
    booth.run(1s);
    QCOMPARE(booth.portal.leads.first().title, u"Lead 3"_s);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchHurry::simpleModeTellsOfTheDeal()
{
    QueueBooth booth(CrmMode::Simple);
    booth.portal.convertsLeads = true;
    booth.start();
    booth.save(1, 2);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 2));
    QCOMPARE(toldOf(booth, 1), u"Ready Sending Sent Sent"_s);
    QCOMPARE(booth.told.last().dealId, LeadId(u"9000"_s));
    QCOMPARE(booth.row(1).dealId, LeadId(u"9000"_s));
    QVERIFY(booth.row(2).dealId.isEmpty()); // nobody waits for it
    QVERIFY(booth.dispatcher->isAtRest());
}

void TestDispatchHurry::theDealIsToldOfALeadThatWasFound()
{
    QueueBooth booth(CrmMode::Simple);
    booth.portal.convertsLeads = true;
    booth.start();
    booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(10s);
    QCOMPARE(booth.told.last().dealId, LeadId(u"9000"_s));

    // A converted lead is a witness as good as any, in this mode.
    booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    booth.save(2, 2);
    booth.run(3min);
    QVERIFY(booth.isSentOnce(1, 2));
}

void TestDispatchHurry::withoutADealTheLeadIsTheEnd()
{
    QueueBooth booth(CrmMode::Simple);
    booth.start();
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1s);
    QVERIFY(toldOf(booth, 1).endsWith(u"Sending Sent"_s));
    QVERIFY(booth.row(1).dealId.isEmpty());
    QCOMPARE(booth.portal.asked.last(), u"crm.deal.list"_s);
}

void TestDispatchHurry::whatAPersonDoesWithItIsTold()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.start();
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1min);
    QVERIFY(booth.queue->discard({booth.originOf(1)}));
    booth.run(1s);
    QVERIFY(toldOf(booth, 1).endsWith(u"Discarded"_s));
}

void TestDispatchHurry::onceItIsOverNothingMoreIsTold()
{
    QueueBooth booth;
    booth.start();
    booth.save(1, 1);
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1s);
    const qsizetype told = booth.told.size();
    booth.save(2, 20);
    booth.run(1min);
    QCOMPARE(booth.told.size(), told);
    // Unless somebody asks again.
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1s);
    QCOMPARE(booth.told.size(), told + 1);
    QCOMPARE(booth.told.last().leadId, LeadId(u"1000"_s));
}

void TestDispatchHurry::aLeadOfAnotherAccountIsNotTouched()
{
    QueueBooth booth;
    LeadToSave foreign = booth.lead(1);
    foreign.account = AccountId(u"account-2"_s);
    booth.save({foreign});
    booth.start();
    booth.dispatcher->hurry(booth.originOf(1));
    booth.run(1min);
    QCOMPARE(booth.state(1), u"Ready"_s);
    QVERIFY(booth.portal.leads.isEmpty());
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

QTEST_GUILESS_MAIN(TestDispatchHurry)
#include "tst_dispatchhurry.moc"
