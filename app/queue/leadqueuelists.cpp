// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/issuesjson.h"
#include "queue/leadqueueprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

const QString LeadColumns =
        u"lead.id, lead.origin, account.name, portal.identity, lead.state, lead.saved_at,"
        " lead.changed_at, lead.not_before, lead.settled_at, lead.attempts, lead.looks,"
        " lead.resend_decided, lead.send_alone, visibility.responsible, visibility.stage,"
        " visibility.opened, sealing_key.name, lead.payload_size, lead.lead_id, lead.deal_id,"
        " lead.others, lead.trouble, lead.trouble_code, lead.sealing_key, lead.state_before,"
        " lead.sent_at, lead.is_witness, lead.changed_after"_s;
// (CROSS JOIN: SQLite keeps this order, and need not find out that the rows come first.)
const QString LeadTables = u"lead CROSS JOIN account ON account.id = lead.account"
                           " CROSS JOIN portal ON portal.id = lead.portal"
                           " CROSS JOIN visibility ON visibility.id = lead.visibility"
                           " CROSS JOIN sealing_key ON sealing_key.id = lead.sealing_key"_s;
const QString ShownDrafts = u"NOT (draft.is_copy = 1 AND EXISTS (SELECT 1 FROM lead"
                            " WHERE lead.origin = draft.origin AND lead.state <> 4))"_s;

namespace {

/*! The rows of one account in one state: a stretch of an index. */
struct Stretch
{
    qint64 account = 0;
    QueueState state = QueueState::Ready;
    qint64 rows = 0;
};

Result<QList<Stretch>> stretchesOf(LeadQueue::Private &d, const QueueQuery &query)
{
    QList<Stretch> stretches;
    const Outcome read = d.db->read(
            u"SELECT tally.account, tally.state, sum(tally.rows), account.name FROM tally"
            " JOIN account ON account.id = tally.account GROUP BY tally.account, tally.state"
            " HAVING sum(tally.rows) > 0 ORDER BY tally.state, tally.account"_s,
            {}, [&](const Database::Row &row) {
                const auto state = static_cast<QueueState>(row.number(1));
                const bool isWanted =
                        query.states.isEmpty()
                                ? state != QueueState::Discarded && state != QueueState::MovedAway
                                : query.states.contains(state);
                if (isWanted
                    && (query.account.isEmpty() || query.account.toString() == row.text(3))) {
                    stretches.append({row.number(0), state, row.number(2)});
                }
            });
    if (!read) {
        return failure(read.error());
    }
    return stretches;
}

qint64 rowsIn(const QList<Stretch> &stretches)
{
    qint64 rows = 0;
    for (const Stretch &stretch : stretches) {
        rows += stretch.rows;
    }
    return rows;
}

/*! Conditions that part \a stretch as the index has it, where not_before comes before the id. */
QStringList partsOf(const Stretch &stretch, QLatin1StringView column)
{
    if (column != "id"_L1) {
        return {QString()};
    }
    const bool mayWait =
            stretch.state == QueueState::Ready || stretch.state == QueueState::Uncertain;
    return mayWait ? QStringList{u" AND not_before = 0"_s, u" AND not_before > 0"_s}
                   : QStringList{u" AND not_before IS NULL"_s};
}

/*! Ids of \a stretches merged in order of \a column: a walk over indexes alone, from the nearer
 * end. */
Result<QList<qint64>> mergedIds(LeadQueue::Private &d, const QList<Stretch> &stretches,
                                QLatin1StringView column, bool descending, qint64 offset,
                                qint64 limit)
{
    const qint64 total = rowsIn(stretches);
    limit = std::min(limit, total - offset);
    if (limit <= 0) {
        return QList<qint64>();
    }
    const bool fromTheEnd = offset > total / 2;
    const QString direction = descending != fromTheEnd ? u" DESC"_s : QString();
    QStringList selects;
    QVariantList values;
    for (const Stretch &stretch : stretches) {
        for (const QString &part : partsOf(stretch, column)) {
            selects.append("SELECT id, "_L1 + column
                           + " FROM lead WHERE account = ? AND state = ?"_L1 + part);
            values << stretch.account << static_cast<int>(stretch.state);
        }
    }
    values << limit << (fromTheEnd ? total - offset - limit : offset);
    Result<QList<qint64>> ids = d.ids(selects.join(" UNION ALL "_L1) + " ORDER BY 2"_L1 + direction
                                              + ", 1"_L1 + direction + " LIMIT ? OFFSET ?"_L1,
                                      values);
    if (ids && fromTheEnd) {
        std::ranges::reverse(*ids);
    }
    return ids;
}

/*! Ids of \a stretches in order of \a column that come after \a last: what is passed over is not
 * even looked at. */
Result<QList<qint64>> idsAfter(LeadQueue::Private &d, const QList<Stretch> &stretches,
                               QLatin1StringView column, bool descending,
                               const std::optional<QueuedLead> &last, qint64 limit)
{
    if (stretches.isEmpty()) {
        return QList<qint64>();
    }
    const QString direction = descending ? u" DESC"_s : QString();
    const QString after = descending ? u" < ?"_s : u" > ?"_s;
    // Many rows may have been changed at the same moment: those are a part of the index by
    // themselves.
    QList<std::pair<QString, QVariantList>> bounded = {{QString(), {}}};
    if (last && column == "id"_L1) {
        bounded = {{" AND id"_L1 + after, {last->number}}};
    } else if (last) {
        const QVariant changedAt = timeValue(last->changedAt);
        bounded = {{" AND changed_at = ? AND id"_L1 + after, {changedAt, last->number}},
                   {" AND changed_at"_L1 + after, {changedAt}}};
    }
    QStringList selects;
    QVariantList values;
    for (const Stretch &stretch : stretches) {
        for (const QString &part : partsOf(stretch, column)) {
            for (const auto &[condition, bounds] : std::as_const(bounded)) {
                selects.append("SELECT id, "_L1 + column
                               + " FROM lead WHERE account = ? AND state = ?"_L1 + part
                               + condition);
                values << stretch.account << static_cast<int>(stretch.state) << bounds;
            }
        }
    }
    return d.ids(selects.join(" UNION ALL "_L1) + " ORDER BY 2"_L1 + direction + ", 1"_L1
                         + direction + " LIMIT ?"_L1,
                 values << limit);
}

/*! The same by state, and in each in the order of saving. */
Result<QList<qint64>> idsByStateAfter(LeadQueue::Private &d, const QList<Stretch> &stretches,
                                      bool descending, const std::optional<QueuedLead> &last,
                                      qint64 limit)
{
    QMap<QueueState, QList<Stretch>> states;
    for (const Stretch &stretch : stretches) {
        states[stretch.state].append(stretch);
    }
    QList<QueueState> order = states.keys();
    if (descending) {
        std::ranges::reverse(order);
    }
    QList<qint64> ids;
    for (const QueueState state : std::as_const(order)) {
        if (last && (descending ? state > last->state : state < last->state)) {
            continue;
        }
        const bool isWithin = last && last->state == state;
        const Result<QList<qint64>> part =
                idsAfter(d, states.value(state), "id"_L1, descending,
                         isWithin ? last : std::nullopt, limit - ids.size());
        if (!part) {
            return part;
        }
        ids.append(*part);
        if (ids.size() >= limit) {
            break;
        }
    }
    return ids;
}

/*! By state, and in each in the order of saving. */
Result<QList<qint64>> idsByState(LeadQueue::Private &d, QList<Stretch> stretches, bool descending,
                                 qint64 offset, qint64 limit)
{
    if (descending) {
        std::ranges::reverse(stretches);
    }
    QList<qint64> ids;
    while (!stretches.isEmpty() && limit > 0) {
        QList<Stretch> ofState;
        const QueueState state = stretches.first().state;
        while (!stretches.isEmpty() && stretches.first().state == state) {
            ofState.append(stretches.takeFirst());
        }
        const qint64 rows = rowsIn(ofState);
        if (offset >= rows) {
            offset -= rows;
            continue;
        }
        const Result<QList<qint64>> part =
                mergedIds(d, ofState, "id"_L1, descending, offset, limit);
        if (!part) {
            return part;
        }
        ids.append(*part);
        limit -= std::min(limit, rows - offset);
        offset = 0;
    }
    return ids;
}

} // namespace

std::optional<ErrorKind> errorKindFrom(const QString &name)
{
    for (int i = 0; i < ErrorKindCount; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        if (toString(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

StoredLead storedLead(const Database::Row &row)
{
    StoredLead stored{.lead = {.number = row.number(0),
                               .origin = OriginId(row.text(1)),
                               .account = AccountId(row.text(2)),
                               .portal = row.text(3),
                               .state = static_cast<QueueState>(row.number(4)),
                               .savedAt = row.dateTime(5),
                               .changedAt = row.dateTime(6),
                               .notBefore = row.dateTime(7),
                               .settledAt = row.dateTime(8),
                               .attempts = static_cast<int>(row.number(9)),
                               .looks = static_cast<int>(row.number(10)),
                               .resendDecided = row.number(11) != 0,
                               .sendAlone = row.number(12) != 0,
                               .visibility = {row.text(13), row.text(14), row.text(15)},
                               .keyName = row.text(16),
                               .hasPayload = row.number(17) > 0,
                               .payloadSize = row.number(17),
                               .leadId = LeadId(row.text(18)),
                               .dealId = LeadId(row.text(19)),
                               .trouble = errorKindFrom(row.text(21)),
                               .troubleCode = row.text(22)},
                      .keyId = row.number(23),
                      .sentAt = row.dateTime(25),
                      .isWitness = row.number(26) != 0};
    const QStringList others = row.text(20).split(u',', Qt::SkipEmptyParts);
    for (const QString &other : others) {
        stored.lead.others.append(LeadId(other));
    }
    if (!row.isNull(24)) {
        stored.lead.stateBefore = static_cast<QueueState>(row.number(24));
    }
    if (!row.isNull(27)) {
        stored.lead.changedAfter = static_cast<int>(row.number(27));
    }
    return stored;
}

Result<QList<qint64>> LeadQueue::Private::ids(const QString &statement, const QVariantList &values)
{
    QList<qint64> ids;
    const Outcome read = db->read(statement, values,
                                  [&](const Database::Row &row) { ids.append(row.number(0)); });
    if (!read) {
        return failure(read.error());
    }
    return ids;
}

Result<QList<StoredLead>> LeadQueue::Private::rows(const QList<qint64> &ids)
{
    QJsonArray wanted;
    for (const qint64 id : ids) {
        wanted.append(id);
    }
    QList<StoredLead> rows;
    const Outcome read =
            db->read("SELECT "_L1 + LeadColumns + " FROM json_each(?) AS wanted CROSS JOIN "_L1
                             + LeadTables + " WHERE lead.id = wanted.value ORDER BY wanted.key"_L1,
                     {QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))},
                     [&](const Database::Row &row) { rows.append(storedLead(row)); });
    if (!read) {
        return failure(read.error());
    }
    return rows;
}

Result<QList<QueuedLead>> LeadQueue::Private::leads(const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return QList<QueuedLead>();
    }
    const Result<QList<StoredLead>> stored = rows(ids);
    if (!stored) {
        return failure(stored.error());
    }
    QList<QueuedLead> leads;
    for (const StoredLead &row : *stored) {
        leads.append(row.lead);
    }
    return leads;
}

Result<QueueCounts> LeadQueue::counts(const AccountId &account)
{
    QueueCounts counts;
    const QVariantList filter = {account.isEmpty() ? QVariant() : textValue(account.toString())};
    const Outcome read =
            d->db->read(u"SELECT tally.state, tally.sealing_key, sum(tally.rows) FROM tally"
                        " JOIN account ON account.id = tally.account WHERE account.name = "
                        "coalesce(?, account.name)"
                        " GROUP BY tally.state, tally.sealing_key HAVING sum(tally.rows) > 0"_s,
                        filter, [&](const Database::Row &row) {
                            counts.rows[static_cast<QueueState>(row.number(0))] += row.number(2);
                            if (row.number(1) != 0 && !d->unlocked.contains(row.number(1))) {
                                counts.locked += row.number(2);
                            }
                        });
    if (!read) {
        return failure(read.error());
    }
    const Result<std::optional<qint64>> drafts =
            d->db->number(u"SELECT count(*) FROM draft JOIN account ON account.id = draft.account"
                          " WHERE account.name = coalesce(?, account.name) AND "_s
                                  + ShownDrafts,
                          filter);
    if (!drafts) {
        return failure(drafts.error());
    }
    counts.drafts = drafts->value_or(0);
    return counts;
}

Result<qint64> LeadQueue::countOf(const QueueQuery &query)
{
    const Result<QList<Stretch>> stretches = stretchesOf(*d, query);
    return stretches ? Result<qint64>(rowsIn(*stretches)) : failure(stretches.error());
}

Result<QList<QueuedLead>> LeadQueue::page(const QueueQuery &query, qint64 offset, int limit)
{
    const Result<QList<Stretch>> stretches = stretchesOf(*d, query);
    if (!stretches) {
        return failure(stretches.error());
    }
    offset = std::max<qint64>(offset, 0);
    const Result<QList<qint64>> ids =
            query.order == QueueQuery::Order::State
                    ? idsByState(*d, *stretches, query.descending, offset, limit)
                    : mergedIds(*d, *stretches,
                                query.order == QueueQuery::Order::SavedAt ? "id"_L1
                                                                          : "changed_at"_L1,
                                query.descending, offset, limit);
    return ids ? d->leads(*ids) : failure(ids.error());
}

Result<QList<QueuedLead>> LeadQueue::pageAfter(const QueueQuery &query,
                                               const std::optional<QueuedLead> &last, int limit)
{
    const Result<QList<Stretch>> stretches = stretchesOf(*d, query);
    if (!stretches) {
        return failure(stretches.error());
    }
    const Result<QList<qint64>> ids =
            query.order == QueueQuery::Order::State
                    ? idsByStateAfter(*d, *stretches, query.descending, last, limit)
                    : idsAfter(*d, *stretches,
                               query.order == QueueQuery::Order::SavedAt ? "id"_L1
                                                                         : "changed_at"_L1,
                               query.descending, last, limit);
    return ids ? d->leads(*ids) : failure(ids.error());
}

Result<std::optional<QueuedLead>> LeadQueue::lead(const OriginId &origin)
{
    const Result<StoredLead> row = d->find(origin);
    if (row) {
        return row->lead;
    }
    if (row.error().kind == ErrorKind::NotFound) {
        return std::nullopt;
    }
    return failure(row.error());
}

Result<QList<QueueAttempt>> LeadQueue::attempts(const OriginId &origin)
{
    QList<QueueAttempt> attempts;
    const Outcome read = d->db->read(
            u"SELECT kind, result, started_at, ended_at, error, code, http_status FROM attempt"
            " WHERE lead = (SELECT id FROM lead WHERE origin = ?) ORDER BY number"_s,
            {textValue(origin.toString())}, [&](const Database::Row &row) {
                attempts.append({.kind = static_cast<AttemptKind>(row.number(0)),
                                 .result = static_cast<AttemptResult>(row.number(1)),
                                 .startedAt = row.dateTime(2),
                                 .endedAt = row.dateTime(3),
                                 .error = errorKindFrom(row.text(4)),
                                 .code = row.text(5),
                                 .httpStatus = static_cast<int>(row.number(6))});
            });
    if (!read) {
        return failure(read.error());
    }
    return attempts;
}

Result<Issues> LeadQueue::issues(const OriginId &origin)
{
    Result<Issues> issues = Issues();
    const Outcome read = d->db->read(
            u"SELECT sealed.issues, lead.sealing_key FROM lead JOIN sealed ON sealed.lead = lead.id"
            " WHERE lead.origin = ? AND sealed.issues IS NOT NULL"_s,
            {textValue(origin.toString())}, [&](const Database::Row &row) {
                const Result<QByteArray> bytes = d->unseal(row.bytes(0), row.number(1));
                issues = bytes ? issuesFromBytes(*bytes) : failure(bytes.error());
            });
    return read ? issues : failure(read.error());
}

} // namespace leadbooth
