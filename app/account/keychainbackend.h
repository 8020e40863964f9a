// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*!
 * The keychain that QtKeychain (0.13.2) uses in this process: "Secret Service", "KWallet",
 * "KWallet 4" or "GNOME Keyring" (its old library). QtKeychain does not tell; this makes the same
 * choice by the same rules (keychain_unix.cpp), from the desktop's variables, the libraries that
 * can be loaded and, on Plasma, whether KWallet answers. Chosen once a process, as there; may ask
 * the session bus and wait half a second for it. Any thread.
 */
[[nodiscard]] QString keychainBackend();

} // namespace leadbooth
