// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "lead/formschema.h"

namespace leadbooth {

/*!
 * Puts the portal's texts to the fields that they name: an Issue of IssueCode::RefusedByPortal
 * without a field gets the field whose label stands between quotation marks in its text. For
 * display only. No decision may depend on it: the texts are localised, labels may be alike, and
 * some refusals, as of an e-mail address, name no field at all. Pure; any thread.
 */
[[nodiscard]] Issues locateIssues(Issues issues, const FormSchema &schema);

} // namespace leadbooth
