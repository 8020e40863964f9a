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

// Error::code of a text that is no recovery key.
inline constexpr QLatin1StringView RecoveryKeyMissing{
        "RECOVERY_KEY_MISSING"}; //!< none begins in it
//! Right as far as it goes: it is still being typed, or its end is missing.
inline constexpr QLatin1StringView RecoveryKeyCutOff{"RECOVERY_KEY_CUT_OFF"};
inline constexpr QLatin1StringView RecoveryKeyMistyped{"RECOVERY_KEY_MISTYPED"};

/*! Takes what a person types or a file holds (UTF-8): any letter case, blanks and hyphens anywhere,
 * lines of explanation around it, "O" for 0, "I" and "L" for 1, Cyrillic letters for those that
 * they look like. Every wrong letter and every two that changed places are noticed. Errors:
 * InvalidInput with one of the codes above. */
[[nodiscard]] Result<KeyPair> keyFromRecoveryText(const Secret &text);

/*! A QR code as rows of modules (true: dark), without a margin; error correction M. Empty: too long
 * (over 2,331 bytes, 3,391 where all are capitals, digits, blanks or "$%*+-./:"), or no text.
 * libqrencode, used in recoverykey.cpp alone. */
[[nodiscard]] QList<QList<bool>> qrCode(const QByteArray &text);

} // namespace leadbooth
