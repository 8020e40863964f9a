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
 * The same for the whole lead, in form order, and the decimals of amounts, which go by the
 * currency. Required fields are checked here because crm.lead.add does not check them by default
 * (its option rest_enable_req_uf_check is off).
 */
[[nodiscard]] Issues validateLead(const FormSchema &schema, const LeadDraft &draft);

/*! What keeps a text from being an e-mail address; the most telling reason first. */
enum class EmailProblem { None, NoAt, NothingBeforeAt, NoDomain, HasBlank, Other };

/*!
 * By the portal's own rule (main's check_email): dot-separated atoms, one @, at least one dot in
 * the domain, 320 characters. Letters of any script are let through in the domain: newer versions
 * take them, and a portal that does not will say so.
 */
[[nodiscard]] EmailProblem emailProblem(const QString &value);

/*! Nothing that tells this lead from another was typed: no name, title, phone, e-mail, comment … */
[[nodiscard]] bool isBlank(const FormSchema &schema, const LeadDraft &draft,
                           const LeadDraft &initial);

} // namespace leadbooth
