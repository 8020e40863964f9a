// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*!
 * A function of one of our own libraries, which hold what a start must not wait for. Looked for
 * where this program's run path says, loaded at the first call and never unloaded. Null when the
 * installation lacks it; the log tells. Any thread.
 */
[[nodiscard]] void *functionOf(const char *library, const char *function);

} // namespace leadbooth
