// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendresult.h"

#include "bitrix/fieldissues.h"
#include "bitrix/leadapi.h"
#include "sync/holdup.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// With pauses up to five minutes: ten minutes.
constexpr int MostFiltered = 8;

// A lead that was lost more often than that is at fault itself.
constexpr int LossesOfTheNetwork = 2;

/*! Something between here and the portal took offence at what is in the request. */
bool isFiltered(const Error &error, const SendContext &context)
{
    return context.wasJustProven && error.kind == ErrorKind::NotBitrix24
           && error.certainty == Certainty::Refused
           && (error.httpStatus == 401 || error.httpStatus == 403);
}

/*! It was lost before, and the portal was there a moment ago: hardly the network. Its own pauses
 * grow, and the others do not wait for it. */
bool isOfThisLead(const QueuedLead &lead, const Error &error, const SendContext &context)
{
    return context.wasJustProven && smellsOfNetwork(error) && lead.attempts >= LossesOfTheNetwork;
}

SendEnd endOf(const QueuedLead &lead, const Error &error, SendVerdict verdict,
              const SendContext &context)
{
    SendEnd end{.origin = lead.origin, .error = error};
    switch (verdict) {
    case SendVerdict::Uncertain:
    case SendVerdict::UnprovenSingly:
    case SendVerdict::UnprovenRunEnds:
        end.result = AttemptResult::Unknown;
        end.settledAt = context.now.addMSecs(context.settle.count());
        end.notBefore = end.settledAt;
        break;
    case SendVerdict::LeadRefused:
        end.result = AttemptResult::Rejected;
        if (mayFollowCreation(error)) {
            end.settledAt = context.now.addMSecs(context.settle.count());
        }
        if (context.schema) {
            end.error->issues = locateIssues(error.issues, *context.schema);
        }
        break;
    case SendVerdict::LeadLater:
        end.result = AttemptResult::RefusedForNow;
        end.notBefore = context.now.addMSecs(context.backOff(lead).count());
        break;
    case SendVerdict::Singly:
    case SendVerdict::RunEnds:
        // When it goes on is the block's business, which a person can lift.
        end.result = error.certainty == Certainty::NotSent ? AttemptResult::NotSent
                                                           : AttemptResult::RefusedForNow;
        end.isCounted = false;
        break;
    }
    return end;
}

/*! Of a lead that was alone in the request. */
void takeFiltered(const QueuedLead &lead, const Error &error, const SendContext &context,
                  SendResult *result)
{
    const bool isGivenUp = lead.attempts + 1 >= MostFiltered;
    SendEnd end = endOf(lead, error, isGivenUp ? SendVerdict::LeadRefused : SendVerdict::LeadLater,
                        context);
    if (isGivenUp) {
        end.error->kind = ErrorKind::Refused;
    } else {
        result->singly.insert(lead.origin);
    }
    result->filtered.insert(lead.origin);
    result->ends.append(end);
    result->isAnswered = true;
}

/*! Adds what one answer means for one lead. */
void take(const QueuedLead &lead, const Result<CallResult> &answer,
          SendVerdict (*verdictOn)(const Error &), const SendContext &context, SendResult *result)
{
    const Result<LeadId> created = answer.and_then(&createdLead);
    if (created) {
        result->isAnswered = true;
        result->ends.append(
                {.origin = lead.origin, .result = AttemptResult::Sent, .leadId = *created});
        return;
    }
    const Error &error = created.error();
    const SendVerdict verdict = verdictOn(error);
    result->ends.append(endOf(lead, error, verdict, context));
    switch (verdict) {
    case SendVerdict::Uncertain:
        break;
    case SendVerdict::LeadRefused:
    case SendVerdict::LeadLater:
        result->isAnswered = true;
        break;
    case SendVerdict::Singly:
    case SendVerdict::UnprovenSingly:
        result->singly.insert(lead.origin);
        break;
    case SendVerdict::RunEnds:
    case SendVerdict::UnprovenRunEnds:
        result->stop = asOfCreation(error);
        break;
    }
}

/*! As if it were proven that nothing was done. */
SendVerdict verdictOnRefusal(const Error &error, qsizetype leads)
{
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
        return leads == 1 ? SendVerdict::LeadRefused : SendVerdict::Singly;
    case ErrorKind::InvalidRequest:
        if (error.code.compare("invalid_request"_L1, Qt::CaseInsensitive) == 0) {
            return SendVerdict::RunEnds; // plain http, whatever the lead
        }
        return leads == 1 ? SendVerdict::LeadRefused : SendVerdict::Singly;
    default:
        return SendVerdict::RunEnds;
    }
}

SendVerdict unproven(SendVerdict verdict)
{
    switch (verdict) {
    case SendVerdict::Singly:
        return SendVerdict::UnprovenSingly;
    case SendVerdict::RunEnds:
        return SendVerdict::UnprovenRunEnds;
    default: // a refused lead is looked for as well, when a person sends it again
        return verdict;
    }
}

SendVerdict verdictOnSingle(const Error &error)
{
    return verdictOnRequest(error, 1);
}

} // namespace

SendVerdict verdictOnRequest(const Error &error, qsizetype leads)
{
    if (error.certainty == Certainty::Unknown || error.certainty == Certainty::Applied) {
        return SendVerdict::Uncertain;
    }
    const bool isUnproven = leads == 1 ? mayFollowCreation(error) : !isBeforeExecution(error);
    const SendVerdict verdict = verdictOnRefusal(error, leads);
    return isUnproven ? unproven(verdict) : verdict;
}

SendVerdict verdictOnCommand(const Error &error)
{
    if (error.certainty == Certainty::Unknown || error.certainty == Certainty::Applied) {
        return SendVerdict::Uncertain;
    }
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
        return SendVerdict::LeadRefused;
    case ErrorKind::InvalidRequest: // of the batch as it was made
        return SendVerdict::Singly;
    case ErrorKind::ServerFault:
        return SendVerdict::LeadLater;
    default:
        return mayFollowCreation(error) ? SendVerdict::UnprovenRunEnds : SendVerdict::RunEnds;
    }
}

SendResult resultOfCall(const QueuedLead &lead, const Result<CallResult> &answer,
                        const SendContext &context)
{
    SendResult result;
    if (!answer && isFiltered(answer.error(), context)) {
        takeFiltered(lead, answer.error(), context, &result);
        return result;
    }
    take(lead, answer, &verdictOnSingle, context, &result);
    const bool isLost = !answer && verdictOnSingle(answer.error()) == SendVerdict::Uncertain;
    if (isLost && !isOfThisLead(lead, answer.error(), context)) {
        result.stop = answer.error();
    }
    return result;
}

SendResult resultOfBatch(const QList<QueuedLead> &leads, const Result<BatchResult> &answer,
                         const SendContext &context)
{
    SendResult result;
    if (answer) {
        for (const QueuedLead &lead : leads) {
            take(lead, answer->of(lead.origin.toString()), &verdictOnCommand, context, &result);
        }
        return result;
    }
    const SendVerdict verdict = isFiltered(answer.error(), context)
                                        ? SendVerdict::Singly
                                        : verdictOnRequest(answer.error(), leads.size());
    for (const QueuedLead &lead : leads) {
        result.ends.append(endOf(lead, answer.error(), verdict, context));
        if (verdict == SendVerdict::Singly || verdict == SendVerdict::UnprovenSingly) {
            result.singly.insert(lead.origin);
        }
    }
    if (verdict == SendVerdict::Uncertain || verdict == SendVerdict::RunEnds) {
        result.stop = answer.error();
    } else if (verdict == SendVerdict::UnprovenRunEnds) {
        result.stop = asOfCreation(answer.error());
    }
    return result;
}

} // namespace leadbooth
