// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadtransfer.h"

#include "queue/portalidentity.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using Rows = QList<LeadQueue::SealedRow>;

QList<OriginId> originsOf(const Rows &rows)
{
    QList<OriginId> origins;
    for (const LeadQueue::SealedRow &row : rows) {
        origins.append(row.lead.origin);
    }
    return origins;
}

/*! Those of \a keys that a row is sealed to. */
QList<PublicKey> keysOf(const Rows &rows, const QList<PublicKey> &keys)
{
    QList<PublicKey> used;
    for (const PublicKey &key : keys) {
        if (std::any_of(rows.cbegin(), rows.cend(), [&](const LeadQueue::SealedRow &row) {
                return row.lead.keyName == key.name();
            })) {
            used.append(key);
        }
    }
    return used;
}

bool areSame(const Rows &some, const Rows &others)
{
    return std::equal(some.cbegin(), some.cend(), others.cbegin(), others.cend(),
                      [](const LeadQueue::SealedRow &one, const LeadQueue::SealedRow &other) {
                          return one.lead.origin == other.lead.origin
                                 && one.payload == other.payload;
                      });
}

/*! From the disk, before this machine gives the leads away. */
Outcome checkWritten(const QString &path, const Rows &rows)
{
    const Result<TransferFile> written = readTransfer(path);
    if (!written) {
        return failure(written.error());
    }
    return areSame(written->rows, rows)
                   ? success()
                   : failure({.kind = ErrorKind::Storage,
                              .certainty = Certainty::NotSent,
                              .code = u"TRANSFER_DAMAGED"_s,
                              .detail = u"the file does not hold what was written"_s});
}

} // namespace

Outcome ensureSender(LeadQueue &queue, std::chrono::milliseconds settle)
{
    // Whoever becomes it takes rows that are Sending for left behind; they may be our own.
    if (queue.isSender()) {
        return success();
    }
    const Result<bool> became = queue.becomeSender(settle);
    if (!became) {
        return failure(became.error());
    }
    return *became ? success()
                   : failure({.kind = ErrorKind::QueueBusy,
                              .certainty = Certainty::NotSent,
                              .detail = u"another Leadbooth is sending this queue just now"_s});
}

Result<qint64> exportLeads(LeadQueue &queue, const QString &path, const QByteArray &lockedKeys,
                           const QDateTime &madeAt, const AccountId &account)
{
    const Result<Rows> rows = queue.unsent(account);
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return 0;
    }
    const TransferFile file{.rows = *rows,
                            .keys = keysOf(*rows, queue.keys()),
                            .lockedKeys = lockedKeys,
                            .madeAt = madeAt};
    const QString part = path + u".part"_s;
    const Outcome done =
            writeTransfer(part, file)
                    .and_then([&](std::monostate) { return checkWritten(part, *rows); })
                    .and_then(
                            [&](std::monostate) { return queue.markMovedAway(originsOf(*rows)); });
    if (!done) {
        QFile::remove(part);
        return failure(done.error());
    }
    std::error_code problem;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), problem);
    if (problem) {
        return failure({.kind = ErrorKind::Storage,
                        .certainty = Certainty::NotSent,
                        .code = NotNamedCode,
                        .detail = QString::fromLocal8Bit(problem.message().c_str())});
    }
    return rows->size();
}

QString portalLabel(const QString &identity)
{
    const QString usualPort = u":443"_s;
    const QString label = identity.toLower();
    return label.endsWith(usualPort) ? label.chopped(usualPort.size()) : label;
}

QStringList otherPortals(const Rows &rows, const QString &identity, const QString &name)
{
    QStringList others;
    for (const LeadQueue::SealedRow &row : rows) {
        const QString &portal = row.lead.portal;
        if (!isSamePortal(portal, identity) && !isSamePortal(portal, name)
            && !others.contains(portalLabel(portal))) {
            others.append(portalLabel(portal));
        }
    }
    return others;
}

qint64 countLocked(const Rows &rows, const QList<KeyPair> &keys)
{
    QStringList names;
    for (const KeyPair &key : keys) {
        names.append(key.publicKey.name());
    }
    return std::count_if(rows.cbegin(), rows.cend(), [&](const LeadQueue::SealedRow &row) {
        return !names.contains(row.lead.keyName);
    });
}

Outcome retryUnlocked(LeadQueue &queue)
{
    if (!queue.isSender()) {
        return success();
    }
    const QueueQuery rejected{.states = {QueueState::Rejected}};
    const Result<qint64> count = queue.countOf(rejected);
    if (!count) {
        return failure(count.error());
    }
    const Result<QList<QueuedLead>> leads = queue.page(rejected, 0, static_cast<int>(*count));
    if (!leads) {
        return failure(leads.error());
    }
    QList<OriginId> opened;
    for (const QueuedLead &lead : *leads) {
        if (lead.trouble == ErrorKind::WrongKey && queue.payload(lead.origin)) {
            opened.append(lead.origin);
        }
    }
    return opened.isEmpty() ? success() : queue.retry(opened);
}

void recoverKeys(QList<KeyPair> keys, const RecoverKey &recover, QObject *context,
                 const Done<std::monostate> &done)
{
    if (keys.isEmpty()) {
        done(success());
        return;
    }
    const KeyPair key = keys.takeFirst();
    recover(key, context, [keys, recover, context, done](const Outcome &recovered) {
        if (!recovered && recovered.error().kind != ErrorKind::WrongKey) {
            done(recovered);
            return;
        }
        recoverKeys(keys, recover, context, done);
    });
}

} // namespace leadbooth
