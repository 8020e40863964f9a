// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "queue/leadqueueprivate.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Outcome checkOrigin(const OriginId &origin)
{
    return origin.isEmpty()
                   ? failure(queueError(ErrorKind::InvalidInput, u"a lead without an origin"_s))
                   : success();
}

} // namespace

Outcome LeadQueue::save(const QList<LeadToSave> &leads)
{
    QList<OriginId> saved;
    const Outcome outcome = d->write([&]() -> Outcome {
        const Result<Private::KnownKey> key = d->sealingKey();
        if (!key) {
            return failure(key.error());
        }
        const QVariant now = timeValue(d->clock.now());
        for (const LeadToSave &lead : leads) {
            const OriginId &origin = lead.payload.draft.originId;
            if (const Outcome checked = checkOrigin(origin); !checked) {
                return checked;
            }
            const Result<qint64> account = d->accountId(lead.account);
            const Result<qint64> portal = d->portalId(lead.portal);
            const Result<qint64> visibility = d->visibilityId(lead.visibility);
            for (const Result<qint64> &id : {account, portal, visibility}) {
                if (!id) {
                    return failure(id.error());
                }
            }
            const Result<QByteArray> box = d->boxes.seal(toBytes(lead.payload), key->key);
            if (!box) {
                return failure(box.error());
            }
            const Result<int> added = d->db->run(
                    u"INSERT INTO lead (origin, account, portal, visibility, sealing_key, state,"
                    " saved_at, changed_at, not_before, send_alone, payload_size)"
                    " VALUES (?, ?, ?, ?, ?, 1, ?, ?, 0, ?, ?) ON CONFLICT (origin) DO NOTHING"_s,
                    {origin.toString(), *account, *portal, *visibility, key->id, now, now,
                     lead.sendAlone, box->size()});
            if (!added) {
                return failure(added.error());
            }
            if (*added == 1) {
                const Result<int> kept = d->db->run(u"INSERT INTO sealed (lead, payload)"
                                                    " VALUES (last_insert_rowid(), ?)"_s,
                                                    {*box});
                if (!kept) {
                    return failure(kept.error());
                }
                saved.append(origin);
            }
            if (const Outcome removed = d->removeDraft(origin); !removed) {
                return removed;
            }
        }
        d->boxes.prepare(key->key);
        return success();
    });
    return d->told(outcome, saved);
}

/*! What was discarded may have been on the portal before, or on another machine: then it is looked
 * up like one that was parked. So is what a refusal did not prove absent. */
Outcome LeadQueue::replace(const LeadToSave &lead, bool resendDecided)
{
    const OriginId &origin = lead.payload.draft.originId;
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        Result<StoredLead> row = d->findIn(origin, {QueueState::Ready, QueueState::Rejected,
                                                    QueueState::Discarded, QueueState::Parked});
        if (!row) {
            return failure(row.error());
        }
        const QueueState from = row->lead.state;
        const QueueState was = row->lead.stateBefore.value_or(from);
        const bool isLookedUp = was == QueueState::Parked || was == QueueState::MovedAway
                                || (was == QueueState::Ready && row->lead.attempts > 0)
                                || (was == QueueState::Rejected && row->lead.settledAt.isValid());
        // Nobody needs to be asked about what nothing can have created.
        row->lead.resendDecided = isLookedUp && (resendDecided || !mayBeOnPortal(row->lead));
        row->lead.changedAfter = isLookedUp ? std::optional(row->lead.attempts) : std::nullopt;
        row->lead.stateBefore.reset();
        row->lead.state = isLookedUp ? QueueState::Uncertain : QueueState::Ready;
        row->lead.notBefore = {};
        if (!isLookedUp) {
            row->lead.settledAt = {};
        }
        row->lead.looks = 0;
        row->lead.trouble = {};
        row->lead.troubleCode.clear();
        if (const Outcome replaced = d->replacePayload(*row, lead); !replaced) {
            return replaced;
        }
        if (const Outcome stored = d->store(*row, from); !stored) {
            return stored;
        }
        return isLookedUp ? d->keepDraft({.origin = origin,
                                          .account = lead.account,
                                          .portal = lead.portal,
                                          .payload = lead.payload},
                                         true)
                          : d->removeDraft(origin);
    });
    return d->told(outcome, {origin});
}

Outcome LeadQueue::saveDraft(const SavedDraft &draft)
{
    if (const Outcome checked = checkOrigin(draft.origin); !checked) {
        return checked;
    }
    if (draft.payload.draft.originId != draft.origin) {
        return failure(queueError(ErrorKind::InvalidInput, u"a draft of another lead"_s));
    }
    return d->write([&] { return d->keepDraft(draft, false); });
}

Outcome LeadQueue::Private::keepDraft(const SavedDraft &draft, bool isCopy)
{
    const Result<KnownKey> key = sealingKey();
    if (!key) {
        return failure(key.error());
    }
    const Result<qint64> account = accountId(draft.account);
    const Result<qint64> portal = portalId(draft.portal);
    for (const Result<qint64> &id : {account, portal}) {
        if (!id) {
            return failure(id.error());
        }
    }
    LeadPayload payload = draft.payload;
    payload.request = {};
    const Result<QByteArray> box = seal(toBytes(payload), key->key);
    if (!box) {
        return failure(box.error());
    }
    const QDateTime changedAt = draft.changedAt.isValid() ? draft.changedAt : clock.now();
    const Result<int> kept = db->run(
            u"INSERT OR REPLACE INTO draft (origin, account, portal, sealing_key, changed_at,"
            " is_copy, payload) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {draft.origin.toString(), *account, *portal, key->id, timeValue(changedAt), isCopy,
             *box});
    return kept ? success() : failure(kept.error());
}

Outcome LeadQueue::Private::removeCopy(const OriginId &origin)
{
    const Result<int> removed = db->run(u"DELETE FROM draft WHERE origin = ? AND is_copy = 1"_s,
                                        {textValue(origin.toString())});
    return removed ? success() : failure(removed.error());
}

Outcome LeadQueue::removeDraft(const OriginId &origin)
{
    return d->write([&] { return d->removeDraft(origin); });
}

Result<QList<SavedDraft>> LeadQueue::drafts(const AccountId &account)
{
    QList<SavedDraft> found;
    const Outcome read = d->db->read(
            u"SELECT draft.origin, portal.identity, draft.changed_at, draft.payload,"
            " draft.sealing_key FROM draft JOIN portal ON portal.id = draft.portal"
            " WHERE draft.account = (SELECT id FROM account WHERE name = ?) AND "_s
                    + ShownDrafts + " ORDER BY draft.changed_at DESC, draft.origin"_L1,
            {textValue(account.toString())}, [&](const Database::Row &row) {
                const OriginId origin(row.text(0));
                Result<LeadPayload> payload = d->readPayload(row.bytes(3), row.number(4), origin);
                if (payload) {
                    found.append({.origin = origin,
                                  .account = account,
                                  .portal = row.text(1),
                                  .changedAt = row.dateTime(2),
                                  .payload = std::move(*payload)});
                } else if (payload.error().kind != ErrorKind::KeychainLocked) {
                    qCInfo(lcQueue) << "a draft cannot be read:" << payload.error().detail;
                }
            });
    if (!read) {
        return failure(read.error());
    }
    return found;
}

} // namespace leadbooth
