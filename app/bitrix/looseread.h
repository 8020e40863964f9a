// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace leadbooth {

// Bitrix24 is written in PHP and gives one and the same thing in several shapes: numbers as text,
// flags as true, "Y", 1 or "1", an empty map as [], a list as a map with numbers for keys. These
// readers take what can be understood and say "nothing" for the rest; none of them ever fails.
// Pure; any thread.

/*! Text, or a number or a flag as text; anything else: empty. */
[[nodiscard]] QString looseText(const QJsonValue &value);

/*! A whole number, also as text. */
[[nodiscard]] std::optional<qint64> looseInteger(const QJsonValue &value);

/*! A finite number, also as text with a dot. */
[[nodiscard]] std::optional<double> looseNumber(const QJsonValue &value);

/*! true, 1, "1", "Y", "true" in any letter case. */
[[nodiscard]] bool looseFlag(const QJsonValue &value);

/*! A map; a list becomes a map with its positions for keys, as PHP sees it. */
[[nodiscard]] QJsonObject looseObject(const QJsonValue &value);

/*! A list; of a map the values, in the order of the keys as numbers where they are numbers. */
[[nodiscard]] QJsonArray looseArray(const QJsonValue &value);

/*! The number of a record: digits that are not zero, without leading zeros; otherwise empty. */
[[nodiscard]] QString looseId(const QJsonValue &value);

/*!
 * A text that may be given for each language: the text itself, or from {"en": "…", "ru": "…"} the
 * one for \a language, else English, else the first that is not empty.
 */
[[nodiscard]] QString localText(const QJsonValue &value, const QString &language);

} // namespace leadbooth
