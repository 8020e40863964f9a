// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemending.h"

#include "base/logging.h"
#include "sync/formcheck.h"
#include "sync/mending.h"

#include <utility>

namespace leadbooth {

QueueMending::QueueMending(Clock &clock, QueueHost &host)
    : QObject(&host)
    , m_clock(clock)
    , m_host(host)
{}

QueueMending::~QueueMending() = default;

void QueueMending::beginCheck()
{
    if (const Result<QueueHost::InUse> in = m_host.inUse()) {
        start(*in);
    }
}

void QueueMending::stop()
{
    m_check.reset();
    m_mending.reset();
    m_isAsked = false;
}

void QueueMending::check()
{
    const Result<QueueHost::InUse> in = m_host.inUse();
    if (!in) {
        Q_EMIT failed(in.error());
        return;
    }
    m_isAsked = true;
    start(*in);
}

/*! Begins anew where one is under way: what that has seen may not hold any more. */
void QueueMending::start(const QueueHost::InUse &in)
{
    m_check = std::make_unique<FormCheck>(m_clock, in.queue, in.account, in.schema);
    connect(m_check.get(), &FormCheck::finished, this,
            [this, schema = in.schema](const FormChanges &changes) {
                if (changes.rejected > 0 || changes.released > 0) {
                    qCInfo(lcApp) << "the portal's form was changed:" << changes.rejected
                                  << "leads do not fit," << changes.released << "fit again";
                }
                if (std::exchange(m_isAsked, false)) {
                    Q_EMIT changesFound(changes, schema);
                }
            });
    connect(m_check.get(), &FormCheck::failed, this, [this](const Error &error) {
        qCWarning(lcApp).noquote() << "leads are not compared with the form:" << error.detail;
        if (std::exchange(m_isAsked, false)) {
            Q_EMIT failed(error);
        }
    });
    m_check->start();
}

void QueueMending::mend(const MendingRequest &request)
{
    const Result<QueueHost::InUse> in = m_host.inUse();
    if (!in) {
        Q_EMIT failed(in.error());
        return;
    }
    if (!in->queue.isSender()) {
        Q_EMIT failed({.kind = ErrorKind::QueueBusy,
                       .certainty = Certainty::NotSent,
                       .detail = QStringLiteral("another process is the sender")});
        return;
    }
    m_mending = std::make_unique<Mending>(m_clock, in->queue, in->account, in->schema, request);
    connect(m_mending.get(), &Mending::finished, this, &QueueMending::mended);
    m_mending->start();
}

} // namespace leadbooth
