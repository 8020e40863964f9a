// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! A portal that has answered the first of several batches at this very moment. */
struct BetweenBatches : QueueBooth
{
    BetweenBatches()
    {
        save(1, 1);
        start();
        run(1s);
        portal.transport.hold();
        save(2, Last);
        run(1s);
    }
    /*! The answer to what is under way comes, and the next one has to wait for its own. */
    void answer()
    {
        portal.transport.release();
        portal.transport.hold();
        run(0ms);
    }
    [[nodiscard]] qsizetype batches() const { return portal.asked.count(u"batch"_s); }

    static constexpr int Last = 200;
    int firstOfSecond() const { return 2 + portal.batchSizes.value(0); }
};

} // namespace

/*! While the portal is busy with one batch, what it answered to the one before is written down. */
class TestDispatchAhead : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNextBatchLeavesBeforeTheLastAnswerIsWrittenDown();
    void killedInBetweenNothingIsLostOrDoubled();
    void endedInBetweenTheAnswerIsWrittenDown();
    void whatWasRefusedIsWrittenDownFirst();
    void pausedItIsWrittenDownAndNothingLeaves();
    void whatCannotBeWrittenDownStopsTheRun();
};

void TestDispatchAhead::theNextBatchLeavesBeforeTheLastAnswerIsWrittenDown()
{
    BetweenBatches booth;
    QCOMPARE(booth.batches(), 1);
    booth.answer();
    QCOMPARE(booth.batches(), 2);
    QCOMPARE(booth.state(2), u"Sending"_s);
    QCOMPARE(booth.state(booth.firstOfSecond()), u"Sending"_s);
    booth.run(10ms);
    QCOMPARE(booth.batches(), 2);
    QCOMPARE(booth.state(2), u"Sent"_s);
    QCOMPARE(booth.state(booth.firstOfSecond()), u"Sending"_s);
    booth.portal.transport.release();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, BetweenBatches::Last));
}

void TestDispatchAhead::killedInBetweenNothingIsLostOrDoubled()
{
    BetweenBatches booth;
    booth.answer();
    booth.crash();
    QCOMPARE(booth.state(2), u"Sending"_s);
    booth.portal.transport.release();
    booth.start();
    booth.run(1h);
    QVERIFY(booth.isSentOnce(1, BetweenBatches::Last));
}

void TestDispatchAhead::endedInBetweenTheAnswerIsWrittenDown()
{
    BetweenBatches booth;
    booth.answer();
    booth.dispatcher->stop();
    QCOMPARE(booth.state(2), u"Sent"_s);
    QCOMPARE(booth.state(booth.firstOfSecond()), u"Sending"_s);
}

void TestDispatchAhead::whatWasRefusedIsWrittenDownFirst()
{
    BetweenBatches booth;
    booth.portal.refuse = [](const QString &title) {
        return title == "Lead 210"_L1
                       ? QJsonObject{{u"error"_s, u""_s}, {u"error_description"_s, u"No."_s}}
                       : QJsonObject();
    };
    booth.save(210, 210);
    booth.save(212, 400);
    for (int answers = 0; answers < 20 && booth.state(210) != "Sending"_L1; ++answers) {
        booth.answer();
        booth.run(1s);
    }
    QCOMPARE(booth.state(210), u"Sending"_s);
    booth.answer();
    QCOMPARE(booth.state(210), u"Rejected"_s);
}

void TestDispatchAhead::pausedItIsWrittenDownAndNothingLeaves()
{
    BetweenBatches booth;
    booth.dispatcher->pause();
    booth.answer();
    QCOMPARE(booth.batches(), 1);
    QCOMPARE(booth.state(2), u"Sent"_s);
    QCOMPARE(booth.state(booth.firstOfSecond()), u"Ready"_s);
}

void TestDispatchAhead::whatCannotBeWrittenDownStopsTheRun()
{
    BetweenBatches booth;
    booth.answer();
    QCOMPARE(booth.batches(), 2);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the queue cannot be used now: "_s));
    booth.fault = [](const QString &statement) -> std::optional<Error> {
        return statement.startsWith("UPDATE attempt"_L1)
                       ? std::optional(Error{.kind = ErrorKind::StorageFull, .detail = u"full"_s})
                       : std::nullopt;
    };
    booth.run(10ms);
    QCOMPARE(booth.state(2), u"Sending"_s);
    booth.portal.transport.release();
    booth.run(1min);
    QCOMPARE(booth.batches(), 2);
    booth.fault = {};
    booth.run(1h);
    QVERIFY(booth.isSentOnce(1, BetweenBatches::Last));
}

QTEST_GUILESS_MAIN(TestDispatchAhead)
#include "tst_dispatchahead.moc"
