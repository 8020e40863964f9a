// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "kiosk/kioskprofile.h"

namespace leadbooth {

// A booth's profile as a file that is carried about: whoever made it signs it, and a file that was
// changed is not read. Ed25519; whose signature is trusted is decided elsewhere, by the public key.

/*! What signs. */
struct KioskSigningKey
{
    QByteArray publicKey = {}; //!< 32 bytes
    Secret seed = {};          //!< 32 bytes
};

[[nodiscard]] KioskSigningKey newSigningKey();
/*! Errors: InvalidInput, when these are not 32 bytes. */
[[nodiscard]] Result<KioskSigningKey> signingKeyOf(const Secret &seed);

/*! Of a public key: "BCDF-GHJK-…", six groups of letters that two people can read to each other. 96
 * bits of a hash; empty when it is no key. */
[[nodiscard]] QString fingerprintOf(const QByteArray &publicKey);

/*! Who says to have made a file, and has the private half of that key. */
struct KioskSigner
{
    QByteArray publicKey = {};
    QString name = {}; //!< as they call themselves: proves nothing

    friend bool operator==(const KioskSigner &, const KioskSigner &) = default;
};

struct KioskFile
{
    KioskProfile profile;
    KioskSigner signer;
};

/*! Bytes. A larger file is neither written nor read. */
inline constexpr qsizetype LargestKioskFile = qsizetype(16) * 1024 * 1024;

// Error::code of a file that is not read.
inline constexpr QLatin1StringView KioskFileNotOne{"KIOSK_FILE_NOT_ONE"}; //!< it is something else
inline constexpr QLatin1StringView KioskFileTooNew{"KIOSK_FILE_TOO_NEW"};
inline constexpr QLatin1StringView KioskFileTooLarge{"KIOSK_FILE_TOO_LARGE"};
inline constexpr QLatin1StringView KioskFileCutOff{"KIOSK_FILE_CUT_OFF"}; //!< its end is missing
inline constexpr QLatin1StringView KioskFileChanged{"KIOSK_FILE_CHANGED"};
inline constexpr QLatin1StringView KioskFileUnreadable{"KIOSK_FILE_UNREADABLE"}; //!< the disk's
inline constexpr QLatin1StringView KioskFileUnwritable{"KIOSK_FILE_UNWRITABLE"};

// Pure; any thread.

/*! The file's bytes. \a signerName: 1 to 100 characters. Errors: InvalidInput
 * (KIOSK_PROFILE_UNUSABLE, KIOSK_FILE_TOO_LARGE). */
[[nodiscard]] Result<QByteArray>
signedKioskFile(const KioskProfile &profile, const KioskSigningKey &key, const QString &signerName);
/*! Errors: QueueTooNew (KIOSK_FILE_TOO_NEW); WrongKey (KIOSK_FILE_CHANGED); InvalidInput, where the
 * code is one of the others above, or KIOSK_PROFILE_UNUSABLE. */
[[nodiscard]] Result<KioskFile> kioskFileFrom(const QByteArray &bytes);

// Both block for as long as the disk takes; any thread.

/*! Writes what signedKioskFile() gave, whole or not at all. Errors: Storage, StorageFull
 * (KIOSK_FILE_UNWRITABLE). */
[[nodiscard]] Outcome writeKioskFile(const QString &path, const QByteArray &bytes);
/*! For kioskFileFrom(), and at most one byte more than that takes. Errors: NotFound; InvalidInput
 * (KIOSK_FILE_NOT_ONE); Storage (KIOSK_FILE_UNREADABLE). */
[[nodiscard]] Result<QByteArray> readKioskFileBytes(const QString &path);
/*! Errors of both. */
[[nodiscard]] Result<KioskFile> readKioskFile(const QString &path);

} // namespace leadbooth
