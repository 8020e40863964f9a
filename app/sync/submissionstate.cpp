// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/submissionstate.h"

#include "bitrix/leadapi.h"

namespace leadbooth {

namespace {

std::optional<Error> troubleOf(const QueuedLead &lead, Certainty certainty)
{
    if (!lead.trouble) {
        return std::nullopt;
    }
    return Error{.kind = *lead.trouble, .certainty = certainty, .code = lead.troubleCode};
}

/*! The queue as a whole stands still for longer than this lead alone. */
bool holdsUp(const SyncStatus &status)
{
    switch (status.activity) {
    case SyncActivity::Waiting:
    case SyncActivity::Blocked:
        return true;
    case SyncActivity::Off:
    case SyncActivity::Idle:
    case SyncActivity::Sending:
    case SyncActivity::LookingUp:
    case SyncActivity::Paused:
    case SyncActivity::NotSender:
        return false;
    }
    return false;
}

void describeSaved(SubmissionState &state, const QueuedLead &lead, const SyncStatus &status,
                   const QDateTime &now)
{
    state.phase = SubmissionPhase::Saved;
    state.sync = status.activity;
    state.error = troubleOf(lead, Certainty::NotSent);
    state.until = lead.notBefore > now ? lead.notBefore : QDateTime();
    if (holdsUp(status)) {
        state.error = status.reason;
        state.until = status.until;
    }
}

void describeUncertain(SubmissionState &state, const QueuedLead &lead, const QDateTime &now)
{
    state.error = troubleOf(lead, Certainty::Unknown);
    if (lead.looks > 0) {
        state.lookUpError = state.error;
    }
    const bool waits = lead.notBefore.isValid() && lead.notBefore > now;
    state.phase = waits ? SubmissionPhase::Settling : SubmissionPhase::LookingUp;
    if (waits) {
        state.until = lead.notBefore;
    }
}

void describeSent(SubmissionState &state, const QueuedLead &lead, const QUrl &portal)
{
    state.phase = SubmissionPhase::Created;
    state.leadId = lead.leadId;
    state.dealId = lead.dealId;
    state.becameDeal = !lead.dealId.isEmpty();
    state.others = lead.others;
    if (state.becameDeal) {
        state.url = dealUrl(portal, lead.dealId);
    } else if (!lead.leadId.isEmpty()) {
        state.url = leadUrl(portal, lead.leadId);
    }
}

} // namespace

SubmissionState submissionState(const QueuedLead &lead, const Issues &issues,
                                const SyncStatus &status, const QUrl &portal, const QDateTime &now)
{
    SubmissionState state{.origin = lead.origin, .isKept = true};
    switch (lead.state) {
    case QueueState::Ready:
        describeSaved(state, lead, status, now);
        break;
    case QueueState::Sending:
        state.phase = SubmissionPhase::Sending;
        break;
    case QueueState::Uncertain:
        describeUncertain(state, lead, now);
        break;
    case QueueState::Sent:
        describeSent(state, lead, portal);
        break;
    case QueueState::Rejected: {
        const bool isProven = !lead.isRefusalUnproven();
        const Certainty certainty = isProven ? Certainty::Refused : Certainty::Unknown;
        state.phase = isProven ? SubmissionPhase::Failed : SubmissionPhase::Undecided;
        state.error = troubleOf(lead, certainty)
                              .value_or(Error{.kind = ErrorKind::Refused, .certainty = certainty});
        state.error->issues = issues;
        break;
    }
    case QueueState::Parked:
        if (!mayBeOnPortal(lead)) {
            // Held back in the list of the queue; no attempt can have created it.
            state.phase = SubmissionPhase::Saved;
            state.sync = SyncActivity::Paused;
            break;
        }
        state.phase = SubmissionPhase::Undecided;
        state.error = troubleOf(lead, Certainty::Unknown);
        break;
    case QueueState::Discarded:
    case QueueState::MovedAway:
        // By a person, in the list of the queue.
        state.phase = SubmissionPhase::Failed;
        state.error = Error{.kind = ErrorKind::Cancelled, .certainty = Certainty::NotSent};
        break;
    }
    return state;
}

} // namespace leadbooth
