// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimer>

namespace leadbooth {

namespace {

class SystemTimer final : public ClockTimer
{
public:
    SystemTimer(std::chrono::milliseconds delay, std::function<void()> fire)
        : m_fire(std::move(fire))
    {
        m_timer.setSingleShot(true);
        // A coarse timer may fire early by a twentieth: too soon for who waits for a portal.
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // The callee may destroy this timer, and with it m_fire: call a copy.
            const std::function<void()> call = m_fire;
            call();
        });
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
    std::function<void()> m_fire;
};

} // namespace

ClockTimer::~ClockTimer() = default;
Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<ClockTimer> SystemClock::startTimer(std::chrono::milliseconds delay,
                                                    std::function<void()> fire)
{
    return std::make_unique<SystemTimer>(delay, std::move(fire));
}

} // namespace leadbooth
