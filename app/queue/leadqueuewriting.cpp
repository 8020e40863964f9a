// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "queue/issuesjson.h"
#include "queue/leadqueueprivate.h"
#include "queue/migrations.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// More are told of as "many".
constexpr qsizetype MaxTold = 500;

QVariant stateValue(QueueState state)
{
    return static_cast<int>(state);
}

bool isWaiting(QueueState state)
{
    return state == QueueState::Ready || state == QueueState::Uncertain;
}

} // namespace

Error notOfThisRow()
{
    return queueError(ErrorKind::WrongKey, u"the lead of another row"_s);
}

Error wrongState(const OriginId &origin, QueueState state)
{
    Error error =
            queueError(ErrorKind::Internal, u"%1 is %2"_s.arg(origin.toString(), toString(state)));
    error.code = WrongStateCode;
    return error;
}

QVariant errorKindValue(const std::optional<Error> &error)
{
    return error ? textValue(toString(error->kind)) : QVariant();
}

QVariant errorCodeValue(const std::optional<Error> &error)
{
    return error ? textValue(error->code) : QVariant();
}

Outcome LeadQueue::Private::write(const std::function<Outcome()> &work)
{
    if (readOnly) {
        return failure(queueError(ErrorKind::QueueTooNew, u"made by a newer version"_s));
    }
    const QList<KnownKey> keysBefore = keys;
    const Outcome outcome = db->inTransaction([&]() -> Outcome {
        // Another process may have set the file aside under this one (replaceDamaged), and what is
        // written goes on into the renamed one.
        if (file.identity() != identity) {
            return failure(queueError(ErrorKind::QueueDamaged, u"was set aside meanwhile"_s));
        }
        // A newer version may have been started, and have migrated the file under this one.
        const Result<int> version = versionOf(*db);
        if (!version) {
            return failure(version.error());
        }
        static const int mine = Migrations().newest();
        if (*version != mine) {
            return failure(queueError(ErrorKind::QueueTooNew, u"was migrated meanwhile"_s));
        }
        return work();
    });
    if (!outcome) {
        // work() may have read some that it inserted itself.
        keys = keysBefore;
        sharedIds.clear();
    }
    return outcome;
}

Outcome LeadQueue::Private::writeAsSender(const std::function<Outcome()> &work)
{
    if (!readOnly && !sender) {
        return failure(queueError(ErrorKind::QueueBusy, u"another process is the sender"_s));
    }
    return write(work);
}

Outcome LeadQueue::Private::told(const Outcome &outcome, const QList<OriginId> &origins)
{
    if (outcome && !origins.isEmpty()) {
        Q_EMIT q->changed(origins.size() > MaxTold ? QList<OriginId>() : origins);
    }
    return outcome;
}

Result<StoredLead> LeadQueue::Private::find(const OriginId &origin)
{
    std::optional<StoredLead> found;
    const Outcome read = db->read("SELECT "_L1 + LeadColumns + " FROM "_L1 + LeadTables
                                          + " WHERE lead.origin = ?"_L1,
                                  {textValue(origin.toString())},
                                  [&](const Database::Row &row) { found = storedLead(row); });
    if (!read) {
        return failure(read.error());
    }
    if (!found) {
        return failure(queueError(ErrorKind::NotFound, u"no lead "_s + origin.toString()));
    }
    return *found;
}

Result<StoredLead> LeadQueue::Private::findIn(const OriginId &origin, const QList<QueueState> &from)
{
    Result<StoredLead> row = find(origin);
    if (row && !from.contains(row->lead.state)) {
        return failure(wrongState(origin, row->lead.state));
    }
    return row;
}

Outcome LeadQueue::Private::store(const StoredLead &row, QueueState from)
{
    const QueuedLead &lead = row.lead;
    QStringList others;
    for (const LeadId &id : lead.others) {
        others.append(id.toString());
    }
    const QVariant notBefore = lead.notBefore.isValid() ? timeValue(lead.notBefore) : QVariant(0);
    const Result<int> changed =
            db->run(u"UPDATE lead SET state = ?, state_before = ?, changed_at = ?, not_before = ?,"
                    " settled_at = ?, attempts = ?, looks = ?, resend_decided = ?, send_alone = ?,"
                    " changed_after = ?, payload_size = ?, lead_id = ?, deal_id = ?, others = ?, "
                    "sent_at = ?, is_witness = ?,"
                    " trouble = ?, trouble_code = ?, receipt = coalesce(?, receipt)"
                    " WHERE id = ? AND state = ?"_s,
                    {stateValue(lead.state),
                     lead.stateBefore ? stateValue(*lead.stateBefore) : QVariant(),
                     timeValue(clock.now()),
                     isWaiting(lead.state) ? notBefore : QVariant(),
                     timeValue(lead.settledAt),
                     lead.attempts,
                     lead.looks,
                     lead.resendDecided,
                     lead.sendAlone,
                     lead.changedAfter ? QVariant(*lead.changedAfter) : QVariant(),
                     lead.payloadSize,
                     textValue(lead.leadId.toString()),
                     textValue(lead.dealId.toString()),
                     textValue(others.join(u',')),
                     timeValue(row.sentAt),
                     row.isWitness,
                     lead.trouble ? textValue(toString(*lead.trouble)) : QVariant(),
                     textValue(lead.troubleCode),
                     row.receipt.isEmpty() ? QVariant() : QVariant(row.receipt),
                     lead.number,
                     stateValue(from)});
    if (!changed) {
        return failure(changed.error());
    }
    return *changed == 1 ? success() : failure(wrongState(lead.origin, from));
}

Outcome LeadQueue::Private::makeSent(StoredLead &row, const QList<LeadId> &ids,
                                     const Retention &retention)
{
    QueuedLead &lead = row.lead;
    lead.state = QueueState::Sent;
    lead.notBefore = {};
    lead.settledAt = {};
    lead.looks = 0;
    lead.resendDecided = false;
    lead.leadId = ids.value(0);
    lead.others = ids.mid(1);
    lead.trouble = {};
    lead.troubleCode.clear();
    row.sentAt = clock.now();
    row.isWitness = !lead.leadId.isEmpty();
    if (const Outcome kept = keepReceipt(row); !kept) {
        return kept;
    }
    return retention.kind == Retention::Kind::EraseAtOnce ? erasePayload(row) : setIssues(row, {});
}

Outcome LeadQueue::Private::keepReceipt(StoredLead &row)
{
    if (!unlocked.contains(row.keyId) || row.lead.changedAfter) {
        return success();
    }
    QByteArray name;
    const Outcome named = db->read(u"SELECT substr(payload, 1, ?) FROM sealed WHERE lead = ?"_s,
                                   {BoxNameSize, row.lead.number},
                                   [&](const Database::Row &sealed) { name = sealed.bytes(0); });
    if (!named) {
        return named;
    }
    row.receipt = openedReceipts.take(name);
    if (name.isEmpty() || !row.receipt.isEmpty()) {
        return success();
    }
    Result<QByteArray> receipt;
    const Outcome read =
            db->read(u"SELECT payload FROM sealed WHERE lead = ?"_s, {row.lead.number},
                     [&](const Database::Row &sealed) {
                         receipt = this->sealed(sealed.bytes(0), row.keyId, row.lead.origin)
                                           .and_then(openLead)
                                           .transform(&OpenedLead::receipt);
                     });
    if (!read) {
        return read;
    }
    if (receipt) {
        row.receipt = *receipt;
    } else {
        // It is on the portal all the same.
        qCInfo(lcQueue) << "no receipt:" << receipt.error().detail;
    }
    return success();
}

Outcome LeadQueue::Private::erasePayload(StoredLead &row)
{
    const Result<int> erased = db->run(u"DELETE FROM sealed WHERE lead = ?"_s, {row.lead.number});
    if (!erased) {
        return failure(erased.error());
    }
    row.lead.payloadSize = 0;
    row.lead.hasPayload = false;
    return success();
}

Outcome LeadQueue::Private::setIssues(const StoredLead &row, const Issues &issues)
{
    QVariant sealed;
    if (!issues.isEmpty()) {
        const Result<KnownKey> key = keyById(row.keyId);
        if (!key) {
            return failure(key.error());
        }
        const Result<QByteArray> box = seal(toBytes(issues), key->key);
        if (!box) {
            return failure(box.error());
        }
        sealed = *box;
    }
    const Result<int> set =
            db->run(u"UPDATE sealed SET issues = ?1 WHERE lead = ?2 AND issues IS NOT ?1"_s,
                    {sealed, row.lead.number});
    return set ? success() : failure(set.error());
}

Outcome LeadQueue::Private::replacePayload(StoredLead &row, const LeadToSave &lead)
{
    const Result<KnownKey> key = sealingKey();
    if (!key) {
        return failure(key.error());
    }
    const Result<qint64> visibility = visibilityId(lead.visibility);
    if (!visibility) {
        return failure(visibility.error());
    }
    const Result<QByteArray> box = seal(toBytes(lead.payload), key->key);
    if (!box) {
        return failure(box.error());
    }
    // Upsert: a payload that was erased comes back.
    Result<int> done =
            db->run(u"INSERT INTO sealed (lead, payload) VALUES (?, ?)"
                    " ON CONFLICT (lead) DO UPDATE SET payload = excluded.payload, issues = NULL"_s,
                    {row.lead.number, *box});
    if (done) {
        done = db->run(
                u"UPDATE lead SET sealing_key = ?, visibility = ?, receipt = NULL WHERE id = ?"_s,
                {key->id, *visibility, row.lead.number});
    }
    if (!done) {
        return failure(done.error());
    }
    row.keyId = key->id;
    row.lead.keyName = key->key.name();
    row.lead.payloadSize = box->size();
    row.lead.hasPayload = true;
    row.lead.visibility = lead.visibility;
    row.lead.sendAlone = lead.sendAlone;
    return success();
}

Outcome LeadQueue::Private::removeDraft(const OriginId &origin)
{
    const Result<int> removed =
            db->run(u"DELETE FROM draft WHERE origin = ?"_s, {textValue(origin.toString())});
    return removed ? success() : failure(removed.error());
}

Result<qint64> LeadQueue::Private::sharedId(const QString &select, const QString &insert,
                                            const QVariantList &values)
{
    QString name = select;
    for (const QVariant &value : values) {
        name += u'\n' + value.toString();
    }
    if (const auto known = sharedIds.constFind(name); known != sharedIds.constEnd()) {
        return *known;
    }
    Result<std::optional<qint64>> id = db->number(select, values);
    if (id && !*id) {
        if (const Result<int> inserted = db->run(insert, values); !inserted) {
            return failure(inserted.error());
        }
        id = db->number(select, values);
    }
    if (!id) {
        return failure(id.error());
    }
    sharedIds.insert(name, id->value_or(0));
    return id->value_or(0);
}

Result<qint64> LeadQueue::Private::accountId(const AccountId &account)
{
    return sharedId(u"SELECT id FROM account WHERE name = ?"_s,
                    u"INSERT INTO account (name) VALUES (?)"_s, {textValue(account.toString())});
}

Result<qint64> LeadQueue::Private::portalId(const QString &portal)
{
    return sharedId(u"SELECT id FROM portal WHERE identity = ?"_s,
                    u"INSERT INTO portal (identity) VALUES (?)"_s, {textValue(portal)});
}

Result<qint64> LeadQueue::Private::visibilityId(const LeadVisibility &visibility)
{
    return sharedId(
            u"SELECT id FROM visibility WHERE responsible = ? AND stage = ? AND opened = ?"_s,
            u"INSERT INTO visibility (responsible, stage, opened) VALUES (?, ?, ?)"_s,
            {textValue(visibility.responsible), textValue(visibility.stage),
             textValue(visibility.opened)});
}

} // namespace leadbooth
