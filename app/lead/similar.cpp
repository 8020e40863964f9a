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

LeadDraft portableDraft(const FormSchema &from, const LeadDraft &draft, const LeadDraft &fresh)
{
    LeadDraft portable = fresh;
    for (const FieldSchema &field : from.fields) {
        const FieldValue value = draft.value(field.code);
        if (field.isUserField || isEmpty(value)) {
            continue;
        }
        switch (field.type) {
        case FieldType::String:
        case FieldType::Text:
        case FieldType::Integer:
        case FieldType::Double:
        case FieldType::Date:
        case FieldType::DateTime:
        case FieldType::Multifield:
            portable.values.insert(field.code, value);
            break;
        case FieldType::YesNo:
        case FieldType::Choice:
        case FieldType::Currency:
        case FieldType::Money:
        case FieldType::Url:
        case FieldType::Address:
        case FieldType::User:
        case FieldType::Company:
        case FieldType::Contact:
        case FieldType::NotEditable:
            break;
        }
    }
    return portable;
}

} // namespace leadbooth
