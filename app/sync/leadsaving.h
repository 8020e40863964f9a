// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/formschema.h"
#include "queue/portalidentity.h"
#include "queue/queuedlead.h"

namespace leadbooth {

/*!
 * A lead as it goes into the queue: encoded under the form that it was typed in, so that what is
 * sent later is what was typed. \a portal: see portalIdentity(). Pure; any thread.
 *
 * Errors: InvalidInput, when the form cannot send a value; an issue NotSendable for each such
 * field.
 */
[[nodiscard]] Result<LeadToSave> leadToSave(const FormSchemaPtr &schema, const LeadDraft &draft,
                                            const AccountId &account, const QString &portal);

} // namespace leadbooth
