// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*!
 * Lets no crash of this process, nor of the ones it starts, write its memory to a disk or hand it
 * to a crash reporter: tokens and what visitors typed are in it. Called first thing in main().
 * Where the system refuses, says so on standard error.
 */
void disableCoreDumps();

} // namespace leadbooth
