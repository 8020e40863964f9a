// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <chrono>

class QLockFile;

namespace leadbooth {

/*!
 * Takes \a lock, waiting for up to \a timeout: only a process that is gone loses it, however old it
 * is, and one that is gone always does. QLockFile alone keeps to a file for ever that its process
 * did not come to write, and to one that names this process: as in a container that was started
 * again, where everybody has the number it had before.
 *
 * False: somebody else holds it. Errors: Storage, when there can be no such file. Blocks; any
 * thread.
 */
[[nodiscard]] Result<bool> takeLock(const Clock &clock, QLockFile &lock,
                                    std::chrono::milliseconds timeout);

} // namespace leadbooth
