// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const Retention Keep = {.kind = Retention::Kind::Keep};

Error refusal()
{
    return {.kind = ErrorKind::Refused,
            .certainty = Certainty::Refused,
            .code = u"ERROR_CORE"_s,
            .httpStatus = 400,
            .issues = {{.field = u"PHONE"_s,
                        .code = IssueCode::RefusedByPortal,
                        .argument = u"Wrong number"_s}}};
}

Outcome ended(SampleQueue &queue, AttemptResult result)
{
    return queue->endSend(
            {{.origin = originOf(1),
              .result = result,
              .leadId = LeadId(u"77"_s),
              .error = result == AttemptResult::Sent ? std::nullopt : std::optional(refusal())}},
            Keep);
}

Outcome looked(SampleQueue &queue, AttemptResult result, const QList<LeadId> &ids = {},
               const QDateTime &notBefore = {})
{
    return queue->endLook(
            {{.origin = originOf(1), .result = result, .leadIds = ids, .notBefore = notBefore}},
            Keep);
}

/*! The lead as another machine would bring it, which has edited it there. */
Outcome takenIn(SampleQueue &queue, QueueState state)
{
    LeadToSave edited = sampleLead(1);
    edited.payload.draft.setText(u"TITLE"_s, u"Edited elsewhere"_s);
    const QByteArray box = seal(toBytes(edited.payload), queue.keys.publicKey).value();
    const Result<LeadQueue::TakenIn> taken =
            queue->takeIn({{.lead = {.origin = originOf(1),
                                     .state = state,
                                     .keyName = queue.keys.publicKey.name()},
                            .payload = box}},
                          {queue.keys.publicKey}, edited.account, edited.portal);
    return taken ? success() : failure(taken.error());
}

struct Event
{
    const char *name;
    std::function<Outcome(SampleQueue &)> run;
};

const QList<Event> Events = {
        {"begins to be sent",
         [](SampleQueue &q) {
             return q->beginSend({originOf(1)});
         }},
        {"is confirmed",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::Sent);
         }},
        {"is refused for good",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::Rejected);
         }},
        {"is refused for now",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::RefusedForNow);
         }},
        {"never left",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::NotSent);
         }},
        {"gets no answer",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::Unknown);
         }},
        {"ends as open",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::Open);
         }},
        {"ends as not applied",
         [](SampleQueue &q) {
             return ended(q, AttemptResult::NotApplied);
         }},
        {"is found",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::Sent, {LeadId(u"77"_s)});
         }},
        {"is found nowhere",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::Sent);
         }},
        {"is proven absent",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::NotApplied);
         }},
        {"is proven absent too often",
         [](SampleQueue &q) {
             return q->endLook({{.origin = originOf(1),
                                 .result = AttemptResult::NotApplied,
                                 .isGivenUp = true}},
                               Keep);
         }},
        {"cannot be looked up now",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::Unknown, {}, q.clock.now().addSecs(60));
         }},
        {"cannot be looked up",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::Unknown);
         }},
        {"is looked up as refused",
         [](SampleQueue &q) {
             return looked(q, AttemptResult::Rejected);
         }},
        {"does not fit the form",
         [](SampleQueue &q) {
             return q->reject(originOf(1), refusal());
         }},
        {"is retried",
         [](SampleQueue &q) {
             return q->retry({originOf(1)});
         }},
        {"is parked",
         [](SampleQueue &q) {
             return q->park({originOf(1)});
         }},
        {"was seen by a person",
         [](SampleQueue &q) {
             return q->markSent(originOf(1), LeadId(u"78"_s), Keep);
         }},
        {"is discarded",
         [](SampleQueue &q) {
             return q->discard({originOf(1)});
         }},
        {"is taken back",
         [](SampleQueue &q) {
             return q->undoDiscard({originOf(1)});
         }},
        {"is moved away",
         [](SampleQueue &q) {
             return q->markMovedAway({originOf(1)});
         }},
        {"is edited",
         [](SampleQueue &q) {
             LeadToSave edited = sampleLead(1);
             edited.payload.draft.setText(u"TITLE"_s, u"Edited"_s);
             return q->replace(edited);
         }},
        {"comes in ready",
         [](SampleQueue &q) {
             return takenIn(q, QueueState::Ready);
         }},
        {"comes in rejected",
         [](SampleQueue &q) {
             return takenIn(q, QueueState::Rejected);
         }},
        {"comes in parked",
         [](SampleQueue &q) {
             return takenIn(q, QueueState::Parked);
         }},
        {"is saved again",
         [](SampleQueue &q) {
             return q->save({sampleLead(1)});
         }},
        {"becomes a deal",
         [](SampleQueue &q) {
             return q->setDeal(originOf(1), LeadId(u"9"_s));
         }},
        {"is found at the start",
         [](SampleQueue &q) {
             q.reopen();
             return q.isGood ? success() : failure(Error());
         }},
};

Outcome bringTo(SampleQueue &queue, QueueState state)
{
    Outcome done = queue->save({sampleLead(1)});
    const auto next = [&](const Outcome &outcome) {
        done = done ? outcome : done;
    };
    if (state == QueueState::Sending || state == QueueState::Uncertain || state == QueueState::Sent
        || state == QueueState::Rejected || state == QueueState::Parked) {
        next(queue->beginSend({originOf(1)}));
    }
    if (state == QueueState::Sent) {
        next(ended(queue, AttemptResult::Sent));
    } else if (state == QueueState::Rejected) {
        next(ended(queue, AttemptResult::Rejected));
    } else if (state == QueueState::Uncertain || state == QueueState::Parked) {
        next(ended(queue, AttemptResult::Unknown));
    } else if (state == QueueState::Discarded) {
        next(queue->discard({originOf(1)}));
    } else if (state == QueueState::MovedAway) {
        next(queue->markMovedAway({originOf(1)}));
    }
    if (state == QueueState::Parked) {
        next(looked(queue, AttemptResult::Unknown));
    }
    return done;
}

/*! Where \a event leads from \a state; nothing: it is not allowed. The same state: it is left. */
std::optional<QueueState> goal(const QByteArray &event, QueueState state)
{
    using enum QueueState;
    static const QHash<QByteArray, QMap<QueueState, QueueState>> goals = {
            {"begins to be sent", {{Ready, Sending}}},
            {"is confirmed", {{Sending, Sent}}},
            {"is refused for good", {{Sending, Rejected}}},
            {"is refused for now", {{Sending, Ready}}},
            {"never left", {{Sending, Ready}}},
            {"gets no answer", {{Sending, Uncertain}}},
            {"is found", {{Uncertain, Sent}}},
            {"is proven absent", {{Uncertain, Ready}}},
            {"is proven absent too often", {{Uncertain, Rejected}}},
            {"cannot be looked up now", {{Uncertain, Uncertain}}},
            {"cannot be looked up", {{Uncertain, Parked}}},
            {"does not fit the form", {{Ready, Rejected}}},
            {"is retried", {{Rejected, Ready}, {Parked, Uncertain}}},
            {"is parked", {{Ready, Parked}}},
            {"was seen by a person", {{Parked, Sent}}},
            {"is discarded",
             {{Ready, Discarded},
              {Rejected, Discarded},
              {Parked, Discarded},
              {MovedAway, Discarded}}},
            {"is taken back", {{Discarded, Ready}}},
            {"is moved away",
             {{Ready, MovedAway},
              {Uncertain, MovedAway},
              {Rejected, MovedAway},
              {Parked, MovedAway}}},
            {"is edited",
             {{Ready, Ready}, {Rejected, Ready}, {Discarded, Ready}, {Parked, Uncertain}}},
            {"comes in ready", {{MovedAway, Uncertain}}},
            {"comes in rejected", {{MovedAway, Rejected}}},
            {"comes in parked", {{MovedAway, Parked}}},
            {"becomes a deal", {{Sent, Sent}}},
            {"is found at the start", {{Sending, Uncertain}}},
    };
    static const QList<QByteArray> leaving = {
            "is retried",      "is moved away",  "comes in ready",        "comes in rejected",
            "comes in parked", "is saved again", "is found at the start",
    };
    const QMap<QueueState, QueueState> of = goals.value(event);
    if (of.contains(state)) {
        return of.value(state);
    }
    return leaving.contains(event) ? std::optional(state) : std::nullopt;
}

/*! Leads of which an attempt may be on the portal: what was typed cannot be replaced. */
bool isFixed(QueueState state)
{
    return state == QueueState::Sending || state == QueueState::Uncertain
           || state == QueueState::Sent;
}

} // namespace

class TestQueueStates : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadGoesWhereTheTableSays_data();
    void aLeadGoesWhereTheTableSays();
    void onlyTheSenderMakesTransitions_data() { aLeadGoesWhereTheTableSays_data(); }
    void onlyTheSenderMakesTransitions();
    void oneWrongLeadKeepsAllOthersWhereTheyAre();
    void anAttemptIsThereBeforeTheFirstByte();
    void theEndOfAnAttemptIsWrittenDown_data();
    void theEndOfAnAttemptIsWrittenDown();
    void whatIsUncertainKnowsWhenItIsSettled();
    void whatIsSentAgainLaterSaysWhy();
    void whatNeverArrivedIsForAPerson();
    void aLookUpThatTellsTheSameIsOneEntry();
    void whatWasFoundSeveralTimesKeepsTheLowestNumber();
    void aDecisionToSendAgainLastsUntilTheLookUp();
    void whatMayBeOnThePortalComesBackAsThat_data();
    void whatMayBeOnThePortalComesBackAsThat();
    void aLeadThatWasAttemptedIsLookedForWhenItIsEdited();
    void anEditIsKeptUntilItIsKnownToBeThere_data();
    void anEditIsKeptUntilItIsKnownToBeThere();
    void theCopyOfAnEditGoesWithItsLead();
    void whatThePortalSaidIsSealedWithTheLead();
};

void TestQueueStates::aLeadGoesWhereTheTableSays_data()
{
    QTest::addColumn<qsizetype>("event");
    QTest::addColumn<QueueState>("from");
    for (qsizetype event = 0; event < Events.size(); ++event) {
        for (const QueueState from : AllQueueStates) {
            QTest::addRow("%s: %s", qPrintable(toString(from)), Events.at(event).name)
                    << event << from;
        }
    }
}

void TestQueueStates::aLeadGoesWhereTheTableSays()
{
    QFETCH(const qsizetype, event);
    QFETCH(const QueueState, from);
    SampleQueue queue;
    QVERIFY(queue.isGood);
    QVERIFY_DONE(bringTo(queue, from));
    QCOMPARE(toString(queue.stateOf(1)), toString(from));
    const QueuedLead before = queue->lead(originOf(1)).value().value();
    const QList<QueueAttempt> attempts = queue->attempts(originOf(1)).value();
    const LeadPayload payload = queue->payload(originOf(1)).value();

    const Outcome outcome = Events.at(event).run(queue);

    const std::optional<QueueState> to = goal(Events.at(event).name, from);
    if (to) {
        QVERIFY_DONE(outcome);
    } else {
        COMPARE_ERROR(outcome, ErrorKind::Internal);
    }
    const QueuedLead after = queue->lead(originOf(1)).value().value();
    QCOMPARE(toString(after.state), toString(to.value_or(from)));
    QCOMPARE(queue->counts()->of(after.state), 1);
    QCOMPARE(queue->counts()->rows.size(), 1);
    if (!to) {
        QCOMPARE(after, before);
        QCOMPARE(queue->attempts(originOf(1)).value(), attempts);
    }
    if (isFixed(from)) {
        QCOMPARE(queue->payload(originOf(1)).value().draft, payload.draft);
    }
    queue.reopen();
    QVERIFY(queue.isGood);
    const QueueState reopened =
            after.state == QueueState::Sending ? QueueState::Uncertain : after.state;
    QCOMPARE(toString(queue.stateOf(1)), toString(reopened));
}

void TestQueueStates::onlyTheSenderMakesTransitions()
{
    QFETCH(const qsizetype, event);
    QFETCH(const QueueState, from);
    const QByteArray name = Events.at(event).name;
    if (name == "is found at the start" || name == "is saved again") {
        return;
    }
    SampleQueue queue;
    QVERIFY(queue.isGood);
    QVERIFY_DONE(bringTo(queue, from));
    const std::unique_ptr<LeadQueue> sender = std::exchange(queue.queue, nullptr);
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QCOMPARE(queue->becomeSender(std::chrono::seconds(90)).value(), false);
    QVERIFY(!queue->isSender());

    COMPARE_ERROR(Events.at(event).run(queue), ErrorKind::QueueBusy);
    QCOMPARE(toString(queue.stateOf(1)), toString(from));
}

void TestQueueStates::oneWrongLeadKeepsAllOthersWhereTheyAre()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2), sampleLead(3)}));
    QVERIFY_DONE(queue->park({originOf(3)}));
    COMPARE_ERROR(queue->beginSend({originOf(1), originOf(2), originOf(3)}), ErrorKind::Internal);
    COMPARE_ERROR(queue->discard({originOf(1), originOf(9)}), ErrorKind::NotFound);
    QVERIFY_DONE(queue->beginSend({originOf(1), originOf(2)}));
    COMPARE_ERROR(queue->endSend({{.origin = originOf(1), .result = AttemptResult::Rejected},
                                  {.origin = originOf(3), .result = AttemptResult::Rejected}},
                                 Keep),
                  ErrorKind::Internal);
    QCOMPARE(queue->counts()->of(QueueState::Sending), 2);
    QCOMPARE(queue->counts()->of(QueueState::Parked), 1);
}

void TestQueueStates::anAttemptIsThereBeforeTheFirstByte()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Sending));
    QCOMPARE(queue->attempts(originOf(1)).value(),
             QList<QueueAttempt>({{.kind = AttemptKind::Send, .startedAt = queue.clock.now()}}));
    QCOMPARE(queue->lead(originOf(1)).value()->attempts, 1);
    // The next start finds it, and who was killed in it cannot say any more how it ended.
    queue.clock.advance(std::chrono::minutes(5));
    queue.reopen();
    QCOMPARE(queue->attempts(originOf(1)).value().size(), 1);
    QCOMPARE(int(queue->attempts(originOf(1)).value().first().result), int(AttemptResult::Open));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(lead.settledAt, queue.clock.now().addSecs(90));
    QVERIFY(!lead.notBefore.isValid());
}

void TestQueueStates::theEndOfAnAttemptIsWrittenDown_data()
{
    QTest::addColumn<AttemptResult>("result");
    QTest::newRow("refused for good") << AttemptResult::Rejected;
    QTest::newRow("refused for now") << AttemptResult::RefusedForNow;
    QTest::newRow("never left") << AttemptResult::NotSent;
    QTest::newRow("no answer") << AttemptResult::Unknown;
}

void TestQueueStates::theEndOfAnAttemptIsWrittenDown()
{
    QFETCH(const AttemptResult, result);
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Sending));
    const QDateTime began = queue.clock.now();
    queue.clock.advance(std::chrono::seconds(7));
    const QDateTime later = queue.clock.now().addSecs(300);
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(1), .result = result, .error = refusal(), .notBefore = later}},
            Keep));
    QCOMPARE(queue->attempts(originOf(1)).value(),
             QList<QueueAttempt>({{.kind = AttemptKind::Send,
                                   .result = result,
                                   .startedAt = began,
                                   .endedAt = queue.clock.now(),
                                   .error = ErrorKind::Refused,
                                   .code = u"ERROR_CORE"_s,
                                   .httpStatus = 400}}));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(toString(lead.trouble.value()), toString(ErrorKind::Refused));
    QCOMPARE(lead.troubleCode, u"ERROR_CORE"_s);
    QCOMPARE(lead.notBefore, result == AttemptResult::Rejected ? QDateTime() : later);
    QCOMPARE(lead.changedAt, queue.clock.now());
    QCOMPARE(lead.savedAt, began);
}

void TestQueueStates::whatIsUncertainKnowsWhenItIsSettled()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Sending));
    const QDateTime settled = queue.clock.now().addSecs(90);
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(1), .result = AttemptResult::Unknown, .settledAt = settled}},
            Keep));
    QVERIFY_DONE(looked(queue, AttemptResult::Unknown, {}, queue.clock.now().addSecs(10)));
    QVERIFY_DONE(looked(queue, AttemptResult::Unknown, {}, queue.clock.now().addSecs(20)));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(lead.settledAt, settled);
    QCOMPARE(lead.looks, 2);
    QCOMPARE(lead.notBefore, queue.clock.now().addSecs(20));
    QVERIFY_DONE(looked(queue, AttemptResult::NotApplied));
    QVERIFY(!queue->lead(originOf(1)).value()->settledAt.isValid());
    QCOMPARE(queue->lead(originOf(1)).value()->looks, 0);
}

void TestQueueStates::whatIsSentAgainLaterSaysWhy()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Sending));
    QVERIFY_DONE(queue->endSend({{.origin = originOf(1),
                                  .result = AttemptResult::Unknown,
                                  .error = Error{.kind = ErrorKind::NotBitrix24}}},
                                Keep));
    QVERIFY_DONE(looked(queue, AttemptResult::NotApplied, {}, queue.clock.now().addSecs(60)));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(toString(lead.state), u"Ready"_s);
    QCOMPARE(lead.notBefore, queue.clock.now().addSecs(60));
    QCOMPARE(toString(lead.trouble.value()), u"NotBitrix24"_s);
}

void TestQueueStates::whatNeverArrivedIsForAPerson()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Uncertain));
    QVERIFY_DONE(looked(queue, AttemptResult::Unknown, {}, queue.clock.now().addSecs(10)));
    QVERIFY_DONE(queue->endLook(
            {{.origin = originOf(1), .result = AttemptResult::NotApplied, .isGivenUp = true}},
            Keep));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(toString(lead.state), u"Rejected"_s);
    QCOMPARE(lead.troubleCode, NeverArrivedCode);
    QVERIFY(lead.trouble);
    QVERIFY(!lead.isRefusalUnproven());
    QVERIFY(!mayBeOnPortal(lead));
    QCOMPARE(lead.looks, 0);
    QVERIFY_DONE(queue->retry({originOf(1)}));
    QCOMPARE(toString(queue->lead(originOf(1)).value()->state), u"Ready"_s);
}

void TestQueueStates::aLookUpThatTellsTheSameIsOneEntry()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Uncertain));
    const QDateTime first = queue.clock.now();
    for (int i = 0; i < 3; ++i) {
        QVERIFY_DONE(looked(queue, AttemptResult::Unknown, {}, queue.clock.now().addSecs(60)));
        queue.clock.advance(std::chrono::seconds(60));
    }
    QVERIFY_DONE(queue->endLook({{.origin = originOf(1),
                                  .result = AttemptResult::Unknown,
                                  .error = refusal(),
                                  .notBefore = queue.clock.now()}},
                                Keep));
    const QList<QueueAttempt> attempts = queue->attempts(originOf(1)).value();
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts.at(1).startedAt, first);
    QCOMPARE(attempts.at(1).endedAt, first.addSecs(120));
    QCOMPARE(attempts.at(2).code, u"ERROR_CORE"_s);
    QCOMPARE(queue->lead(originOf(1)).value()->looks, 4);
}

void TestQueueStates::whatWasFoundSeveralTimesKeepsTheLowestNumber()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Uncertain));
    QVERIFY_DONE(
            looked(queue, AttemptResult::Sent, {LeadId(u"5"_s), LeadId(u"6"_s), LeadId(u"40"_s)}));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(lead.leadId, LeadId(u"5"_s));
    QCOMPARE(lead.others, QList<LeadId>({LeadId(u"6"_s), LeadId(u"40"_s)}));
    QVERIFY(!lead.trouble);
}

void TestQueueStates::aDecisionToSendAgainLastsUntilTheLookUp()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Parked));
    QVERIFY_DONE(queue->retry({originOf(1)}));
    QVERIFY(queue->lead(originOf(1)).value()->resendDecided);
    QCOMPARE(queue->lead(originOf(1)).value()->looks, 0);
    QVERIFY_DONE(looked(queue, AttemptResult::Unknown, {}, queue.clock.now().addSecs(10)));
    QVERIFY(queue->lead(originOf(1)).value()->resendDecided);
    QVERIFY_DONE(looked(queue, AttemptResult::NotApplied));
    QVERIFY(!queue->lead(originOf(1)).value()->resendDecided);
}

void TestQueueStates::whatMayBeOnThePortalComesBackAsThat_data()
{
    QTest::addColumn<QueueState>("before");
    QTest::addColumn<QueueState>("edited");
    QTest::addColumn<bool>("isDecided"); // somebody was asked
    for (const bool isDecided : {true, false}) {
        const char *by = isDecided ? "decided" : "not decided";
        QTest::addRow("waiting, %s", by) << QueueState::Ready << QueueState::Ready << isDecided;
        QTest::addRow("rejected, %s", by) << QueueState::Rejected << QueueState::Ready << isDecided;
        QTest::addRow("parked, %s", by) << QueueState::Parked << QueueState::Uncertain << isDecided;
        QTest::addRow("moved away, %s", by)
                << QueueState::MovedAway << QueueState::Uncertain << isDecided;
    }
}

void TestQueueStates::whatMayBeOnThePortalComesBackAsThat()
{
    QFETCH(const QueueState, before);
    QFETCH(const QueueState, edited);
    QFETCH(const bool, isDecided);
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, before));
    QVERIFY_DONE(queue->discard({originOf(1)}));
    QCOMPARE(mayBeOnPortal(*queue->lead(originOf(1)).value()), edited == QueueState::Uncertain);
    QVERIFY_DONE(queue->undoDiscard({originOf(1)}));
    QCOMPARE(toString(queue.stateOf(1)), toString(before));
    QVERIFY_DONE(queue->discard({originOf(1)}));
    LeadToSave lead = sampleLead(1);
    lead.payload.draft.setText(u"TITLE"_s, u"Edited"_s);
    QVERIFY_DONE(queue->replace(lead, isDecided));
    QCOMPARE(toString(queue.stateOf(1)), toString(edited));
    QCOMPARE(queue->lead(originOf(1)).value()->resendDecided,
             isDecided && edited == QueueState::Uncertain);
    QCOMPARE(queue->payload(originOf(1)).value().draft, lead.payload.draft);
}

void TestQueueStates::aLeadThatWasAttemptedIsLookedForWhenItIsEdited()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Sending));
    QVERIFY_DONE(ended(queue, AttemptResult::RefusedForNow));
    QVERIFY_DONE(queue->replace(sampleLead(1)));
    QCOMPARE(toString(queue.stateOf(1)), u"Uncertain"_s);
    QVERIFY(queue->lead(originOf(1)).value()->resendDecided);
    QCOMPARE(queue->lead(originOf(1)).value()->changedAfter, 1);
}

void TestQueueStates::anEditIsKeptUntilItIsKnownToBeThere_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isKnown"); // that what was edited is what the portal has
    QTest::newRow("confirmed") << u"confirmed"_s << true;
    QTest::newRow("found before it was sent again") << u"found"_s << false;
    QTest::newRow("found after it was sent again") << u"found late"_s << false;
    QTest::newRow("seen by a person") << u"seen"_s << false;
}

void TestQueueStates::anEditIsKeptUntilItIsKnownToBeThere()
{
    QFETCH(const QString, end);
    QFETCH(const bool, isKnown);
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Parked));
    LeadToSave edited = sampleLead(1);
    edited.payload.draft.setText(u"TITLE"_s, u"Edited"_s);
    QVERIFY_DONE(queue->replace(edited));
    QCOMPARE(queue->lead(originOf(1)).value()->changedAfter, 1);
    queue.reopen();
    // The row holds it as well.
    QCOMPARE(queue->drafts(edited.account)->size(), 0);
    QCOMPARE(queue->counts()->drafts, 0);
    if (end == "found"_L1) {
        QVERIFY_DONE(queue->endLook({{.origin = originOf(1),
                                      .result = AttemptResult::Sent,
                                      .leadIds = {LeadId(u"7"_s)}}},
                                    {}));
    } else if (end == "seen"_L1) {
        QVERIFY_DONE(looked(queue, AttemptResult::Unknown));
        QVERIFY_DONE(queue->markSent(originOf(1), {}, {}));
    } else {
        QVERIFY_DONE(looked(queue, AttemptResult::NotApplied));
        QVERIFY_DONE(queue->beginSend({originOf(1)}));
        if (end == "confirmed"_L1) {
            QVERIFY_DONE(ended(queue, AttemptResult::Sent));
        } else {
            QVERIFY_DONE(ended(queue, AttemptResult::Unknown));
            QVERIFY_DONE(looked(queue, AttemptResult::Sent, {LeadId(u"7"_s)}));
        }
    }
    QCOMPARE(toString(queue.stateOf(1)), u"Sent"_s);
    const QList<SavedDraft> drafts = queue->drafts(edited.account).value();
    QCOMPARE(drafts.size(), isKnown ? 0 : 1);
    QCOMPARE(queue->counts()->drafts, drafts.size());
    QVERIFY(isKnown || drafts.first().payload.draft == edited.payload.draft);
    QCOMPARE(queue->lead(originOf(1)).value()->changedAfter.has_value(), !isKnown);
    // What is there may be another request than the one that the row held.
    QCOMPARE(queue.valueOf(u"SELECT receipt FROM lead"_s).isNull(), !isKnown);
}

void TestQueueStates::theCopyOfAnEditGoesWithItsLead()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Parked));
    QVERIFY_DONE(queue->replace(sampleLead(1)));
    QVERIFY_DONE(looked(queue, AttemptResult::Unknown));
    QVERIFY_DONE(queue->discard({originOf(1)}));
    queue.clock.jumpTo(queue.clock.now().addDays(31));
    QVERIFY_DONE(queue->purge(Keep));
    QVERIFY(!queue->lead(originOf(1)).value());
    QCOMPARE(queue->drafts(sampleLead(1).account)->size(), 0);
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM draft"_s).toInt(), 0);
}

void TestQueueStates::whatThePortalSaidIsSealedWithTheLead()
{
    SampleQueue queue;
    QVERIFY_DONE(bringTo(queue, QueueState::Rejected));
    QCOMPARE(queue->issues(originOf(1)).value(), refusal().issues);
    queue->lock();
    COMPARE_ERROR(queue->issues(originOf(1)), ErrorKind::KeychainLocked);
    QVERIFY_DONE(queue->unlock(queue.keys));
    QVERIFY_DONE(queue->retry({originOf(1)}));
    QCOMPARE(queue->issues(originOf(1)).value(), Issues());
    QVERIFY(!queue->lead(originOf(1)).value()->trouble);
}

QTEST_GUILESS_MAIN(TestQueueStates)
#include "tst_queuestates.moc"
