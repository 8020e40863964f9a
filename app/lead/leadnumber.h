// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace leadbooth {

/*! The number in \a typed, which is one or the address of a lead's page; empty: neither. Pure. */
[[nodiscard]] LeadId leadNumberIn(const QString &typed);

} // namespace leadbooth
