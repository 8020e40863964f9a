// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace leadbooth {

/*! A running timer. Destroying it stops it. */
class ClockTimer
{
public:
    virtual ~ClockTimer();

protected:
    ClockTimer() = default;
    Q_DISABLE_COPY_MOVE(ClockTimer)
};

/*!
 * Where time comes from: the calendar, the stop watch and the alarm clock. The only place that asks
 * the operating system is SystemClock; tests pass a FakeClock. Usable from any thread that runs an
 * event loop; a timer belongs to the thread that started it.
 */
class Clock
{
public:
    virtual ~Clock();

    /*! Calendar time in UTC. It may jump: never measure a duration with it. */
    [[nodiscard]] virtual QDateTime now() const = 0;

    /*! Time since some fixed moment; never jumps back. */
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    /*! Calls \a fire once, from the event loop, after \a delay; not at all if the timer is
     * destroyed before. */
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds delay,
                                                                 std::function<void()> fire) = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/*! The real time. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds delay,
                                                         std::function<void()> fire) override;
};

} // namespace leadbooth
