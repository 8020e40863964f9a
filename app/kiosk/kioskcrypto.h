// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace leadbooth::kioskcrypto {

// What of libsodium the kiosk uses, in kioskcrypto.cpp alone. For the other files of this module.
// Pure functions; any thread.

inline constexpr qsizetype SeedSize = 32;
inline constexpr qsizetype PublicKeySize = 32;
inline constexpr qsizetype SignatureSize = 64;
inline constexpr qsizetype SaltSize = 16;
inline constexpr qsizetype StretchedSize = 32;

[[nodiscard]] Secret randomSeed();
[[nodiscard]] QByteArray randomSalt();

/*! \a seed: SeedSize bytes. */
[[nodiscard]] QByteArray publicKeyOf(const Secret &seed);
[[nodiscard]] QByteArray signatureOf(const QByteArray &message, const Secret &seed);
/*! False also when \a signature or \a publicKey is not of its size. */
[[nodiscard]] bool isSignatureOf(const QByteArray &signature, const QByteArray &message,
                                 const QByteArray &publicKey);

/*! Argon2id, moderate: about a second and 256 MiB, as long for every text. \a salt: SaltSize bytes.
 * Errors: Internal, when there is not memory enough. */
[[nodiscard]] Result<QByteArray> stretched(const Secret &text, const QByteArray &salt);
/*! Takes the same time wherever they differ. */
[[nodiscard]] bool isEqual(const QByteArray &a, const QByteArray &b);

} // namespace leadbooth::kioskcrypto
