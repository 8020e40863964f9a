// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadqueueprivate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

// What is due, whether an account is blocked, and what can be looked for as a witness.

namespace {

// Two clocks of one computer, and what NTP corrects every day, stay well below.
constexpr std::chrono::milliseconds ClockTolerance = 1min;

Result<QList<QueuedLead>> due(LeadQueue::Private &d, const AccountId &account, QueueState state,
                              int limit)
{
    if (const Outcome outcome = d.repairTimes(); !outcome) {
        return failure(outcome.error());
    }
    const QVariant name = textValue(account.toString());
    const int number = static_cast<int>(state);
    const QVariant now = timeValue(d.clock.now());
    // Nearly all rows are due at once, and in the index in the order of saving; so only the few
    // that had to wait are sorted.
    const Result<QList<qint64>> ids = d.ids(
            u"SELECT id FROM (SELECT id FROM lead WHERE account ="
            " (SELECT id FROM account WHERE name = ?) AND state = ? AND not_before = 0"
            " ORDER BY id LIMIT ?) UNION ALL SELECT id FROM (SELECT id FROM lead WHERE account ="
            " (SELECT id FROM account WHERE name = ?) AND state = ? AND not_before > 0"
            " AND not_before <= ? ORDER BY id LIMIT ?) ORDER BY id LIMIT ?"_s,
            {name, number, limit, name, number, now, limit, limit});
    return ids ? d.leads(*ids) : failure(ids.error());
}

template <typename Content, typename Read>
Result<Content> readSealed(LeadQueue::Private &d, const OriginId &origin, const Read &read)
{
    std::optional<Result<Content>> content;
    const Outcome found =
            d.db->read(u"SELECT sealed.payload, lead.sealing_key FROM lead JOIN sealed"
                       " ON sealed.lead = lead.id WHERE lead.origin = ?"_s,
                       {textValue(origin.toString())}, [&](const Database::Row &row) {
                           content = read(row.bytes(0), row.number(1));
                       });
    if (!found) {
        return failure(found.error());
    }
    if (!content) {
        return failure(queueError(ErrorKind::NotFound, u"no such lead, or it was erased"_s));
    }
    return *std::move(content);
}

} // namespace

/*! A clock that was set back would hold rows that wait until a time for as long as it was set back,
 * a year even: a row that was changed in the future cannot be, so it waits from now on for as long
 * as it was to wait then. The same for the time at which an uncertain row is settled: the whole
 * wait again, which is too long rather than too short.
 *
 * A clock that is set ahead ends every wait. For settledAt that would be too early: who looks up
 * has to measure the time since the attempt ended by Clock::monotonic() as well. */
Outcome LeadQueue::Private::repairTimes()
{
    if (!sender) {
        return success(); // the one that sends will see it too
    }
    const QDateTime now = clock.now();
    const QVariant latest = timeValue(now.addMSecs(ClockTolerance.count()));
    const Result<std::optional<qint64>> found =
            db->number(u"SELECT id FROM lead WHERE (not_before > 0 OR settled_at > 0)"
                       " AND changed_at > ? LIMIT 1"_s,
                       {latest});
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return success();
    }
    const Outcome outcome = write([&]() -> Outcome {
        const QVariant ms = timeValue(now);
        const Result<int> moved =
                db->run(u"UPDATE lead SET not_before = iif(not_before > 0,"
                        " ? + max(not_before - changed_at, 0), not_before),"
                        " settled_at = ? + (settled_at - changed_at), changed_at = ?"
                        " WHERE (not_before > 0 OR settled_at > 0) AND changed_at > ?"_s,
                        {ms, ms, ms, latest});
        return moved ? success() : failure(moved.error());
    });
    if (outcome) {
        Q_EMIT q->changed({});
    }
    return outcome;
}

Result<QList<QueuedLead>> LeadQueue::dueToSend(const AccountId &account, int limit)
{
    return due(*d, account, QueueState::Ready, limit);
}

Result<QList<QueuedLead>> LeadQueue::dueToLookUp(const AccountId &account, int limit)
{
    return due(*d, account, QueueState::Uncertain, limit);
}

Result<std::optional<QDateTime>> LeadQueue::nextDue(const AccountId &account)
{
    if (const Outcome outcome = d->repairTimes(); !outcome) {
        return failure(outcome.error());
    }
    const QVariant name = textValue(account.toString());
    std::optional<QDateTime> next;
    for (const QueueState state : {QueueState::Ready, QueueState::Uncertain}) {
        const Result<std::optional<qint64>> ms = d->db->number(
                u"SELECT min(not_before) FROM lead WHERE account ="
                " (SELECT id FROM account WHERE name = ?) AND state = ? AND not_before IS NOT NULL"_s,
                {name, static_cast<int>(state)});
        if (!ms) {
            return failure(ms.error());
        }
        if (*ms) {
            const QDateTime due = **ms == 0 ? d->clock.now() : timeFromMs(**ms);
            next = next ? std::min(*next, due) : due;
        }
    }
    return next;
}

Result<LeadPayload> LeadQueue::payload(const OriginId &origin)
{
    return readSealed<LeadPayload>(*d, origin, [&](const QByteArray &box, qint64 keyId) {
        return d->readPayload(box, keyId, origin);
    });
}

Result<SealedLead> LeadQueue::sealed(const OriginId &origin)
{
    return readSealed<SealedLead>(*d, origin, [&](const QByteArray &box, qint64 keyId) {
        return d->sealed(box, keyId, origin);
    });
}

Result<QList<QueuedLead>> LeadQueue::witnesses(const AccountId &account,
                                               const LeadVisibility &visibility, int most)
{
    const Result<QList<qint64>> ids = d->ids(
            u"SELECT id FROM lead WHERE account = (SELECT id FROM account WHERE name = ?)"
            " AND visibility = (SELECT id FROM visibility WHERE responsible = ? AND stage = ?"
            " AND opened = ?) AND is_witness = 1 ORDER BY sent_at DESC, id DESC LIMIT ?"_s,
            {textValue(account.toString()), textValue(visibility.responsible),
             textValue(visibility.stage), textValue(visibility.opened), most});
    return ids ? d->leads(*ids) : failure(ids.error());
}

Result<qint64> LeadQueue::countWitnessesToCome(const AccountId &account,
                                               const LeadVisibility &visibility, qint64 enough)
{
    const QVariantList values = {textValue(account.toString()), textValue(visibility.responsible),
                                 textValue(visibility.stage), textValue(visibility.opened)};
    const Result<std::optional<qint64>> count = d->db->number(
            u"SELECT coalesce((SELECT sum(rows) FROM tally WHERE account ="
            " (SELECT id FROM account WHERE name = ?) AND state IN (1, 2) AND visibility ="
            " (SELECT id FROM visibility WHERE responsible = ? AND stage = ? AND opened = ?)), 0)"
            " + (SELECT count(*) FROM (SELECT id FROM lead WHERE account ="
            " (SELECT id FROM account WHERE name = ?) AND visibility ="
            " (SELECT id FROM visibility WHERE responsible = ? AND stage = ? AND opened = ?)"
            " AND state IN (3, 3) AND NOT (looks > 0 AND trouble IS NULL) LIMIT ?))"_s,
            values + values + QVariantList{enough});
    return count ? Result<qint64>(count->value_or(0)) : failure(count.error());
}

Result<std::optional<QueueBlock>> LeadQueue::block(const AccountId &account)
{
    std::optional<QueueBlock> block;
    const Outcome read = d->db->read(
            u"SELECT error, certainty, code, http_status, retry_after, location, since, until, "
            u"times"
            " FROM block WHERE account = (SELECT id FROM account WHERE name = ?)"_s,
            {textValue(account.toString())}, [&](const Database::Row &row) {
                block = QueueBlock{
                        .error = {.kind = errorKindFrom(row.text(0)).value_or(ErrorKind::Internal),
                                  .certainty = static_cast<Certainty>(row.number(1)),
                                  .code = row.text(2),
                                  .httpStatus = static_cast<int>(row.number(3)),
                                  .location = QUrl(row.text(5))},
                        .since = row.dateTime(6),
                        .until = row.dateTime(7),
                        .times = static_cast<int>(row.number(8))};
                if (!row.isNull(4)) {
                    block->error.retryAfter = std::chrono::milliseconds(row.number(4));
                }
            });
    if (!read) {
        return failure(read.error());
    }
    return block;
}

Outcome LeadQueue::setBlock(const AccountId &account, const std::optional<QueueBlock> &block)
{
    return d->writeAsSender([&]() -> Outcome {
        const Result<qint64> id = d->accountId(account);
        if (!id) {
            return failure(id.error());
        }
        if (!block) {
            const Result<int> gone = d->db->run(u"DELETE FROM block WHERE account = ?"_s, {*id});
            return gone ? success() : failure(gone.error());
        }
        const Error &error = block->error;
        const QVariant retryAfter =
                error.retryAfter ? QVariant(qint64(error.retryAfter->count())) : QVariant();
        const Result<int> set = d->db->run(
                u"INSERT OR REPLACE INTO block (account, error, certainty, code, http_status,"
                " retry_after, location, since, until, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {*id, toString(error.kind), static_cast<int>(error.certainty),
                 textValue(error.code), error.httpStatus, retryAfter,
                 textValue(error.location.toString()),
                 timeValue(block->since.isValid() ? block->since : d->clock.now()),
                 timeValue(block->until), block->times});
        return set ? success() : failure(set.error());
    });
}

} // namespace leadbooth
