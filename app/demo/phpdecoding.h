// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"

#include <QByteArray>

namespace leadbooth {

/*! PHP's max_input_vars: what comes after so many variables is lost without a word. */
inline constexpr int MaxInputVars = 1000;

/*!
 * parse_str(): "a[b][]=1&c=2" as nested arrays. "+" is a space, dots and spaces in the name before
 * the first bracket become "_", of equal names the last wins, "a[]" appends, an unclosed bracket is
 * part of the name. Pure; any thread.
 */
[[nodiscard]] PhpArray parsePhpQuery(const QByteArray &query);

/*!
 * The parameters of a request as Bitrix24 collects them: the query, then a form body over it, or
 * (when the form is empty) a body of JSON over it. A body that is not JSON although it says so
 * counts as none.
 */
[[nodiscard]] PhpArray phpRequestParameters(const QByteArray &query, const QByteArray &contentType,
                                            const QByteArray &body);

} // namespace leadbooth
