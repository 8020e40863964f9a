// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace leadbooth {

// Control characters as people can type and read them: "<STX>" for U+0002, by the names of ASCII;
// "<<>" for "<" itself. What a scanner types before and after a code is full of them.

[[nodiscard]] QString withControlNames(const QString &text);
/*! The reverse; small letters will do. No value: there is a name that is none, or one without its
 * end. */
[[nodiscard]] std::optional<QString> fromControlNames(const QString &typed);

} // namespace leadbooth
