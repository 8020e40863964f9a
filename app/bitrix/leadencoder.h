// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <QJsonObject>
#include <QStringList>

namespace leadbooth {

/*!
 * The parameters of crm.lead.add for a draft: {"fields": {…}, "params": {"REGISTER_SONET_EVENT":
 * …}}.
 *
 * The draft is expected to have passed validateLead(). Only fields with a value are sent; numbers
 * go as text, which means the same in a single call and in a batch, where everything is text.
 * ORIGINATOR_ID and ORIGIN_ID are always sent. A currency is sent only with an amount.
 *
 * COMMENTS. The portal takes it for HTML, in crm's normalizeComment: HTML becomes BBCode, BBCode
 * tags that are not on its list are dropped, entities are decoded, what PHP's strip_tags takes for
 * a tag is removed ("<3" takes everything behind it along, also when it came as "&lt;3"), and the
 * rest is encoded again. So that what was typed is what is read: "&" and ">" go as entities, square
 * brackets as the entities that normalizeComment keeps for this purpose, line breaks as <br>, and
 * "<" as an entity with a blank behind it where none is, since strip_tags leaves "< " alone. That
 * blank is the only thing that is added; nothing is lost.
 *
 * Pure; any thread.
 */
[[nodiscard]] QJsonObject encodeLead(const FormSchema &schema, const LeadDraft &draft);

/*!
 * The fields of the draft that hold something which encodeLead() does not send: not in the form any
 * more, not editable, or with a value of the wrong shape (a date that is not ISO would be misread
 * or dropped by the portal). Empty for a draft that was validated against the same form.
 */
[[nodiscard]] QStringList unsentFields(const FormSchema &schema, const LeadDraft &draft);

/*! A comment as encodeLead() sends it. */
[[nodiscard]] QString encodeComment(const QString &typed);

} // namespace leadbooth
