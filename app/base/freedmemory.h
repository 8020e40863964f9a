// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*!
 * Has whatever this process frees overwritten, by whichever library: what a visitor typed is not
 * readable in memory that nobody uses any more. glibc's allocator takes that at its start alone, so
 * the program is started anew, once, with the same arguments; call it before anything else in
 * main(). Where it cannot be had, says so on standard error.
 */
void overwriteFreedMemory(char *argv[]);

} // namespace leadbooth
