// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

namespace leadbooth::test {

/*! Puts a form together, field by field. */
class SchemaBuilder
{
public:
    SchemaBuilder();

    SchemaBuilder &section(SectionKind kind, bool startsFolded = false, const QString &title = {});
    /*! A field in a row of its own. */
    SchemaBuilder &add(const FieldSchema &field);
    /*! Fields side by side. */
    SchemaBuilder &row(const std::vector<FieldSchema> &fields);
    [[nodiscard]] FormSchemaPtr build() const;

private:
    FormSchema m_schema;
};

[[nodiscard]] FieldSchema fieldOf(const QString &code, FieldType type, const QString &label);
[[nodiscard]] FieldSchema choiceField(const QString &code, const QString &label,
                                      const std::vector<Choice> &choices);
[[nodiscard]] FieldSchema multifield(const QString &code, MultifieldKind kind,
                                     const QString &label);
[[nodiscard]] std::vector<Choice> numberedChoices(int count);

/*! A lead card as portals have it: every kind of field, in all of Bitrix24's sections. Labels in
 * "en", "ru" or "de". */
[[nodiscard]] FormSchemaPtr sampleSchema(const QString &language = QStringLiteral("en"));
/*! A card with \a count user fields of mixed kinds after the usual ones. */
[[nodiscard]] FormSchemaPtr largeSchema(int count);
/*! Labels and lists as nobody should have them: endless, HTML, right to left, empty. */
[[nodiscard]] FormSchemaPtr hostileSchema();

[[nodiscard]] LeadDraft initialOf(const FormSchemaPtr &schema);

} // namespace leadbooth::test
