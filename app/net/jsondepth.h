// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonDocument>

namespace leadbooth {

/*! Real answers of Bitrix24 nest about ten levels; Qt's own limit of 1024 is deep enough to burst a
 * small stack. */
inline constexpr int MaxJsonDepth = 64;

/*!
 * How deep the objects and arrays of \a json nest, in one pass without allocation. Brackets in
 * strings do not count. Stops at \a limit + 1. Says nothing about validity. Pure.
 */
[[nodiscard]] int jsonDepth(const QByteArray &json, int limit = MaxJsonDepth);

/*!
 * \a json as a document, whose root is an object or an array. NotBitrix24 when it is invalid, empty
 * or nested deeper than MaxJsonDepth. The certainty of the error is Unknown: whoever knows the
 * status may know better. Pure.
 */
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray &json);

} // namespace leadbooth
