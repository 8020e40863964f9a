// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <map>
#include <optional>

namespace leadbooth::test {

/*! A clock that stands still until it is told to move. One thread. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    ~FakeClock() override;

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds delay,
                                                         std::function<void()> fire) override;

    /*! Moves both clocks on and fires what becomes due, in order, each at its own time. */
    void advance(std::chrono::milliseconds by);
    /*! Sets the calendar alone, as a person or NTP would. */
    void jumpTo(const QDateTime &now) { m_now = now; }
    /*! How long until the next timer fires; nothing: none runs. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextTimer() const;
    [[nodiscard]] int runningTimers() const { return static_cast<int>(m_timers.size()); }

private:
    class Timer;
    using Key = std::pair<std::chrono::milliseconds, quint64>;
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{1000};
    quint64 m_nextSerial = 0;
    std::map<Key, Timer *> m_timers;
};

} // namespace leadbooth::test
