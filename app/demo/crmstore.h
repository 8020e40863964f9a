// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/leadfields.h"

#include <QDateTime>
#include <QList>

#include <map>

namespace leadbooth {

/*! The numbers that Bitrix24 gives its kinds of records. */
enum class EntityType { Lead = 1, Deal = 2, Contact = 3, Company = 4 };

/*! A phone number, e-mail address, web address or messenger name of a record. */
struct Communication
{
    int id = 0;
    QString type; //!< PHONE, EMAIL, WEB, IM
    QString valueType;
    QString value;
};

/*! A lead, deal, contact or company; its values by their names in capitals, as crm.lead.get would
 * show them. */
struct CrmRecord
{
    int id = 0;
    PhpArray values = {};
    QList<Communication> communications = {};
    PhpArray contactIds = {};
    PhpArray productRows = {};
};

/*! One person with an account. */
struct PortalUser
{
    int id = 0;
    QString name;
    QString lastName;
    QString position;
    bool isAdmin = false;
    bool isActive = true;
    bool isEmployee = true; //!< otherwise an extranet user
    QString email;
};

/*! What is on the portal; in memory only. Fictional people and companies come with it. */
class CrmStore
{
public:
    CrmStore(PortalLocale locale, const QDateTime &now, int seededLeads, int users);

    [[nodiscard]] const std::map<int, CrmRecord> &records(EntityType type) const;
    [[nodiscard]] CrmRecord *find(EntityType type, int id);
    /*! Gives the record its id and keeps it. */
    CrmRecord &insert(EntityType type, CrmRecord record);
    /*! Gives the leads that are there the user fields among \a fields, empty. */
    void addUserFields(const QList<LeadField> &fields);
    /*! A new id for a communication. */
    [[nodiscard]] int nextCommunicationId() { return m_nextCommunication += 2; }

    [[nodiscard]] const QList<PortalUser> &users() const { return m_users; }
    [[nodiscard]] const PortalUser *user(int id) const;

private:
    void addCompanies(PortalLocale locale, const QString &now);
    void addContacts(PortalLocale locale, const QString &now);
    void addLeads(PortalLocale locale, const QDateTime &now, int count);

    std::map<EntityType, std::map<int, CrmRecord>> m_records;
    std::map<EntityType, int> m_nextId;
    QList<PortalUser> m_users;
    int m_nextCommunication = 1000;
};

/*! A time as crm.* writes it, in the portal's zone. */
[[nodiscard]] QString portalTime(const QDateTime &time, PortalLocale locale);

/*! The values every new lead begins with, all empty, in the order of crm.lead.get; without user
 * fields. */
[[nodiscard]] PhpArray emptyLeadValues();

/*! An empty user field: null, or false where it may have several values. */
[[nodiscard]] PhpValue emptyUserValue(const LeadField &field);

} // namespace leadbooth
