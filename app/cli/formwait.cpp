// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/formwait.h"

#include "sync/holdup.h"

#include <QRandomGenerator>

namespace leadbooth {

FormWait::FormWait(const CommandParts &parts, const PortalInUse &portal, const SchemaCache &cache,
                   const DispatchTiming &timing, const Drain::Patience &patience)
    : m_parts(parts)
    , m_portal(portal)
    , m_cache(cache)
    , m_timing(timing)
    , m_patience(patience)
{}

void FormWait::start()
{
    m_timer.reset();
    loadForm(m_portal, m_cache, m_parts, this,
             [this](const Result<FormSchemaPtr> &schema) { onAnswer(schema); });
}

void FormWait::onAnswer(const Result<FormSchemaPtr> &schema)
{
    if (schema) {
        Q_EMIT ended(schema);
        return;
    }
    const QDateTime now = m_parts.clock.now();
    const QueueBlock block = holdUp(schema.error(), m_failures++, now, m_timing,
                                    QRandomGenerator::global()->generateDouble());
    const SyncStatus status{.activity = goesAway(schema.error()) ? SyncActivity::Waiting
                                                                 : SyncActivity::Blocked,
                            .reason = schema.error(),
                            .until = block.until};
    if (!isWorthWaiting(status, m_patience) || !block.until.isValid()) {
        Q_EMIT ended(schema);
        return;
    }
    Q_EMIT waits(status);
    m_timer = m_parts.clock.startTimer(std::chrono::milliseconds(now.msecsTo(block.until)),
                                       [this] { start(); });
}

} // namespace leadbooth
