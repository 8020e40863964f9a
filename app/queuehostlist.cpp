// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QueueHost: what the list shows, and what a person decides in it.
#include "queuehost.h"

#include "base/logging.h"

namespace leadbooth {

void QueueHost::readQueue(const QueueRequest &request)
{
    if (ensureOpen()) {
        m_store->reader().read(request);
    } else {
        Q_EMIT actionFailed(*m_openError);
    }
}

void QueueHost::readLead(const OriginId &origin)
{
    actOn([&](LeadQueue &) -> Outcome {
        const Result<QueueDetail> detail = m_store->reader().detail(origin, m_schema);
        if (!detail) {
            return failure(detail.error());
        }
        Q_EMIT leadRead(*detail);
        return success();
    });
}

void QueueHost::editLead(const OriginId &origin)
{
    actOn([&](LeadQueue &) -> Outcome {
        const Result<QueueDetail> detail = m_store->reader().detail(origin, m_schema);
        if (!detail) {
            return failure(detail.error());
        }
        Q_EMIT leadToEdit(*detail);
        return success();
    });
}

void QueueHost::retry(const QList<OriginId> &origins)
{
    actOn([&](LeadQueue &queue) { return queue.retry(origins); });
}

void QueueHost::retryAll()
{
    actOn([&](LeadQueue &queue) -> Outcome {
        const QueueQuery rejected{.states = {QueueState::Rejected}, .account = m_options.account};
        const Result<qint64> count = queue.countOf(rejected);
        if (!count) {
            return failure(count.error());
        }
        const Result<QList<QueuedLead>> leads = queue.page(rejected, 0, static_cast<int>(*count));
        if (!leads) {
            return failure(leads.error());
        }
        QList<OriginId> origins;
        for (const QueuedLead &lead : *leads) {
            origins.append(lead.origin);
        }
        return queue.retry(origins);
    });
}

void QueueHost::park(const QList<OriginId> &origins)
{
    actOn([&](LeadQueue &queue) { return queue.park(origins); });
}

void QueueHost::discard(const QList<OriginId> &origins)
{
    actOn([&](LeadQueue &queue) { return queue.discard(origins); });
}

void QueueHost::undoDiscard(const QList<OriginId> &origins)
{
    actOn([&](LeadQueue &queue) { return queue.undoDiscard(origins); });
}

void QueueHost::markSent(const OriginId &origin, const LeadId &id)
{
    actOn([&](LeadQueue &queue) { return queue.markSent(origin, id, m_retention); });
}

void QueueHost::actOn(const std::function<Outcome(LeadQueue &)> &action)
{
    answer(ensureOpen() ? action(m_store->queue()) : failure(*m_openError));
}

void QueueHost::answer(const Outcome &done)
{
    if (!done) {
        qCWarning(lcApp).noquote() << "the queue:" << done.error().detail;
        Q_EMIT actionFailed(done.error());
    }
}

} // namespace leadbooth
