// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadencoder.h"

#include "lead/canonical.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString valueTypeOf(const FieldSchema &field, const ValueItem &item)
{
    if (valueTypes(field.multifield).contains(item.tag)) {
        return item.tag;
    }
    return field.multifield == MultifieldKind::Messenger ? u"OTHER"_s : u"WORK"_s;
}

/*! What is sent for one item; no value: nothing that the portal would read as what was meant. */
std::optional<QJsonValue> encodeItem(const FormSchema &schema, const FieldSchema &field,
                                     const ValueItem &item)
{
    const QString value = item.value.trimmed();
    const auto when = [&](bool isUsable) {
        return isUsable ? std::optional<QJsonValue>(value) : std::nullopt;
    };
    switch (field.type) {
    case FieldType::Text:
        return field.code == "COMMENTS"_L1 ? encodeComment(value) : value;
    case FieldType::String:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::Choice:
        return value;
    case FieldType::Integer:
        return when(isCanonicalInteger(value));
    case FieldType::Double:
        return when(isCanonicalNumber(value));
    case FieldType::YesNo:
        return when(value == "Y"_L1 || value == "N"_L1);
    case FieldType::Date:
        return when(isCanonicalDate(value));
    case FieldType::DateTime:
        return when(isCanonicalDateTime(value));
    case FieldType::Currency:
        return when(isCurrencyCode(value));
    case FieldType::Money: {
        const QString currency = item.tag.isEmpty() ? schema.baseCurrency : item.tag;
        if (!isCanonicalNumber(value) || !isCurrencyCode(currency)) {
            return {};
        }
        return value + u'|' + currency;
    }
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
        return when(isCanonicalInteger(value));
    case FieldType::Multifield:
        return QJsonObject{{u"VALUE"_s, value}, {u"VALUE_TYPE"_s, valueTypeOf(field, item)}};
    case FieldType::NotEditable:
        return {};
    }
    return {};
}

struct EncodedField
{
    QJsonValue value{QJsonValue::Undefined}; //!< Undefined: nothing to send
    bool isWhole = true;                     //!< nothing that was typed is missing
};

EncodedField encodeField(const FormSchema &schema, const FieldSchema &field,
                         const FieldValue &typed)
{
    EncodedField out;
    QJsonArray items;
    for (const ValueItem &item : typed) {
        if (item.isEmpty()) {
            continue;
        }
        const std::optional<QJsonValue> encoded = encodeItem(schema, field, item);
        if (!encoded || (!field.isMultiple && !items.isEmpty())) {
            out.isWhole = false;
        } else {
            items.append(*encoded);
        }
    }
    if (!items.isEmpty()) {
        out.value = field.isMultiple ? QJsonValue(items) : items.first();
    }
    return out;
}

} // namespace

QString encodeComment(const QString &typed)
{
    QString text = typed;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<': {
            out += "&lt;"_L1;
            // What PHP's isspace knows; a line break is sent as a tag, which is turned into a line
            // break before strip_tags.
            const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
            if (!(next == u' ' || next == u'\t' || next == u'\n')) {
                out += u' ';
            }
            break;
        }
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'[':
            out += "&#91;"_L1;
            break;
        case u']':
            out += "&#93;"_L1;
            break;
        case u'\n':
            out += "<br>"_L1;
            break;
        default:
            out += c;
            break;
        }
    }
    return out;
}

QJsonObject encodeLead(const FormSchema &schema, const LeadDraft &draft)
{
    QJsonObject fields;
    for (const FieldSchema &field : schema.fields) {
        const EncodedField encoded = encodeField(schema, field, draft.value(field.code));
        if (!encoded.value.isUndefined()) {
            fields.insert(field.code, encoded.value);
        }
    }
    if (!fields.contains("OPPORTUNITY"_L1)) {
        fields.remove("CURRENCY_ID"_L1);
    }
    fields.insert(u"ORIGINATOR_ID"_s, OriginatorId);
    fields.insert(u"ORIGIN_ID"_s, draft.originId.toString());
    return QJsonObject{{u"fields"_s, fields},
                       {u"params"_s, QJsonObject{{u"REGISTER_SONET_EVENT"_s,
                                                  draft.notifyResponsible ? u"Y"_s : u"N"_s}}}};
}

QStringList unsentFields(const FormSchema &schema, const LeadDraft &draft)
{
    QStringList codes;
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        if (isEmpty(it.value())) {
            continue;
        }
        const FieldSchema *field = schema.field(it.key());
        if (!field || !encodeField(schema, *field, it.value()).isWhole) {
            codes.append(it.key());
        }
    }
    return codes;
}

} // namespace leadbooth
