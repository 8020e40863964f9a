// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/verdict.h"

namespace leadbooth::test {

/*!
 * What a script does that nobody thought much about: it sends each lead, and where no good answer
 * comes, it sends the lead again. Goes through the same bad weather as the torture; it has to
 * double leads there, or else the torture could not fail either.
 */
[[nodiscard]] Verdict sendNaively(Rig &rig, const QList<TortureLead> &leads);

} // namespace leadbooth::test
