// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace leadbooth {

/*! What a text is, as far as a recovery key is looked for in it. */
enum class RecoveryKeyReading {
    Missing,  //!< nothing in it begins like one
    CutOff,   //!< right so far as can be told: it is still being typed, or its end is missing
    Mistyped, //!< a wrong letter, one too many or too few, or two that changed places
    Complete,
};

/*! Fast enough for every letter that is typed. Pure; any thread. */
[[nodiscard]] RecoveryKeyReading recoveryKeyReading(const Secret &text);

} // namespace leadbooth
