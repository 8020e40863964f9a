// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"
#include "demo/portallocale.h"

#include <QList>

namespace leadbooth {

/*! One choice of an enumeration. */
struct EnumerationItem
{
    int id = 0;
    QString text;
    bool isDefault = false;
};

/*! A field of a lead as the portal keeps it. */
struct LeadField
{
    enum Flag {
        NoFlags = 0,
        ReadOnly = 1,
        Multiple = 2,
        TitleIsCode = 4, //!< crm.lead.fields has no other title for it than its name
        Deprecated = 8,
        NotInItem = 16,   //!< unknown to crm.item.*: the address fields
        NotInOutput = 32, //!< accepted, but not among the values of crm.lead.get
    };
    QString name;
    QString type;
    int flags = NoFlags;
    QString label;
    QString statusType = {}; //!< type crm_status: which dictionary
    PhpValue settings = {};  //!< null: the descriptor has none
    // User fields only:
    int id = 0; //!< 0: a standard field
    int sort = 0;
    bool mandatory = false;
    QString help = {};
    QList<EnumerationItem> items = {};

    [[nodiscard]] bool isUserField() const { return id != 0; }
    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
};

/*! What every portal has, in the order of crm.lead.fields. */
[[nodiscard]] QList<LeadField> standardLeadFields(PortalLocale locale);

/*!
 * The user fields of a plausible portal (one of nearly every type, two of them mandatory, with help
 * texts, defaults and patterns), then \a extra more which go through every type in turn.
 */
[[nodiscard]] QList<LeadField> leadUserFields(PortalLocale locale, int extra);

/*! What crm.lead.fields says about the field. */
[[nodiscard]] PhpArray leadFieldDescriptor(const LeadField &field);

/*! What crm.lead.userfield.list says about a user field; \a withLabels: the filter had LANG. */
[[nodiscard]] PhpArray userFieldRow(const LeadField &field, bool withLabels);

/*! The name in crm.item.*: STATUS_ID -> stageId, UF_CRM_1 -> ufCrm_1, LAST_NAME -> lastName. */
[[nodiscard]] QString itemFieldName(const QString &name);

/*! What crm.item.fields says about the field. */
[[nodiscard]] PhpArray itemFieldDescriptor(const LeadField &field);

} // namespace leadbooth
