// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

namespace leadbooth::test {

class FakeClock::Timer final : public ClockTimer
{
public:
    Timer(FakeClock *clock, Key key, std::function<void()> fire)
        : m_clock(clock)
        , m_key(key)
        , m_fire(std::move(fire))
    {
        clock->m_timers.emplace(key, this);
    }
    ~Timer() override
    {
        if (m_clock) {
            m_clock->m_timers.erase(m_key);
        }
    }

    FakeClock *m_clock;
    Key m_key;
    std::function<void()> m_fire;
};

FakeClock::FakeClock(const QDateTime &start)
    : m_now(start)
{}

FakeClock::~FakeClock()
{
    for (const auto &[key, timer] : m_timers) {
        timer->m_clock = nullptr;
    }
}

std::unique_ptr<ClockTimer> FakeClock::startTimer(std::chrono::milliseconds delay,
                                                  std::function<void()> fire)
{
    return std::make_unique<Timer>(this, Key(m_monotonic + delay, m_nextSerial++), std::move(fire));
}

std::optional<std::chrono::milliseconds> FakeClock::untilNextTimer() const
{
    return m_timers.empty() ? std::nullopt
                            : std::optional(m_timers.begin()->first.first - m_monotonic);
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const std::chrono::milliseconds end = m_monotonic + by;
    while (!m_timers.empty() && m_timers.begin()->first.first <= end) {
        Timer *timer = m_timers.begin()->second;
        m_now = m_now.addMSecs((timer->m_key.first - m_monotonic).count());
        m_monotonic = timer->m_key.first;
        m_timers.erase(m_timers.begin());
        timer->m_clock = nullptr;
        const std::function<void()> call = timer->m_fire;
        call();
    }
    m_now = m_now.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
}

} // namespace leadbooth::test
