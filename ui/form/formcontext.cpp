// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formcontext.h"

#include "lead/canonical.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

FormContextPtr makeFormContext(FormSchemaPtr schema, Clock &clock, const QLocale &locale,
                               const QString &phoneRegion, std::shared_ptr<quint64> lastRequestId)
{
    auto currencies = std::make_shared<std::vector<Choice>>();
    currencies->reserve(schema->currencies.size());
    for (const Currency &currency : schema->currencies) {
        currencies->push_back({.id = currency.code,
                               .label = currency.name.isEmpty()
                                                ? currency.code
                                                : u"%1 – %2"_s.arg(currency.code, currency.name)});
    }
    return std::make_shared<const FormContext>(FormContext{std::move(schema), clock, locale,
                                                           phoneRegion, std::move(currencies),
                                                           std::move(lastRequestId)});
}

QString shownText(const FieldSchema &field, const QString &value, const FormContext &context)
{
    switch (field.type) {
    case FieldType::Double:
    case FieldType::Money:
        return displayNumber(value, context.locale);
    case FieldType::Date:
        return displayDate(value, context.locale);
    case FieldType::DateTime:
        return displayDateTime(value, context.locale, field.showsSeconds);
    // Whole numbers are often years, article numbers or the like: not grouped.
    case FieldType::Integer:
    case FieldType::String:
    case FieldType::Text:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
    case FieldType::Multifield:
    case FieldType::NotEditable:
        return value;
    }
    return value;
}

QString keptText(const FieldSchema &field, const QString &typed, const FormContext &context)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Money:
        return canonicalNumber(typed, context.locale).value_or(typed);
    case FieldType::Date:
        if (const auto date =
                    parseDate(typed, context.locale, context.clock.now().toLocalTime().date())) {
            return canonicalDate(*date);
        }
        return typed;
    case FieldType::DateTime:
        if (const auto moment =
                    parseDateTime(typed, context.locale, context.clock.now().toLocalTime())) {
            return canonicalDateTime(*moment);
        }
        return typed;
    case FieldType::String:
    case FieldType::Text:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
    case FieldType::Multifield:
    case FieldType::NotEditable:
        return typed;
    }
    return typed;
}

} // namespace leadbooth
