// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/crmstore.h"

#include "demo/people.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

CrmStore::CrmStore(PortalLocale locale, const QDateTime &now, int seededLeads, int users)
    : m_users(portalUsers(locale, users))
{
    m_nextId = {{EntityType::Lead, 1},
                {EntityType::Deal, 1},
                {EntityType::Contact, 1},
                {EntityType::Company, 1}};
    const QString time = portalTime(now.addDays(-30), locale);
    addCompanies(locale, time);
    addContacts(locale, time);
    addLeads(locale, now, seededLeads);
}

const std::map<int, CrmRecord> &CrmStore::records(EntityType type) const
{
    static const std::map<int, CrmRecord> none;
    const auto found = m_records.find(type);
    return found == m_records.end() ? none : found->second;
}

CrmRecord *CrmStore::find(EntityType type, int id)
{
    std::map<int, CrmRecord> &records = m_records[type];
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

CrmRecord &CrmStore::insert(EntityType type, CrmRecord record)
{
    int &next = m_nextId[type];
    record.id = next;
    next += 2; // ids of a real portal have gaps: nobody may count on the next one
    record.values.set(u"ID"_s, QString::number(record.id));
    for (Communication &communication : record.communications) {
        communication.id = nextCommunicationId();
    }
    return m_records[type].insert_or_assign(record.id, std::move(record)).first->second;
}

void CrmStore::addUserFields(const QList<LeadField> &fields)
{
    for (auto &[id, lead] : m_records[EntityType::Lead]) {
        for (const LeadField &field : fields) {
            if (field.isUserField()) {
                lead.values.set(field.name, emptyUserValue(field));
            }
        }
    }
}

const PortalUser *CrmStore::user(int id) const
{
    for (const PortalUser &user : m_users) {
        if (user.id == id) {
            return &user;
        }
    }
    return nullptr;
}

void CrmStore::addCompanies(PortalLocale locale, const QString &now)
{
    int number = 0;
    const QStringList names = companyNames(locale);
    for (const QString &name : names) {
        ++number;
        CrmRecord company;
        company.values = {{u"ID"_s, QString()},
                          {u"TITLE"_s, name},
                          {u"COMPANY_TYPE"_s, u"CUSTOMER"_s},
                          {u"INDUSTRY"_s, u"OTHER"_s},
                          {u"ASSIGNED_BY_ID"_s, QString::number(1 + number % 5)},
                          {u"OPENED"_s, u"Y"_s},
                          {u"DATE_CREATE"_s, now},
                          {u"DATE_MODIFY"_s, now}};
        company.communications = {
                {0, u"PHONE"_s, u"WORK"_s, fictionalPhone(locale, number)},
                {0, u"EMAIL"_s, u"WORK"_s, u"office%1@example.com"_s.arg(number)},
        };
        insert(EntityType::Company, company);
    }
}

void CrmStore::addContacts(PortalLocale locale, const QString &now)
{
    const QStringList firstNames = contactFirstNames(locale);
    const QStringList lastNames = contactLastNames(locale);
    for (int i = 0; i < lastNames.size(); ++i) {
        CrmRecord contact;
        contact.values = {{u"ID"_s, QString()},
                          {u"HONORIFIC"_s, nullptr},
                          {u"NAME"_s, firstNames[i % firstNames.size()]},
                          {u"SECOND_NAME"_s, nullptr},
                          {u"LAST_NAME"_s, lastNames[i]},
                          {u"POST"_s, nullptr},
                          {u"COMPANY_ID"_s, QString::number(1 + 2 * i)},
                          {u"SOURCE_ID"_s, u"TRADE_SHOW"_s},
                          {u"TYPE_ID"_s, u"CLIENT"_s},
                          {u"ASSIGNED_BY_ID"_s, QString::number(1 + i % 5)},
                          {u"OPENED"_s, u"Y"_s},
                          {u"DATE_CREATE"_s, now},
                          {u"DATE_MODIFY"_s, now}};
        contact.communications = {
                {0, u"PHONE"_s, u"MOBILE"_s, fictionalPhone(locale, 100 + i)},
                {0, u"EMAIL"_s, u"WORK"_s, u"person%1@example.org"_s.arg(i + 1)},
        };
        insert(EntityType::Contact, contact);
    }
}

void CrmStore::addLeads(PortalLocale locale, const QDateTime &now, int count)
{
    const QStringList firstNames = contactFirstNames(locale);
    const QStringList lastNames = contactLastNames(locale);
    for (int i = 0; i < count; ++i) {
        CrmRecord lead;
        lead.values = emptyLeadValues();
        const QString time = portalTime(now.addSecs(-3600LL * (count - i)), locale);
        for (const QString &name :
             {u"DATE_CREATE"_s, u"DATE_MODIFY"_s, u"MOVED_TIME"_s, u"LAST_ACTIVITY_TIME"_s}) {
            lead.values.set(name, time);
        }
        const QString title = Localized{u"Запрос с сайта №%1"_s, u"Website enquiry no. %1"_s,
                                        u"Anfrage über die Website Nr. %1"_s}
                                      .in(locale);
        lead.values.set(u"TITLE"_s, title.arg(i + 1));
        lead.values.set(u"NAME"_s, firstNames[(i * 5 + 3) % firstNames.size()]);
        lead.values.set(u"LAST_NAME"_s, lastNames[(i * 7 + 11) % lastNames.size()]);
        lead.values.set(u"SOURCE_ID"_s, u"WEB"_s);
        lead.values.set(u"STATUS_ID"_s, u"NEW"_s);
        lead.values.set(u"STATUS_SEMANTIC_ID"_s, u"P"_s);
        lead.values.set(u"OPENED"_s, u"Y"_s);
        for (const QString &name : {u"ASSIGNED_BY_ID"_s, u"CREATED_BY_ID"_s, u"MODIFY_BY_ID"_s,
                                    u"MOVED_BY_ID"_s, u"LAST_ACTIVITY_BY"_s}) {
            lead.values.set(name, u"1"_s);
        }
        insert(EntityType::Lead, lead);
    }
}

QString portalTime(const QDateTime &time, PortalLocale locale)
{
    const int offset = zoneOffset(locale);
    const QString text = time.toOffsetFromUtc(offset).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return text
           + u"+%1:%2"_s.arg(offset / 3600, 2, 10, QChar(u'0'))
                     .arg(offset % 3600 / 60, 2, 10, QChar(u'0'));
}

PhpValue emptyUserValue(const LeadField &field)
{
    return field.has(LeadField::Multiple) ? PhpValue(false) : PhpValue();
}

PhpArray emptyLeadValues()
{
    const QString no = u"N"_s;
    const QString nothing;
    return {{u"ID"_s, nothing},
            {u"TITLE"_s, nothing},
            {u"HONORIFIC"_s, nullptr},
            {u"NAME"_s, nullptr},
            {u"SECOND_NAME"_s, nullptr},
            {u"LAST_NAME"_s, nullptr},
            {u"COMPANY_TITLE"_s, nullptr},
            {u"COMPANY_ID"_s, nullptr},
            {u"CONTACT_ID"_s, nullptr},
            {u"IS_RETURN_CUSTOMER"_s, no},
            {u"BIRTHDATE"_s, nothing},
            {u"SOURCE_ID"_s, nullptr},
            {u"SOURCE_DESCRIPTION"_s, nullptr},
            {u"STATUS_ID"_s, nothing},
            {u"STATUS_DESCRIPTION"_s, nullptr},
            {u"POST"_s, nullptr},
            {u"COMMENTS"_s, nullptr},
            {u"CURRENCY_ID"_s, nullptr},
            {u"OPPORTUNITY"_s, u"0.00"_s},
            {u"IS_MANUAL_OPPORTUNITY"_s, no},
            {u"HAS_PHONE"_s, no},
            {u"HAS_EMAIL"_s, no},
            {u"HAS_IMOL"_s, no},
            {u"ASSIGNED_BY_ID"_s, nothing},
            {u"CREATED_BY_ID"_s, nothing},
            {u"MODIFY_BY_ID"_s, nothing},
            {u"DATE_CREATE"_s, nothing},
            {u"DATE_MODIFY"_s, nothing},
            {u"DATE_CLOSED"_s, nothing},
            {u"STATUS_SEMANTIC_ID"_s, nothing},
            {u"OPENED"_s, nothing},
            {u"ORIGINATOR_ID"_s, nullptr},
            {u"ORIGIN_ID"_s, nullptr},
            {u"MOVED_BY_ID"_s, nothing},
            {u"MOVED_TIME"_s, nothing},
            {u"ADDRESS"_s, nullptr},
            {u"ADDRESS_2"_s, nullptr},
            {u"ADDRESS_CITY"_s, nullptr},
            {u"ADDRESS_POSTAL_CODE"_s, nullptr},
            {u"ADDRESS_REGION"_s, nullptr},
            {u"ADDRESS_PROVINCE"_s, nullptr},
            {u"ADDRESS_COUNTRY"_s, nullptr},
            {u"ADDRESS_COUNTRY_CODE"_s, nullptr},
            {u"ADDRESS_LOC_ADDR_ID"_s, nullptr},
            {u"UTM_SOURCE"_s, nullptr},
            {u"UTM_MEDIUM"_s, nullptr},
            {u"UTM_CAMPAIGN"_s, nullptr},
            {u"UTM_CONTENT"_s, nullptr},
            {u"UTM_TERM"_s, nullptr},
            {u"LAST_ACTIVITY_BY"_s, nothing},
            {u"LAST_ACTIVITY_TIME"_s, nothing}};
}

} // namespace leadbooth
