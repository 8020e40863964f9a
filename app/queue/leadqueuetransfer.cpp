// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/drift.h"
#include "queue/leadqueueprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QList<QueueState> Movable = {QueueState::Ready, QueueState::Uncertain, QueueState::Rejected,
                                   QueueState::Parked};

/*! What waits for a person stays so. What the form has outgrown goes on by itself when it fits
 * again (FormCheck), on every machine that has it. */
QueueState stateOfTaken(const QueuedLead &moved)
{
    const bool waitsForAPerson =
            moved.state == QueueState::Parked
            || (moved.state == QueueState::Rejected && moved.troubleCode != FormChangedCode);
    return waitsForAPerson ? moved.state : QueueState::Uncertain;
}

/*! How long the portal may still be working on what another machine sent, whose calendar says
 * nothing here: as long as anybody ever waits for that. SettleGuard shortens it to its own. */
constexpr std::chrono::minutes SettleOfTaken{5};

/*! What a row brings along of its time on the other machine, \a now. */
void takeOver(StoredLead &row, const QueuedLead &moved, const QDateTime &now)
{
    QueuedLead &lead = row.lead;
    lead.state = stateOfTaken(moved);
    lead.notBefore = {};
    // What was to be sent there may be on its way from there.
    lead.settledAt = lead.state == QueueState::Uncertain || moved.settledAt.isValid()
                             ? now.addMSecs(std::chrono::milliseconds(SettleOfTaken).count())
                             : QDateTime();
    lead.attempts = std::max(lead.attempts, moved.attempts);
    lead.looks = 0;
    lead.resendDecided = false;
    const bool isForgotten =
            moved.state == QueueState::Rejected && lead.state == QueueState::Uncertain;
    lead.trouble = isForgotten ? std::nullopt : moved.trouble;
    lead.troubleCode = isForgotten ? QString() : moved.troubleCode;
    lead.sendAlone = moved.sendAlone;
}

Result<qint64> keyIdOf(LeadQueue::Private &d, const LeadQueue::SealedRow &row)
{
    const auto key = std::ranges::find_if(std::as_const(d.keys), [&](const auto &known) {
        return known.key.name() == row.lead.keyName;
    });
    if (key == d.keys.cend() || row.payload.isEmpty() || row.lead.origin.isEmpty()) {
        return failure(queueError(ErrorKind::InvalidInput, u"a moved row without its key"_s));
    }
    return key->id;
}

Outcome insertTaken(LeadQueue::Private &d, const LeadQueue::SealedRow &row, qint64 keyId,
                    const AccountId &account, const QString &portal)
{
    const QueuedLead &moved = row.lead;
    const Result<qint64> accountId = d.accountId(account);
    const Result<qint64> portalId = d.portalId(portal);
    const Result<qint64> visibilityId = d.visibilityId(moved.visibility);
    for (const Result<qint64> &id : {accountId, portalId, visibilityId}) {
        if (!id) {
            return failure(id.error());
        }
    }
    const QDateTime now = d.clock.now();
    StoredLead taken;
    takeOver(taken, moved, now);
    const QueuedLead &lead = taken.lead;
    Result<int> done = d.db->run(
            u"INSERT INTO lead (origin, account, portal, visibility, sealing_key, state, saved_at,"
            " changed_at, not_before, settled_at, attempts, send_alone, payload_size, trouble,"
            " trouble_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {moved.origin.toString(), *accountId, *portalId, *visibilityId, keyId,
             static_cast<int>(lead.state), timeValue(moved.savedAt.isValid() ? moved.savedAt : now),
             timeValue(now), lead.state == QueueState::Uncertain ? QVariant(0) : QVariant(),
             timeValue(lead.settledAt), lead.attempts, lead.sendAlone, row.payload.size(),
             lead.trouble ? textValue(toString(*lead.trouble)) : QVariant(),
             textValue(lead.troubleCode)});
    if (done) {
        done = d.db->run(
                u"INSERT INTO sealed (lead, payload) SELECT id, ? FROM lead WHERE origin = ?"_s,
                {row.payload, moved.origin.toString()});
    }
    return done ? success() : failure(done.error());
}

/*! It may have been edited on the other machine, so what comes back is what counts; and the account
 * that it was saved for may be gone meanwhile. */
Outcome takeBack(LeadQueue::Private &d, StoredLead &here, const LeadQueue::SealedRow &row,
                 qint64 keyId, const AccountId &account, const QString &portal)
{
    takeOver(here, row.lead, d.clock.now());
    const Result<qint64> accountId = d.accountId(account);
    const Result<qint64> portalId = d.portalId(portal);
    const Result<qint64> visibilityId = d.visibilityId(row.lead.visibility);
    for (const Result<qint64> &id : {accountId, portalId, visibilityId}) {
        if (!id) {
            return failure(id.error());
        }
    }
    Result<int> done = d.db->run(
            u"INSERT INTO sealed (lead, payload) VALUES (?, ?)"
            " ON CONFLICT (lead) DO UPDATE SET payload = excluded.payload, issues = NULL"_s,
            {here.lead.number, row.payload});
    if (done) {
        done = d.db->run(u"UPDATE lead SET account = ?, portal = ?, sealing_key = ?,"
                         " visibility = ?, receipt = NULL WHERE id = ?"_s,
                         {*accountId, *portalId, keyId, *visibilityId, here.lead.number});
    }
    if (!done) {
        return failure(done.error());
    }
    here.lead.payloadSize = row.payload.size();
    return d.store(here, QueueState::MovedAway);
}

} // namespace

Result<QList<LeadQueue::SealedRow>> LeadQueue::unsent(const AccountId &account)
{
    QList<SealedRow> rows;
    const Outcome read =
            d->db->read("SELECT "_L1 + LeadColumns + ", sealed.payload FROM "_L1 + LeadTables
                                + " JOIN sealed ON sealed.lead = lead.id"
                                  " WHERE lead.account IN (SELECT id FROM account WHERE name = "
                                  "coalesce(?, name))"
                                  " AND lead.state IN (1, 3, 5, 6) ORDER BY lead.id"_L1,
                        {account.isEmpty() ? QVariant() : textValue(account.toString())},
                        [&](const Database::Row &row) {
                            rows.append({.lead = storedLead(row).lead, .payload = row.bytes(28)});
                        });
    if (!read) {
        return failure(read.error());
    }
    return rows;
}

Outcome LeadQueue::markMovedAway(const QList<OriginId> &origins)
{
    QList<OriginId> moved;
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
            if (!Movable.contains(from)) {
                continue;
            }
            row->lead.state = QueueState::MovedAway;
            if (const Outcome stored = d->store(*row, from); !stored) {
                return stored;
            }
            moved.append(origin);
        }
        return success();
    });
    return d->told(outcome, moved);
}

Result<LeadQueue::TakenIn> LeadQueue::takeIn(const QList<SealedRow> &rows,
                                             const QList<PublicKey> &keys, const AccountId &account,
                                             const QString &portal)
{
    TakenIn result;
    QList<OriginId> taken;
    const Outcome outcome = d->writeAsSender([&]() -> Outcome {
        for (const PublicKey &key : keys) {
            if (!key.isValid()) {
                return failure(queueError(ErrorKind::InvalidInput, u"not a public key"_s));
            }
            if (const Outcome kept = d->keepKey(key); !kept) {
                return kept;
            }
        }
        if (const Outcome loaded = d->loadKeys(); !loaded) {
            return loaded;
        }
        for (const SealedRow &row : rows) {
            const Result<qint64> keyId = keyIdOf(*d, row);
            if (!keyId) {
                return failure(keyId.error());
            }
            Result<StoredLead> here = d->find(row.lead.origin);
            Outcome done = success();
            if (!here && here.error().kind == ErrorKind::NotFound) {
                done = insertTaken(*d, row, *keyId, account, portal);
            } else if (!here) {
                return failure(here.error());
            } else if (here->lead.state == QueueState::MovedAway) {
                done = takeBack(*d, *here, row, *keyId, account, portal);
            } else {
                ++result.known;
                continue;
            }
            if (!done) {
                return done;
            }
            ++result.taken;
            taken.append(row.lead.origin);
        }
        return success();
    });
    if (!outcome) {
        return failure(outcome.error());
    }
    d->told(outcome, taken);
    return result;
}

} // namespace leadbooth
