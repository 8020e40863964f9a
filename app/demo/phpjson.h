// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"

#include <QByteArray>

namespace leadbooth {

/*!
 * json_decode(text, true): objects become arrays that keep the order of their keys, of equal keys
 * the last value wins. Nothing for text that is not one whole JSON value in UTF-8 or nested deeper
 * than 512 levels. Pure; any thread.
 */
[[nodiscard]] std::optional<PhpValue> parsePhpJson(const QByteArray &text);

/*!
 * json_encode() with Bitrix24's options: < > & ' " as \\u003C …, slashes escaped, every other
 * character as it is. Arrays whose keys are 0, 1, 2 … become lists, and so does an empty array that
 * stands for an empty map.
 */
[[nodiscard]] QByteArray toPhpJson(const PhpValue &value);

} // namespace leadbooth
