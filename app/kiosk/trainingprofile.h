// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

namespace leadbooth {

/*! To begin a booth's profile with: asks in three languages for what most booths ask for, of the
 * fields that \a schema has. What it says of a consent is left to the staff. \a name is also the
 * title of its leads. Pure; any thread. */
[[nodiscard]] KioskProfile suggestedProfile(const FormSchema &schema, const QString &portal,
                                            const QString &name);

/*! A booth to practise with, for any portal's form: of the fields that most booths ask for those
 * that \a schema has, and the first list of few items among the portal's own fields. Says in each
 * text that it is a training. \a language comes first. Keeps checkLimits(). Pure; any thread. */
[[nodiscard]] KioskProfile trainingProfile(const FormSchema &schema, const QString &portal,
                                           const QString &language = {});

} // namespace leadbooth
