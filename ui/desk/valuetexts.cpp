// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/valuetexts.h"

#include "ui/common/itemtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

ValueTexts valueTexts(const FormSchema &schema, const LeadDraft &draft, const QStringList &codes,
                      const QLocale &locale)
{
    ValueTexts texts;
    for (const FieldSchema &field : schema.fields) {
        if (!codes.contains(field.code)) {
            continue;
        }
        QStringList items;
        const FieldValue value = draft.value(field.code);
        for (const ValueItem &item : value) {
            if (!item.isEmpty()) {
                items.append(itemText(field, item, locale));
            }
        }
        if (!items.isEmpty()) {
            texts.append({field.label.isEmpty() ? field.code : field.label, items.join(u", "_s)});
        }
    }
    return texts;
}

ValueText valueText(const TypedForm &typed, const LeadDraft &draft, const QString &code)
{
    const TypedField *field = typed.field(code);
    QStringList items;
    const FieldValue value = draft.value(code);
    for (const ValueItem &item : value) {
        if (item.isEmpty()) {
            continue;
        }
        const bool isNamed = field && field->type == FieldType::Choice;
        items.append(isNamed ? field->chosen.value(item.value, item.value) : item.value);
    }
    return {field && !field->label.isEmpty() ? field->label : code, items.join(u", "_s)};
}

QStringList lostFields(const FormSchema &schema, const LeadDraft &initial, const LeadDraft &draft,
                       const FormSchema &next, const LeadDraft &kept)
{
    QStringList lost;
    for (const FieldSchema &field : schema.fields) {
        const FieldValue value = draft.value(field.code);
        if (isEmpty(value) || value == initial.value(field.code)) {
            continue;
        }
        if (kept.value(field.code) != value || !next.field(field.code)) {
            lost.append(field.code);
        }
    }
    return lost;
}

} // namespace leadbooth
