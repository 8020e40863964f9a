// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace leadbooth {

// What is wrong with a lead, as it is sealed beside it. Pure; any thread.

[[nodiscard]] QByteArray toBytes(const Issues &issues);
/*! Unknown keys and codes are an error (InvalidInput). */
[[nodiscard]] Result<Issues> issuesFromBytes(const QByteArray &bytes);

} // namespace leadbooth
