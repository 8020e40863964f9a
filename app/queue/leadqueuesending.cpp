// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadqueueprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

// Transitions of a row that is sent or looked up. Of what is due, and of the times that rows hold,
// see leadqueuedue.cpp.

namespace {

// Look-ups that fail lengthen the pauses up to the longest. Those that are answered and prove
// nothing have an end, which the others must not use up.
constexpr int MostFailedLooks = 6;

Error notAnEnd(AttemptResult result)
{
    return queueError(ErrorKind::Internal,
                      u"not an end here: AttemptResult %1"_s.arg(static_cast<int>(result)));
}

void setTrouble(QueuedLead &lead, const std::optional<Error> &error)
{
    lead.trouble = error ? std::optional(error->kind) : std::nullopt;
    lead.troubleCode = error ? error->code : QString();
}

Issues issuesOf(const std::optional<Error> &error)
{
    return error ? error->issues : Issues();
}

QVariantList attemptValues(AttemptResult result, const QDateTime &endedAt,
                           const std::optional<Error> &error)
{
    return {static_cast<int>(result), timeValue(endedAt), errorKindValue(error),
            errorCodeValue(error), error ? error->httpStatus : 0};
}

/*! The attempt that beginSend() wrote. */
Outcome closeAttempt(LeadQueue::Private &d, const StoredLead &row, AttemptResult result,
                     const std::optional<Error> &error)
{
    const Result<int> closed = d.db->run(
            u"UPDATE attempt SET result = ?, ended_at = ?, error = ?, code = ?, http_status = ?"
            " WHERE lead = ? AND result = 0"
            " AND number = (SELECT max(number) FROM attempt WHERE lead = ?)"_s,
            attemptValues(result, d.clock.now(), error)
                    + QVariantList{row.lead.number, row.lead.number});
    if (!closed) {
        return failure(closed.error());
    }
    return *closed == 1 ? success()
                        : failure(queueError(ErrorKind::Internal, u"no attempt is open"_s));
}

/*! A look-up that told the same as the one before is one entry with it: a portal that cannot be
 * reached for days would leave thousands. */
Outcome addLook(LeadQueue::Private &d, const StoredLead &row, AttemptResult result,
                const std::optional<Error> &error)
{
    if (result == AttemptResult::Unknown) {
        const Result<int> lengthened = d.db->run(
                u"UPDATE attempt SET ended_at = ? WHERE lead = ?"
                " AND number = (SELECT max(number) FROM attempt WHERE lead = ?)"
                " AND kind = 2 AND result = ? AND error IS ? AND code IS ? AND http_status = ?"_s,
                {timeValue(d.clock.now()), row.lead.number, row.lead.number,
                 static_cast<int>(result), errorKindValue(error), errorCodeValue(error),
                 error ? error->httpStatus : 0});
        if (!lengthened) {
            return failure(lengthened.error());
        }
        if (*lengthened == 1) {
            return success();
        }
    }
    const QDateTime now = d.clock.now();
    const Result<int> added = d.db->run(
            u"INSERT INTO attempt (lead, number, kind, started_at, result, ended_at, error, code,"
            " http_status) SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?"
            " FROM attempt WHERE lead = ?"_s,
            QVariantList{row.lead.number, static_cast<int>(AttemptKind::LookUp), timeValue(now)}
                    + attemptValues(result, now, error) + QVariantList{row.lead.number});
    return added ? success() : failure(added.error());
}

/*! All in two statements, because the portal waits meanwhile; and changes the few columns that
 * store() would, because each index of a column is written. */
Outcome beginSends(LeadQueue::Private &d, const QList<OriginId> &origins)
{
    QJsonArray array;
    for (const OriginId &origin : origins) {
        array.append(origin.toString());
    }
    const QString these = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    const QVariant now = timeValue(d.clock.now());
    const Result<int> begun =
            d.db->run(u"UPDATE lead SET state = ?, changed_at = ?, not_before = NULL,"
                      " attempts = attempts + 1 WHERE state = ?"
                      " AND origin IN (SELECT value FROM json_each(?))"_s,
                      {static_cast<int>(QueueState::Sending), now,
                       static_cast<int>(QueueState::Ready), these});
    if (!begun) {
        return failure(begun.error());
    }
    if (*begun != origins.size()) {
        // Those that were Ready are Sending by now, until all of this is taken back.
        for (const OriginId &origin : origins) {
            const Result<StoredLead> row = d.findIn(origin, {QueueState::Sending});
            if (!row) {
                return failure(row.error());
            }
        }
        return failure(wrongState(origins.constFirst(), QueueState::Sending));
    }
    const Result<int> added = d.db->run(
            u"INSERT INTO attempt (lead, number, kind, started_at, result)"
            " SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM attempt WHERE lead = lead.id),"
            " ?, ?, ? FROM lead WHERE origin IN (SELECT value FROM json_each(?))"_s,
            {static_cast<int>(AttemptKind::Send), now, static_cast<int>(AttemptResult::Open),
             these});
    return added ? success() : failure(added.error());
}

Outcome endOneSend(LeadQueue::Private &d, const SendEnd &end, const Retention &retention)
{
    Result<StoredLead> row = d.findIn(end.origin, {QueueState::Sending});
    if (!row) {
        return failure(row.error());
    }
    QueuedLead &lead = row->lead;
    setTrouble(lead, end.error);
    Outcome done = success();
    switch (end.result) {
    case AttemptResult::Sent:
        lead.changedAfter.reset();
        done = d.removeCopy(end.origin);
        if (done) {
            done = d.makeSent(*row, {end.leadId}, retention);
        }
        break;
    case AttemptResult::Rejected:
        lead.state = QueueState::Rejected;
        lead.settledAt = end.settledAt;
        done = d.setIssues(*row, issuesOf(end.error));
        break;
    case AttemptResult::RefusedForNow:
    case AttemptResult::NotSent:
        lead.state = QueueState::Ready;
        lead.notBefore = end.notBefore;
        lead.attempts -= end.isCounted ? 0 : 1;
        done = d.setIssues(*row, issuesOf(end.error));
        break;
    case AttemptResult::Unknown:
        lead.state = QueueState::Uncertain;
        lead.notBefore = end.notBefore;
        lead.settledAt = end.settledAt;
        done = d.setIssues(*row, issuesOf(end.error));
        break;
    case AttemptResult::Open:
    case AttemptResult::NotApplied:
        done = failure(notAnEnd(end.result));
        break;
    }
    if (done) {
        done = d.store(*row, QueueState::Sending);
    }
    return done ? closeAttempt(d, *row, end.result, end.error) : done;
}

/*! It is proven not to be there. */
void beAbsent(QueuedLead &lead, const LookEnd &end)
{
    // What waits says why: by what came of the sending, and not of a look-up that failed.
    const bool isWaiting = end.isGivenUp || end.notBefore.isValid();
    if (!isWaiting || lead.looks > 0) {
        setTrouble(lead, end.error);
    }
    lead.state = QueueState::Ready;
    lead.notBefore = end.notBefore;
    lead.settledAt = {};
    lead.looks = 0;
    lead.resendDecided = false;
    if (end.isGivenUp) {
        lead.state = QueueState::Rejected;
        lead.trouble = lead.trouble.value_or(ErrorKind::Timeout);
        lead.troubleCode = NeverArrivedCode;
    }
}

Outcome endOneLook(LeadQueue::Private &d, const LookEnd &end, const Retention &retention)
{
    Result<StoredLead> row = d.findIn(end.origin, {QueueState::Uncertain});
    if (!row) {
        return failure(row.error());
    }
    QueuedLead &lead = row->lead;
    Outcome done = success();
    switch (end.result) {
    case AttemptResult::Sent:
        done = end.leadIds.isEmpty() ? failure(queueError(ErrorKind::Internal, u"found nowhere"_s))
                                     : d.makeSent(*row, end.leadIds, retention);
        break;
    case AttemptResult::NotApplied:
        beAbsent(lead, end);
        break;
    case AttemptResult::Unknown:
        lead.state = end.notBefore.isValid() ? QueueState::Uncertain : QueueState::Parked;
        lead.notBefore = end.notBefore;
        lead.looks += end.error && lead.looks >= MostFailedLooks ? 0 : 1;
        setTrouble(lead, end.error);
        break;
    case AttemptResult::Open:
    case AttemptResult::Rejected:
    case AttemptResult::RefusedForNow:
    case AttemptResult::NotSent:
        done = failure(notAnEnd(end.result));
        break;
    }
    if (done) {
        done = d.store(*row, QueueState::Uncertain);
    }
    return done ? addLook(d, *row, end.result, end.error) : done;
}

template <typename End>
QList<OriginId> originsOf(const QList<End> &ends)
{
    QList<OriginId> origins;
    for (const End &end : ends) {
        origins.append(end.origin);
    }
    return origins;
}

} // namespace

Outcome LeadQueue::beginSend(const QList<OriginId> &origins)
{
    if (origins.isEmpty()) {
        return success();
    }
    const Outcome outcome = d->writeAsSender([&] { return beginSends(*d, origins); });
    return d->told(outcome, origins);
}

Outcome LeadQueue::endSend(const QList<SendEnd> &ends, const Retention &retention)
{
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        for (const SendEnd &end : ends) {
            if (const Outcome ended = endOneSend(*d, end, retention); !ended) {
                return ended;
            }
        }
        return success();
    });
    return d->told(outcome, originsOf(ends));
}

Outcome LeadQueue::endLook(const QList<LookEnd> &ends, const Retention &retention)
{
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        for (const LookEnd &end : ends) {
            if (const Outcome ended = endOneLook(*d, end, retention); !ended) {
                return ended;
            }
        }
        return success();
    });
    return d->told(outcome, originsOf(ends));
}

Outcome LeadQueue::reject(const OriginId &origin, const Error &error)
{
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        Result<StoredLead> row = d->findIn(origin, {QueueState::Ready});
        if (!row) {
            return failure(row.error());
        }
        row->lead.state = QueueState::Rejected;
        setTrouble(row->lead, error);
        const Outcome set = d->setIssues(*row, error.issues);
        return set ? d->store(*row, QueueState::Ready) : set;
    });
    return d->told(outcome, {origin});
}

Outcome LeadQueue::setDeal(const OriginId &origin, const LeadId &deal)
{
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        Result<StoredLead> row = d->findIn(origin, {QueueState::Sent});
        if (!row) {
            return failure(row.error());
        }
        row->lead.dealId = deal;
        return d->store(*row, QueueState::Sent);
    });
    return d->told(outcome, {origin});
}

} // namespace leadbooth
