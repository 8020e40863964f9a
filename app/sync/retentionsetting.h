// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"

#include <QString>

namespace leadbooth {

/*! Setting::Retention: "" (at once), a number of days, or "keep". What cannot be read erases at
 * once. Pure. */
[[nodiscard]] Retention retentionFrom(const QString &setting);
[[nodiscard]] QString settingFor(const Retention &retention);

} // namespace leadbooth
