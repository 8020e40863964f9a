// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldscommand.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return u"string"_s;
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Double:
        return u"double"_s;
    case FieldType::YesNo:
        return u"yes/no"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::DateTime:
        return u"datetime"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Currency:
        return u"currency"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Url:
        return u"url"_s;
    case FieldType::Address:
        return u"address"_s;
    case FieldType::User:
        return u"user"_s;
    case FieldType::Company:
        return u"company"_s;
    case FieldType::Contact:
        return u"contact"_s;
    case FieldType::Multifield:
        return u"multifield"_s;
    case FieldType::NotEditable:
        return u"not editable"_s;
    }
    return {};
}

} // namespace

FieldsCommand::FieldsCommand(const CliOptions &options, const CommandParts &parts,
                             Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{}

void FieldsCommand::start()
{
    if (!arguments().isEmpty()) {
        failUsage(u"fields takes no arguments"_s);
        return;
    }
    Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        fail(portal.error());
        return;
    }
    m_portal = std::move(*portal);
    // Not the one of the cache: a script is served by the form as the portal has it now.
    loadForm(m_portal, m_cache, parts(), this, [this](const Result<FormSchemaPtr> &schema) {
        if (!schema) {
            fail(schema.error());
            return;
        }
        print(**schema);
        finish(ExitCode::Done);
    });
}

void FieldsCommand::print(const FormSchema &schema)
{
    QJsonArray entries;
    for (const FieldSchema &field : schema.fields) {
        QJsonObject entry{{u"code"_s, field.code},
                          {u"type"_s, typeName(field.type)},
                          {u"portalType"_s, field.portalType},
                          {u"label"_s, field.label},
                          {u"required"_s, field.isRequired},
                          {u"multiple"_s, field.isMultiple}};
        if (field.choices) {
            QJsonArray choices;
            for (const Choice &choice : *field.choices) {
                choices.append(QJsonObject{{u"id"_s, choice.id}, {u"label"_s, choice.label}});
            }
            entry.insert(u"choices"_s, choices);
        }
        entries.append(entry);
        if (!options().json) {
            parts().out << field.code << '\t' << typeName(field.type)
                        << (field.isMultiple ? " (several)" : "")
                        << (field.isRequired ? " (required)" : "") << '\t' << field.label << '\n';
        }
    }
    printJson(entries);
    for (const Omission &omission : schema.omissions) {
        if (omission.reason != OmissionReason::TypeNotEditable) {
            parts().err << "Note: not all of the portal's form is here: "
                        << (omission.field.isEmpty() ? u"a part of it"_s : omission.field) << '\n';
        }
    }
}

} // namespace leadbooth
