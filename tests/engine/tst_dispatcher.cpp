// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;

/*! What becomes of the leads of a queue, whatever the portal and the network do. */
class TestDispatcher : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsSent();
    void anAnswerThatGotLostIsLookedUp();
    void whatIsProvenNotToBeThereIsSentAgain();
};

void TestDispatcher::whatIsSavedIsSent()
{
    QueueBooth booth;
    booth.save(1, 120);
    booth.start();
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 120));
    QCOMPARE(booth.portal.asked.first(), u"server.time"_s);
    QVERIFY(booth.portal.batchSizes.size() > 2);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    QVERIFY(booth.dispatcher->isAtRest());
}

void TestDispatcher::anAnswerThatGotLostIsLookedUp()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(10s);
    booth.portal.expect(u"batch"_s, {Fate::AnswerLost});
    booth.save(2, 4);
    booth.run(1s);
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatcher::whatIsProvenNotToBeThereIsSentAgain()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(10s);
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.save(2, 4);
    booth.run(1s);
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 4));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
