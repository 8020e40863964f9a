// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/driftexample.h"

#include "support/sampleschema.h"

using namespace Qt::StringLiterals;

namespace leadbooth::test {

FieldSchema *fieldIn(FormSchema *schema, const QString &code)
{
    for (FieldSchema &field : schema->fields) {
        if (field.code == code) {
            return &field;
        }
    }
    qFatal("no such field in the test's form");
}

FormEdit changed(const QString &code, const std::function<void(FieldSchema *)> &change)
{
    return [code, change](FormSchema *schema) {
        change(fieldIn(schema, code));
    };
}

FormEdit gone(const QString &code)
{
    return [code](FormSchema *schema) {
        std::erase_if(schema->fields, [&](const FieldSchema &f) { return f.code == code; });
        schema->index();
    };
}

FormEdit retyped(const QString &code, FieldType type)
{
    return changed(code, [type](FieldSchema *field) {
        field->type = type;
        if (type == FieldType::Choice) {
            field->choices = std::make_shared<const std::vector<Choice>>(numberedChoices(9));
        }
    });
}

FormEdit listed(const QString &code, const std::vector<Choice> &choices)
{
    return changed(code, [choices](FieldSchema *field) {
        field->choices = std::make_shared<const std::vector<Choice>>(choices);
    });
}

FormSchemaPtr driftForm()
{
    FieldSchema many = choiceField(u"UF_MANY"_s, u"Interests"_s, numberedChoices(9));
    many.isMultiple = true;
    FieldSchema phone = multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s);
    return SchemaBuilder()
            .add(fieldOf(u"TITLE"_s, FieldType::String, u"Lead name"_s))
            .add(choiceField(u"STATUS_ID"_s, u"Stage"_s,
                             {{.id = u"NEW"_s, .label = u"New"_s},
                              {.id = u"JUNK"_s, .label = u"Junk"_s, .isFinal = true}}))
            .add(choiceField(u"SOURCE_ID"_s, u"Source"_s,
                             {{.id = u"SHOW"_s, .label = u"Exhibition"_s},
                              {.id = u"WEB"_s, .label = u"Website"_s}}))
            .add(fieldOf(u"OPPORTUNITY"_s, FieldType::Double, u"Amount"_s))
            .add(fieldOf(u"CURRENCY_ID"_s, FieldType::Currency, u"Currency"_s))
            .add(phone)
            .add(many)
            .add(fieldOf(u"UF_TEXT"_s, FieldType::Text, u"Notes"_s))
            .add(fieldOf(u"UF_WORD"_s, FieldType::String, u"Word"_s))
            .add(fieldOf(u"UF_WHOLE"_s, FieldType::Integer, u"Seats"_s))
            .add(fieldOf(u"UF_DOUBLE"_s, FieldType::Double, u"Rate"_s))
            .add(fieldOf(u"UF_DATE"_s, FieldType::Date, u"Day"_s))
            .add(fieldOf(u"UF_TIME"_s, FieldType::DateTime, u"Call"_s))
            .add(fieldOf(u"UF_YES"_s, FieldType::YesNo, u"News"_s))
            .add(fieldOf(u"UF_MONEY"_s, FieldType::Money, u"Budget"_s))
            .add(fieldOf(u"UF_URL"_s, FieldType::Url, u"Site"_s))
            .add(fieldOf(u"UF_USER"_s, FieldType::User, u"Guide"_s))
            .add(fieldOf(u"UF_EMPTY"_s, FieldType::String, u"Hall"_s))
            .build();
}

LeadDraft driftLead()
{
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.setText(u"TITLE"_s, u"Fair visit"_s);
    draft.setText(u"STATUS_ID"_s, u"NEW"_s);
    draft.setText(u"SOURCE_ID"_s, u"SHOW"_s);
    draft.setText(u"OPPORTUNITY"_s, u"12500.5"_s);
    draft.setText(u"CURRENCY_ID"_s, u"EUR"_s);
    draft.values.insert(u"PHONE"_s, {{u"+7 495 000-00-00"_s, u"WORK"_s}, {u"112"_s, u"HOME"_s}});
    draft.values.insert(u"UF_MANY"_s, {{u"1"_s}, {u" 2 "_s}, {u""_s}});
    draft.setText(u"UF_TEXT"_s, u"two\nlines"_s);
    draft.setText(u"UF_WORD"_s, u"7"_s);
    draft.setText(u"UF_WHOLE"_s, u"12"_s);
    draft.setText(u"UF_DOUBLE"_s, u"0.25"_s);
    draft.setText(u"UF_DATE"_s, u"2026-03-02"_s);
    draft.setText(u"UF_TIME"_s, u"2026-03-02T10:00:00+03:00"_s);
    draft.setText(u"UF_YES"_s, u"Y"_s);
    draft.setText(u"UF_MONEY"_s, u"300"_s, u"USD"_s);
    draft.setText(u"UF_URL"_s, u"https://example.org"_s);
    draft.setText(u"UF_USER"_s, u"7"_s, u"Anna Tester"_s);
    return draft;
}

FormEdit withCurrencies(const QStringList &codes, const QString &base)
{
    return [codes, base](FormSchema *schema) {
        schema->currencies.clear();
        for (const QString &code : codes) {
            schema->currencies.push_back({.code = code, .name = {}});
        }
        if (!base.isEmpty()) {
            schema->baseCurrency = base;
        }
    };
}

FormSchema edited(const FormSchemaPtr &schema, const std::vector<FormEdit> &edits)
{
    FormSchema copy = *schema;
    for (const FormEdit &edit : edits) {
        edit(&copy);
    }
    copy.fingerprint += "edited";
    return copy;
}

} // namespace leadbooth::test
