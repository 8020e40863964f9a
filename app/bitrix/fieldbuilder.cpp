// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/fieldbuilder.h"

#include "base/plaintext.h"
#include "bitrix/choicelists.h"
#include "bitrix/looseread.h"
#include "bitrix/phppattern.h"
#include "lead/canonical.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxHelpLength = 300;
constexpr qsizetype MaxDefaultLength = 2000;
constexpr qint64 MaxTextLimit = 1'000'000;

FieldType typeOf(const QString &portalType)
{
    struct Known
    {
        QLatin1StringView name;
        FieldType type;
    };
    static constexpr std::array<Known, 19> known{{{"string"_L1, FieldType::String},
                                                  {"text"_L1, FieldType::Text},
                                                  {"integer"_L1, FieldType::Integer},
                                                  {"double"_L1, FieldType::Double},
                                                  {"char"_L1, FieldType::YesNo},
                                                  {"boolean"_L1, FieldType::YesNo},
                                                  {"date"_L1, FieldType::Date},
                                                  {"datetime"_L1, FieldType::DateTime},
                                                  {"crm_status"_L1, FieldType::Choice},
                                                  {"enumeration"_L1, FieldType::Choice},
                                                  {"crm_currency"_L1, FieldType::Currency},
                                                  {"money"_L1, FieldType::Money},
                                                  {"url"_L1, FieldType::Url},
                                                  {"address"_L1, FieldType::Address},
                                                  {"user"_L1, FieldType::User},
                                                  {"employee"_L1, FieldType::User},
                                                  {"crm_company"_L1, FieldType::Company},
                                                  {"crm_contact"_L1, FieldType::Contact},
                                                  {"crm_multifield"_L1, FieldType::Multifield}}};
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Known &k) { return k.name == portalType; });
    return found != known.end() ? found->type : FieldType::NotEditable;
}

MultifieldKind multifieldOf(const QString &code)
{
    return code == "PHONE"_L1   ? MultifieldKind::Phone
           : code == "EMAIL"_L1 ? MultifieldKind::Email
           : code == "WEB"_L1   ? MultifieldKind::Web
           : code == "IM"_L1    ? MultifieldKind::Messenger
                                : MultifieldKind::None;
}

/*! What the portal stores as one line but shows as several. */
bool isLongText(const QString &code)
{
    return code == "COMMENTS"_L1 || code == "SOURCE_DESCRIPTION"_L1
           || code == "STATUS_DESCRIPTION"_L1;
}

QString numberFrom(const QJsonValue &value, int decimals)
{
    const QString text = looseText(value).trimmed();
    if (isCanonicalNumber(text)) {
        return roundedNumber(text, decimals);
    }
    const std::optional<double> number = looseNumber(value);
    return number && std::abs(*number) < 1e15 ? QString::number(*number, 'f', decimals) : QString();
}

/*! "2026-03-01", also with a time behind it, or "01.03.2026". */
QString dateFrom(const QString &text)
{
    const QString day = text.trimmed().left(10);
    if (isCanonicalDate(day)) {
        return day;
    }
    const QDate dotted = QDate::fromString(day, u"dd.MM.yyyy"_s);
    return dotted.isValid() ? canonicalDate(dotted) : QString();
}

/*! With an offset it is a moment; without one it is taken for this machine's wall clock, as the
 * card in the browser would show it. */
QString dateTimeFrom(const QString &text)
{
    QString iso = text.trimmed();
    if (isCanonicalDateTime(iso)) {
        return iso;
    }
    const QString day = dateFrom(iso);
    const QTime time = QTime::fromString(iso.mid(11), u"hh:mm:ss"_s);
    return day.isEmpty() || !time.isValid()
                   ? QString()
                   : canonicalDateTime(
                           QDateTime(QDate::fromString(day, Qt::ISODate), time, Qt::LocalTime));
}

} // namespace

/*! SETTINGS of a user field out of either source; may be [], null or missing. */
class FieldBuilder::Settings
{
public:
    Settings(const QJsonObject &descriptor, const QJsonObject &row)
        : m_first(descriptor.value("settings"_L1).toObject())
        , m_second(row.value("SETTINGS"_L1).toObject())
    {}

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const
    {
        return m_first.contains(key) ? m_first.value(key) : m_second.value(key);
    }

    [[nodiscard]] QString text(QLatin1StringView key) const { return looseText(value(key)); }

    /*! A number of characters; 0: no limit. */
    [[nodiscard]] int length(QLatin1StringView key) const
    {
        return static_cast<int>(
                std::clamp<qint64>(looseInteger(value(key)).value_or(0), 0, MaxTextLimit));
    }

    /*! A bound of a number; 0 means that there is none. */
    [[nodiscard]] std::optional<double> bound(QLatin1StringView key) const
    {
        const std::optional<double> number = looseNumber(value(key));
        return number && *number != 0.0 ? number : std::nullopt;
    }

private:
    QJsonObject m_first;
    QJsonObject m_second;
};

FieldBuilder::FieldBuilder(const PortalMetadata &metadata, const CurrencyList &currencies)
    : m_metadata(metadata)
    , m_currencies(currencies)
{}

BuiltField FieldBuilder::build(const QString &code, const QJsonObject &descriptor,
                               const QJsonObject &row)
{
    const Settings settings(descriptor, row);
    BuiltField built;
    FieldSchema &field = built.field;
    field.code = code;
    field.portalType = cleanLabel(looseText(descriptor.value("type"_L1)), 50);
    field.type = typeOf(field.portalType);
    field.isUserField = looseFlag(descriptor.value("isDynamic"_L1)) || code.startsWith("UF_"_L1);
    field.label = labelOf(code, descriptor, row, settings);
    field.help = toPlainText(localText(row.value("HELP_MESSAGE"_L1), m_metadata.language),
                             MaxHelpLength);
    field.isRequired =
            looseFlag(descriptor.value("isRequired"_L1)) || looseFlag(row.value("MANDATORY"_L1));
    field.isMultiple =
            looseFlag(descriptor.value("isMultiple"_L1)) || looseFlag(row.value("MULTIPLE"_L1));
    if (field.type == FieldType::String
        && (isLongText(code) || looseInteger(settings.value("ROWS"_L1)).value_or(1) > 1)) {
        field.type = FieldType::Text;
    }
    applySettings(&built, settings);
    if (field.type == FieldType::Choice) {
        applyChoices(&built, descriptor, row, settings);
    }
    if (field.type == FieldType::NotEditable && built.omissions.empty()) {
        built.omissions.push_back(OmissionReason::TypeNotEditable);
    }
    return built;
}

QString FieldBuilder::labelOf(const QString &code, const QJsonObject &descriptor,
                              const QJsonObject &row, const Settings &settings) const
{
    // `title` of a user field is its code; CONTACT_IDS has no title of its own, its forerunner has.
    const QJsonValue forerunner = code == "CONTACT_IDS"_L1
                                          ? m_metadata.fields.value("CONTACT_ID"_L1)["title"_L1]
                                          : QJsonValue();
    const std::array<QJsonValue, 9> candidates{descriptor.value("formLabel"_L1),
                                               descriptor.value("listLabel"_L1),
                                               descriptor.value("filterLabel"_L1),
                                               row.value("EDIT_FORM_LABEL"_L1),
                                               row.value("LIST_COLUMN_LABEL"_L1),
                                               row.value("LIST_FILTER_LABEL"_L1),
                                               descriptor.value("title"_L1),
                                               settings.value("LABEL_CHECKBOX"_L1),
                                               forerunner};
    for (const QJsonValue &candidate : candidates) {
        const QString label = cleanLabel(localText(candidate, m_metadata.language));
        if (!label.isEmpty() && label != code) {
            return label;
        }
    }
    return cleanLabel(code);
}

void FieldBuilder::applySettings(BuiltField *built, const Settings &settings) const
{
    FieldSchema &field = built->field;
    const QJsonValue preset = settings.value("DEFAULT_VALUE"_L1);
    const auto setDefault = [&field](const QString &value, const QString &tag = {}) {
        if (!value.isEmpty() && value.size() <= MaxDefaultLength) {
            field.defaultValue = {ValueItem{value, tag}};
        }
    };
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
        field.minLength = settings.length("MIN_LENGTH"_L1);
        field.maxLength = settings.length("MAX_LENGTH"_L1);
        if (field.maxLength > 0 && field.minLength > field.maxLength) {
            field.minLength = 0; // nothing could be typed
        }
        field.pattern = patternFromPhp(settings.text("REGEXP"_L1));
        setDefault(field.type == FieldType::Text ? looseText(preset).trimmed()
                                                 : looseText(preset).simplified());
        return;
    case FieldType::Url:
    case FieldType::Address:
        setDefault(looseText(preset).simplified());
        return;
    case FieldType::Integer:
    case FieldType::Double:
        field.decimals =
                field.type == FieldType::Integer
                        ? 0
                        : static_cast<int>(std::clamp<qint64>(
                                looseInteger(settings.value("PRECISION"_L1)).value_or(2), 0, 12));
        field.minimum = settings.bound("MIN_VALUE"_L1);
        field.maximum = settings.bound("MAX_VALUE"_L1);
        if (field.minimum && field.maximum && *field.minimum > *field.maximum) {
            field.minimum.reset();
            field.maximum.reset();
        }
        setDefault(numberFrom(preset, field.decimals));
        return;
    case FieldType::YesNo: {
        field.isMultiple = false; // such fields can be neither multiple nor mandatory
        field.isRequired = false;
        if (const std::optional<qint64> flag = looseInteger(preset)) {
            setDefault(*flag != 0 ? u"Y"_s : u"N"_s);
        }
        const QJsonObject words = looseObject(settings.value("LABEL"_L1));
        field.noLabel = cleanLabel(localText(words.value("0"_L1), m_metadata.language), 60);
        field.yesLabel = cleanLabel(localText(words.value("1"_L1), m_metadata.language), 60);
        return;
    }
    case FieldType::Date:
    case FieldType::DateTime: {
        field.showsSeconds = field.type == FieldType::DateTime
                             && looseText(settings.value("USE_SECOND"_L1)) == "Y"_L1;
        const QString kind = looseText(preset["TYPE"_L1]);
        const QString fixed = looseText(preset["VALUE"_L1]);
        field.defaultsToNow = kind == "NOW"_L1;
        if (kind == "FIXED"_L1) {
            setDefault(field.type == FieldType::Date ? dateFrom(fixed) : dateTimeFrom(fixed));
        }
        return;
    }
    case FieldType::Money: {
        if (!m_currencies.isKnown) {
            field.type = FieldType::NotEditable;
            built->omissions.push_back(OmissionReason::ChoicesMissing);
            return;
        }
        const QStringList parts = looseText(preset).split(u'|');
        const QString amount = parts.constFirst().trimmed();
        if (isCanonicalNumber(amount)) {
            const QString given = parts.value(1).trimmed();
            const QString currency = isCurrencyCode(given) ? given : m_currencies.base;
            const std::optional<int> decimals = decimalsOf(m_currencies.currencies, currency);
            setDefault(decimals ? roundedNumber(amount, *decimals) : amount, currency);
        }
        return;
    }
    case FieldType::Currency:
        field.isMultiple = false;
        if (!m_currencies.isKnown) {
            field.type = FieldType::NotEditable;
            built->omissions.push_back(OmissionReason::ChoicesMissing);
        }
        return;
    case FieldType::Multifield:
        field.isMultiple = true;
        field.maxLength = MaxMultifieldLength;
        field.multifield = multifieldOf(field.code);
        if (field.multifield == MultifieldKind::None) {
            field.type = FieldType::NotEditable;
        }
        return;
    case FieldType::Choice:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
    case FieldType::NotEditable:
        return;
    }
}

void FieldBuilder::applyChoices(BuiltField *built, const QJsonObject &descriptor,
                                const QJsonObject &row, const Settings &settings)
{
    FieldSchema &field = built->field;
    bool wasCut = false;
    if (field.portalType == "crm_status"_L1) {
        QString name = looseText(descriptor.value("statusType"_L1));
        if (name.isEmpty()) {
            name = settings.text("ENTITY_TYPE"_L1);
        }
        const Dictionary &found = dictionary(name);
        field.choices = found.choices;
        wasCut = found.wasCut;
    } else {
        BuiltChoices choices = choicesFromEnumeration(looseArray(row.value("LIST"_L1)),
                                                      looseArray(descriptor.value("items"_L1)));
        wasCut = choices.wasCut;
        if (!choices.choices.empty()) {
            field.choices = std::make_shared<const std::vector<Choice>>(std::move(choices.choices));
        }
    }
    if (wasCut) {
        built->omissions.push_back(OmissionReason::TooManyChoices);
    }
    if (!field.choices) {
        // Nothing could be chosen, and what is mandatory could never be given.
        field.type = FieldType::NotEditable;
        built->omissions.push_back(OmissionReason::ChoicesMissing);
    }
}

const FieldBuilder::Dictionary &FieldBuilder::dictionary(const QString &name)
{
    const auto known = m_dictionaries.constFind(name);
    if (known != m_dictionaries.cend()) {
        return *known;
    }
    // STATUS is the dictionary of the leads' stages.
    BuiltChoices built =
            choicesFromDictionary(m_metadata.dictionaries.value(name), name == "STATUS"_L1);
    Dictionary dictionary{.choices = {},
                          .wasCut = built.wasCut
                                    || m_metadata.cut.contains(u"crm.status.list "_s + name)};
    if (!built.choices.empty()) {
        dictionary.choices = std::make_shared<const std::vector<Choice>>(std::move(built.choices));
    }
    return *m_dictionaries.insert(name, dictionary);
}

} // namespace leadbooth
