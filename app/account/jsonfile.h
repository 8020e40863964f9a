// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace leadbooth {

// Small files of this profile. Written whole and atomically (QSaveFile), readable for the owner
// alone.

/*!
 * The object in \a path; an empty one when there is no such file. A file that is not JSON is an
 * error (Storage) after it was set aside under "<path>.broken", so that nothing is overwritten
 * unseen.
 */
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

/*! Errors: StorageFull, Storage. The old content stays when it fails. */
[[nodiscard]] Outcome writeJsonFile(const QString &path, const QJsonObject &content);

} // namespace leadbooth
