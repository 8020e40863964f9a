// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dispatcher.h"

#include "sync/dispatcher_p.h"

#include <utility>

namespace leadbooth {

Dispatcher::Dispatcher(Clock &clock, Bitrix24Client &client, LeadQueue &queue, Options options,
                       std::function<double()> random, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, client, queue, std::move(options),
                                  std::move(random)))
{
    connect(&queue, &LeadQueue::changed, this,
            [this](const QList<OriginId> &origins) { d->onQueueChanged(origins); });
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::start()
{
    d->start();
}

void Dispatcher::setSchema(const FormSchemaPtr &schema)
{
    d->m_schema = schema;
    d->m_schemaAt = d->m_clock.monotonic();
    d->m_isFormAsked = false;
    d->again();
}

void Dispatcher::formFailed(const Error &error)
{
    if (std::exchange(d->m_isFormAsked, false)) {
        d->hold(error);
        d->again();
    }
}

void Dispatcher::setRetention(const Retention &retention)
{
    d->m_options.retention = retention;
    d->m_housekeeping.reset();
    d->again();
}

void Dispatcher::pause()
{
    d->m_isPaused = true;
    d->again();
}

void Dispatcher::resume()
{
    d->m_isPaused = false;
    d->again();
}

void Dispatcher::syncNow()
{
    d->syncNow();
}

void Dispatcher::networkChanged(bool isReachable)
{
    d->networkChanged(isReachable);
}

void Dispatcher::accessChanged()
{
    d->accessChanged();
}

void Dispatcher::hurry(const OriginId &origin)
{
    d->hurry(origin);
}

void Dispatcher::stop()
{
    d->stop();
}

const SyncStatus &Dispatcher::status() const
{
    return d->m_status.status();
}

bool Dispatcher::isAtRest() const
{
    return d->isAtRest();
}

} // namespace leadbooth
