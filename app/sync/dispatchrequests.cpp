// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sync/dispatcher_p.h"
#include "sync/holdup.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QList<OriginId> originsOf(const QList<QueuedLead> &rows)
{
    QList<OriginId> origins;
    for (const QueuedLead &row : rows) {
        origins.append(row.origin);
    }
    return origins;
}

// What a request needs to be on its way: its body is taken out of this thread piece by piece. What
// can be done while the portal is busy begins then.
constexpr std::chrono::milliseconds TimeToLeave{1};

// A portal that answers faster than this machine writes is waited for no longer than that.
constexpr int MostEndsUnwritten = 2 * MaxBatchCommands;

/*! The row has gone another way, or is gone: nothing more can be said about it. */
bool isOfAnotherState(const Error &error)
{
    return error.code == WrongStateCode || error.kind == ErrorKind::NotFound;
}

} // namespace

void Dispatcher::Private::prove()
{
    m_isProving = true;
    m_line.prove(m_context.get(), [this](const Outcome &proven) {
        if (m_run != Run::Going) {
            return;
        }
        m_isProving = false;
        if (!proven) {
            hold(proven.error());
        }
        step();
    });
}

Outcome Dispatcher::Private::begin(Lane &lane, const Work &work)
{
    switch (work.kind) {
    case Work::Kind::Send:
        return send(lane, work.rows);
    case Work::Kind::LookUp:
        return lookUp(lane, work.rows);
    }
    return success();
}

Outcome Dispatcher::Private::send(Lane &lane, const QList<QueuedLead> &rows)
{
    const Result<QList<OutgoingLead>> opened = m_opener.open(rows, m_schema);
    if (!opened) {
        return failure(opened.error());
    }
    if (opened->isEmpty()) {
        return success();
    }
    QList<QueuedLead> leads;
    QList<BatchCommand> commands;
    for (const OutgoingLead &outgoing : *opened) {
        leads.append(outgoing.lead);
        commands.append({.key = outgoing.lead.origin.toString(),
                         .method = u"crm.lead.add"_s,
                         .params = outgoing.request,
                         .encoded = outgoing.inBatch});
    }
    const QList<OriginId> origins = originsOf(leads);
    if (const Outcome begun = m_queue.beginSend(origins); !begun) {
        return begun;
    }
    m_trouble.reset();
    lane.activity = SyncActivity::Sending;
    lane.origins = QSet<OriginId>(origins.cbegin(), origins.cend());
    tellHurried(origins);

    const Milliseconds began = m_clock.monotonic();
    const auto context = [this, wasJustProven = m_line.isJustProven()] {
        return SendContext{.now = m_clock.now(),
                           .settle = m_options.timing.settle,
                           .schema = m_schema,
                           .wasJustProven = wasJustProven,
                           .backOff = [this](const QueuedLead &lead) {
                               return backOff(lead.attempts + 1, m_options.timing.firstRetry,
                                              m_options.timing.longestRetry, m_random());
                           }};
    };
    if (leads.size() == 1) {
        m_line.add(opened->constFirst().request, m_context.get(),
                   [this, &lane, lead = leads.constFirst(), began,
                    context](const Result<CallResult> &answer) {
                       onSent(lane, resultOfCall(lead, answer, context()), began);
                   });
    } else {
        m_line.addAll(commands, m_context.get(),
                      [this, &lane, leads, began, context](const Result<BatchResult> &answer) {
                          onSent(lane, resultOfBatch(leads, answer, context()), began);
                      });
        m_leaving = m_clock.startTimer(TimeToLeave, [this] {
            m_leaving.reset();
            openNextAhead();
            step();
        });
    }
    return success();
}

/*! What the last batch tells is not known yet, so this is a guess. */
void Dispatcher::Private::openNextAhead()
{
    if (const Result<QList<QueuedLead>> next =
                m_queue.dueToSend(m_options.account, std::max(m_line.batchSize(), 1))) {
        m_opener.openAhead(*next);
    }
}

void Dispatcher::Private::onSent(Lane &lane, const SendResult &result, Milliseconds began)
{
    if (m_run != Run::Going) {
        return; // it stays Sending, for the next one to find
    }
    lane.release();
    const Milliseconds now = m_clock.monotonic();
    int sent = 0;
    for (const SendEnd &end : result.ends) {
        if (end.settledAt.isValid()) {
            m_guard.becameUncertain(end.origin, now);
        }
        if (end.result == AttemptResult::Unknown) {
            m_hurried.lookEarly(end.origin);
        }
        sent += end.result == AttemptResult::Sent ? 1 : 0;
        m_singly.remove(end.origin);
    }
    m_singly.unite(result.singly);
    if (sent > 0) {
        m_status.sent(sent, began, now);
    }
    m_ends += result.ends;
    noteRefusals(result);
    if (goesOnAsBefore(lane, result)) {
        m_leaving.reset();
        // While the portal is busy with the next request, this answer is written down. Killed in
        // between, it comes to what it does when the answer never came: Sending, to be looked up.
        std::ignore = work(); // what it says, the step that follows says again
        if (m_leaving) {
            return;
        }
    }
    if (const Outcome committed = commitEnds(); !committed) {
        troubled(committed.error());
    }
    if (result.stop) {
        hold(*result.stop);
    } else if (result.isAnswered && !refusesAgain(result)) {
        if (const Outcome released = release(); !released) {
            troubled(released.error());
        }
    }
    step();
}

/*! Nothing but the next request is to be decided: all was sent, nothing is in the way, and no
 * person waits. */
bool Dispatcher::Private::goesOnAsBefore(const Lane &lane, const SendResult &result) const
{
    return lane.priority == Priority::Background && m_ends.size() <= MostEndsUnwritten
           && std::ranges::all_of(
                   result.ends,
                   [](const SendEnd &end) { return end.result == AttemptResult::Sent; })
           && !result.stop && !m_hold && !m_trouble && !m_isPaused && !m_isProving
           && m_hurried.urgent().isEmpty();
}

Outcome Dispatcher::Private::commitEnds()
{
    m_leaving.reset();
    if (m_ends.isEmpty()) {
        return success();
    }
    const Outcome committed = m_queue.endSend(m_ends, m_options.retention);
    if (!committed) {
        return isOfAnotherState(committed.error()) ? commitEndsSingly() : committed;
    }
    m_trouble.reset();
    QList<OriginId> origins;
    for (const SendEnd &end : std::exchange(m_ends, {})) {
        origins.append(end.origin);
    }
    tellHurried(origins);
    return success();
}

/*! What cannot be written down now stays: it is all that is known of what the portal did. */
Outcome Dispatcher::Private::commitEndsSingly()
{
    Outcome outcome = success();
    QList<SendEnd> kept;
    const QList<SendEnd> ends = std::exchange(m_ends, {});
    for (const SendEnd &end : ends) {
        const Outcome committed = m_queue.endSend({end}, m_options.retention);
        if (!committed && !isOfAnotherState(committed.error())) {
            kept.append(end);
            outcome = committed;
            continue;
        }
        if (!committed) {
            qCWarning(lcSync).noquote()
                    << "a lead that was being sent is not Sending:" << committed.error().detail;
        }
        tellHurried(end.origin);
    }
    m_ends = kept + m_ends;
    return outcome;
}

Outcome Dispatcher::Private::lookUp(Lane &lane, const QList<QueuedLead> &rows)
{
    Result<LookPlan> plan = planLook(rows, [this](const LeadVisibility &visibility, int most) {
        return m_queue.witnesses(m_options.account, visibility, most);
    });
    if (!plan) {
        return failure(plan.error());
    }
    for (const QueuedLead &row : std::as_const(plan->rows)) {
        m_hurried.lookedFor(row.origin);
        if (m_guard.left(row, m_clock.now(), m_clock.monotonic()) == Milliseconds(0)) {
            plan->settled.insert(row.origin);
        }
    }
    lane.activity = SyncActivity::LookingUp;
    const QList<OriginId> origins = originsOf(plan->rows);
    lane.origins = QSet<OriginId>(origins.cbegin(), origins.cend());
    m_line.find(plan->origins(), m_context.get(),
                [this, &lane, plan = *plan](const Result<LookupResult> &answer) {
                    onLookedUp(lane, plan, answer);
                });
    return success();
}

void Dispatcher::Private::onLookedUp(Lane &lane, const LookPlan &plan,
                                     const Result<LookupResult> &answer)
{
    if (m_run != Run::Going) {
        return;
    }
    lane.release();
    if (!answer && smellsOfNetwork(answer.error())) {
        for (const QueuedLead &row : plan.rows) {
            m_hurried.lookEarly(row.origin);
        }
    }
    const LookContext context{
            .now = m_clock.now(),
            .mode = m_schema ? m_schema->mode : CrmMode::Unknown,
            .timing = m_options.timing,
            .random = m_random(),
            .witnessesToCome = [this](const LeadVisibility &visibility, qint64 enough) {
                return m_queue.countWitnessesToCome(m_options.account, visibility, enough);
            }};
    const Result<LookResult> result = judgeLook(plan, answer, context);
    // What cannot be written down now is looked up again.
    const Outcome ended = result ? endLooks(result->ends) : failure(result.error());
    if (!ended) {
        troubled(ended.error());
        step();
        return;
    }
    m_trouble.reset();
    QList<OriginId> origins;
    for (const LookEnd &end : result->ends) {
        origins.append(end.origin);
        if (end.result != AttemptResult::Unknown || !end.notBefore.isValid()) {
            m_guard.forget(end.origin);
        }
        if (end.result == AttemptResult::Sent) {
            m_singly.remove(end.origin);
        }
    }
    for (const OriginId &origin : result->doubled) {
        const Result<std::optional<QueuedLead>> row = m_queue.lead(origin);
        if (row && *row) {
            m_status.foundDouble();
            qCWarning(lcSync) << "the portal holds a lead of one origin more than once";
            Q_EMIT m_owner.duplicateFound(**row);
        }
    }
    if (result->stop) {
        hold(*result->stop);
    } else if (isDenialDisproven(plan, *result)) {
        if (const Outcome released = release(); !released) {
            troubled(released.error());
        }
    }
    tellHurried(origins);
    step();
}

Outcome Dispatcher::Private::endLooks(const QList<LookEnd> &ends)
{
    const Outcome ended = ends.isEmpty() ? success() : m_queue.endLook(ends, m_options.retention);
    if (ended || !isOfAnotherState(ended.error())) {
        return ended;
    }
    // A person may have exported one of them meanwhile: what it came to concerns the other machine.
    for (const LookEnd &end : ends) {
        const Outcome one = m_queue.endLook({end}, m_options.retention);
        if (!one && !isOfAnotherState(one.error())) {
            return one;
        }
        if (!one) {
            qCInfo(lcSync).noquote()
                    << "a lead that was looked up is not Uncertain:" << one.error().detail;
        }
    }
    return success();
}

void Dispatcher::Private::tellHurried(const QList<OriginId> &origins)
{
    const QList<OriginId> hurried = m_hurried.origins();
    for (const OriginId &origin : hurried) {
        if (origins.isEmpty() || origins.contains(origin)) {
            tellHurried(origin);
        }
    }
}

void Dispatcher::Private::tellHurried(const OriginId &origin)
{
    if (!m_hurried.contains(origin)) {
        return;
    }
    const Result<std::optional<QueuedLead>> row = m_queue.lead(origin);
    if (!row) {
        return; // told after the next transition
    }
    if (!*row) {
        m_hurried.remove(origin);
        return;
    }
    const QueuedLead &lead = **row;
    if (!m_hurried.isNews(lead)) {
        return;
    }
    const Result<Issues> issues =
            lead.state == QueueState::Rejected ? m_queue.issues(origin) : Issues();
    const bool mayBecomeDeal = lead.state == QueueState::Sent && lead.dealId.isEmpty()
                               && !lead.leadId.isEmpty() && m_schema
                               && m_schema->mode == CrmMode::Simple;
    switch (lead.state) {
    case QueueState::Ready:
    case QueueState::Sending:
    case QueueState::Uncertain:
        break;
    case QueueState::Sent:
    case QueueState::Rejected:
    case QueueState::Parked:
    case QueueState::Discarded:
    case QueueState::MovedAway:
        if (!mayBecomeDeal) {
            m_hurried.remove(origin);
        }
        break;
    }
    if (mayBecomeDeal) {
        askForDeal(lead);
    }
    Q_EMIT m_owner.hurriedChanged(lead, issues.value_or(Issues()));
}

void Dispatcher::Private::askForDeal(const QueuedLead &lead)
{
    if (m_dealsAsked.contains(lead.origin) || m_run != Run::Going) {
        return;
    }
    m_dealsAsked.insert(lead.origin);
    m_line.findDeal(lead.leadId, m_context.get(),
                    [this, origin = lead.origin](const Result<LeadId> &deal) {
                        if (m_run != Run::Going) {
                            return;
                        }
                        m_dealsAsked.remove(origin);
                        // Not converted, or not shown: the lead's own page is the best there is.
                        if (deal) {
                            const Outcome set = m_queue.setDeal(origin, *deal);
                            if (set) {
                                tellHurried(origin);
                            } else {
                                qCWarning(lcSync).noquote()
                                        << "a deal was not noted:" << set.error().detail;
                            }
                        }
                        m_hurried.remove(origin);
                        again();
                    });
}

} // namespace leadbooth
