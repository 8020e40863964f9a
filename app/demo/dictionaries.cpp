// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dictionaries.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Entry
{
    QStringView entity;
    QStringView status;
    Localized name;
    bool isSystem = true;
    QStringView color = u"";
    char16_t semantics = 0;
    bool isApology = false;
};

const QList<Entry> &entries()
{
    static const QList<Entry> table{
            {u"STATUS", u"NEW", {u"Не обработан"_s, u"Unassigned"_s, u"Neu"_s}, true, u"#39A8EF"},
            {u"STATUS",
             u"IN_PROCESS",
             {u"В работе"_s, u"In progress"_s, u"In Bearbeitung"_s},
             false,
             u"#2FC6F6"},
            {u"STATUS",
             u"PROCESSED",
             {u"Обработан"_s, u"Processed"_s, u"Bearbeitet"_s},
             false,
             u"#55D0E0"},
            {u"STATUS",
             u"UC_DEMO26",
             {u"Показ назначен"_s, u"Demo agreed"_s, u"Vorführung vereinbart"_s},
             false,
             u"#FFA900"},
            {u"STATUS",
             u"CONVERTED",
             {u"Качественный лид"_s, u"Good lead"_s, u"Qualifizierter Lead"_s},
             true,
             u"#7BD500",
             u'S'},
            {u"STATUS",
             u"JUNK",
             {u"Некачественный лид"_s, u"Junk lead"_s, u"Unqualifizierter Lead"_s},
             true,
             u"#FF5752",
             u'F'},
            {u"STATUS",
             u"UC_LATER7",
             {u"Не сейчас"_s, u"Not now"_s, u"Derzeit kein Bedarf"_s},
             false,
             u"#FF5752",
             u'F',
             true},
            {u"SOURCE", u"CALL", {u"Звонок"_s, u"Call"_s, u"Anruf"_s}},
            {u"SOURCE", u"EMAIL", {u"Электронная почта"_s, u"E-mail"_s, u"E-Mail"_s}},
            {u"SOURCE", u"WEB", {u"Веб-сайт"_s, u"Website"_s, u"Website"_s}},
            {u"SOURCE", u"ADVERTISING", {u"Реклама"_s, u"Advertising"_s, u"Werbung"_s}},
            {u"SOURCE",
             u"PARTNER",
             {u"Существующий клиент"_s, u"Existing client"_s, u"Bestandskunde"_s}},
            {u"SOURCE",
             u"RECOMMENDATION",
             {u"По рекомендации"_s, u"Recommendation"_s, u"Empfehlung"_s}},
            {u"SOURCE",
             u"TRADE_SHOW",
             {u"Выставка"_s, u"Show/Exhibition"_s, u"Messe/Ausstellung"_s}},
            {u"SOURCE", u"WEBFORM", {u"CRM-форма"_s, u"CRM form"_s, u"CRM-Formular"_s}},
            {u"SOURCE", u"CALLBACK", {u"Обратный звонок"_s, u"Callback"_s, u"Rückruf"_s}},
            {u"SOURCE",
             u"UC_BOOTH1",
             {u"Киоск на стенде"_s, u"Booth kiosk"_s, u"Kiosk am Stand"_s},
             false},
            {u"SOURCE", u"OTHER", {u"Другое"_s, u"Other"_s, u"Sonstiges"_s}},
            {u"INDUSTRY",
             u"IT",
             {u"Информационные технологии"_s, u"Information technology"_s,
              u"Informationstechnik"_s}},
            {u"INDUSTRY",
             u"TELECOM",
             {u"Телекоммуникации"_s, u"Telecommunication"_s, u"Telekommunikation"_s}},
            {u"INDUSTRY",
             u"MANUFACTURING",
             {u"Производство"_s, u"Manufacturing"_s, u"Produktion"_s}},
            {u"INDUSTRY",
             u"BANKING",
             {u"Банковские услуги"_s, u"Banking services"_s, u"Bankwesen"_s}},
            {u"INDUSTRY", u"CONSULTING", {u"Консалтинг"_s, u"Consulting"_s, u"Beratung"_s}},
            {u"INDUSTRY", u"FINANCE", {u"Финансы"_s, u"Finance"_s, u"Finanzen"_s}},
            {u"INDUSTRY",
             u"GOVERNMENT",
             {u"Государство"_s, u"Government"_s, u"Öffentlicher Dienst"_s}},
            {u"INDUSTRY", u"DELIVERY", {u"Доставка"_s, u"Delivery"_s, u"Lieferdienst"_s}},
            {u"INDUSTRY", u"OTHER", {u"Другое"_s, u"Other"_s, u"Sonstiges"_s}},
            {u"EMPLOYEES", u"EMPLOYEES_1", {u"менее 50"_s, u"less than 50"_s, u"weniger als 50"_s}},
            {u"EMPLOYEES", u"EMPLOYEES_2", {u"50-250"_s, u"50-250"_s, u"50-250"_s}},
            {u"EMPLOYEES", u"EMPLOYEES_3", {u"250-500"_s, u"250-500"_s, u"250-500"_s}},
            {u"CONTACT_TYPE", u"CLIENT", {u"Клиенты"_s, u"Clients"_s, u"Kunden"_s}},
            {u"CONTACT_TYPE", u"SUPPLIER", {u"Поставщики"_s, u"Suppliers"_s, u"Lieferanten"_s}},
            {u"COMPANY_TYPE", u"CUSTOMER", {u"Клиент"_s, u"Client"_s, u"Kunde"_s}},
            {u"COMPANY_TYPE", u"SUPPLIER", {u"Поставщик"_s, u"Supplier"_s, u"Lieferant"_s}},
            {u"DEAL_TYPE", u"SALE", {u"Продажа"_s, u"Sale"_s, u"Verkauf"_s}},
            {u"DEAL_STAGE", u"NEW", {u"Новая"_s, u"New"_s, u"Neu"_s}, true, u"#39A8EF"},
            {u"DEAL_STAGE",
             u"EXECUTING",
             {u"В работе"_s, u"In progress"_s, u"In Bearbeitung"_s},
             false,
             u"#47E4C2"},
            {u"DEAL_STAGE",
             u"WON",
             {u"Сделка успешна"_s, u"Deal won"_s, u"Auftrag gewonnen"_s},
             true,
             u"#7BD500",
             u'S'},
            {u"DEAL_STAGE",
             u"LOSE",
             {u"Сделка провалена"_s, u"Deal lost"_s, u"Auftrag verloren"_s},
             true,
             u"#FF5752",
             u'F'},
    };
    return table;
}

struct Salutation
{
    PortalLocale locale;
    QStringView status;
    QString name;
};

const QList<Salutation> &salutations()
{
    static const QList<Salutation> table{
            {PortalLocale::Russian, u"HNR_RU_1", u"г-н"_s},
            {PortalLocale::Russian, u"HNR_RU_2", u"г-жа"_s},
            {PortalLocale::English, u"HNR_EN_1", u"Mr."_s},
            {PortalLocale::English, u"HNR_EN_2", u"Mrs."_s},
            {PortalLocale::English, u"HNR_EN_3", u"Ms."_s},
            {PortalLocale::English, u"HNR_EN_4", u"Dr."_s},
            {PortalLocale::German, u"HNR_DE_1", u"Herr"_s},
            {PortalLocale::German, u"HNR_DE_2", u"Frau"_s},
    };
    return table;
}

PhpArray semanticInfo(const QString &first, const QString &success, const QString &failed)
{
    return {{u"START_FIELD"_s, first},
            {u"FINAL_SUCCESS_FIELD"_s, success},
            {u"FINAL_UNSUCCESS_FIELD"_s, failed},
            {u"FINAL_SORT"_s, 0}};
}

} // namespace

QList<StatusItem> statusItems(PortalLocale locale)
{
    QList<StatusItem> items;
    int sort = 0;
    const auto add = [&](const StatusItem &item) {
        sort = !items.isEmpty() && items.last().entity == item.entity ? sort + 10 : 10;
        items.append(item);
        items.last().id = 11 + 2 * static_cast<int>(items.size());
        items.last().sort = sort;
    };
    for (const Entry &entry : entries()) {
        add({0, entry.entity.toString(), entry.status.toString(), entry.name.in(locale), 0,
             entry.isSystem, entry.color.toString(), QChar(entry.semantics), entry.isApology});
    }
    for (const Salutation &salutation : salutations()) {
        if (salutation.locale == locale) {
            add({0, u"HONORIFIC"_s, salutation.status.toString(), salutation.name, 0, true});
        }
    }
    return items;
}

PhpArray statusTypes(PortalLocale locale)
{
    const auto type = [locale](const QString &id, const Localized &name) {
        return PhpArray{{u"ID"_s, id}, {u"NAME"_s, name.in(locale)}};
    };
    PhpArray stages = type(u"STATUS"_s, {u"Стадии лидов"_s, u"Lead stages"_s, u"Lead-Phasen"_s});
    stages.set(u"SEMANTIC_INFO"_s, semanticInfo(u"NEW"_s, u"CONVERTED"_s, u"JUNK"_s));
    stages.set(u"ENTITY_TYPE_ID"_s, 1);
    PhpArray deals =
            type(u"DEAL_STAGE"_s, {u"Стадии сделок"_s, u"Deal stages"_s, u"Auftragsphasen"_s});
    deals.set(u"SEMANTIC_INFO"_s, semanticInfo(u"NEW"_s, u"WON"_s, u"LOSE"_s));
    deals.set(u"FIELD_ATTRIBUTE_SCOPE"_s, QString());
    deals.set(u"ENTITY_TYPE_ID"_s, 2);
    deals.set(u"CATEGORY_ID"_s, 0);
    PhpArray invoices = type(u"SMART_INVOICE_STAGE_3"_s,
                             {u"Стадии счёта"_s, u"Invoice stages"_s, u"Rechnungsphasen"_s});
    invoices.set(u"SEMANTIC_INFO"_s, PhpArray());
    invoices.set(u"PREFIX"_s, u"DT31_3"_s);
    invoices.set(u"ENTITY_TYPE_ID"_s, 31);
    invoices.set(u"CATEGORY_ID"_s, u"3"_s);
    return phpList({
            stages,
            type(u"SOURCE"_s, {u"Источники"_s, u"Sources"_s, u"Quellen"_s}),
            type(u"CONTACT_TYPE"_s, {u"Тип контакта"_s, u"Contact type"_s, u"Kontakttyp"_s}),
            type(u"COMPANY_TYPE"_s, {u"Тип компании"_s, u"Company type"_s, u"Unternehmenstyp"_s}),
            type(u"EMPLOYEES"_s, {u"Кол-во сотрудников"_s, u"Employees"_s, u"Mitarbeiterzahl"_s}),
            type(u"INDUSTRY"_s, {u"Сфера деятельности"_s, u"Industry"_s, u"Branche"_s}),
            type(u"DEAL_TYPE"_s, {u"Тип сделки"_s, u"Deal type"_s, u"Auftragstyp"_s}),
            deals,
            invoices,
            type(u"HONORIFIC"_s, {u"Обращения"_s, u"Salutations"_s, u"Anreden"_s}),
    });
}

PhpArray statusRow(const StatusItem &item)
{
    const bool isStage = !item.color.isEmpty();
    PhpArray row{
            {u"ID"_s, QString::number(item.id)},
            {u"ENTITY_ID"_s, item.entity},
            {u"STATUS_ID"_s, item.status},
            {u"NAME"_s, item.name},
            {u"NAME_INIT"_s, item.isSystem ? item.name : QString()},
            {u"SORT"_s, QString::number(item.sort)},
            {u"SYSTEM"_s, item.isSystem ? u"Y"_s : u"N"_s},
            {u"CATEGORY_ID"_s, nullptr},
            {u"COLOR"_s, isStage ? PhpValue(item.color) : PhpValue()},
            {u"SEMANTICS"_s,
             item.semantics.isNull() ? PhpValue() : PhpValue(QString(item.semantics))},
    };
    if (isStage) {
        const QString semantics = item.semantics == u'S'   ? u"success"_s
                                  : item.isApology         ? u"apology"_s
                                  : item.semantics == u'F' ? u"failure"_s
                                                           : u"process"_s;
        row.set(u"EXTRA"_s, PhpArray{{u"SEMANTICS"_s, semantics}, {u"COLOR"_s, item.color}});
    }
    return row;
}

QString baseCurrency(PortalLocale locale)
{
    return Localized{u"RUB"_s, u"USD"_s, u"EUR"_s}.in(locale);
}

PhpArray currencies(PortalLocale locale)
{
    struct Currency
    {
        QString code;
        Localized name;
        QString format;
        Localized amount; //!< in units of each language's base currency; invented
    };
    static const QList<Currency> table{
            {u"RUB"_s,
             {u"Российский рубль"_s, u"Russian ruble"_s, u"Russischer Rubel"_s},
             u"# &#8381;"_s,
             {u"1.0000"_s, u"0.0125"_s, u"0.0110"_s}},
            {u"USD"_s,
             {u"Доллар США"_s, u"US dollar"_s, u"US-Dollar"_s},
             u"$#"_s,
             {u"80.0000"_s, u"1.0000"_s, u"0.9000"_s}},
            {u"EUR"_s,
             {u"Евро"_s, u"Euro"_s, u"Euro"_s},
             u"# &euro;"_s,
             {u"90.0000"_s, u"1.1000"_s, u"1.0000"_s}},
            {u"GBP"_s,
             {u"Фунт стерлингов"_s, u"Pound sterling"_s, u"Pfund Sterling"_s},
             u"&pound;#"_s,
             {u"105.0000"_s, u"1.3000"_s, u"1.1500"_s}},
            {u"KZT"_s,
             {u"Казахстанский тенге"_s, u"Kazakhstani tenge"_s, u"Kasachischer Tenge"_s},
             u"# &#8376;"_s,
             {u"0.1600"_s, u"0.0020"_s, u"0.0018"_s}},
            {u"JPY"_s,
             {u"Японская иена"_s, u"Japanese yen"_s, u"Japanischer Yen"_s},
             u"&yen;#"_s,
             {u"0.5300"_s, u"0.0065"_s, u"0.0060"_s}},
    };
    PhpArray list;
    int sort = 0;
    const Localized decimalPoint{u"."_s, u"."_s, u","_s};
    const Localized separator{u"&nbsp;"_s, u","_s, u"."_s};
    for (const Currency &currency : table) {
        const bool isBase = currency.code == baseCurrency(locale);
        list.append(PhpArray{
                {u"CURRENCY"_s, currency.code},
                {u"AMOUNT_CNT"_s, u"1"_s},
                {u"AMOUNT"_s, currency.amount.in(locale)},
                {u"SORT"_s, QString::number(sort += 100)},
                {u"BASE"_s, isBase ? u"Y"_s : u"N"_s},
                {u"FULL_NAME"_s, currency.name.in(locale)},
                {u"LID"_s, languageCode(locale)},
                {u"FORMAT_STRING"_s, currency.format},
                {u"DEC_POINT"_s, decimalPoint.in(locale)},
                {u"THOUSANDS_SEP"_s,
                 currency.code == u"JPY"_s ? PhpValue() : PhpValue(separator.in(locale))},
                {u"DECIMALS"_s, currency.code == u"JPY"_s ? u"0"_s : u"2"_s},
                {u"DATE_UPDATE"_s, u"2026-01-15T10:00:00+00:00"_s},
        });
    }
    return list;
}

} // namespace leadbooth
