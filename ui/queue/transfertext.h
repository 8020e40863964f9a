// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/errortext.h"

#include <QStringList>

namespace leadbooth {

// Why leads could not be moved to another computer, or taken in from one, in words. In the language
// of the program; main thread.

[[nodiscard]] ErrorText exportErrorText(const Error &error);
/*! Also of reading the file. */
[[nodiscard]] ErrorText importErrorText(const Error &error);

/*! Portals as QueueTransfer names them, in one line: a member ID is said to be one. */
[[nodiscard]] QString portalsText(const QStringList &portals);

} // namespace leadbooth
