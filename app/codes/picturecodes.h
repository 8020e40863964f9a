// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "codes/codelibrary.h"

namespace leadbooth {

// Pure but for reading files; any thread. The first call loads a library.

/*!
 * What the codes in \a picture hold, each once: QR, Micro QR, Data Matrix, Aztec, PDF417, Code 128,
 * 93 and 39, EAN, UPC and ITF, turned in any way. None is no error. As UTF-8 where the code tells
 * its letters, else as it is there; readCode() takes both. Errors: Internal.
 */
[[nodiscard]] Result<QList<QByteArray>> findCodes(const GrayPicture &picture, CodeLook look);

/*!
 * A PNG, JPEG, WebP or BMP, as a camera turned it (EXIF), at most picturelimits::PixelsKept large.
 * Errors: InvalidInput (no picture, damaged, or larger than the limits), Internal.
 */
[[nodiscard]] Result<GrayPicture> readPicture(const QByteArray &file);
/*! The same of a file. Errors besides: Storage (it cannot be read). */
[[nodiscard]] Result<GrayPicture> readPictureFile(const QString &path);

namespace picturelimits {
inline constexpr qint64 FileBytes = qint64(64) * 1024 * 1024;
inline constexpr qint64 Pixels = 64'000'000; //!< of a file
inline constexpr qint64 PixelsKept = 12'000'000;
} // namespace picturelimits

} // namespace leadbooth
