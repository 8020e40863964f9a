// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace leadbooth {

// A recovery key as a file: the text of recoveryText() with lines of explanation around it, in the
// language of the person who keeps it. Both block for as long as the disk takes; any thread.

/*! Writes it whole or not at all, readable by its owner only. Errors: Storage, StorageFull. */
Outcome writeRecoveryFile(const QString &path, const Secret &content);
/*! For keyFromRecoveryText(); of a longer file the first 64 KiB. Errors: NotFound, Storage,
 * InvalidInput (not a file). */
[[nodiscard]] Result<Secret> readRecoveryFile(const QString &path);

} // namespace leadbooth
