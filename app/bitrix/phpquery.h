// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace leadbooth {

/*!
 * Parameters as the query string that PHP's parse_str reads back into the same nested arrays:
 * fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=%2B7…. Everything that is not unreserved is percent-encoded,
 * "+" and space included, keys too.
 *
 * A query string has only texts: true becomes "1" and false "0", and null and empty lists and maps,
 * which it cannot express, are left out (as PHP's own http_build_query does). Pure; any thread.
 */
[[nodiscard]] QByteArray phpQuery(const QJsonObject &parameters);

/*!
 * A batch replaces references such as "$result[key][field]" inside every value, also in what a
 * visitor typed, and there is no way to escape them. True for every text that could be taken for
 * one: "$", then result, next, total, time or error in any letter case, then within the same run of
 * non-blank characters a "[", then at least one character that is not "]", then a "]". Such values
 * must go as a single call.
 */
[[nodiscard]] bool looksLikeBatchReference(const QString &text);

/*! The same for any key or text inside \a value. */
[[nodiscard]] bool containsBatchReference(const QJsonValue &value);

/*!
 * Whether \a params are more than one command of a batch holds: PHP reads the first 1,000 values of
 * each (max_input_vars) and drops the others without a word. A single call has no such limit.
 */
[[nodiscard]] bool exceedsBatchCommand(const QJsonObject &params);

} // namespace leadbooth
