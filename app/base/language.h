// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadbooth {

/*! The languages that there are texts for: "en", "ru", "de". */
[[nodiscard]] const QStringList &languages();

/*! One of languages() for a locale's name ("de_AT", "C", ""): English where there is no better.
 * Forms are asked for in it and kept under it, by every program of Leadbooth. Pure; any thread. */
[[nodiscard]] QString languageFor(const QString &localeName);

} // namespace leadbooth
