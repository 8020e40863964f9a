// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosksleep.h"

#include <algorithm>

namespace leadbooth {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Day = 24h;
constexpr std::chrono::milliseconds AskAgain = 1h;

/*! To the next \a to of the clock's hands; a whole day where it is now. */
std::chrono::milliseconds until(const QTime &from, const QTime &to)
{
    const std::chrono::milliseconds left(from.msecsTo(to));
    return left > 0ms ? left : left + Day;
}

} // namespace

bool isAsleepAt(const KioskSleep &sleep, const QTime &time)
{
    if (sleep.from <= sleep.to) {
        return sleep.from <= time && time < sleep.to;
    }
    return time >= sleep.from || time < sleep.to;
}

std::chrono::milliseconds untilSleepChanges(const KioskSleep &sleep, const QTime &time)
{
    return std::min({until(time, sleep.from), until(time, sleep.to), AskAgain});
}

} // namespace leadbooth
