// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonwriter.h"
#include "kiosk/kioskprofile.h"
#include "lead/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::array<std::pair<KioskChoiceStyle, QLatin1StringView>, 3> ChoiceStyles{
        {{KioskChoiceStyle::Automatic, "automatic"_L1},
         {KioskChoiceStyle::Buttons, "buttons"_L1},
         {KioskChoiceStyle::List, "list"_L1}}};
const QString TimeFormat = u"HH:mm"_s;

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .code = KioskProfileUnusable,
            .detail = u"kiosk profile: "_s + why};
}

// What an object is to hold, taken part by part. A part that is not there is as by default; the
// first one that does not fit is what the error tells of.
class Parts
{
public:
    Parts(const QJsonValue &json, const QString &where, QString *trouble)
        : m_json(json.toObject())
        , m_where(where)
        , m_trouble(trouble)
    {
        need(json.isObject(), {}, u"not an object"_s);
    }

    void take(const QString &name, QString &text)
    {
        if (const auto value = taken(name)) {
            need(value->isString(), name, u"not a text"_s);
            text = value->toString();
        }
    }
    void take(const QString &name, bool &flag)
    {
        if (const auto value = taken(name)) {
            need(value->isBool(), name, u"neither true nor false"_s);
            flag = value->toBool();
        }
    }
    void take(const QString &name, int &number)
    {
        if (const auto value = taken(name)) {
            constexpr qint64 Most = std::numeric_limits<int>::max();
            const qint64 whole = value->toInteger(-1);
            need(whole >= 0 && whole <= Most, name, u"not a whole number"_s);
            number = static_cast<int>(std::clamp(whole, qint64(0), Most));
        }
    }
    void take(const QString &name, QByteArray &bytes)
    {
        if (const auto value = taken(name)) {
            bytes = decoded(*value, name);
        }
    }
    void take(const QString &name, QTime &time)
    {
        QString text;
        take(name, text);
        time = QTime::fromString(text, TimeFormat);
        need(time.isValid() && time.toString(TimeFormat) == text, name, u"not a time of day"_s);
    }
    void take(const QString &name, KioskTexts &texts)
    {
        if (const auto value = taken(name)) {
            need(value->isObject(), name, u"not an object"_s);
            const QJsonObject object = value->toObject();
            for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
                need(it->isString(), name, u"not a text"_s);
                texts.insert(it.key(), it->toString());
            }
        }
    }
    void take(const QString &name, std::optional<quint32> &color)
    {
        if (const auto value = taken(name)) {
            const QString text = value->toString();
            bool isNumber = false;
            color = text.mid(1).toUInt(&isNumber, 16);
            need(isNumber && text == colorText(*color), name, u"not a colour as #00AAFF"_s);
        }
    }
    /*! \a each gets a value and where it stands. */
    template <typename Each>
    void list(const QString &name, const Each &each)
    {
        if (const auto value = taken(name)) {
            need(value->isArray(), name, u"not a list"_s);
            const QJsonArray array = value->toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                each(array.at(i), u"%1/%2"_s.arg(name).arg(i + 1));
            }
        }
    }
    /*! \a read gets the Parts of the object, which it is to take. */
    template <typename Read>
    void object(const QString &name, const Read &read)
    {
        if (const auto value = taken(name)) {
            inside(*value, name, read);
        }
    }
    template <typename Read>
    void inside(const QJsonValue &value, const QString &name, const Read &read)
    {
        Parts parts(value, m_where + name + u'/', m_trouble);
        read(parts);
        parts.end();
    }
    /*! Of every member that is left. */
    template <typename Each>
    void rest(const Each &each)
    {
        const QJsonObject left = std::exchange(m_json, {});
        for (auto it = left.constBegin(); it != left.constEnd(); ++it) {
            each(it.key(), it.value());
        }
    }
    QByteArray decoded(const QJsonValue &value, const QString &name)
    {
        const auto result = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors);
        need(value.isString() && result, name, u"not base 64"_s);
        return result.decoded;
    }
    void need(bool fits, const QString &name, const QString &why)
    {
        if (!fits && m_trouble->isEmpty()) {
            *m_trouble = m_where + name + u": "_s + why;
        }
    }
    void end() { need(m_json.isEmpty(), {}, u"an unknown part"_s); }

    static QString colorText(quint32 color)
    {
        return u"#%1"_s.arg(color, 6, 16, QChar(u'0')).toUpper();
    }

private:
    std::optional<QJsonValue> taken(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        return value.isUndefined() ? std::nullopt : std::optional(value);
    }
    QJsonObject m_json;
    QString m_where;
    QString *m_trouble;
};

void read(Parts &parts, KioskField &field)
{
    parts.take(u"code"_s, field.code);
    parts.take(u"labels"_s, field.labels);
    parts.take(u"required"_s, field.isRequired);
    parts.take(u"tag"_s, field.tag);
    QString style = ChoiceStyles.front().second;
    parts.take(u"choices"_s, style);
    const auto *found = std::find_if(ChoiceStyles.cbegin(), ChoiceStyles.cend(),
                                     [&](const auto &each) { return each.second == style; });
    parts.need(found != ChoiceStyles.cend(), u"choices"_s, u"an unknown style"_s);
    if (found != ChoiceStyles.cend()) {
        field.choiceStyle = found->first;
    }
}

void read(Parts &parts, KioskPage &page)
{
    parts.take(u"titles"_s, page.titles);
    parts.list(u"fields"_s, [&](const QJsonValue &value, const QString &where) {
        parts.inside(value, where, [&](Parts &inner) { read(inner, page.fields.emplace_back()); });
    });
}

void read(Parts &parts, KioskConsent &consent)
{
    parts.take(u"texts"_s, consent.texts);
    parts.take(u"version"_s, consent.version);
    parts.take(u"mayDecline"_s, consent.mayDecline);
    parts.take(u"asksSignature"_s, consent.asksSignature);
    parts.object(u"fields"_s, [&](Parts &fields) {
        fields.take(u"agreed"_s, consent.agreedField);
        fields.take(u"text"_s, consent.textField);
        fields.take(u"version"_s, consent.versionField);
        fields.take(u"time"_s, consent.timeField);
        fields.take(u"signature"_s, consent.signatureField);
    });
}

void read(Parts &parts, KioskProfile &profile)
{
    parts.take(u"name"_s, profile.name);
    parts.take(u"portal"_s, profile.portal);
    parts.list(u"languages"_s, [&](const QJsonValue &value, const QString &where) {
        parts.need(value.isString(), where, u"not a text"_s);
        profile.languages += value.toString();
    });
    parts.list(u"pages"_s, [&](const QJsonValue &value, const QString &where) {
        parts.inside(value, where, [&](Parts &page) { read(page, profile.pages.emplace_back()); });
    });
    parts.object(u"fixed"_s, [&](Parts &fixed) {
        fixed.rest([&](const QString &code, const QJsonValue &json) {
            const Result<FieldValue> value = valueFromJson(json);
            fixed.need(value.has_value(), {}, u"not a value"_s);
            profile.fixedValues.insert(code, value.value_or(FieldValue()));
        });
    });
    parts.object(u"consent"_s, [&](Parts &consent) { read(consent, profile.consent); });
    parts.take(u"welcome"_s, profile.welcome);
    parts.take(u"thanks"_s, profile.thanks);
    parts.take(u"accent"_s, profile.accent);
    parts.take(u"logo"_s, profile.logo);
    parts.list(u"slides"_s, [&](const QJsonValue &value, const QString &where) {
        profile.slides += parts.decoded(value, where);
    });
    parts.take(u"idleSeconds"_s, profile.idleSeconds);
    parts.take(u"warningSeconds"_s, profile.warningSeconds);
    parts.take(u"thanksSeconds"_s, profile.thanksSeconds);
    parts.take(u"keepsUnfinished"_s, profile.keepsUnfinished);
    parts.object(u"sleep"_s, [&](Parts &sleep) {
        profile.sleep.emplace();
        sleep.take(u"from"_s, profile.sleep->from);
        sleep.take(u"to"_s, profile.sleep->to);
    });
    parts.object(u"scanner"_s, [&](Parts &scanner) {
        scanner.take(u"prefix"_s, profile.scannerPrefix);
        scanner.take(u"suffix"_s, profile.scannerSuffix);
        scanner.take(u"camera"_s, profile.usesCamera);
    });
}

void member(JsonWriter &json, QStringView name, const KioskTexts &texts)
{
    json.name(name);
    json.beginObject();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        json.member(it.key(), it.value());
    }
    json.endObject();
}

void member(JsonWriter &json, QStringView name, int number)
{
    json.name(name);
    json.json(QByteArray::number(number));
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

void write(JsonWriter &json, const KioskField &field)
{
    json.beginObject();
    json.member(u"code", field.code);
    member(json, u"labels", field.labels);
    json.member(u"required", field.isRequired);
    for (const auto &[style, text] : ChoiceStyles) {
        if (style == field.choiceStyle) {
            json.member(u"choices", QString(text));
        }
    }
    json.member(u"tag", field.tag);
    json.endObject();
}

void write(JsonWriter &json, const KioskConsent &consent)
{
    json.beginObject();
    member(json, u"texts", consent.texts);
    json.member(u"version", consent.version);
    json.member(u"mayDecline", consent.mayDecline);
    json.member(u"asksSignature", consent.asksSignature);
    json.name(u"fields");
    json.beginObject();
    json.member(u"agreed", consent.agreedField);
    json.member(u"text", consent.textField);
    json.member(u"version", consent.versionField);
    json.member(u"time", consent.timeField);
    json.member(u"signature", consent.signatureField);
    json.endObject();
    json.endObject();
}

void writePages(JsonWriter &json, const QList<KioskPage> &pages)
{
    json.beginArray();
    for (const KioskPage &page : pages) {
        json.beginObject();
        member(json, u"titles", page.titles);
        json.name(u"fields");
        json.beginArray();
        for (const KioskField &field : page.fields) {
            write(json, field);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray kioskProfileToJson(const KioskProfile &profile)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"name", profile.name);
    json.member(u"portal", profile.portal);
    json.name(u"languages");
    json.beginArray();
    for (const QString &language : profile.languages) {
        json.value(language);
    }
    json.endArray();
    json.name(u"pages");
    writePages(json, profile.pages);
    json.name(u"fixed");
    json.beginObject();
    for (auto it = profile.fixedValues.cbegin(); it != profile.fixedValues.cend(); ++it) {
        json.name(it.key());
        write(json, it.value());
    }
    json.endObject();
    json.name(u"consent");
    write(json, profile.consent);
    member(json, u"welcome", profile.welcome);
    member(json, u"thanks", profile.thanks);
    if (profile.accent) {
        json.member(u"accent", Parts::colorText(*profile.accent));
    }
    json.member(u"logo", base64(profile.logo));
    json.name(u"slides");
    json.beginArray();
    for (const QByteArray &slide : profile.slides) {
        json.value(base64(slide));
    }
    json.endArray();
    member(json, u"idleSeconds", profile.idleSeconds);
    member(json, u"warningSeconds", profile.warningSeconds);
    member(json, u"thanksSeconds", profile.thanksSeconds);
    json.member(u"keepsUnfinished", profile.keepsUnfinished);
    if (profile.sleep) {
        json.name(u"sleep");
        json.beginObject();
        json.member(u"from", profile.sleep->from.toString(TimeFormat));
        json.member(u"to", profile.sleep->to.toString(TimeFormat));
        json.endObject();
    }
    json.name(u"scanner");
    json.beginObject();
    json.member(u"prefix", profile.scannerPrefix);
    json.member(u"suffix", profile.scannerSuffix);
    if (profile.usesCamera) { // a booth of a version without it reads files that do not need it
        json.member(u"camera", true);
    }
    json.endObject();
    json.endObject();
    return json.bytes();
}

Result<KioskProfile> unfinishedProfileFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(unusable(u"not JSON"_s));
    }
    KioskProfile profile;
    QString trouble;
    Parts parts(document.object(), {}, &trouble);
    read(parts, profile);
    parts.end();
    if (!trouble.isEmpty()) {
        return failure(unusable(trouble));
    }
    return profile;
}

Result<KioskProfile> kioskProfileFromJson(const QByteArray &json)
{
    Result<KioskProfile> profile = unfinishedProfileFromJson(json);
    if (profile) {
        if (const Outcome kept = checkLimits(*profile); !kept) {
            return failure(kept.error());
        }
    }
    return profile;
}

} // namespace leadbooth
