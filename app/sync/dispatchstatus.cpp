// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dispatchstatus.h"

namespace leadbooth {

DispatchStatus::DispatchStatus(Clock &clock, std::chrono::milliseconds interval,
                               std::function<std::optional<QueueCounts>()> count,
                               std::function<void(const SyncStatus &)> tell)
    : m_clock(clock)
    , m_interval(interval)
    , m_count(std::move(count))
    , m_tell(std::move(tell))
{}

void DispatchStatus::sent(int leads, std::chrono::milliseconds began,
                          std::chrono::milliseconds ended)
{
    if (std::exchange(m_isRunOver, false)) {
        m_doneInRun = 0;
    }
    m_doneInRun += leads;
    m_throughput.add(leads, began, ended);
}

void DispatchStatus::update(const Standing &standing, bool isOnline, double allowedPerMinute)
{
    m_standing = standing;
    m_isOnline = isOnline;
    m_allowedPerMinute = allowedPerMinute;
    const std::chrono::milliseconds now = m_clock.monotonic();
    const bool isUrgent = !m_toldAt || standing.activity != m_status.activity
                          || standing.reason != m_status.reason;
    if (isUrgent || now - *m_toldAt >= m_interval) {
        refresh();
    } else if (!m_timer) {
        m_timer = m_clock.startTimer(*m_toldAt + m_interval - now, [this] { refresh(); });
    }
}

void DispatchStatus::refresh()
{
    m_timer.reset();
    const QDateTime now = m_clock.now();
    SyncStatus status{.activity = m_standing.activity,
                      .isOnline = m_isOnline,
                      .reason = m_standing.reason,
                      .until = m_standing.until,
                      .counts = m_count().value_or(m_status.counts),
                      .duplicates = m_duplicates};
    const qint64 left = status.counts.waiting();
    if (left == 0) {
        m_isRunOver = true;
    } else if (std::exchange(m_isRunOver, false)) {
        m_doneInRun = 0;
    }
    status.doneInRun = m_doneInRun;
    status.leadsPerMinute = m_throughput.perMinute(m_clock.monotonic());
    if (m_standing.isMoving()) {
        status.finishAt = finishAt(left, status.leadsPerMinute, m_allowedPerMinute, now);
    }
    m_toldAt = m_clock.monotonic();
    if (status == m_status) {
        return;
    }
    m_status = status;
    m_tell(status); // whoever hears of it may cause the next one
}

} // namespace leadbooth
