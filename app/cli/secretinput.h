// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/command.h"

namespace leadbooth {

/*!
 * A line of standard input that is nobody's business: asked for on standard error, and not shown
 * where it is typed on a terminal. Empty at the end of the input. Blocks.
 */
[[nodiscard]] Secret readSecretLine(const CommandParts &parts, const QString &prompt);

/*! Whether somebody types, so that asking twice makes sense. */
[[nodiscard]] bool isTyped();

} // namespace leadbooth
