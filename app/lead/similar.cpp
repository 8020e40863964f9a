// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/similar.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace leadbooth {

LeadDraft similarDraft(const FormSchema &schema, const LeadDraft &draft, const OriginId &originId)
{
    static const QSet<QString> ofOnePerson{
            u"TITLE"_s,     u"HONORIFIC"_s,   u"NAME"_s,       u"SECOND_NAME"_s, u"LAST_NAME"_s,
            u"BIRTHDATE"_s, u"POST"_s,        u"COMMENTS"_s,   u"PHONE"_s,       u"EMAIL"_s,
            u"IM"_s,        u"OPPORTUNITY"_s, u"CONTACT_IDS"_s};
    LeadDraft similar{.originId = originId};
    similar.notifyResponsible = draft.notifyResponsible;
    for (const FieldSchema &field : schema.fields) {
        if (!ofOnePerson.contains(field.code) && !isEmpty(draft.value(field.code))) {
            similar.values.insert(field.code, draft.value(field.code));
        }
    }
    return similar;
}

} // namespace leadbooth
