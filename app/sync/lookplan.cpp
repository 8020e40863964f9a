// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lookplan.h"

#include "base/advice.h"
#include "sync/holdup.h"

#include <algorithm>

namespace leadbooth {

namespace {

// With pauses up to five minutes: over an hour. What could prove it has come by then, or never
// will.
constexpr int MaxUnprovenLooks = 20;

// With pauses up to an hour: most of a working day.
constexpr int MostSendsInVain = 12;
// The first ones may have been for others in the same batch.
constexpr int SendsWithoutPause = 2;

// A rule that spreads leads over several people shows in some of so many.
constexpr int WitnessesOfEach = 5;

bool contains(const QList<LeadVisibility> &visibilities, const LeadVisibility &visibility)
{
    return std::find(visibilities.cbegin(), visibilities.cend(), visibility) != visibilities.cend();
}

/*! Of which visibilities the answer shows leads, all of them still as they were sent. */
QList<LeadVisibility> proven(const LookPlan &plan, const LookupResult &answer, CrmMode mode)
{
    QList<LeadVisibility> shown;
    QList<LeadVisibility> doubted;
    const auto judge = [&](const QueuedLead &sent) {
        const QList<LeadId> ids = answer.ids(sent.origin);
        const bool isWitness =
                !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&](const LeadId &id) {
                    return isStillAsSent(sent.visibility, answer.visibility.value(id), mode);
                });
        (isWitness ? shown : doubted).append(sent.visibility);
    };
    for (const QueuedLead &witness : plan.witnesses) {
        judge(witness);
    }
    for (const QueuedLead &row : plan.rows) {
        if (!answer.ids(row.origin).isEmpty()) {
            judge(row);
        }
    }
    shown.removeIf([&](const LeadVisibility &one) { return contains(doubted, one); });
    return shown;
}

/*! How many of the rows looked up count as witnesses to come, by what they were before. */
qint64 countHere(const LookPlan &plan, const LeadVisibility &visibility)
{
    return std::count_if(plan.rows.cbegin(), plan.rows.cend(), [&](const QueuedLead &row) {
        const bool wasInVain = row.looks > 0 && !row.trouble;
        return row.visibility == visibility && !wasInVain;
    });
}

/*! Whether others of a visibility may yet prove what this answer does not. The same for all rows of
 * one, and each time a walk through the queue. */
class WitnessesToCome
{
public:
    WitnessesToCome(const LookPlan &plan, const LookContext &context)
        : m_plan(plan)
        , m_context(context)
    {}

    [[nodiscard]] Result<bool> any(const LeadVisibility &visibility)
    {
        const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&](const auto &answer) {
            return answer.first == visibility;
        });
        if (known != m_known.cend()) {
            return known->second;
        }
        // Those of this look-up are still counted as what they were before it.
        const qint64 here = countHere(m_plan, visibility);
        const Result<qint64> toCome = m_context.witnessesToCome(visibility, here + 1);
        if (!toCome) {
            return failure(toCome.error());
        }
        m_known.append({visibility, *toCome > here});
        return *toCome > here;
    }

private:
    const LookPlan &m_plan;
    const LookContext &m_context;
    QList<std::pair<LeadVisibility, bool>> m_known;
};

QDateTime nextLook(const QueuedLead &row, const LookContext &context)
{
    return context.now.addMSecs(backOff(row.looks + 1, context.timing.firstLookAgain,
                                        context.timing.longestLookAgain, context.random)
                                        .count());
}

/*! Of what is proven not to be there. One lead that never arrives is not sent for ever. */
LookEnd absent(const QueuedLead &row, const LookContext &context)
{
    LookEnd end{.origin = row.origin, .result = AttemptResult::NotApplied};
    if (row.resendDecided || row.attempts <= SendsWithoutPause) {
        return end;
    }
    // What was not allowed waits for an administrator, and goes by itself when that is mended.
    end.isGivenUp = row.attempts >= MostSendsInVain && row.trouble != ErrorKind::AccessDenied;
    if (!end.isGivenUp) {
        end.notBefore = context.now.addMSecs(
                backOff(row.attempts - SendsWithoutPause, context.timing.settle,
                        context.timing.longestSendAgain, context.random)
                        .count());
    }
    return end;
}

/*! Whether others may be sent all the same. */
bool isOfLooking(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::OperationLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidRequest:
    case ErrorKind::ConfirmationNeeded:
        return true;
    default:
        return smellsOfNetwork(error);
    }
}

/*! After a look-up that failed. */
LookResult judgeFailure(const LookPlan &plan, const Error &error, const LookContext &context)
{
    LookResult result;
    if (mayNotLook(error)) {
        for (const QueuedLead &row : plan.rows) {
            if (plan.settled.contains(row.origin)) {
                result.ends.append({.origin = row.origin,
                                    .result = row.resendDecided ? AttemptResult::NotApplied
                                                                : AttemptResult::Unknown,
                                    .error = error});
            }
        }
        return result;
    }
    if (!isOfLooking(error)) {
        result.stop = error;
        return result;
    }
    // Where it is the network, what proves that the portal answers will find out, and what can be
    // sent is not to wait for what cannot be asked.
    const QDateTime asAsked =
            context.now.addMSecs(std::min(error.retryAfter.value_or(std::chrono::milliseconds(0)),
                                          context.timing.longestWait)
                                         .count());
    for (const QueuedLead &row : plan.rows) {
        result.ends.append({.origin = row.origin,
                            .error = error,
                            .notBefore = std::max(nextLook(row, context), asAsked)});
    }
    return result;
}

} // namespace

QList<OriginId> LookPlan::origins() const
{
    QList<OriginId> origins;
    for (const QueuedLead &row : rows + witnesses) {
        origins.append(row.origin);
    }
    return origins;
}

Result<LookPlan> planLook(
        const QList<QueuedLead> &rows,
        const std::function<Result<QList<QueuedLead>>(const LeadVisibility &, int most)> &witnesses)
{
    LookPlan plan;
    QList<LeadVisibility> visibilities;
    for (const QueuedLead &row : rows) {
        Result<QList<QueuedLead>> ofRow = QList<QueuedLead>();
        if (!contains(visibilities, row.visibility)) {
            ofRow = witnesses(row.visibility, WitnessesOfEach);
            visibilities.append(row.visibility);
        }
        if (!ofRow) {
            return failure(ofRow.error());
        }
        if (plan.rows.size() + 1 + plan.witnesses.size() + ofRow->size() > MaxBatchCommands) {
            break;
        }
        plan.rows.append(row);
        plan.witnesses += *ofRow;
    }
    return plan;
}

bool isStillAsSent(const LeadVisibility &sent, const LeadVisibility &now, CrmMode mode)
{
    const auto is = [](const QString &then, const QString &text) {
        return then.isEmpty() || then == text;
    };
    // Simple mode moves every lead to another stage at once.
    return is(sent.responsible, now.responsible) && is(sent.opened, now.opened)
           && (mode == CrmMode::Simple || is(sent.stage, now.stage));
}

bool mayNotLook(const Error &error)
{
    return error.certainty == Certainty::Refused
           && (error.kind == ErrorKind::AccessDenied || error.kind == ErrorKind::MissingScope
               || error.kind == ErrorKind::MethodMissing || error.kind == ErrorKind::Refused);
}

Result<LookResult> judgeLook(const LookPlan &plan, const Result<LookupResult> &answer,
                             const LookContext &context)
{
    if (!answer) {
        return judgeFailure(plan, answer.error(), context);
    }
    LookResult result;
    QList<QueuedLead> unproven;
    QList<LeadVisibility> toBeSent; // what is sent again may be found another time
    const QList<LeadVisibility> witnessed = proven(plan, *answer, context.mode);
    for (const QueuedLead &row : plan.rows) {
        const QList<LeadId> ids = answer->ids(row.origin);
        if (!ids.isEmpty()) {
            result.ends.append(
                    {.origin = row.origin, .result = AttemptResult::Sent, .leadIds = ids});
            if (ids.size() > 1) {
                result.doubled.append(row.origin);
            }
        } else if (!plan.settled.contains(row.origin)) {
            continue;
        } else if (row.resendDecided
                   || (answer->isComplete && contains(witnessed, row.visibility))) {
            result.ends.append(absent(row, context));
            if (!result.ends.constLast().isGivenUp) {
                toBeSent.append(row.visibility);
            }
        } else {
            unproven.append(row);
        }
    }
    WitnessesToCome witnesses(plan, context);
    for (const QueuedLead &row : std::as_const(unproven)) {
        LookEnd end{.origin = row.origin};
        // A portal that does not apply the filter will not do so the next time either.
        if (answer->isComplete && row.looks < MaxUnprovenLooks) {
            bool mayBeProven =
                    context.mode == CrmMode::Unknown || contains(toBeSent, row.visibility);
            if (!mayBeProven) {
                const Result<bool> toCome = witnesses.any(row.visibility);
                if (!toCome) {
                    return failure(toCome.error());
                }
                mayBeProven = *toCome;
            }
            if (mayBeProven) {
                end.notBefore = nextLook(row, context);
            }
        }
        result.ends.append(end);
    }
    return result;
}

} // namespace leadbooth
