// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"

namespace leadbooth {

/*! One sentence on what is wrong, plain text, in the language of the program. UI thread. */
[[nodiscard]] QString boothProblemText(const BoothProblem &problem, const BoothEditing &editing);

} // namespace leadbooth
