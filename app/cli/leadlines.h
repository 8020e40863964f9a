// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QJsonObject>

namespace leadbooth {

/*! One lead as a script gives it. */
struct GivenLead
{
    OriginId origin = {}; //!< empty: the script gave none
    QJsonObject fields = {};
};

/*!
 * Reads {"FIELD": …, "originId": "…"}, the origin being optional and a UUID in any letter case.
 * Errors: InvalidInput, with a detail that holds nothing of what was given. Pure; any thread.
 */
[[nodiscard]] Result<GivenLead> givenLead(const QByteArray &json);

} // namespace leadbooth
