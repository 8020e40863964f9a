// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/queuestatus.h"
#include "sync/throughput.h"

namespace leadbooth {

/*! Where a dispatcher stands after a step. */
struct Standing
{
    SyncActivity activity = SyncActivity::Idle;
    std::optional<Error> reason = {};
    QDateTime until = {};
    //! When to look again without being asked; nothing: never.
    std::optional<std::chrono::milliseconds> wake = {};

    [[nodiscard]] bool isMoving() const
    {
        return activity == SyncActivity::Sending || activity == SyncActivity::LookingUp;
    }
};

/*!
 * Makes the status of what the dispatcher does: at once where the activity changes, otherwise a few
 * times a second at most, because it counts rows. One thread.
 */
class DispatchStatus
{
public:
    /*! \a count: of the account; nothing when it cannot be counted now. \a tell: is called by
     * update() or from the event loop. */
    DispatchStatus(Clock &clock, std::chrono::milliseconds interval,
                   std::function<std::optional<QueueCounts>()> count,
                   std::function<void(const SyncStatus &)> tell);

    void sent(int leads, std::chrono::milliseconds began, std::chrono::milliseconds ended);
    void foundDouble() { ++m_duplicates; }
    void update(const Standing &standing, bool isOnline, double allowedPerMinute);

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

private:
    void refresh();

    Clock &m_clock;
    const std::chrono::milliseconds m_interval;
    const std::function<std::optional<QueueCounts>()> m_count;
    const std::function<void(const SyncStatus &)> m_tell;
    Standing m_standing;
    bool m_isOnline = false;
    double m_allowedPerMinute = 0;
    Throughput m_throughput;
    qint64 m_doneInRun = 0;
    bool m_isRunOver = true;
    qint64 m_duplicates = 0;
    SyncStatus m_status;
    std::optional<std::chrono::milliseconds> m_toldAt = {};
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
