// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "lead/formschema.h"
#include "lead/leaddraft.h"

namespace leadbooth::bench {

/*! What a visitor of a trade show leaves. The same each time but for its origin. */
inline LeadDraft exampleLead(IdSource &ids, const FormSchema &schema, Clock &clock)
{
    using namespace Qt::StringLiterals;
    LeadDraft draft = initialDraft(schema, ids.newOriginId(), clock.now().toLocalTime());
    draft.setText(u"TITLE"_s, u"Visitor of the trade show"_s);
    draft.setText(u"NAME"_s, u"Anna"_s);
    draft.setText(u"LAST_NAME"_s, u"Petrova"_s);
    draft.setText(u"COMPANY_TITLE"_s, u"Example Ltd"_s);
    draft.setText(u"PHONE"_s, u"+49 30 901820"_s, u"WORK"_s);
    draft.setText(u"EMAIL"_s, u"anna@example.com"_s, u"WORK"_s);
    draft.setText(u"OPPORTUNITY"_s, u"1500.00"_s);
    draft.setText(u"COMMENTS"_s, u"Wants a call back after the show."_s);
    // The embedded portal has mandatory fields of its own, and what lacks one is not sent.
    for (const FieldSchema &field : schema.fields) {
        if (field.isRequired && isEmpty(draft.value(field.code))) {
            draft.setText(field.code, field.choices && !field.choices->empty()
                                              ? field.choices->front().id
                                              : u"1"_s);
        }
    }
    return draft;
}

} // namespace leadbooth::bench
