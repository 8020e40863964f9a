// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth::test {

/*! How much faster time runs in this program, and in the kiosk that it is. A lost answer settles
 * after 90 s, here 4.5 s. */
inline constexpr int TimeSpeed = 20;

/*! Name of the environment variable with the moment, in milliseconds since 1970, at which the
 * calendar begins to run so fast. */
inline constexpr char TimeBegins[] = "LEADBOOTH_SOAK_BEGAN";

} // namespace leadbooth::test
