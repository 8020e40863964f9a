// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/leadinput.h"

#include "bitrix/looseread.h"

#include <QJsonArray>
#include <QLocale>
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

    /*! The first value for a field replaces what a new lead starts with; an empty one only empties
     * it. */
    [[nodiscard]] Outcome add(const QString &code, const QString &value, const QString &tag)
    {
        const Result<const FieldSchema *> field = begin(code);
        if (!field) {
            return failure(field.error());
        }
        const Result<ValueItem> item = canonicalItem(**field, value, tag);
        if (!item) {
            return failure(item.error());
        }
        if (!item->isEmpty()) {
            m_draft.values[code].append(*item);
        }
        return success();
    }

    /*! Takes away what a new lead starts with. */
    [[nodiscard]] Outcome clear(const QString &code)
    {
        const Result<const FieldSchema *> field = begin(code);
        return field ? success() : Outcome(failure(field.error()));
    }

    [[nodiscard]] LeadDraft draft() const { return m_draft; }

private:
    [[nodiscard]] Result<const FieldSchema *> begin(const QString &code)
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
        if (!m_touched.contains(code)) {
            m_touched.insert(code);
            m_draft.values.remove(code);
        } else if (!field->isMultiple) {
            return failure(unusable(u"%1 takes one value"_s.arg(code)));
        }
        return field;
    }

    [[nodiscard]] Result<ValueItem> canonicalItem(const FieldSchema &field, const QString &value,
                                                  const QString &tag) const
    {
        const ValueItem item{value, tag.toUpper()};
        switch (field.type) {
        case FieldType::Multifield:
            return withTag(field, item, valueTypes(field.multifield));
        case FieldType::Money:
            return money(field, item);
        default:
            break;
        }
        if (!tag.isEmpty()) {
            return failure(unusable(u"%1 has no kinds: %2"_s.arg(field.code, tag)));
        }
        const Result<QString> canonical =
                item.isEmpty() ? Result<QString>(QString()) : canonicalValue(field, value);
        return canonical ? Result<ValueItem>(ValueItem{*canonical})
                         : Result<ValueItem>(failure(canonical.error()));
    }

    [[nodiscard]] Result<ValueItem> money(const FieldSchema &field, const ValueItem &item) const
    {
        ValueItem money = item;
        if (money.tag.isEmpty()) { // 1000.50|EUR is how the portal writes it
            money.tag = item.value.section(u'|', 1).toUpper();
            money.value = item.value.section(u'|', 0, 0);
        }
        if (money.tag.isEmpty()) {
            money.tag = m_schema.baseCurrency;
        }
        if (!m_schema.takesCurrency(money.tag)) {
            return failure(
                    unusable(u"%1 has an unknown currency: %2"_s.arg(field.code, money.tag)));
        }
        return money;
    }

    /*! With the first of \a known when it has none. */
    static Result<ValueItem> withTag(const FieldSchema &field, const ValueItem &item,
                                     const QStringList &known)
    {
        if (item.tag.isEmpty()) {
            return ValueItem{item.value, known.value(0)};
        }
        if (!known.contains(item.tag)) {
            return failure(unusable(
                    u"%1 can be %2, not %3"_s.arg(field.code, known.join(u", "_s), item.tag)));
        }
        return item;
    }

    [[nodiscard]] Result<QString> canonicalValue(const FieldSchema &field,
                                                 const QString &value) const
    {
        QStringList ids;
        switch (field.type) {
        case FieldType::YesNo: {
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
        case FieldType::Currency:
            if (m_schema.takesCurrency(value.toUpper())) {
                return value.toUpper();
            }
            break;
        case FieldType::Choice:
            if (field.choice(value)) {
                return value;
            }
            for (const Choice &choice : *field.choices) {
                if (choice.label.compare(value, Qt::CaseInsensitive) == 0) {
                    ids.append(choice.id);
                }
            }
            break;
        default:
            return value;
        }
        if (ids.size() == 1) {
            return ids.constFirst();
        }
        const Issue issue{.field = field.code, .code = IssueCode::UnknownChoice, .argument = value};
        return failure(unusable(
                ids.isEmpty() ? u"%1 is not in the portal's list"_s.arg(field.code)
                              : u"%1 is several times in the portal's list"_s.arg(field.code),
                {issue}));
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
    case QJsonValue::Double:
        if (const std::optional<qint64> whole = looseInteger(value)) {
            return QString::number(*whole); // exact also where a double is not
        }
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
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
    if (const std::optional<QString> text = scalarText(value)) {
        return writer.add(code, *text, {});
    }
    const QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (key != "VALUE"_L1 && key != "VALUE_TYPE"_L1) {
            return failure(unusable(u"%1 has an unexpected part %2"_s.arg(code, key)));
        }
    }
    const std::optional<QString> text = scalarText(object.value("VALUE"_L1));
    const QJsonValue type = object.value("VALUE_TYPE"_L1);
    if (!text || !(type.isString() || type.isUndefined())) {
        return failure(unusable(u"%1 holds something that is no value"_s.arg(code)));
    }
    return writer.add(code, *text, type.toString());
}

Outcome addField(DraftWriter &writer, const QString &code, const QJsonValue &value)
{
    if (!value.isArray()) {
        return addJson(writer, code, value);
    }
    const QJsonArray entries = value.toArray();
    if (entries.isEmpty()) {
        return writer.clear(code);
    }
    for (const auto &entry : entries) {
        if (const Outcome added = addJson(writer, code, entry); !added) {
            return added;
        }
    }
    return success();
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
        if (const Outcome added = addField(writer, it.key().toUpper(), *it); !added) {
            return failure(added.error());
        }
    }
    return writer.draft();
}

} // namespace leadbooth
