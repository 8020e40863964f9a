// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace leadbooth {

// How numbers, dates and phone numbers are written goes with the country people are in, which the
// system knows, and not with the language that they chose. All pure; any thread.

/*!
 * The locale of \a language in the system's territory, as far as there is one ("en_DE", but no
 * "en_RU"), else in the language's own.
 */
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/*! ISO 3166 code for phone numbers typed without a country's: \a chosen, or the system's territory;
 * empty where the system names none. */
[[nodiscard]] QString phoneRegionFor(const QString &chosen, const QLocale &system);

} // namespace leadbooth
