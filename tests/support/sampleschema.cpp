// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleschema.h"

using namespace Qt::StringLiterals;

namespace leadbooth::test {

namespace {

/*! The label in one of the three languages. */
class Labels
{
public:
    explicit Labels(const QString &language)
        : m_index(language == "ru"_L1   ? 1
                  : language == "de"_L1 ? 2
                                        : 0)
    {}

    [[nodiscard]] QString operator()(const QString &en, const QString &ru, const QString &de) const
    {
        return std::array{en, ru, de}[m_index];
    }

private:
    size_t m_index;
};

} // namespace

SchemaBuilder::SchemaBuilder()
{
    m_schema.currencies = {{u"RUB"_s, u"Russian rouble"_s, 2},
                           {u"EUR"_s, u"Euro"_s, 2},
                           {u"USD"_s, u"US dollar"_s, 2}};
    m_schema.baseCurrency = u"RUB"_s;
    m_schema.currentUserId = u"7"_s;
}

SchemaBuilder &SchemaBuilder::section(SectionKind kind, bool startsFolded, const QString &title)
{
    m_schema.sections.push_back({.kind = kind, .title = title, .startsFolded = startsFolded});
    return *this;
}

SchemaBuilder &SchemaBuilder::add(const FieldSchema &field)
{
    return row({field});
}

SchemaBuilder &SchemaBuilder::row(const std::vector<FieldSchema> &fields)
{
    if (m_schema.sections.empty()) {
        section(SectionKind::About);
    }
    FormRow row;
    for (const FieldSchema &field : fields) {
        m_schema.fields.push_back(field);
        row.fields.append(field.code);
    }
    m_schema.sections.back().rows.push_back(row);
    return *this;
}

FormSchemaPtr SchemaBuilder::build() const
{
    auto schema = std::make_shared<FormSchema>(m_schema);
    schema->index();
    return schema;
}

FieldSchema fieldOf(const QString &code, FieldType type, const QString &label)
{
    return {.code = code,
            .type = type,
            .portalType = u"string"_s,
            .label = label,
            .help = {},
            .isUserField = code.startsWith("UF_"_L1)};
}

FieldSchema choiceField(const QString &code, const QString &label,
                        const std::vector<Choice> &choices)
{
    FieldSchema field = fieldOf(code, FieldType::Choice, label);
    field.choices = std::make_shared<const std::vector<Choice>>(choices);
    return field;
}

FieldSchema multifield(const QString &code, MultifieldKind kind, const QString &label)
{
    FieldSchema field = fieldOf(code, FieldType::Multifield, label);
    field.multifield = kind;
    field.maxLength = MaxMultifieldLength;
    field.isMultiple = true;
    return field;
}

std::vector<Choice> numberedChoices(int count)
{
    std::vector<Choice> choices;
    choices.reserve(size_t(count));
    for (int i = 1; i <= count; ++i) {
        choices.push_back({.id = QString::number(i), .label = u"Choice %1"_s.arg(i)});
    }
    return choices;
}

FormSchemaPtr sampleSchema(const QString &language)
{
    const Labels tr(language);
    SchemaBuilder builder;
    const std::vector<Choice> stages{
            {.id = u"NEW"_s,
             .label = tr(u"Not processed"_s, u"Не обработан"_s, u"Unbearbeitet"_s),
             .color = 0x39A8EF},
            {.id = u"IN_PROCESS"_s,
             .label = tr(u"In progress"_s, u"В работе"_s, u"In Bearbeitung"_s),
             .color = 0x2FC6F6},
            {.id = u"CONVERTED"_s, .label = u"Converted"_s, .color = 0x7BD500, .isFinal = true},
            {.id = u"JUNK"_s, .label = u"Junk"_s, .color = 0xFF5752, .isFinal = true}};
    const std::vector<Choice> sources{
            {.id = u"TRADE_SHOW"_s, .label = tr(u"Exhibition"_s, u"Выставка"_s, u"Messe"_s)},
            {.id = u"WEB"_s, .label = tr(u"Website"_s, u"Веб-сайт"_s, u"Website"_s)},
            {.id = u"CALL"_s, .label = tr(u"Call"_s, u"Звонок"_s, u"Anruf"_s)}};

    FieldSchema title = fieldOf(u"TITLE"_s, FieldType::String,
                                tr(u"Lead name"_s, u"Название лида"_s, u"Lead-Name"_s));
    title.isRequired = true;
    FieldSchema stage =
            choiceField(u"STATUS_ID"_s, tr(u"Stage"_s, u"Стадия"_s, u"Phase"_s), stages);
    stage.isRequired = true;
    builder.section(SectionKind::About)
            .add(title)
            .row({stage, choiceField(u"SOURCE_ID"_s, tr(u"Source"_s, u"Источник"_s, u"Quelle"_s),
                                     sources)})
            .row({fieldOf(u"OPPORTUNITY"_s, FieldType::Double,
                          tr(u"Amount"_s, u"Сумма"_s, u"Betrag"_s)),
                  fieldOf(u"CURRENCY_ID"_s, FieldType::Currency,
                          tr(u"Currency"_s, u"Валюта"_s, u"Währung"_s))});

    FieldSchema phone = multifield(u"PHONE"_s, MultifieldKind::Phone,
                                   tr(u"Phone"_s, u"Телефон"_s, u"Telefon"_s));
    phone.isRequired = true;
    builder.section(SectionKind::Person)
            .row({fieldOf(u"NAME"_s, FieldType::String,
                          tr(u"First name"_s, u"Имя"_s, u"Vorname"_s)),
                  fieldOf(u"LAST_NAME"_s, FieldType::String,
                          tr(u"Last name"_s, u"Фамилия"_s, u"Nachname"_s))})
            .row({fieldOf(u"SECOND_NAME"_s, FieldType::String,
                          tr(u"Middle name"_s, u"Отчество"_s, u"Zweiter Vorname"_s)),
                  fieldOf(u"BIRTHDATE"_s, FieldType::Date,
                          tr(u"Date of birth"_s, u"Дата рождения"_s, u"Geburtsdatum"_s))})
            .row({fieldOf(u"COMPANY_TITLE"_s, FieldType::String,
                          tr(u"Company"_s, u"Название компании"_s, u"Firma"_s)),
                  fieldOf(u"POST"_s, FieldType::String,
                          tr(u"Position"_s, u"Должность"_s, u"Position"_s))})
            .add(phone)
            .add(multifield(u"EMAIL"_s, MultifieldKind::Email, u"E-mail"_s))
            .add(multifield(u"WEB"_s, MultifieldKind::Web,
                            tr(u"Website"_s, u"Сайт"_s, u"Website"_s)));

    FieldSchema contacts = fieldOf(u"CONTACT_IDS"_s, FieldType::Contact,
                                   tr(u"Contacts"_s, u"Контакты"_s, u"Kontakte"_s));
    contacts.isMultiple = true;
    builder.section(SectionKind::Client, true)
            .add(fieldOf(u"COMPANY_ID"_s, FieldType::Company,
                         tr(u"Company"_s, u"Компания"_s, u"Unternehmen"_s)))
            .add(contacts);

    FieldSchema opened = fieldOf(
            u"OPENED"_s, FieldType::YesNo,
            tr(u"Available to everyone"_s, u"Доступен для всех"_s, u"Für alle verfügbar"_s));
    opened.defaultValue = {{u"Y"_s}};
    builder.section(SectionKind::More)
            .add(fieldOf(
                    u"ASSIGNED_BY_ID"_s, FieldType::User,
                    tr(u"Responsible person"_s, u"Ответственный"_s, u"Verantwortliche Person"_s)))
            .add(opened)
            .add(fieldOf(u"COMMENTS"_s, FieldType::Text,
                         tr(u"Comment"_s, u"Комментарий"_s, u"Kommentar"_s)));

    FieldSchema interests = choiceField(
            u"UF_CRM_INTERESTS"_s, tr(u"Interested in"_s, u"Интересует"_s, u"Interesse an"_s),
            {{.id = u"1"_s, .label = tr(u"Telephony"_s, u"Телефония"_s, u"Telefonie"_s)},
             {.id = u"2"_s, .label = tr(u"Automation"_s, u"Автоматизация"_s, u"Automatisierung"_s)},
             {.id = u"3"_s, .label = tr(u"Analytics"_s, u"Аналитика"_s, u"Analyse"_s)}});
    interests.isMultiple = true;
    FieldSchema visits = fieldOf(
            u"UF_CRM_VISITS"_s, FieldType::Integer,
            tr(u"Number of employees"_s, u"Количество сотрудников"_s, u"Anzahl der Mitarbeiter"_s));
    visits.help = tr(u"Without freelancers"_s, u"Без внештатных"_s, u"Ohne freie Mitarbeiter"_s);
    FieldSchema numbers = fieldOf(u"UF_CRM_ARTICLES"_s, FieldType::String,
                                  tr(u"Article numbers"_s, u"Артикулы"_s, u"Artikelnummern"_s));
    numbers.isMultiple = true;
    builder.section(SectionKind::UserFields)
            .add(interests)
            .add(visits)
            .add(choiceField(u"UF_CRM_COUNTRY"_s, tr(u"Country"_s, u"Страна"_s, u"Land"_s),
                             numberedChoices(240)))
            .add(fieldOf(u"UF_CRM_BUDGET"_s, FieldType::Money,
                         tr(u"Budget for this year"_s, u"Бюджет на этот год"_s,
                            u"Budget für dieses Jahr"_s)))
            .add(fieldOf(u"UF_CRM_DEMO"_s, FieldType::DateTime,
                         tr(u"Demonstration agreed for"_s, u"Демонстрация назначена на"_s,
                            u"Vorführung vereinbart für"_s)))
            .add(fieldOf(u"UF_CRM_NEWS"_s, FieldType::YesNo,
                         tr(u"May we send news"_s, u"Можно присылать новости"_s,
                            u"Neuigkeiten erlaubt"_s)))
            .add(fieldOf(u"UF_CRM_SITE"_s, FieldType::Url,
                         tr(u"Product page"_s, u"Страница продукта"_s, u"Produktseite"_s)))
            .add(numbers)
            .add(fieldOf(u"UF_CRM_PLACE"_s, FieldType::Address,
                         tr(u"Delivery address"_s, u"Адрес доставки"_s, u"Lieferadresse"_s)))
            .add(fieldOf(u"UF_CRM_FILE"_s, FieldType::NotEditable,
                         tr(u"Signed contract"_s, u"Подписанный договор"_s,
                            u"Unterschriebener Vertrag"_s)));

    builder.section(SectionKind::Address, true)
            .add(fieldOf(u"ADDRESS"_s, FieldType::String,
                         tr(u"Street, house"_s, u"Улица, дом"_s, u"Straße, Hausnummer"_s)))
            .row({fieldOf(u"ADDRESS_CITY"_s, FieldType::String,
                          tr(u"City"_s, u"Город"_s, u"Stadt"_s)),
                  fieldOf(u"ADDRESS_POSTAL_CODE"_s, FieldType::String,
                          tr(u"Postcode"_s, u"Индекс"_s, u"Postleitzahl"_s))});
    builder.section(SectionKind::Utm, true)
            .row({fieldOf(u"UTM_SOURCE"_s, FieldType::String, u"utm_source"_s),
                  fieldOf(u"UTM_MEDIUM"_s, FieldType::String, u"utm_medium"_s)});
    return builder.build();
}

FormSchemaPtr largeSchema(int count)
{
    SchemaBuilder builder;
    builder.section(SectionKind::About);
    builder.add(fieldOf(u"TITLE"_s, FieldType::String, u"Lead name"_s));
    const auto choices = std::make_shared<const std::vector<Choice>>(numberedChoices(40));
    for (int i = 1; i < count; ++i) {
        if (i % 100 == 0) {
            builder.section(SectionKind::FromPortal, false, u"Part %1"_s.arg(i / 100));
        }
        constexpr std::array Types{FieldType::String, FieldType::Integer, FieldType::Choice,
                                   FieldType::Date,   FieldType::YesNo,   FieldType::Text};
        FieldSchema field = fieldOf(u"UF_CRM_%1"_s.arg(i), Types[size_t(i) % Types.size()],
                                    u"Field number %1"_s.arg(i));
        if (field.type == FieldType::Choice) {
            field.choices = choices;
        }
        builder.add(field);
    }
    return builder.build();
}

FormSchemaPtr hostileSchema()
{
    SchemaBuilder builder;
    FieldSchema endless = fieldOf(u"UF_ENDLESS"_s, FieldType::String, QString(10'000, u'W'));
    endless.help = QString(5'000, u'h');
    FieldSchema html = fieldOf(u"UF_HTML"_s, FieldType::YesNo,
                               u"<b>Bold</b> & <img src=\"file:///etc/passwd\">"_s);
    html.defaultValue = {{u"N"_s}};
    html.yesLabel = u"<script>&yes</script>"_s;
    html.help = u"<h1>Help</h1>"_s;
    builder.section(SectionKind::FromPortal, false, u"<h1>%1</h1>"_s.arg(QString(3'000, u'S')))
            .add(endless)
            .add(html)
            .add(fieldOf(u"UF_RTL"_s, FieldType::String, u"اسم العميل المحتمل"_s))
            .row({fieldOf(u"UF_EMPTY"_s, FieldType::String, QString()),
                  fieldOf(u"UF_LONG2"_s, FieldType::Integer, QString(300, u'x'))})
            .add(choiceField(u"UF_NOCHOICE"_s, u"No choices"_s, {}))
            .add(choiceField(u"UF_ODD"_s, u"Odd choices"_s,
                             {{.id = u"1"_s, .label = u"<b>x</b>"_s},
                              {.id = u"2"_s, .label = QString(20'000, u'c')},
                              {.id = u"3"_s, .label = QString()}}));
    builder.section(SectionKind::FromPortal, false, QString());
    return builder.build();
}

LeadDraft initialOf(const FormSchemaPtr &schema)
{
    return initialDraft(*schema, OriginId(u"11111111-1111-4111-8111-111111111111"_s),
                        QDateTime({2026, 3, 2}, {9, 0}));
}

} // namespace leadbooth::test
