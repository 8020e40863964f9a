// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/portalmetadata.h"

#include "bitrix/looseread.h"
#include "net/jsondepth.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int FormatVersion = 1;
constexpr qsizetype MaxDictionaries = 200;
constexpr qsizetype MaxDictionaryName = 100;

Error unreadable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = u"cached metadata: "_s + why};
}

} // namespace

QByteArray toBytes(const PortalMetadata &metadata)
{
    QJsonObject dictionaries;
    for (auto it = metadata.dictionaries.cbegin(); it != metadata.dictionaries.cend(); ++it) {
        dictionaries.insert(it.key(), it.value());
    }
    QJsonArray gaps;
    for (const MetadataGap &gap : metadata.gaps) {
        gaps.append(
                QJsonObject{{u"part"_s, gap.part}, {u"reason"_s, static_cast<int>(gap.reason)}});
    }
    const QJsonObject json{{u"version"_s, FormatVersion},
                           {u"language"_s, metadata.language},
                           {u"fields"_s, metadata.fields},
                           {u"userFields"_s, metadata.userFields},
                           {u"dictionaries"_s, dictionaries},
                           {u"currencies"_s, metadata.currencies},
                           {u"baseCurrency"_s, metadata.baseCurrency},
                           {u"currentUserId"_s, metadata.currentUserId},
                           {u"mode"_s, static_cast<int>(metadata.mode)},
                           {u"cardLayout"_s, metadata.cardLayout},
                           {u"gaps"_s, gaps},
                           {u"cut"_s, QJsonArray::fromStringList(metadata.cut)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PortalMetadata> metadataFromBytes(const QByteArray &bytes)
{
    const Result<QJsonDocument> document = parseJson(bytes);
    if (!document || !document->isObject()) {
        return failure(unreadable(u"no JSON object"_s));
    }
    const QJsonObject json = document->object();
    if (json.value("version"_L1).toInt() != FormatVersion) {
        return failure(unreadable(u"another version"_s));
    }
    const int mode = json.value("mode"_L1).toInt(-1);
    if (mode < 0 || mode > static_cast<int>(CrmMode::Simple)
        || !json.value("fields"_L1).isObject()) {
        return failure(unreadable(u"a part is missing"_s));
    }
    PortalMetadata out{.language = json.value("language"_L1).toString(),
                       .fields = json.value("fields"_L1).toObject(),
                       .userFields = json.value("userFields"_L1).toArray(),
                       .currencies = json.value("currencies"_L1).toArray(),
                       .baseCurrency = json.value("baseCurrency"_L1).toString(),
                       .currentUserId = json.value("currentUserId"_L1).toString(),
                       .mode = static_cast<CrmMode>(mode),
                       .cardLayout = json.value("cardLayout"_L1).toArray()};
    const QJsonObject dictionaries = json.value("dictionaries"_L1).toObject();
    for (auto it = dictionaries.constBegin(); it != dictionaries.constEnd(); ++it) {
        out.dictionaries.insert(it.key(), it.value().toArray());
    }
    const QJsonArray gaps = json.value("gaps"_L1).toArray();
    for (const QJsonValue &entry : gaps) {
        const int reason = entry["reason"_L1].toInt(-1);
        if (reason < 0 || reason >= ErrorKindCount) {
            return failure(unreadable(u"an unknown reason"_s));
        }
        out.gaps.append({entry["part"_L1].toString(), static_cast<ErrorKind>(reason)});
    }
    const QJsonArray cut = json.value("cut"_L1).toArray();
    for (const QJsonValue &name : cut) {
        out.cut.append(name.toString());
    }
    return out;
}

CrmMode crmModeFrom(const QJsonValue &answer)
{
    switch (looseInteger(answer).value_or(0)) {
    case 1:
        return CrmMode::Classic;
    case 2:
        return CrmMode::Simple;
    default:
        return CrmMode::Unknown;
    }
}

QStringList dictionariesOf(const PortalMetadata &metadata)
{
    QStringList names;
    const auto add = [&](const QJsonValue &value) {
        const QString name = looseText(value);
        if (!name.isEmpty() && name.size() <= MaxDictionaryName && !names.contains(name)
            && names.size() < MaxDictionaries) {
            names.append(name);
        }
    };
    for (const QJsonValue &descriptor : metadata.fields) {
        if (looseText(descriptor["type"_L1]) == "crm_status"_L1) {
            add(descriptor["statusType"_L1]);
            add(descriptor["settings"_L1]["ENTITY_TYPE"_L1]);
        }
    }
    for (const QJsonValue &row : metadata.userFields) {
        if (looseText(row["USER_TYPE_ID"_L1]) == "crm_status"_L1) {
            add(row["SETTINGS"_L1]["ENTITY_TYPE"_L1]);
        }
    }
    return names;
}

} // namespace leadbooth
