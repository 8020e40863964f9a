// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/formschema.h"
#include "queue/queuedlead.h"

#include <QUrl>

namespace leadbooth {

/*!
 * A lead as it goes into the queue: encoded under the form that it was typed in, so that what is
 * sent later is what was typed. \a portal: its identity, see LeadToSave. Pure; any thread.
 *
 * Errors: InvalidInput, when the form cannot send a value; an issue NotSendable for each such
 * field.
 */
[[nodiscard]] Result<LeadToSave> leadToSave(const FormSchemaPtr &schema, const LeadDraft &draft,
                                            const AccountId &account, const QString &portal);

/*! What a portal is known by: its member ID, which survives its being renamed, or its address,
 * under which webhooks know it. Pure. */
[[nodiscard]] QString portalIdentity(const QUrl &endpoint, const QString &memberId);

} // namespace leadbooth
