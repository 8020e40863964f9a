// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadfields.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Standard
{
    QStringView name;
    QStringView type;
    int flags;
    Localized label;
    QStringView statusType = u"";
};

using F = LeadField;

// Names, types and flags are those of crm.lead.fields; which fields have no title of their own as
// well.
const QList<Standard> &standardTable()
{
    static const QList<Standard> table{
            {u"ID", u"integer", F::ReadOnly, {u"ID"_s, u"ID"_s, u"ID"_s}},
            {u"TITLE", u"string", 0, {u"Название лида"_s, u"Lead name"_s, u"Leadname"_s}},
            {u"HONORIFIC",
             u"crm_status",
             0,
             {u"Обращение"_s, u"Salutation"_s, u"Anrede"_s},
             u"HONORIFIC"},
            {u"NAME", u"string", 0, {u"Имя"_s, u"First name"_s, u"Vorname"_s}},
            {u"SECOND_NAME", u"string", 0, {u"Отчество"_s, u"Second name"_s, u"Zweiter Vorname"_s}},
            {u"LAST_NAME", u"string", 0, {u"Фамилия"_s, u"Last name"_s, u"Nachname"_s}},
            {u"BIRTHDATE", u"date", 0, {u"Дата рождения"_s, u"Date of birth"_s, u"Geburtsdatum"_s}},
            {u"COMPANY_TITLE",
             u"string",
             0,
             {u"Название компании"_s, u"Company name"_s, u"Unternehmensname"_s}},
            {u"SOURCE_ID", u"crm_status", 0, {u"Источник"_s, u"Source"_s, u"Quelle"_s}, u"SOURCE"},
            {u"SOURCE_DESCRIPTION",
             u"string",
             0,
             {u"Дополнительно об источнике"_s, u"Source information"_s, u"Mehr über die Quelle"_s}},
            {u"STATUS_ID", u"crm_status", 0, {u"Стадия"_s, u"Stage"_s, u"Phase"_s}, u"STATUS"},
            {u"STATUS_DESCRIPTION",
             u"string",
             0,
             {u"Дополнительно о стадии"_s, u"Stage information"_s, u"Mehr über die Phase"_s}},
            {u"STATUS_SEMANTIC_ID",
             u"string",
             F::ReadOnly,
             {u"Состояние статуса"_s, u"Stage group"_s, u"Phasengruppe"_s}},
            {u"POST", u"string", 0, {u"Должность"_s, u"Position"_s, u"Position"_s}},
            {u"ADDRESS",
             u"string",
             F::NotInItem,
             {u"Адрес"_s, u"Street address"_s, u"Straße, Hausnummer"_s}},
            {u"ADDRESS_2",
             u"string",
             F::NotInItem,
             {u"Адрес (стр. 2)"_s, u"Address (line 2)"_s, u"Adresszusatz"_s}},
            {u"ADDRESS_CITY", u"string", F::NotInItem, {u"Город"_s, u"City"_s, u"Ort"_s}},
            {u"ADDRESS_POSTAL_CODE",
             u"string",
             F::NotInItem,
             {u"Почтовый индекс"_s, u"Postal code"_s, u"Postleitzahl"_s}},
            {u"ADDRESS_REGION", u"string", F::NotInItem, {u"Район"_s, u"Region"_s, u"Kreis"_s}},
            {u"ADDRESS_PROVINCE",
             u"string",
             F::NotInItem,
             {u"Область"_s, u"State"_s, u"Bundesland"_s}},
            {u"ADDRESS_COUNTRY", u"string", F::NotInItem, {u"Страна"_s, u"Country"_s, u"Land"_s}},
            {u"ADDRESS_COUNTRY_CODE",
             u"string",
             F::NotInItem,
             {u"Код страны"_s, u"Country code"_s, u"Ländercode"_s}},
            {u"ADDRESS_LOC_ADDR_ID",
             u"integer",
             F::NotInItem,
             {u"Идентификатор адреса местоположения"_s, u"Location address ID"_s,
              u"ID der Ortsadresse"_s}},
            {u"CURRENCY_ID", u"crm_currency", 0, {u"Валюта"_s, u"Currency"_s, u"Währung"_s}},
            {u"OPPORTUNITY", u"double", 0, {u"Сумма"_s, u"Amount"_s, u"Betrag"_s}},
            {u"IS_MANUAL_OPPORTUNITY", u"char", F::TitleIsCode, {}},
            {u"OPENED",
             u"char",
             0,
             {u"Доступен для всех"_s, u"Available to everyone"_s, u"Für alle verfügbar"_s}},
            {u"COMMENTS", u"string", 0, {u"Комментарий"_s, u"Comment"_s, u"Kommentar"_s}},
            {u"HAS_PHONE",
             u"char",
             F::ReadOnly,
             {u"Задан телефон"_s, u"Has phone"_s, u"Hat Telefon"_s}},
            {u"HAS_EMAIL",
             u"char",
             F::ReadOnly,
             {u"Задан e-mail"_s, u"Has email"_s, u"Hat E-Mail"_s}},
            {u"HAS_IMOL",
             u"char",
             F::ReadOnly,
             {u"Задана открытая линия"_s, u"Has Open Channel"_s, u"Hat Kommunikationskanal"_s}},
            {u"ASSIGNED_BY_ID",
             u"user",
             0,
             {u"Ответственный"_s, u"Responsible person"_s, u"Verantwortliche Person"_s}},
            {u"CREATED_BY_ID",
             u"user",
             F::ReadOnly,
             {u"Кем создан"_s, u"Created by"_s, u"Erstellt von"_s}},
            {u"MODIFY_BY_ID",
             u"user",
             F::ReadOnly,
             {u"Кем изменен"_s, u"Modified by"_s, u"Geändert von"_s}},
            {u"MOVED_BY_ID", u"user", F::ReadOnly | F::TitleIsCode, {}},
            {u"DATE_CREATE",
             u"datetime",
             F::ReadOnly,
             {u"Дата создания"_s, u"Created on"_s, u"Erstellt am"_s}},
            {u"DATE_MODIFY",
             u"datetime",
             F::ReadOnly,
             {u"Дата изменения"_s, u"Modified on"_s, u"Geändert am"_s}},
            {u"MOVED_TIME", u"datetime", F::ReadOnly | F::TitleIsCode, {}},
            {u"COMPANY_ID", u"crm_company", 0, {u"Компания"_s, u"Company"_s, u"Unternehmen"_s}},
            {u"CONTACT_ID",
             u"crm_contact",
             F::Deprecated,
             {u"Контакт"_s, u"Contact"_s, u"Kontakt"_s}},
            {u"CONTACT_IDS", u"crm_contact", F::Multiple | F::TitleIsCode | F::NotInOutput, {}},
            {u"IS_RETURN_CUSTOMER",
             u"char",
             F::ReadOnly,
             {u"Повторный лид"_s, u"Repeat lead"_s, u"Wiederkehrender Lead"_s}},
            {u"DATE_CLOSED",
             u"datetime",
             F::ReadOnly,
             {u"Дата завершения"_s, u"Completed on"_s, u"Abgeschlossen am"_s}},
            {u"ORIGINATOR_ID",
             u"string",
             0,
             {u"Внешний источник"_s, u"External source"_s, u"Externe Quelle"_s}},
            {u"ORIGIN_ID",
             u"string",
             0,
             {u"Идентификатор элемента во внешнем источнике"_s, u"Item ID in external source"_s,
              u"Element-ID in externer Quelle"_s}},
            {u"UTM_SOURCE",
             u"string",
             0,
             {u"Рекламная система"_s, u"Ad system"_s, u"Werbesystem"_s}},
            {u"UTM_MEDIUM", u"string", 0, {u"Тип трафика"_s, u"Medium"_s, u"Traffic-Typ"_s}},
            {u"UTM_CAMPAIGN",
             u"string",
             0,
             {u"Обозначение рекламной кампании"_s, u"Ad campaign"_s, u"Werbekampagne"_s}},
            {u"UTM_CONTENT",
             u"string",
             0,
             {u"Содержание кампании"_s, u"Campaign content"_s, u"Inhalt der Kampagne"_s}},
            {u"UTM_TERM",
             u"string",
             0,
             {u"Условие поиска кампании"_s, u"Campaign search term"_s,
              u"Suchbegriff der Kampagne"_s}},
            {u"LAST_COMMUNICATION_TIME",
             u"string",
             F::ReadOnly | F::TitleIsCode | F::NotInOutput,
             {}},
            {u"LAST_ACTIVITY_TIME", u"datetime", F::ReadOnly | F::TitleIsCode, {}},
            {u"LAST_ACTIVITY_BY", u"user", F::ReadOnly | F::TitleIsCode, {}},
            {u"PARENT_ID_1032",
             u"crm_entity",
             F::NotInOutput,
             {u"Мероприятие"_s, u"Event"_s, u"Veranstaltung"_s}},
            {u"PHONE", u"crm_multifield", F::Multiple, {u"Телефон"_s, u"Phone"_s, u"Telefon"_s}},
            {u"EMAIL", u"crm_multifield", F::Multiple, {u"E-mail"_s, u"E-mail"_s, u"E-Mail"_s}},
            {u"WEB", u"crm_multifield", F::Multiple, {u"Сайт"_s, u"Website"_s, u"Website"_s}},
            {u"IM",
             u"crm_multifield",
             F::Multiple,
             {u"Мессенджер"_s, u"Messenger"_s, u"Messenger"_s}},
            {u"LINK", u"crm_multifield", F::Multiple | F::TitleIsCode, {}},
    };
    return table;
}

PhpArray descriptor(const LeadField &field)
{
    PhpArray made{
            {u"type"_s, field.type},
            {u"isRequired"_s, field.isUserField() && field.mandatory},
            {u"isReadOnly"_s, field.has(LeadField::ReadOnly)},
            {u"isImmutable"_s, false},
            {u"isMultiple"_s, field.has(LeadField::Multiple)},
            {u"isDynamic"_s, field.isUserField()},
    };
    if (field.has(LeadField::Deprecated)) {
        made.set(u"isDeprecated"_s, true);
    }
    if (!field.statusType.isEmpty() && !field.isUserField()) {
        made.set(u"statusType"_s, field.statusType);
    }
    if (!field.items.isEmpty()) {
        PhpArray items;
        for (const EnumerationItem &item : field.items) {
            items.append(PhpArray{{u"ID"_s, QString::number(item.id)}, {u"VALUE"_s, item.text}});
        }
        made.set(u"items"_s, items);
    }
    return made;
}

void finishDescriptor(PhpArray &made, const LeadField &field, const QString &title)
{
    made.set(u"title"_s, title);
    if (field.isUserField()) {
        made.set(u"listLabel"_s, field.label);
        made.set(u"formLabel"_s, field.label);
        made.set(u"filterLabel"_s, field.label);
    }
    if (!field.settings.isNull()) {
        made.set(u"settings"_s, field.settings);
    }
}

} // namespace

QList<LeadField> standardLeadFields(PortalLocale locale)
{
    QList<LeadField> fields;
    for (const Standard &row : standardTable()) {
        LeadField field{row.name.toString(), row.type.toString(), row.flags, row.label.in(locale),
                        row.statusType.toString()};
        if (field.name == u"COMPANY_ID"_s) {
            field.settings = PhpArray{{u"parentEntityTypeId"_s, 4}};
        } else if (field.type == u"crm_entity"_s) {
            field.settings = PhpArray{{u"parentEntityTypeId"_s, 1032}};
        }
        fields.append(field);
    }
    return fields;
}

PhpArray leadFieldDescriptor(const LeadField &field)
{
    PhpArray made = descriptor(field);
    const bool isCode = field.isUserField() || field.has(LeadField::TitleIsCode);
    finishDescriptor(made, field, isCode ? field.name : field.label);
    return made;
}

PhpArray itemFieldDescriptor(const LeadField &field)
{
    PhpArray made = descriptor(field);
    if (field.type == u"char"_s) {
        made.set(u"type"_s, u"boolean"_s);
    }
    finishDescriptor(made, field, field.label.isEmpty() ? field.name : field.label);
    made.set(u"upperName"_s, field.name == u"STATUS_ID"_s ? u"STAGE_ID"_s : field.name);
    return made;
}

PhpArray userFieldRow(const LeadField &field, bool withLabels)
{
    PhpArray row{
            {u"ID"_s, QString::number(field.id)},
            {u"ENTITY_ID"_s, u"CRM_LEAD"_s},
            {u"FIELD_NAME"_s, field.name},
            {u"USER_TYPE_ID"_s, field.type},
            {u"XML_ID"_s, nullptr},
            {u"SORT"_s, QString::number(field.sort)},
            {u"MULTIPLE"_s, field.has(LeadField::Multiple) ? u"Y"_s : u"N"_s},
            {u"MANDATORY"_s, field.mandatory ? u"Y"_s : u"N"_s},
            {u"SHOW_FILTER"_s, u"E"_s},
            {u"SHOW_IN_LIST"_s, u"Y"_s},
            {u"EDIT_IN_LIST"_s, u"Y"_s},
            {u"IS_SEARCHABLE"_s, u"N"_s},
            {u"SETTINGS"_s, field.settings},
    };
    if (withLabels) {
        row.set(u"EDIT_FORM_LABEL"_s, field.label);
        row.set(u"LIST_COLUMN_LABEL"_s, field.label);
        row.set(u"LIST_FILTER_LABEL"_s, field.label);
        row.set(u"ERROR_MESSAGE"_s, nullptr);
        row.set(u"HELP_MESSAGE"_s, field.help.isEmpty() ? PhpValue() : PhpValue(field.help));
    }
    if (!field.items.isEmpty()) {
        PhpArray list;
        int sort = 0;
        for (const EnumerationItem &item : field.items) {
            const QByteArray hash =
                    QCryptographicHash::hash(QByteArray::number(item.id), QCryptographicHash::Md5);
            list.append(PhpArray{{u"ID"_s, QString::number(item.id)},
                                 {u"SORT"_s, QString::number(sort += 10)},
                                 {u"VALUE"_s, item.text},
                                 {u"DEF"_s, item.isDefault ? u"Y"_s : u"N"_s},
                                 {u"XML_ID"_s, QString::fromLatin1(hash.toHex())}});
        }
        row.set(u"LIST"_s, list);
    }
    return row;
}

QString itemFieldName(const QString &name)
{
    static const QHash<QString, QString> irregular{
            {u"STATUS_ID"_s, u"stageId"_s},       {u"STATUS_SEMANTIC_ID"_s, u"stageSemanticId"_s},
            {u"DATE_CREATE"_s, u"createdTime"_s}, {u"DATE_MODIFY"_s, u"updatedTime"_s},
            {u"CREATED_BY_ID"_s, u"createdBy"_s}, {u"MODIFY_BY_ID"_s, u"updatedBy"_s},
            {u"MOVED_BY_ID"_s, u"movedBy"_s},
    };
    if (irregular.contains(name)) {
        return irregular[name];
    }
    if (name.startsWith(u"UF_CRM_"_s)) {
        return u"ufCrm_"_s + name.mid(7);
    }
    QString made;
    const QStringList words = name.toLower().split(u'_');
    for (const QString &word : words) {
        made += made.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    }
    return made;
}

} // namespace leadbooth
