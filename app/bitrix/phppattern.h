// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*!
 * A regular expression as a portal's administrator wrote it for PHP ("/^\d+$/i") as one without
 * delimiters, its modifiers put inside ("(?i)^\d+$"). One without delimiters is taken as it is.
 * Empty for what is too long or no regular expression for QRegularExpression, which is PCRE like
 * PHP's: then the portal alone judges. Pure; any thread.
 */
[[nodiscard]] QString patternFromPhp(const QString &php);

} // namespace leadbooth
