// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"

namespace leadbooth {

/*! What the commands of a batch have given so far, by command key. */
struct BatchResults
{
    PhpArray result = {};
    PhpArray next = {};
    PhpArray total = {};
    PhpArray time = {};
    PhpArray error = {};
};

/*!
 * The parameters of one batch command with $result[…], $next[…], $total[…], $time[…] and $error[…]
 * replaced, the way CRestUtil::ParseBatchQuery does it: in every value, whoever wrote it and with
 * no way to escape it. A value that is nothing but a reference becomes what it refers to (an array,
 * null, or the whole map when the first key is unknown); inside a longer text only texts and
 * numbers are put in. Pure; any thread.
 */
[[nodiscard]] PhpArray withBatchReferences(const PhpArray &parameters, const BatchResults &results);

} // namespace leadbooth
