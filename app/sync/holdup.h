// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"
#include "sync/dispatchtiming.h"

namespace leadbooth {

// What stops the sending of a whole queue, and for how long. Pure; any thread.

/*!
 * How long to wait the \a times-th time in a row, from 1: doubled from \a first up to \a longest.
 * Half of it is chance (\a random: from 0 to below 1), so that the kiosks of one hall do not all
 * come at once when the network is back.
 */
[[nodiscard]] std::chrono::milliseconds backOff(int times, std::chrono::milliseconds first,
                                                std::chrono::milliseconds longest, double random);

/*! Whether waiting is enough. Otherwise somebody has to do something. */
[[nodiscard]] bool goesAway(const Error &error);

/*! Whether the network, or something in it that answers in the portal's place, may be the reason:
 * a cheap read has to prove that the portal is there before anything is sent. */
[[nodiscard]] bool smellsOfNetwork(const Error &error);

/*! The block that \a error makes, where \a times others came in a row before it. Without issues,
 * which may be personal. */
[[nodiscard]] QueueBlock holdUp(const Error &error, int times, const QDateTime &now,
                                const DispatchTiming &timing, double random);

} // namespace leadbooth
