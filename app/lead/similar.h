// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

namespace leadbooth {

/*!
 * A new lead "like this one": keeps what several visitors of one company or one stand share (stage,
 * source, company, address, responsible, choices, user fields) and drops what belongs to one person
 * or one conversation (title, names, phones, e-mails, messengers, birth date, comments). Pure; any
 * thread.
 */
[[nodiscard]] LeadDraft similarDraft(const FormSchema &schema, const LeadDraft &draft,
                                     const OriginId &originId);

/*!
 * What of a lead can be taken to another portal: texts, numbers, dates, phones and the like of the
 * standard fields. Choices, people, companies and user fields mean something else there, or
 * nothing. \a fresh: a new lead of the other portal. Pure; any thread.
 */
[[nodiscard]] LeadDraft portableDraft(const FormSchema &from, const LeadDraft &draft,
                                      const LeadDraft &fresh);

} // namespace leadbooth
