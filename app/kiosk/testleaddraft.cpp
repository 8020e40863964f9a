// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/testleaddraft.h"

#include "lead/validation.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString Title = u"TITLE"_s;

/*! Something that \a field takes; empty: nothing is known that it would. */
FieldValue sampleOf(const FieldSchema &field)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Address:
        return {{u"Test"_s}};
    case FieldType::Integer:
    case FieldType::Double:
        return {{QString::number(field.minimum.value_or(1))}};
    case FieldType::YesNo:
        return {{u"Y"_s}};
    case FieldType::Url:
        return {{u"https://example.com/"_s}};
    case FieldType::Choice:
        for (const Choice &choice : *field.choices) {
            if (!choice.isFinal) {
                return {{choice.id}};
            }
        }
        return {};
    case FieldType::Multifield:
        // example.com and this number are nobody's.
        switch (field.multifield) {
        case MultifieldKind::Phone:
            return {{u"+442079460000"_s, u"WORK"_s}};
        case MultifieldKind::Email:
            return {{u"test@example.com"_s, u"WORK"_s}};
        case MultifieldKind::Web:
            return {{u"https://example.com/"_s, u"WORK"_s}};
        default:
            return {};
        }
    default:
        return {};
    }
}

} // namespace

LeadDraft testLeadDraft(const FormSchema &schema, const KioskProfile *profile,
                        const OriginId &origin, const QDateTime &now)
{
    LeadDraft draft = initialDraft(schema, origin, now.toLocalTime());
    draft.capturedAt = now;
    if (profile) {
        for (auto it = profile->fixedValues.cbegin(); it != profile->fixedValues.cend(); ++it) {
            const FieldSchema *field = schema.field(it.key());
            if (field && field->isEditable()) {
                draft.values.insert(it.key(), it.value());
            }
        }
    }
    draft.values.insert(Title, {{QString::fromLatin1(TestLeadTitle)}});
    const Issues issues = validateLead(schema, draft);
    for (const Issue &issue : issues) {
        const FieldSchema *field = schema.field(issue.field);
        if (issue.code == IssueCode::Missing && field) {
            draft.values.insert(issue.field, sampleOf(*field));
        }
    }
    return draft;
}

} // namespace leadbooth
