// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadfields.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

PhpArray stringSettings(int rows = 1, const QString &pattern = {}, int maxLength = 0,
                        const QString &defaultValue = {})
{
    return {{u"SIZE"_s, 20},
            {u"ROWS"_s, rows},
            {u"REGEXP"_s, pattern},
            {u"MIN_LENGTH"_s, 0},
            {u"MAX_LENGTH"_s, maxLength},
            {u"DEFAULT_VALUE"_s, defaultValue}};
}

PhpArray enumerationSettings(const QString &display)
{
    return {{u"DISPLAY"_s, display},
            {u"LIST_HEIGHT"_s, 1},
            {u"CAPTION_NO_VALUE"_s, QString()},
            {u"SHOW_NO_VALUE"_s, u"Y"_s}};
}

PhpArray booleanSettings(const QString &display, int defaultValue, const PhpValue &label,
                         const PhpValue &checkbox)
{
    return {{u"DEFAULT_VALUE"_s, defaultValue},
            {u"DISPLAY"_s, display},
            {u"LABEL"_s, label},
            {u"LABEL_CHECKBOX"_s, checkbox}};
}

PhpArray dateSettings(const QString &type, const QString &value = {})
{
    return {{u"DEFAULT_VALUE"_s, PhpArray{{u"TYPE"_s, type}, {u"VALUE"_s, value}}}};
}

PhpArray dateTimeSettings(const QString &type)
{
    PhpArray settings = dateSettings(type);
    settings.set(u"USE_SECOND"_s, u"N"_s);
    settings.set(u"USE_TIMEZONE"_s, u"N"_s);
    return settings;
}

PhpArray integerSettings(int min, int max, const PhpValue &defaultValue)
{
    return {{u"SIZE"_s, 20},
            {u"MIN_VALUE"_s, min},
            {u"MAX_VALUE"_s, max},
            {u"DEFAULT_VALUE"_s, defaultValue}};
}

PhpArray doubleSettings(int precision, int min, int max, const PhpValue &defaultValue)
{
    PhpArray settings{{u"PRECISION"_s, precision}};
    for (const PhpEntry &entry : integerSettings(min, max, defaultValue).entries()) {
        settings.set(entry.key, entry.value);
    }
    return settings;
}

PhpArray urlSettings()
{
    return {{u"POPUP"_s, u"Y"_s},
            {u"SIZE"_s, 20},
            {u"MIN_LENGTH"_s, 0},
            {u"MAX_LENGTH"_s, 0},
            {u"DEFAULT_VALUE"_s, QString()},
            {u"ROWS"_s, 1}};
}

PhpArray fileSettings()
{
    return {{u"SIZE"_s, 20},
            {u"LIST_WIDTH"_s, 0},
            {u"LIST_HEIGHT"_s, 0},
            {u"MAX_SHOW_SIZE"_s, 0},
            {u"MAX_ALLOWED_SIZE"_s, 0},
            {u"EXTENSIONS"_s, PhpArray()},
            {u"TARGET_BLANK"_s, u"Y"_s}};
}

PhpArray moneySettings()
{
    return {{u"DEFAULT_VALUE"_s, QString()}};
}

PhpArray languageMap(const Localized &text)
{
    return {{u"en"_s, text.english}, {u"ru"_s, text.russian}, {u"de"_s, text.german}};
}

class Builder
{
public:
    explicit Builder(PortalLocale locale)
        : m_locale(locale)
    {}

    LeadField &add(const QString &type, const QString &label, const PhpValue &settings,
                   int flags = 0)
    {
        LeadField field{u"UF_CRM_"_s + QString::number(1725000101 + m_fields.size()), type, flags,
                        label};
        field.settings = settings;
        field.id = 401 + 2 * static_cast<int>(m_fields.size());
        field.sort = 100 * static_cast<int>(m_fields.size() + 1);
        m_fields.append(field);
        return m_fields.last();
    }
    LeadField &add(const QString &type, const Localized &label, const PhpValue &settings,
                   int flags = 0)
    {
        return add(type, label.in(m_locale), settings, flags);
    }
    LeadField &addEnumeration(const QString &label, const QString &display,
                              const QStringList &texts, int defaultIndex, int flags = 0)
    {
        LeadField &field = add(u"enumeration"_s, label, enumerationSettings(display), flags);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            field.items.append({m_nextItem++, texts[i], i == defaultIndex});
        }
        return field;
    }
    [[nodiscard]] QString text(const Localized &text) const { return text.in(m_locale); }
    [[nodiscard]] QList<LeadField> fields() const { return m_fields; }
    [[nodiscard]] qsizetype count() const { return m_fields.size(); }

private:
    PortalLocale m_locale;
    QList<LeadField> m_fields;
    int m_nextItem = 201;
};

void addUsualFields(Builder &b)
{
    LeadField &interest = b.addEnumeration(
            b.text({u"Интересующий продукт"_s, u"Product of interest"_s,
                    u"Interesse an Produkt"_s}),
            u"LIST"_s,
            {b.text({u"Учёт рабочего времени"_s, u"Time tracking"_s, u"Zeiterfassung"_s}),
             b.text({u"Складской учёт"_s, u"Warehouse"_s, u"Lagerverwaltung"_s}),
             b.text({u"Планирование смен"_s, u"Shift planning"_s, u"Schichtplanung"_s}),
             b.text({u"Пока не решил(а)"_s, u"Undecided"_s, u"Noch offen"_s})},
            -1);
    interest.mandatory = true;
    interest.help = b.text({u"О чём посетитель спросил в первую очередь."_s,
                            u"What the visitor asked about first."_s,
                            u"Wonach der Besucher zuerst gefragt hat."_s});
    b.addEnumeration(b.text({u"Обсуждали"_s, u"Topics discussed"_s, u"Besprochene Themen"_s}),
                     u"CHECKBOX"_s,
                     {b.text({u"Цены"_s, u"Prices"_s, u"Preise"_s}),
                      b.text({u"Внедрение"_s, u"Introduction"_s, u"Einführung"_s}),
                      b.text({u"Интеграция"_s, u"Integration"_s, u"Integration"_s}),
                      b.text({u"Обучение"_s, u"Training"_s, u"Schulung"_s}),
                      b.text({u"Безопасность"_s, u"Security"_s, u"Sicherheit"_s})},
                     -1, LeadField::Multiple);
    const Localized newsletter{u"Согласен получать новости"_s, u"Agrees to receive news"_s,
                               u"Möchte Neuigkeiten erhalten"_s};
    b.add(u"boolean"_s, newsletter,
          booleanSettings(u"CHECKBOX"_s, 0, phpList({QString(), QString()}),
                          languageMap(newsletter)));
    b.add(u"date"_s, {u"Перезвонить"_s, u"Call back on"_s, u"Rückruf am"_s},
          dateSettings(u"NONE"_s));
    b.add(u"datetime"_s,
          {u"Время встречи"_s, u"Time of the meeting"_s, u"Zeitpunkt des Gesprächs"_s},
          dateTimeSettings(u"NOW"_s));
    b.add(u"money"_s, {u"Бюджет"_s, u"Budget"_s, u"Budget"_s}, moneySettings());
    b.add(u"url"_s, {u"Профиль в сети"_s, u"Online profile"_s, u"Online-Profil"_s}, urlSettings());
    b.add(u"address"_s, {u"Адрес доставки"_s, u"Delivery address"_s, u"Lieferadresse"_s},
          PhpArray{{u"SHOW_MAP"_s, u"Y"_s}});
    b.add(u"employee"_s, {u"Кто говорил на стенде"_s, u"Met by"_s, u"Gespräch geführt von"_s},
          PhpArray());
    LeadField &seats =
            b.add(u"integer"_s,
                  {u"Рабочих мест"_s, u"Number of workplaces"_s, u"Zahl der Arbeitsplätze"_s},
                  integerSettings(1, 100000, 10));
    seats.help = b.text({u"Сколько человек будет работать с программой."_s,
                         u"How many people will use the product."_s,
                         u"Wie viele Personen damit arbeiten werden."_s});
    b.add(u"double"_s, {u"Скидка, %"_s, u"Discount, %"_s, u"Rabatt, %"_s},
          doubleSettings(2, 0, 100, nullptr));
    LeadField &industry = b.add(u"crm_status"_s, {u"Отрасль"_s, u"Industry"_s, u"Branche"_s},
                                PhpArray{{u"ENTITY_TYPE"_s, u"INDUSTRY"_s}});
    industry.statusType = u"INDUSTRY"_s;
    b.add(u"file"_s, {u"Визитная карточка"_s, u"Business card"_s, u"Visitenkarte"_s},
          fileSettings());
    LeadField &event =
            b.add(u"string"_s, {u"Выставка"_s, u"Trade show"_s, u"Messe"_s},
                  stringSettings(1, {}, 80,
                                 b.text({u"Выставка «Вымысел-2026»"_s, u"Fictional Expo 2026"_s,
                                         u"Erfundene Messe 2026"_s})));
    event.mandatory = true;
    LeadField &badge =
            b.add(u"string"_s, {u"Номер бейджа"_s, u"Badge number"_s, u"Ausweisnummer"_s},
                  stringSettings(1, u"/^[A-Z]{2}-\\d{4}$/"_s, 7));
    badge.help =
            b.text({u"Например: AB-1234"_s, u"For example: AB-1234"_s, u"Zum Beispiel: AB-1234"_s});
    b.add(u"string"_s, {u"Заметки со стенда"_s, u"Notes from the booth"_s, u"Notizen vom Stand"_s},
          stringSettings(4));
    b.add(u"string"_s,
          {u"Используемые программы"_s, u"Software in use"_s, u"Eingesetzte Programme"_s},
          stringSettings(), LeadField::Multiple);
}

// One of every user field type that occurs, then the repeatable ones.
void addExtraField(Builder &b, int number)
{
    struct Kind
    {
        QStringView type;
        PhpValue settings;
        int flags = 0;
    };
    static const PhpValue yesNo = phpList({u"-"_s, u"+"_s});
    static const QList<Kind> kinds{
            {u"string", stringSettings()},
            {u"string", stringSettings(5, {}, 500)},
            {u"integer", integerSettings(0, 0, nullptr)},
            {u"double", doubleSettings(3, -1000, 1000, 1.5)},
            {u"boolean", booleanSettings(u"RADIO"_s, 1, yesNo, u"?"_s)},
            {u"boolean", booleanSettings(u"DROPDOWN"_s, 0, yesNo, u"?"_s)},
            {u"date", dateSettings(u"FIXED"_s, u"2026-12-31"_s)},
            {u"datetime", dateTimeSettings(u"NONE"_s)},
            {u"money", moneySettings()},
            {u"url", urlSettings()},
            {u"address", PhpArray{{u"SHOW_MAP"_s, u"N"_s}}},
            {u"enumeration", u"LIST"_s},
            {u"enumeration", u"UI"_s},
            {u"enumeration", u"CHECKBOX"_s},
            {u"enumeration", u"DIALOG"_s},
            {u"employee", PhpArray()},
            {u"crm_status", PhpArray{{u"ENTITY_TYPE"_s, u"SOURCE"_s}}},
            {u"crm",
             PhpArray{{u"LEAD"_s, nullptr}, {u"CONTACT"_s, u"Y"_s}, {u"COMPANY"_s, u"Y"_s}}},
            {u"file", fileSettings()},
            {u"iblock_element", PhpArray{{u"IBLOCK_ID"_s, 15}, {u"ACTIVE_FILTER"_s, u"N"_s}}},
            {u"iblock_section", PhpArray{{u"IBLOCK_ID"_s, 15}, {u"ACTIVE_FILTER"_s, u"N"_s}}},
            {u"resourcebooking", PhpArray{{u"USE_USERS"_s, u"Y"_s}, {u"USE_RESOURCES"_s, u"N"_s}}},
            {u"rest_5_demo_rating", PhpArray()},
            {u"string", stringSettings(), LeadField::Multiple},
            {u"integer", integerSettings(0, 0, nullptr), LeadField::Multiple},
            {u"double", doubleSettings(2, 0, 0, nullptr), LeadField::Multiple},
            {u"date", dateSettings(u"NONE"_s), LeadField::Multiple},
            {u"datetime", dateTimeSettings(u"NONE"_s), LeadField::Multiple},
            {u"money", moneySettings(), LeadField::Multiple},
            {u"url", urlSettings(), LeadField::Multiple},
            {u"address", PhpArray{{u"SHOW_MAP"_s, u"N"_s}}, LeadField::Multiple},
            {u"enumeration", u"LIST"_s, LeadField::Multiple},
            {u"employee", PhpArray(), LeadField::Multiple},
            {u"crm_status", PhpArray{{u"ENTITY_TYPE"_s, u"INDUSTRY"_s}}, LeadField::Multiple},
            {u"file", fileSettings(), LeadField::Multiple},
    };
    const Kind &kind = kinds[number % kinds.size()];
    const QString type = kind.type.toString();
    const QString label =
            b.text({u"Поле"_s, u"Field"_s, u"Feld"_s}) + u" %1 (%2)"_s.arg(number + 1).arg(type);
    if (type == u"enumeration"_s) {
        QStringList texts;
        for (const QChar letter : u"ABCDEFGH"_s) {
            texts << b.text({u"Вариант "_s, u"Choice "_s, u"Auswahl "_s}) + letter;
        }
        b.addEnumeration(label, kind.settings.toString(), texts, 2, kind.flags);
        return;
    }
    LeadField &field = b.add(type, label, kind.settings, kind.flags);
    field.statusType = kind.settings.toArray().value(u"ENTITY_TYPE"_s).toString();
}

} // namespace

QList<LeadField> leadUserFields(PortalLocale locale, int extra)
{
    Builder builder(locale);
    addUsualFields(builder);
    for (int i = 0; i < extra; ++i) {
        addExtraField(builder, i);
    }
    return builder.fields();
}

} // namespace leadbooth
