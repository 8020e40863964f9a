// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId Account(u"account-1"_s);
const Retention Keep = {.kind = Retention::Kind::Keep};

QList<OriginId> originsOf(const Result<QList<QueuedLead>> &leads)
{
    QList<OriginId> origins;
    for (const QueuedLead &lead : leads.value()) {
        origins.append(lead.origin);
    }
    return origins;
}

/*! Sends and ends it so. */
Outcome sent(SampleQueue &queue, int number, AttemptResult result, const QDateTime &notBefore = {},
             const QDateTime &settledAt = {}, const Retention &retention = Keep)
{
    const Outcome begun = queue->beginSend({originOf(number)});
    return begun ? queue->endSend({{.origin = originOf(number),
                                    .result = result,
                                    .leadId = LeadId(QString::number(number)),
                                    .notBefore = notBefore,
                                    .settledAt = settledAt}},
                                  retention)
                 : begun;
}

} // namespace

class TestQueueTimes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadIsDueWhenItsTimeHasCome();
    void whatIsDueComesInTheOrderOfSaving();
    void aClockThatIsSetBackHoldsNothingForEver_data();
    void aClockThatIsSetBackHoldsNothingForEver();
    void aClockThatIsSetAheadEndsEveryWait();
    void aClockThatGoesALittleWrongChangesNothing();
    void onlyWhatWaitsIsTouchedWhenTheClockIsSetBack();
    void whatWasSentIsErasedInTheSameCommit();
    void aReceiptNeedsTheSecretKey();
    void whatWasSentIsErasedWhenItsDaysAreOver();
    void aShorterRetentionCountsForWhatWasSentBefore();
    void whatWasDiscardedGoesAfterThirtyDays();
    void witnessesAreWhatWasSentLastAndWouldBeSeenAlike();
    void aBlockOutlivesTheProgram();
};

void TestQueueTimes::aLeadIsDueWhenItsTimeHasCome()
{
    SampleQueue queue;
    QVERIFY(!queue->nextDue(Account).value());
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QCOMPARE(queue->nextDue(Account).value(), queue.clock.now());
    QVERIFY(!queue->nextDue(AccountId(u"account-2"_s)).value());
    const QDateTime now = queue.clock.now();
    QVERIFY_DONE(sent(queue, 1, AttemptResult::NotSent, now.addSecs(60)));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::Unknown, now.addSecs(30), now.addSecs(90)));
    QVERIFY(originsOf(queue->dueToSend(Account, 10)).isEmpty());
    QVERIFY(originsOf(queue->dueToLookUp(Account, 10)).isEmpty());
    QCOMPARE(queue->nextDue(Account).value(), now.addSecs(30));
    queue.clock.advance(30s);
    QCOMPARE(originsOf(queue->dueToLookUp(Account, 10)), QList<OriginId>({originOf(2)}));
    queue.clock.advance(29999ms);
    QVERIFY(originsOf(queue->dueToSend(Account, 10)).isEmpty());
    queue.clock.advance(1ms);
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>({originOf(1)}));
    QVERIFY_DONE(queue->retry({originOf(1)}));
    QVERIFY(!queue->lead(originOf(1)).value()->notBefore.isValid());
}

void TestQueueTimes::whatIsDueComesInTheOrderOfSaving()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3), sampleLead(4),
                              sampleLead(5, u"account-2"_s)}));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::NotSent, queue.clock.now().addSecs(20)));
    QVERIFY_DONE(sent(queue, 1, AttemptResult::NotSent, queue.clock.now().addSecs(30)));
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>({originOf(3), originOf(4)}));
    queue.clock.advance(60s);
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)),
             QList<OriginId>({originOf(1), originOf(2), originOf(3), originOf(4)}));
    QCOMPARE(originsOf(queue->dueToSend(Account, 3)),
             QList<OriginId>({originOf(1), originOf(2), originOf(3)}));
}

void TestQueueTimes::aClockThatIsSetBackHoldsNothingForEver_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("two minutes") << qint64(120);
    QTest::newRow("a day") << qint64(24 * 3600);
    QTest::newRow("a year") << qint64(365 * 24 * 3600);
}

void TestQueueTimes::aClockThatIsSetBackHoldsNothingForEver()
{
    QFETCH(const qint64, seconds);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QDateTime now = queue.clock.now();
    QVERIFY_DONE(sent(queue, 1, AttemptResult::RefusedForNow, now.addSecs(300)));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::Unknown, now.addSecs(10), now.addSecs(90)));
    queue.clock.jumpTo(now.addSecs(-seconds));
    queue.reopen();
    now = queue.clock.now();
    QVERIFY(originsOf(queue->dueToSend(Account, 10)).isEmpty());
    QVERIFY(originsOf(queue->dueToLookUp(Account, 10)).isEmpty());
    QCOMPARE(queue->nextDue(Account).value(), now.addSecs(10));
    // The whole time again in which the portal may still work on it.
    QCOMPARE(queue->lead(originOf(2)).value()->settledAt, now.addSecs(90));
    queue.clock.advance(10s);
    QCOMPARE(originsOf(queue->dueToLookUp(Account, 10)), QList<OriginId>({originOf(2)}));
    queue.clock.advance(290s);
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>({originOf(1)}));
}

void TestQueueTimes::aClockThatIsSetAheadEndsEveryWait()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    const QDateTime now = queue.clock.now();
    QVERIFY_DONE(sent(queue, 1, AttemptResult::RefusedForNow, now.addSecs(300)));
    queue.clock.jumpTo(now.addDays(1));
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>({originOf(1), originOf(2)}));
    // What begins to wait meanwhile waits no longer when the clock is right again.
    QVERIFY_DONE(sent(queue, 2, AttemptResult::RefusedForNow, now.addDays(1).addSecs(300)));
    queue.clock.jumpTo(now);
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>());
    queue.clock.advance(300s);
    QCOMPARE(originsOf(queue->dueToSend(Account, 10)), QList<OriginId>({originOf(1), originOf(2)}));
}

void TestQueueTimes::aClockThatGoesALittleWrongChangesNothing()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    const QDateTime due = queue.clock.now().addSecs(300);
    QVERIFY_DONE(sent(queue, 1, AttemptResult::RefusedForNow, due));
    queue.clock.jumpTo(queue.clock.now().addSecs(-59));
    QCOMPARE(queue->nextDue(Account).value(), due);
}

void TestQueueTimes::onlyWhatWaitsIsTouchedWhenTheClockIsSetBack()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3)}));
    QVERIFY_DONE(sent(queue, 1, AttemptResult::Sent));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::RefusedForNow, queue.clock.now().addSecs(300)));
    const QueuedLead receipt = queue->lead(originOf(1)).value().value();
    const QueuedLead ready = queue->lead(originOf(3)).value().value();
    queue.clock.jumpTo(queue.clock.now().addDays(-2));
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    QVERIFY_DONE(queue->dueToSend(Account, 10));
    QCOMPARE(changed.size(), 1);
    QVERIFY_DONE(queue->dueToSend(Account, 10));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(queue->lead(originOf(1)).value().value(), receipt);
    QCOMPARE(queue->lead(originOf(3)).value().value(), ready);
    QCOMPARE(queue->lead(originOf(2)).value()->changedAt, queue.clock.now());
}

void TestQueueTimes::whatWasSentIsErasedInTheSameCommit()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3)}));
    QVERIFY_DONE(sent(queue, 1, AttemptResult::Sent, {}, {}, {}));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::Unknown));
    QVERIFY_DONE(queue->endLook(
            {{.origin = originOf(2), .result = AttemptResult::Sent, .leadIds = {LeadId(u"2"_s)}}},
            {}));
    QVERIFY_DONE(queue->park({originOf(3)}));
    QVERIFY_DONE(queue->markSent(originOf(3), {}, {}));
    for (const int number : {1, 2, 3}) {
        const QueuedLead lead = queue->lead(originOf(number)).value().value();
        QVERIFY(!lead.hasPayload);
        QCOMPARE(lead.payloadSize, 0);
        COMPARE_ERROR(queue->payload(originOf(number)), ErrorKind::NotFound);
        QCOMPARE(queue->issues(originOf(number)).value(), Issues());
    }
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM sealed"_s).toInt(), 0);
    // The receipt stays: it proves what was sent without telling it.
    const QByteArray receipt =
            queue.valueOf(u"SELECT receipt FROM lead WHERE id = 1"_s).toByteArray();
    QCOMPARE(receipt, receiptHash(R"({"TITLE":"Sample lead 1"})", queue.keys.secretKey).value());
    queue->lock();
    QCOMPARE(queue->counts()->locked, 0);
}

void TestQueueTimes::aReceiptNeedsTheSecretKey()
{
    SampleQueue queue;
    const auto receiptOf = [&](int number) {
        return queue.valueOf(u"SELECT receipt FROM lead WHERE id = %1"_s.arg(number));
    };
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3)}));
    QVERIFY_DONE(queue->replace(sampleLead(2)));
    QVERIFY(receiptOf(1).isNull()); // nothing was sent
    QVERIFY(receiptOf(2).isNull());
    QVERIFY_DONE(queue->beginSend({originOf(1)}));
    queue->lock();
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(1), .result = AttemptResult::Sent, .leadId = LeadId(u"1"_s)}},
            Keep));
    QCOMPARE(toString(queue.stateOf(1)), u"Sent"_s);
    QVERIFY(receiptOf(1).isNull());
    QVERIFY_DONE(queue->unlock(queue.keys));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::Sent));
    QCOMPARE(receiptOf(2).toByteArray().size(), 32);
    // It is on the portal, whoever has changed what is kept of it.
    QVERIFY_DONE(queue->beginSend({originOf(3)}));
    QVERIFY(queue.tamper({u"DROP TRIGGER sealed_kept"_s,
                          u"UPDATE sealed SET payload = x'00' WHERE lead = 3"_s}));
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(3), .result = AttemptResult::Sent, .leadId = LeadId(u"3"_s)}},
            Keep));
    QVERIFY(receiptOf(3).isNull());
}

void TestQueueTimes::whatWasSentIsErasedWhenItsDaysAreOver()
{
    const Retention week{.kind = Retention::Kind::EraseAfterDays, .days = 7};
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3)}));
    QVERIFY_DONE(sent(queue, 1, AttemptResult::Sent, {}, {}, week));
    queue.clock.jumpTo(queue.clock.now().addDays(1));
    QVERIFY_DONE(sent(queue, 2, AttemptResult::Sent, {}, {}, week));
    queue.clock.jumpTo(queue.clock.now().addDays(6).addMSecs(-1));
    QVERIFY_DONE(queue->purge(week));
    QVERIFY(queue->lead(originOf(1)).value()->hasPayload);
    queue.clock.advance(1ms);
    QVERIFY_DONE(queue->purge(week));
    QVERIFY(!queue->lead(originOf(1)).value()->hasPayload);
    QCOMPARE(queue->lead(originOf(1)).value()->leadId, LeadId(u"1"_s));
    QVERIFY(queue->lead(originOf(2)).value()->hasPayload);
    queue.clock.jumpTo(queue.clock.now().addDays(365));
    QVERIFY_DONE(queue->purge(Keep));
    QVERIFY(queue->lead(originOf(2)).value()->hasPayload);
    QVERIFY_DONE(queue->purge(week));
    QVERIFY(!queue->lead(originOf(2)).value()->hasPayload);
    QVERIFY(queue->lead(originOf(3)).value()->hasPayload);
}

void TestQueueTimes::aShorterRetentionCountsForWhatWasSentBefore()
{
    constexpr int Leads = 1203;
    SampleQueue queue;
    QList<LeadToSave> leads;
    QList<OriginId> origins;
    QList<SendEnd> ends;
    for (int i = 0; i < Leads; ++i) {
        leads.append(sampleLead(i));
        origins.append(originOf(i));
        ends.append({.origin = originOf(i),
                     .result = AttemptResult::Sent,
                     .leadId = LeadId(QString::number(i))});
    }
    QVERIFY_DONE(queue->save(leads));
    QVERIFY_DONE(queue->beginSend(origins));
    QVERIFY_DONE(queue->endSend(ends, Keep));
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    const auto left = [&] {
        return queue.valueOf(u"SELECT count(*) FROM sealed"_s).toInt();
    };
    // A stretch at a time: everybody else waits for it.
    QList<int> lefts;
    Result<bool> hasMore = true;
    while (hasMore && *hasMore) {
        hasMore = queue->purge({});
        lefts.append(left());
    }
    QVERIFY_DONE(hasMore);
    QCOMPARE(lefts, QList<int>({703, 203, 0}));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(queue->purge({}).value(), false);
    QCOMPARE(changed.size(), 3);
}

void TestQueueTimes::whatWasDiscardedGoesAfterThirtyDays()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QVERIFY_DONE(sent(queue, 1, AttemptResult::Rejected));
    QVERIFY_DONE(queue->discard({originOf(1)}));
    queue.clock.jumpTo(queue.clock.now().addDays(30).addMSecs(-1));
    QVERIFY_DONE(queue->purge(Keep));
    QVERIFY(queue->lead(originOf(1)).value());
    queue.clock.advance(1ms);
    QVERIFY_DONE(queue->purge(Keep));
    QVERIFY(!queue->lead(originOf(1)).value());
    QVERIFY(queue->lead(originOf(2)).value());
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM sealed"_s).toInt(), 1);
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM attempt"_s).toInt(), 0);
    QVERIFY_DONE(queue->save({sampleLead(3)}));
    QCOMPARE(queue->lead(originOf(3)).value()->number, 3);
}

void TestQueueTimes::witnessesAreWhatWasSentLastAndWouldBeSeenAlike()
{
    SampleQueue queue;
    const LeadVisibility visibility = sampleLead(1).visibility;
    const auto witnesses = [&](const LeadVisibility &of, int most) {
        QList<OriginId> origins;
        const QList<QueuedLead> leads = queue->witnesses(Account, of, most).value();
        for (const QueuedLead &lead : leads) {
            origins.append(lead.origin);
        }
        return origins;
    };
    QVERIFY(witnesses(visibility, 5).isEmpty());
    LeadToSave other = sampleLead(3);
    other.visibility.responsible = u"2"_s;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), other, sampleLead(4, u"account-2"_s),
                              sampleLead(5), sampleLead(6)}));
    for (const int number : {2, 1, 3, 4}) {
        QVERIFY_DONE(sent(queue, number, AttemptResult::Sent));
        queue.clock.advance(1s);
    }
    // Found by a look-up is as good; seen by a person is not: the account may not be shown it.
    QVERIFY_DONE(queue->park({originOf(6)}));
    QVERIFY_DONE(queue->markSent(originOf(6), LeadId(u"6"_s), {}));
    QCOMPARE(witnesses(visibility, 5), (QList<OriginId>{originOf(1), originOf(2)}));
    QVERIFY_DONE(sent(queue, 5, AttemptResult::Unknown));
    QVERIFY_DONE(queue->endLook(
            {{.origin = originOf(5), .result = AttemptResult::Sent, .leadIds = {LeadId(u"5"_s)}}},
            {}));
    QCOMPARE(witnesses(visibility, 2), (QList<OriginId>{originOf(5), originOf(1)}));
    QCOMPARE(witnesses(other.visibility, 5), QList<OriginId>{originOf(3)});
    QVERIFY(witnesses({}, 5).isEmpty());
}

void TestQueueTimes::aBlockOutlivesTheProgram()
{
    SampleQueue queue;
    const QueueBlock block{.error = {.kind = ErrorKind::OperationLimited,
                                     .certainty = Certainty::Refused,
                                     .code = u"OPERATION_TIME_LIMIT"_s,
                                     .httpStatus = 429,
                                     .retryAfter = 600s,
                                     .location = QUrl(u"https://other.example"_s)},
                           .since = queue.clock.now(),
                           .until = queue.clock.now().addSecs(600),
                           .times = 3};
    QVERIFY_DONE(queue->setBlock(Account, block));
    queue.reopen();
    const std::optional<QueueBlock> found = queue->block(Account).value();
    QVERIFY(found);
    QCOMPARE(found->error, block.error);
    QCOMPARE(found->since, block.since);
    QCOMPARE(found->until, block.until);
    QCOMPARE(found->times, 3);
    QVERIFY(!queue->block(AccountId(u"account-2"_s)).value());
    QVERIFY_DONE(queue->setBlock(Account, QueueBlock{.error = {.kind = ErrorKind::SignInNeeded}}));
    QVERIFY(!queue->block(Account).value()->until.isValid());
    QVERIFY(!queue->block(Account).value()->error.retryAfter);
    QVERIFY_DONE(queue->setBlock(Account, std::nullopt));
    QVERIFY(!queue->block(Account).value());
}

QTEST_GUILESS_MAIN(TestQueueTimes)
#include "tst_queuetimes.moc"
