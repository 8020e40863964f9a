// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace leadbooth {

// Between what a person types and sees in their own language, and the one form in which a value is
// kept, checked and sent. All pure; any thread. No value: it could not be understood.

/*!
 * A number as people write it ("12 500,50", "1.234,5", "1,234.5", "-3") to digits with a dot
 * ("12500.50"). Spaces of any width and apostrophes group. A single comma or dot is the decimal
 * mark unless the locale groups with it and three digits follow.
 */
[[nodiscard]] std::optional<QString> canonicalNumber(const QString &typed, const QLocale &locale);

/*! With \a decimals at most, a half away from zero, as the portal itself would round it; as it is
 * when it has no more, or is no canonical number. Exact at any length. */
[[nodiscard]] QString roundedNumber(const QString &canonical, int decimals);

/*! A canonical number as the locale writes it, grouped; anything else is returned as it is. */
[[nodiscard]] QString displayNumber(const QString &canonical, const QLocale &locale);

[[nodiscard]] QString canonicalDate(const QDate &date);             //!< YYYY-MM-DD
[[nodiscard]] QString canonicalDateTime(const QDateTime &dateTime); //!< with offset, never "Z"

/*!
 * The locale's short and long forms with two or four digits of the year, ISO, and day.month.year
 * with dots; "." and "today" are not dates. Two-digit years lie between 80 years before and 19
 * after \a today.
 */
[[nodiscard]] std::optional<QDate> parseDate(const QString &typed, const QLocale &locale,
                                             const QDate &today);

/*! A date as parseDate reads it, a space or T or comma, and a time h:mm or h:mm:ss; local time. */
[[nodiscard]] std::optional<QDateTime> parseDateTime(const QString &typed, const QLocale &locale,
                                                     const QDateTime &now);

/*! A canonical date as the locale writes it with four digits of the year; anything else is returned
 * as it is. */
[[nodiscard]] QString displayDate(const QString &canonical, const QLocale &locale);
[[nodiscard]] QString displayDateTime(const QString &canonical, const QLocale &locale,
                                      bool withSeconds = false);

// Strict checks of the canonical forms.
[[nodiscard]] bool isCanonicalNumber(const QString &text);
[[nodiscard]] bool isCanonicalInteger(const QString &text); //!< fits 64 bits
[[nodiscard]] bool isCanonicalDate(const QString &text);
[[nodiscard]] bool isCanonicalDateTime(const QString &text);

} // namespace leadbooth
