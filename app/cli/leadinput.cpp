// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/leadinput.h"

#include "lead/canonical.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error unusable(const QString &why, const Issues &issues = {})
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = why,
            .issues = issues};
}

class DraftWriter
{
public:
    DraftWriter(const FormSchema &schema, const LeadDraft &initial)
        : m_schema(schema)
        , m_draft(initial)
    {}

    /*! Adds a value; the first one for a field replaces what a new lead starts with. */
    [[nodiscard]] Outcome add(const QString &code, const QString &value, const QString &tag)
    {
        const FieldSchema *field = m_schema.field(code);
        if (!field) {
            return failure(
                    unusable(u"the portal has no field %1 that can be filled in"_s.arg(code)));
        }
        if (!field->isEditable()) {
            return failure(
                    unusable(u"%1 is of type %2, which can be filled in in Bitrix24 only"_s.arg(
                            code, field->portalType)));
        }
        FieldValue &items = m_draft.values[code];
        if (!m_touched.contains(code)) {
            m_touched.insert(code);
            items.clear();
        } else if (!field->isMultiple) {
            return failure(unusable(u"%1 takes one value"_s.arg(code)));
        }
        const Result<QString> canonical = canonicalValue(*field, value);
        if (!canonical) {
            return failure(canonical.error());
        }
        items.append({*canonical, tag.isEmpty() ? usualTag(*field) : tag.toUpper()});
        return success();
    }

    [[nodiscard]] LeadDraft draft() const { return m_draft; }

private:
    [[nodiscard]] QString usualTag(const FieldSchema &field) const
    {
        if (field.type == FieldType::Multifield) {
            return valueTypes(field.multifield).value(0);
        }
        return field.type == FieldType::Money ? m_schema.baseCurrency : QString();
    }

    static Result<QString> canonicalValue(const FieldSchema &field, const QString &value)
    {
        if (field.type == FieldType::YesNo) {
            static const QSet<QString> yes{u"Y"_s, u"1"_s, u"TRUE"_s, u"YES"_s};
            static const QSet<QString> no{u"N"_s, u"0"_s, u"FALSE"_s, u"NO"_s};
            if (yes.contains(value.toUpper())) {
                return u"Y"_s;
            }
            if (no.contains(value.toUpper())) {
                return u"N"_s;
            }
            return failure(unusable(u"%1 takes Y or N"_s.arg(field.code)));
        }
        if (field.type != FieldType::Choice || field.choice(value)) {
            return value;
        }
        QStringList ids;
        for (const Choice &choice : *field.choices) {
            if (choice.label.compare(value, Qt::CaseInsensitive) == 0) {
                ids.append(choice.id);
            }
        }
        if (ids.size() == 1) {
            return ids.constFirst();
        }
        const Issue issue{.field = field.code, .code = IssueCode::UnknownChoice, .argument = value};
        return failure(unusable(u"%1 is not in the portal's list"_s.arg(field.code), {issue}));
    }

    const FormSchema &m_schema;
    LeadDraft m_draft;
    QSet<QString> m_touched;
};

/*! The text of a JSON value that is one; nothing for lists and objects. */
std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"Y"_s : u"N"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'f', 6);
    }
    case QJsonValue::Null:
        return QString();
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

Outcome addJson(DraftWriter &writer, const QString &code, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries) {
            if (QJsonValue(entry).isArray()) {
                return failure(unusable(u"%1 holds a list in a list"_s.arg(code)));
            }
            if (const Outcome added = addJson(writer, code, entry); !added) {
                return added;
            }
        }
        return success();
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (key != "VALUE"_L1 && key != "VALUE_TYPE"_L1) {
                return failure(unusable(u"%1 has an unexpected part %2"_s.arg(code, key)));
            }
        }
        return writer.add(code, scalarText(object.value("VALUE"_L1)).value_or(QString()),
                          object.value("VALUE_TYPE"_L1).toString());
    }
    return writer.add(code, scalarText(value).value_or(QString()), {});
}

} // namespace

Result<LeadDraft> draftFromArguments(const FormSchema &schema, const LeadDraft &initial,
                                     const QStringList &arguments)
{
    DraftWriter writer(schema, initial);
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1) {
            return failure(unusable(u"expected FIELD=VALUE, got: %1"_s.arg(argument.left(40))));
        }
        const QString name = argument.left(equals);
        const qsizetype colon = name.indexOf(u':');
        const QString code = (colon < 0 ? name : name.left(colon)).toUpper();
        const QString tag = colon < 0 ? QString() : name.mid(colon + 1);
        if (const Outcome added = writer.add(code, argument.mid(equals + 1), tag); !added) {
            return failure(added.error());
        }
    }
    return writer.draft();
}

Result<LeadDraft> draftFromFields(const FormSchema &schema, const LeadDraft &initial,
                                  const QJsonObject &fields)
{
    DraftWriter writer(schema, initial);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (const Outcome added = addJson(writer, it.key().toUpper(), *it); !added) {
            return failure(added.error());
        }
    }
    return writer.draft();
}

} // namespace leadbooth
