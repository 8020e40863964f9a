// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/typedform.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Words, because rows outlive versions: a type that comes in between must not shift the others.
constexpr std::pair<FieldType, QLatin1StringView> TypeNames[] = {
        {FieldType::String, "string"_L1},
        {FieldType::Text, "text"_L1},
        {FieldType::Integer, "integer"_L1},
        {FieldType::Double, "double"_L1},
        {FieldType::YesNo, "yesNo"_L1},
        {FieldType::Date, "date"_L1},
        {FieldType::DateTime, "dateTime"_L1},
        {FieldType::Choice, "choice"_L1},
        {FieldType::Currency, "currency"_L1},
        {FieldType::Money, "money"_L1},
        {FieldType::Url, "url"_L1},
        {FieldType::Address, "address"_L1},
        {FieldType::User, "user"_L1},
        {FieldType::Company, "company"_L1},
        {FieldType::Contact, "contact"_L1},
        {FieldType::Multifield, "multifield"_L1},
        {FieldType::NotEditable, "notEditable"_L1},
};

QLatin1StringView nameOf(FieldType type)
{
    const auto found = std::find_if(std::begin(TypeNames), std::end(TypeNames),
                                    [&](const auto &entry) { return entry.first == type; });
    return found != std::end(TypeNames) ? found->second : "notEditable"_L1;
}

std::optional<FieldType> typeNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(TypeNames), std::end(TypeNames),
                                    [&](const auto &entry) { return name == entry.second; });
    return found != std::end(TypeNames) ? std::optional(found->first) : std::nullopt;
}

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = u"form: "_s + why};
}

TypedField typedField(const FieldSchema &field, const FieldValue &value)
{
    TypedField typed{.code = field.code,
                     .type = field.type,
                     .portalType = field.portalType,
                     .label = field.label,
                     .isMultiple = field.isMultiple};
    for (const ValueItem &item : value) {
        const QString id = item.value.trimmed();
        if (field.type == FieldType::YesNo && (id == "Y"_L1 || id == "N"_L1)) {
            const QString &word = id == "Y"_L1 ? field.yesLabel : field.noLabel;
            if (!word.isEmpty()) {
                typed.chosen.insert(id, word);
            }
        }
        const Choice *choice = field.type == FieldType::Choice ? field.choice(id) : nullptr;
        if (choice && !typed.chosen.contains(id)) {
            typed.chosen.insert(id, choice->label);
            if (choice->isFinal) {
                typed.closing.append(id);
            }
        }
    }
    return typed;
}

void write(JsonWriter &json, const TypedField &field)
{
    json.beginObject();
    json.member(u"code", field.code);
    json.member(u"type", QString(nameOf(field.type)));
    json.member(u"portalType", field.portalType);
    json.member(u"label", field.label);
    if (field.isMultiple) {
        json.member(u"multiple", true);
    }
    if (!field.chosen.isEmpty()) {
        json.name(u"chosen");
        json.beginObject();
        for (auto it = field.chosen.cbegin(); it != field.chosen.cend(); ++it) {
            json.member(it.key(), it.value());
        }
        json.endObject();
    }
    if (!field.closing.isEmpty()) {
        json.name(u"closing");
        json.beginArray();
        for (const QString &id : field.closing) {
            json.value(id);
        }
        json.endArray();
    }
    json.endObject();
}

Result<TypedField> fieldFromJson(const QJsonObject &json)
{
    TypedField field;
    bool hasType = false;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "code"_L1 && it->isString()) {
            field.code = it->toString();
        } else if (it.key() == "type"_L1 && it->isString()) {
            const std::optional<FieldType> type = typeNamed(it->toString());
            if (!type) {
                return failure(unusable(u"a type that is not known"_s));
            }
            field.type = *type;
            hasType = true;
        } else if (it.key() == "portalType"_L1 && it->isString()) {
            field.portalType = it->toString();
        } else if (it.key() == "label"_L1 && it->isString()) {
            field.label = it->toString();
        } else if (it.key() == "multiple"_L1 && it->isBool()) {
            field.isMultiple = it->toBool();
        } else if (it.key() == "chosen"_L1 && it->isObject()) {
            const QJsonObject chosen = it->toObject();
            for (auto item = chosen.constBegin(); item != chosen.constEnd(); ++item) {
                if (!item->isString()) {
                    return failure(unusable(u"an item's label is not a text"_s));
                }
                field.chosen.insert(item.key(), item->toString());
            }
        } else if (it.key() == "closing"_L1 && it->isArray()) {
            const QJsonArray closing = it->toArray();
            for (const auto &id : closing) {
                if (!id.isString()) {
                    return failure(unusable(u"an item's id is not a text"_s));
                }
                field.closing.append(id.toString());
            }
        } else {
            return failure(unusable(u"a field has an unexpected part"_s));
        }
    }
    if (field.code.isEmpty() || !hasType) {
        return failure(unusable(u"a field without code or type"_s));
    }
    return field;
}

} // namespace

const TypedField *TypedForm::field(const QString &code) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const TypedField &f) { return f.code == code; });
    return found != fields.cend() ? &*found : nullptr;
}

TypedForm typedFormOf(const FormSchema &schema, const LeadDraft &draft)
{
    TypedForm form{.baseCurrency = schema.baseCurrency, .fingerprint = schema.fingerprint};
    for (const FieldSchema &field : schema.fields) {
        const FieldValue value = draft.value(field.code);
        if (!isEmpty(value)) {
            form.fields.append(typedField(field, value));
        }
    }
    return form;
}

void write(JsonWriter &json, const TypedForm &form)
{
    json.beginObject();
    json.name(u"fields");
    json.beginArray();
    for (const TypedField &field : form.fields) {
        write(json, field);
    }
    json.endArray();
    json.member(u"baseCurrency", form.baseCurrency);
    json.member(u"fingerprint", QString::fromLatin1(form.fingerprint.toBase64()));
    json.endObject();
}

QJsonObject toJson(const TypedForm &form)
{
    JsonWriter json;
    write(json, form);
    return QJsonDocument::fromJson(json.bytes()).object();
}

Result<TypedForm> typedFormFromJson(const QJsonObject &json)
{
    TypedForm form;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "fields"_L1 && it->isArray()) {
            const QJsonArray fields = it->toArray();
            for (const auto &entry : fields) {
                if (!entry.isObject()) {
                    return failure(unusable(u"a field is not an object"_s));
                }
                Result<TypedField> field = fieldFromJson(entry.toObject());
                if (!field) {
                    return failure(field.error());
                }
                if (form.field(field->code)) {
                    return failure(unusable(u"a field is there twice"_s));
                }
                form.fields.append(*std::move(field));
            }
        } else if (it.key() == "baseCurrency"_L1 && it->isString()) {
            form.baseCurrency = it->toString();
        } else if (it.key() == "fingerprint"_L1 && it->isString()) {
            const auto decoded = QByteArray::fromBase64Encoding(
                    it->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded) {
                return failure(unusable(u"the fingerprint is unreadable"_s));
            }
            form.fingerprint = *decoded;
        } else {
            return failure(unusable(u"an unexpected part"_s));
        }
    }
    return form;
}

} // namespace leadbooth
