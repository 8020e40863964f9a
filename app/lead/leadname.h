// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/leaddraft.h"

namespace leadbooth {

/*! What a lead is called in lists: its title, else its company, else the person; on one line.
 * Empty: it has none of them. Personal. Pure. */
[[nodiscard]] QString leadName(const LeadDraft &draft);

} // namespace leadbooth
