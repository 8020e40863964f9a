// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/fastclock.h"

#include "base/clock.h"

#include <QTimer>

// In the place of base/clock.cpp, which the linker leaves out: the whole kiosk's time, shortened
// alike everywhere. Two thousand visitors and what the engine waits for are half a day otherwise.

namespace leadbooth {

namespace {

using std::chrono::milliseconds;

milliseconds steady()
{
    return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

class FastTimer final : public ClockTimer
{
public:
    FastTimer(milliseconds delay, std::function<void()> fire)
        : m_fire(std::move(fire))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const std::function<void()> call = m_fire; // it may destroy this timer
            call();
        });
        // Rounded up: nobody is told too soon.
        m_timer.start((delay + milliseconds(test::TimeSpeed - 1)) / test::TimeSpeed);
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
    // One calendar for all processes of a run, whichever is started when.
    static const qint64 begin = qEnvironmentVariable(test::TimeBegins).toLongLong();
    const qint64 real = QDateTime::currentMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(begin + (real - begin) * test::TimeSpeed, Qt::UTC);
}

milliseconds SystemClock::monotonic() const
{
    return steady() * test::TimeSpeed;
}

std::unique_ptr<ClockTimer> SystemClock::startTimer(milliseconds delay, std::function<void()> fire)
{
    return std::make_unique<FastTimer>(delay, std::move(fire));
}

} // namespace leadbooth
