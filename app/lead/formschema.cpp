// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/formschema.h"

#include "lead/canonical.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! The choice a new lead starts with: what the portal marked, and for the stage the first that is
 * not final. */
const Choice *startingChoice(const FieldSchema &field)
{
    const auto marked = std::find_if(field.choices->begin(), field.choices->end(),
                                     [](const Choice &c) { return c.isDefault && !c.isFinal; });
    if (marked != field.choices->end()) {
        return &*marked;
    }
    if (field.code != "STATUS_ID"_L1) {
        return nullptr;
    }
    const auto open = std::find_if(field.choices->begin(), field.choices->end(),
                                   [](const Choice &c) { return !c.isFinal; });
    return open != field.choices->end() ? &*open : nullptr;
}

FieldValue startingValue(const FieldSchema &field, const FormSchema &schema, const QDateTime &now)
{
    if (!isEmpty(field.defaultValue)) {
        return field.defaultValue;
    }
    if (field.defaultsToNow) {
        return {{field.type == FieldType::Date ? canonicalDate(now.date())
                                               : canonicalDateTime(now)}};
    }
    if (field.type == FieldType::Choice && field.choices) {
        if (field.isMultiple) {
            FieldValue marked;
            for (const Choice &choice : *field.choices) {
                if (choice.isDefault) {
                    marked.append({choice.id});
                }
            }
            return marked;
        }
        if (const Choice *choice = startingChoice(field)) {
            return {{choice->id}};
        }
    }
    if (field.code == "CURRENCY_ID"_L1) {
        return {{schema.baseCurrency}};
    }
    if (field.code == "ASSIGNED_BY_ID"_L1 && !schema.currentUserId.isEmpty()) {
        return {{schema.currentUserId}};
    }
    return {};
}

} // namespace

std::optional<int> decimalsOf(const std::vector<Currency> &currencies, const QString &code)
{
    const auto found = std::find_if(currencies.cbegin(), currencies.cend(),
                                    [&](const Currency &c) { return c.code == code; });
    return found != currencies.cend() ? std::optional(found->decimals) : std::nullopt;
}

bool isCurrencyCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c >= u'A' && c <= u'Z';
           });
}

const FieldSchema *FormSchema::field(const QString &code) const
{
    const auto found = m_positions.constFind(code);
    return found != m_positions.cend() ? &fields[*found] : nullptr;
}

bool FormSchema::takesCurrency(const QString &code) const
{
    return isCurrencyCode(code)
           && (currencies.size() <= 1 || code == baseCurrency
               || std::any_of(currencies.cbegin(), currencies.cend(),
                              [&](const Currency &c) { return c.code == code; }));
}

void FormSchema::index()
{
    m_positions.clear();
    m_positions.reserve(static_cast<qsizetype>(fields.size()));
    for (size_t i = 0; i < fields.size(); ++i) {
        m_positions.insert(fields[i].code, i);
    }
}

LeadDraft initialDraft(const FormSchema &schema, const OriginId &originId, const QDateTime &now)
{
    LeadDraft draft{.originId = originId};
    for (const FieldSchema &field : schema.fields) {
        if (!field.isEditable()) {
            continue;
        }
        const FieldValue value = startingValue(field, schema, now);
        if (!isEmpty(value)) {
            draft.values.insert(field.code, value);
        }
    }
    return draft;
}

} // namespace leadbooth
