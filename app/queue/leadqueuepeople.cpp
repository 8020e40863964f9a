// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadqueueprivate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

// What a person does with rows, and what happens to them when nobody does anything for long.

namespace {

constexpr std::chrono::milliseconds Day = 24h;
constexpr int DaysUntilDiscardedGo = 30;
// One transaction holds up whoever else writes.
constexpr int PurgedAtOnce = 500;

/*! \a change on each row in one transaction; every row has to be in one of \a from. */
Outcome changeAll(LeadQueue::Private &d, const QList<OriginId> &origins,
                  const QList<QueueState> &from, const std::function<void(StoredLead &)> &change)
{
    const Outcome outcome = d.writeAsSender([&]() -> Outcome {
        for (const OriginId &origin : origins) {
            Result<StoredLead> row = d.findIn(origin, from);
            if (!row) {
                return failure(row.error());
            }
            const QueueState state = row->lead.state;
            change(*row);
            if (const Outcome stored = d.store(*row, state); !stored) {
                return stored;
            }
        }
        return success();
    });
    return d.told(outcome, origins);
}

/*! False: \a row is in a state that is left as it is. */
bool toBeRetried(QueuedLead &lead, bool resendDecided)
{
    switch (lead.state) {
    case QueueState::Rejected:
        // Nobody has decided about sending twice: what cannot be proven then becomes Parked.
        lead.state = lead.isRefusalUnproven() ? QueueState::Uncertain : QueueState::Ready;
        lead.trouble = {};
        lead.troubleCode.clear();
        break;
    case QueueState::Parked:
        lead.state = QueueState::Uncertain;
        lead.looks = 0;
        lead.resendDecided = resendDecided;
        break;
    case QueueState::Ready:
        break;
    default:
        return false;
    }
    lead.notBefore = {};
    return true;
}

/*! Up to PurgedAtOnce payloads of what was sent until \a latest. The answer: how many. */
Result<int> eraseSent(LeadQueue::Private &d, qint64 latest)
{
    const QString which = u"SELECT id FROM lead WHERE sent_at IS NOT NULL AND payload_size > 0"
                          " AND sent_at <= ? ORDER BY sent_at LIMIT ?"_s;
    const Result<QList<qint64>> ids = d.ids(which, {latest, PurgedAtOnce});
    if (!ids) {
        return failure(ids.error());
    }
    for (const qint64 id : *ids) {
        Result<int> done = d.db->run(u"DELETE FROM sealed WHERE lead = ?"_s, {id});
        if (done) {
            done = d.db->run(u"UPDATE lead SET payload_size = 0 WHERE id = ? AND state = 4"_s,
                             {id});
        }
        if (!done) {
            return done;
        }
    }
    return static_cast<int>(ids->size());
}

Result<int> removeDiscarded(LeadQueue::Private &d, qint64 latest)
{
    const Result<int> removed =
            d.db->run(u"DELETE FROM lead WHERE id IN (SELECT id FROM lead WHERE account IN"
                      " (SELECT id FROM account) AND state = 7 AND changed_at <= ? LIMIT ?)"_s,
                      {latest, PurgedAtOnce});
    if (!removed) {
        return removed;
    }
    const Result<int> copies =
            d.db->run(u"DELETE FROM draft WHERE is_copy = 1 AND NOT EXISTS"
                      " (SELECT 1 FROM lead WHERE lead.origin = draft.origin)"_s);
    return copies ? removed : copies;
}

} // namespace

Outcome LeadQueue::retry(const QList<OriginId> &origins)
{
    return retry(origins, true);
}

Outcome LeadQueue::retryUndecided(const QList<OriginId> &origins)
{
    return retry(origins, false);
}

Outcome LeadQueue::retry(const QList<OriginId> &origins, bool resendDecided)
{
    QList<OriginId> retried;
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        for (const OriginId &origin : origins) {
            Result<StoredLead> row = d->find(origin);
            if (!row && row.error().kind == ErrorKind::NotFound) {
                continue;
            }
            if (!row) {
                return failure(row.error());
            }
            const QueueState from = row->lead.state;
            if (!toBeRetried(row->lead, resendDecided)) {
                continue;
            }
            if (from == QueueState::Rejected) {
                if (const Outcome set = d->setIssues(*row, {}); !set) {
                    return set;
                }
            }
            if (const Outcome stored = d->store(*row, from); !stored) {
                return stored;
            }
            retried.append(origin);
        }
        return success();
    });
    return d->told(outcome, retried);
}

Outcome LeadQueue::park(const QList<OriginId> &origins)
{
    return changeAll(*d, origins, {QueueState::Ready},
                     [](StoredLead &row) { row.lead.state = QueueState::Parked; });
}

Outcome LeadQueue::markSent(const OriginId &origin, const LeadId &id, const Retention &retention)
{
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        Result<StoredLead> row = d->findIn(origin, {QueueState::Parked, QueueState::Rejected});
        if (!row) {
            return failure(row.error());
        }
        const QueueState from = row->lead.state;
        if (from == QueueState::Rejected && !row->lead.isRefusalUnproven()) {
            return failure(wrongState(origin, from));
        }
        if (const Outcome sent = d->makeSent(*row, {id}, retention); !sent) {
            return sent;
        }
        // It was seen by a person, not by the account; nothing follows from its not being found.
        row->isWitness = false;
        return d->store(*row, from);
    });
    return d->told(outcome, {origin});
}

Outcome LeadQueue::discard(const QList<OriginId> &origins)
{
    return changeAll(
            *d, origins,
            {QueueState::Ready, QueueState::Rejected, QueueState::Parked, QueueState::MovedAway},
            [](StoredLead &row) {
                row.lead.stateBefore = row.lead.state;
                row.lead.state = QueueState::Discarded;
            });
}

Outcome LeadQueue::undoDiscard(const QList<OriginId> &origins)
{
    return changeAll(*d, origins, {QueueState::Discarded}, [](StoredLead &row) {
        row.lead.state = row.lead.stateBefore.value_or(QueueState::Parked);
        row.lead.stateBefore.reset();
        row.lead.notBefore = {};
    });
}

Result<bool> LeadQueue::purge(const Retention &retention)
{
    const qint64 now = d->clock.now().toMSecsSinceEpoch();
    int purged = 0;
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        Result<int> erased = 0;
        if (retention.kind == Retention::Kind::EraseAtOnce) {
            erased = eraseSent(*d, std::numeric_limits<qint64>::max());
        } else if (retention.kind == Retention::Kind::EraseAfterDays) {
            erased = eraseSent(*d, now - retention.days * Day.count());
        }
        const Result<int> removed =
                erased ? removeDiscarded(*d, now - DaysUntilDiscardedGo * Day.count()) : erased;
        if (!removed) {
            return failure(removed.error());
        }
        purged = std::max(*erased, *removed);
        return success();
    });
    if (!outcome) {
        return failure(outcome.error());
    }
    if (purged > 0) {
        Q_EMIT changed({});
    }
    return purged == PurgedAtOnce;
}

} // namespace leadbooth
