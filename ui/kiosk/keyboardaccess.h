// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*! Lets screen readers find every key of a Keyboard as a button with a name, and press it. May be
 * called again at any time. UI thread. */
void installKeyboardAccess();

} // namespace leadbooth
