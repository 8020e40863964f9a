// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosksignature.h"

namespace leadbooth {

// A booth file as the text of a QR code: compressed, and written in the 45 letters that such a code
// packs most tightly. Who reads codes as letters and who reads them as bytes finds the same in it.
// Pure; any thread.

/*! Bytes. More than any code holds; what is longer is none. */
inline constexpr qsizetype LargestBoothCode = 8192;

/*! "LBBOOTH1:…". \a file: what signedKioskFile() gave. Whether it fits into a code is another
 * question. */
[[nodiscard]] QByteArray boothCodeOf(const QByteArray &file);

/*! For kioskFileFrom(), which tells other people's codes from booth files. \a code: what a code
 * holds; also a booth file as it is. Whoever made it, no more than LargestKioskFile comes of it.
 * Errors: QueueTooNew (KIOSK_FILE_TOO_NEW); InvalidInput (KIOSK_FILE_NOT_ONE, KIOSK_FILE_CUT_OFF,
 * KIOSK_FILE_TOO_LARGE). */
[[nodiscard]] Result<QByteArray> boothFileFromCode(const QByteArray &code);

} // namespace leadbooth
