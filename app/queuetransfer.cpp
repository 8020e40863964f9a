// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetransfer.h"

#include "base/logging.h"
#include "queue/leadtransfer.h"
#include "queuehost.h"
#include "sync/leadsaving.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error problem(ErrorKind kind, const QString &detail, QLatin1StringView code = {})
{
    return {.kind = kind, .certainty = Certainty::NotSent, .code = code, .detail = detail};
}

Error left()
{
    return problem(ErrorKind::Cancelled, u"another account came into use"_s);
}

QList<KeyPair> atHand(const QueueKeys *keys)
{
    return keys ? keys->atHand() : QList<KeyPair>();
}

} // namespace

QueueTransfer::QueueTransfer(Clock &clock, QueueHost &host)
    : QObject(&host)
    , m_clock(clock)
    , m_host(host)
{}

Result<QueueKeys *> QueueTransfer::keysOfSender()
{
    const Result<LeadQueue *> queue = m_host.openQueue();
    if (!queue) {
        return failure(queue.error());
    }
    QueueKeys *keys = m_host.keys();
    if (!keys) {
        return failure(problem(ErrorKind::InvalidInput, u"leads of the embedded portal stay"_s,
                               DemoStaysCode));
    }
    const Outcome became = ensureSender(**queue, m_host.options().timing.settle);
    return became ? Result<QueueKeys *>(keys) : failure(became.error());
}

QString QueueTransfer::portalName() const
{
    return portalLabel(portalIdentity(m_host.options().portal, {}));
}

QStringList QueueTransfer::portalsElsewhere(const TransferFile &file) const
{
    return otherPortals(file.rows, m_host.options().portalId, portalName());
}

// Out

void QueueTransfer::prepareExport()
{
    if (const Result<ExportOffer> offer = exportOffer()) {
        Q_EMIT exportOffered(*offer);
    } else {
        Q_EMIT exportFailed(offer.error());
    }
}

Result<ExportOffer> QueueTransfer::exportOffer()
{
    m_exporting.reset();
    const Result<QueueKeys *> keys = keysOfSender();
    if (!keys) {
        return failure(keys.error());
    }
    const AccountId account = m_host.options().account;
    const Result<QList<LeadQueue::SealedRow>> rows =
            m_host.openQueue().and_then([&](LeadQueue *queue) { return queue->unsent(account); });
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(problem(ErrorKind::InvalidInput, u"nothing is unsent"_s, NothingUnsentCode));
    }
    m_exporting = account;
    return ExportOffer{.leads = rows->size(),
                       .portal = portalName(),
                       .hasKeys = countLocked(*rows, atHand(*keys)) == 0,
                       .madeAt = m_clock.now().toLocalTime()};
}

void QueueTransfer::exportTo(const QString &path, const Secret &passphrase)
{
    if (const Result<qint64> leads = exportFor(path, passphrase)) {
        Q_EMIT exported(*leads, path);
    } else {
        qCWarning(lcApp).noquote() << "exporting leads:" << leads.error().detail;
        Q_EMIT exportFailed(leads.error());
    }
}

Result<qint64> QueueTransfer::exportFor(const QString &path, const Secret &passphrase)
{
    const std::optional<AccountId> offered = m_exporting;
    // Keys may have come and rows gone since the offer.
    const Result<ExportOffer> now = exportOffer();
    if (!now) {
        return failure(now.error());
    }
    if (offered != m_exporting) {
        return failure(left());
    }
    QByteArray locked;
    if (!passphrase.isEmpty()) {
        if (!now->hasKeys) {
            return failure(problem(ErrorKind::SecretMissing,
                                   u"a key that leads are sealed to is not at hand"_s));
        }
        const Result<QByteArray> keys = lockKeys(atHand(m_host.keys()), passphrase);
        if (!keys) {
            return failure(keys.error());
        }
        locked = *keys;
    }
    return m_host.openQueue().and_then([&](LeadQueue *queue) {
        return exportLeads(*queue, path, locked, m_clock.now(), *offered);
    });
}

// In

void QueueTransfer::readFile(const QString &path)
{
    if (const Result<ImportOffer> offer = importOffer(path)) {
        Q_EMIT importOffered(*offer);
    } else {
        Q_EMIT readingFailed(offer.error());
    }
}

Result<ImportOffer> QueueTransfer::importOffer(const QString &path)
{
    m_read.reset();
    const Result<QueueKeys *> keys = keysOfSender();
    if (!keys) {
        return failure(keys.error());
    }
    const Result<TransferFile> file = readTransfer(path);
    if (!file) {
        return failure(file.error());
    }
    m_read = Offered{.account = m_host.options().account, .file = *file};
    return ImportOffer{.path = path,
                       .leads = file->rows.size(),
                       .madeAt = file->madeAt,
                       .locked = countLocked(file->rows, atHand(*keys)),
                       .hasLockedKeys = !file->lockedKeys.isEmpty(),
                       .otherPortals = portalsElsewhere(*file),
                       .portal = portalName()};
}

void QueueTransfer::takeIn(const Secret &passphrase, bool samePortal)
{
    if (!m_read || m_read->account != m_host.options().account) {
        m_read.reset();
        Q_EMIT importFailed(left());
        return;
    }
    const TransferFile file = m_read->file;
    const Result<QList<KeyPair>> keys =
            passphrase.isEmpty() ? QList<KeyPair>() : openKeys(file.lockedKeys, passphrase);
    if (!keys) {
        Q_EMIT importFailed(keys.error());
        return;
    }
    const Result<LeadQueue::TakenIn> taken = take(file, samePortal);
    if (!taken) {
        qCWarning(lcApp).noquote() << "importing leads:" << taken.error().detail;
        Q_EMIT importFailed(taken.error());
        return;
    }
    m_read.reset();
    recover(file, *keys, *taken);
}

Result<LeadQueue::TakenIn> QueueTransfer::take(const TransferFile &file, bool samePortal)
{
    const Result<QueueKeys *> keys = keysOfSender();
    if (!keys) {
        return failure(keys.error());
    }
    if (!samePortal && !portalsElsewhere(file).isEmpty()) {
        return failure(
                problem(ErrorKind::OtherPortal, u"leads of the file are for another portal"_s));
    }
    const Outbox::Options &options = m_host.options();
    return m_host.openQueue().and_then([&](LeadQueue *queue) {
        return queue->takeIn(file.rows, file.keys, options.account, options.portalId);
    });
}

void QueueTransfer::recover(const TransferFile &file, const QList<KeyPair> &keys,
                            const LeadQueue::TakenIn &taken)
{
    const RecoverKey recoverOne = [this](const KeyPair &key, QObject *context,
                                         Done<std::monostate> done) {
        if (QueueKeys *queueKeys = m_host.keys()) {
            queueKeys->recover(key, context, std::move(done));
        } else {
            done(failure(left()));
        }
    };
    const auto finish = [this, file, hasKeys = !keys.isEmpty(), taken](const Outcome &recovered) {
        if (hasKeys) {
            m_host.keyTaken();
        }
        ImportResult result{.taken = taken.taken,
                            .known = taken.known,
                            .locked = countLocked(file.rows, atHand(m_host.keys()))};
        if (!recovered) {
            result.keyError = recovered.error();
        }
        Q_EMIT imported(result);
    };
    recoverKeys(keys, recoverOne, this, finish);
}

void QueueTransfer::forgetFile()
{
    m_read.reset();
}

} // namespace leadbooth
