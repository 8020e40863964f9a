// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace leadbooth {

/*!
 * A phone number as people of its country write it in international form ("+7 495 123-45-67"), when
 * it is a possible number and nothing else; otherwise what was typed, trimmed. \a region: ISO 3166
 * code for numbers typed without a country code; empty: such numbers stay as typed. Extensions are
 * kept. Bitrix24 stores a phone as it is sent, so this is for the eye. By libphonenumber, which the
 * first call loads, see prepareForPhones(); where it is not there, the log says so and phones stay
 * as they were typed. Any thread.
 */
[[nodiscard]] QString formatPhone(const QString &typed, const QString &region);

/*! E.164 ("+74951234567") for comparing numbers; no value when it is not a possible number. */
[[nodiscard]] std::optional<QString> phoneKey(const QString &typed, const QString &region);

/*! Spares the first call of the two above some milliseconds. Any thread. */
void prepareForPhones();

/*! What can be told before anything is sent: a phone has at least one digit. */
[[nodiscard]] bool looksLikePhone(const QString &typed);

} // namespace leadbooth
