// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <functional>

namespace leadbooth {

// Small files of a profile, which the window, the engine's thread and leadbooth-cli may write at
// the same time. Written whole and atomically (QSaveFile), readable for the owner alone.

/*!
 * The object in \a path; an empty one when there is no such file. A file that is not JSON is an
 * error (Storage) after it was set aside under "<path>.broken", "<path>.broken2" and so on, so that
 * nothing is overwritten unseen. One that could not be read stays where it is.
 */
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

/*!
 * Reads the file again, lets \a change change it and writes it, while no other thread or process
 * does the same (a QLockFile beside it, waited for up to two seconds). Writes nothing when \a
 * change fails or leaves everything as it is. Errors: those of \a change, StorageFull, Storage; the
 * old content stays then. \a change must not call this for the same file.
 */
[[nodiscard]] Outcome changeJsonFile(const QString &path,
                                     const std::function<Outcome(QJsonObject &)> &change);

} // namespace leadbooth
