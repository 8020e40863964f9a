// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

namespace leadbooth {

/*! By which whoever finds a test lead in the portal knows it. */
inline constexpr char TestLeadTitle[] = "TEST LEAD of Leadbooth - please delete";

/*!
 * A lead by which the portal proves that it takes leads: plainly titled, with what \a profile fixes
 * for every lead (null: nothing), and something in every field that the form asks for. What cannot
 * be filled in is left empty. Pure; any thread.
 */
[[nodiscard]] LeadDraft testLeadDraft(const FormSchema &schema, const KioskProfile *profile,
                                      const OriginId &origin, const QDateTime &now);

} // namespace leadbooth
