// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "lead/formschema.h"

namespace leadbooth {

/*!
 * What the portal would refuse, or silently change or lose, about one field. Only what is certain:
 * a portal may know more, and its answer is mapped to fields by bitrix. Pure; any thread.
 */
[[nodiscard]] Issues validateField(const FieldSchema &field, const FieldValue &value);

/*!
 * The same for the whole lead, in form order. Required fields are checked here because crm.lead.add
 * does not check them by default (its option rest_enable_req_uf_check is off).
 */
[[nodiscard]] Issues validateLead(const FormSchema &schema, const LeadDraft &draft);

/*! Nothing that tells this lead from another was typed: no name, title, phone, e-mail, comment … */
[[nodiscard]] bool isBlank(const FormSchema &schema, const LeadDraft &draft,
                           const LeadDraft &initial);

} // namespace leadbooth
