// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/sealedbox.h"

namespace leadbooth {

// The queue's private key in a form that a person can keep: a text of groups of letters and digits
// that can be typed, with a checksum. Where the keychain is lost, it opens the queue, here or on
// another machine. Pure; any thread.

/*! "LBKEY1-XXXX-XXXX-…": the key and a checksum in an alphabet without look-alikes; 15 groups.
 * A secret; empty when the secret half of \a key is missing. */
[[nodiscard]] Secret recoveryText(const KeyPair &key);

/*! Takes what a person types or a file holds (UTF-8): any letter case, blanks and hyphens anywhere,
 * lines of explanation around it, "O" for 0, "I" and "L" for 1, Cyrillic letters for those that
 * they look like. Every wrong letter and every two that changed places are noticed. Errors:
 * InvalidInput; the code says why: RECOVERY_KEY_MISSING (nothing begins like one),
 * RECOVERY_KEY_CUT_OFF (right so far, or the end is missing), RECOVERY_KEY_MISTYPED. */
[[nodiscard]] Result<KeyPair> keyFromRecoveryText(const Secret &text);

/*! A QR code as rows of modules (true: dark), without a margin; error correction M. Empty: too long
 * (over 2,300 bytes), or no text. libqrencode, used in recoverykey.cpp alone. */
[[nodiscard]] QList<QList<bool>> qrCode(const QByteArray &text);

} // namespace leadbooth
