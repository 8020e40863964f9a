// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/draftjson.h"

#include "lead/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = u"draft: "_s + why};
}

} // namespace

Result<FieldValue> valueFromJson(const QJsonValue &json)
{
    if (!json.isArray()) {
        return failure(unusable(u"a value is not a list"_s));
    }
    FieldValue items;
    const QJsonArray array = json.toArray();
    for (const auto &entry : array) {
        const QJsonObject item = entry.toObject();
        const QStringList keys = item.keys();
        for (const QString &key : keys) {
            if ((key != "value"_L1 && key != "tag"_L1) || !item.value(key).isString()) {
                return failure(unusable(u"a value has an unexpected part"_s));
            }
        }
        if (!entry.isObject() || !item.contains("value"_L1)) {
            return failure(unusable(u"a value is not an object"_s));
        }
        items.append({item.value("value"_L1).toString(), item.value("tag"_L1).toString()});
    }
    return items;
}

void write(JsonWriter &json, const FieldValue &value)
{
    json.beginArray();
    for (const ValueItem &item : value) {
        json.beginObject();
        json.member(u"value", item.value);
        if (!item.tag.isEmpty()) {
            json.member(u"tag", item.tag);
        }
        json.endObject();
    }
    json.endArray();
}

void write(JsonWriter &json, const LeadDraft &draft)
{
    json.beginObject();
    json.member(u"origin", draft.originId.toString());
    json.name(u"values");
    json.beginObject();
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        json.name(it.key());
        write(json, it.value());
    }
    json.endObject();
    if (draft.notifyResponsible) {
        json.member(u"notify", true);
    }
    if (draft.capturedAt.isValid()) {
        json.member(u"captured", canonicalDateTime(draft.capturedAt.toUTC()));
    }
    json.endObject();
}

QJsonObject toJson(const LeadDraft &draft)
{
    JsonWriter json;
    write(json, draft);
    return QJsonDocument::fromJson(json.bytes()).object();
}

Result<LeadDraft> draftFromJson(const QJsonObject &json)
{
    LeadDraft draft;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "origin"_L1 && it->isString()) {
            draft.originId = OriginId(it->toString());
        } else if (it.key() == "notify"_L1 && it->isBool()) {
            draft.notifyResponsible = it->toBool();
        } else if (it.key() == "captured"_L1 && it->isString()) {
            draft.capturedAt = QDateTime::fromString(it->toString(), Qt::ISODate).toUTC();
            if (!draft.capturedAt.isValid()) {
                return failure(unusable(u"the time of capture is unreadable"_s));
            }
        } else if (it.key() == "values"_L1 && it->isObject()) {
            const QJsonObject values = it->toObject();
            for (auto field = values.constBegin(); field != values.constEnd(); ++field) {
                Result<FieldValue> value = valueFromJson(*field);
                if (!value) {
                    return failure(value.error());
                }
                draft.values.insert(field.key(), *value);
            }
        } else {
            return failure(unusable(u"an unexpected part"_s));
        }
    }
    if (draft.originId.isEmpty()) {
        return failure(unusable(u"no origin"_s));
    }
    return draft;
}

} // namespace leadbooth
