// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLoggingCategory>

namespace leadbooth {

// One category a module. Logs are English; they hold no values that a person typed and no secrets.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcBitrix)
Q_DECLARE_LOGGING_CATEGORY(lcAccount)
Q_DECLARE_LOGGING_CATEGORY(lcQueue)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)

/*!
 * Sends every message of the process, redacted, to standard error and to \a filePath (empty:
 * standard error only). The file belongs to its owner alone; where it would grow over 1 MiB, it is
 * set aside as ".1". A log that cannot be opened is an error to mention, not to stop for. Call
 * once, in the main thread, before others are started.
 */
[[nodiscard]] Outcome startLogging(const QString &filePath);

/*! Ends the file; messages go to standard error only. */
void stopLogging();

} // namespace leadbooth
