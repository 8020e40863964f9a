// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"

#include <chrono>

namespace leadbooth {

// Pure; any thread. Times are the booth's own.

/*! From `from`, which belongs to it, to `to`, which does not. Equal ones: never. */
[[nodiscard]] bool isAsleepAt(const KioskSleep &sleep, const QTime &time);
/*! When to ask again: at the next of its two times, and once an hour at least, because clocks are
 * set and summer times begin. */
[[nodiscard]] std::chrono::milliseconds untilSleepChanges(const KioskSleep &sleep,
                                                          const QTime &time);

} // namespace leadbooth
