// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portalstate.h"
#include "demo/recordquery.h"

namespace leadbooth {

/*! One method of the portal. */
struct RestMethod
{
    QString name;  //!< lower case
    QString scope; //!< empty: none needed
    RestResult (*handler)(RestCall &call);
};

/*! All methods but `batch`, which runs the others. */
[[nodiscard]] const QList<RestMethod> &restMethods();
/*! nullptr for an unknown name; \a name in lower case. */
[[nodiscard]] const RestMethod *restMethod(const QString &name);
/*! Whether the scopes of a webhook or application let it call the method. */
[[nodiscard]] bool hasScopeFor(const RestMethod &method, const QStringList &scopes);

// The groups that restMethods() is made of, one file each.
[[nodiscard]] QList<RestMethod> systemMethods();     //!< profile, scope, user.* …
[[nodiscard]] QList<RestMethod> dictionaryMethods(); //!< crm.status.*, crm.currency.* …
[[nodiscard]] QList<RestMethod>
leadMethods(); //!< crm.lead.*, crm.deal.list, crm.duplicate.findbycomm
[[nodiscard]] QList<RestMethod> itemMethods(); //!< crm.item.*

/*! The refusal of the crm.lead.* family: no code, a text in the portal's language. */
[[nodiscard]] tl::unexpected<RestError> accessDenied(const RestCall &call);

/*! Whether the caller may read leads at all, and this one. */
[[nodiscard]] bool mayReadLeads(const RestCall &call);
[[nodiscard]] bool mayReadLead(const RestCall &call, const CrmRecord &lead);

/*! One page of what the caller may read of all records of a type. */
[[nodiscard]] tl::expected<RecordPage, RestError>
queryReadable(const RestCall &call, EntityType type, const RecordQuery &query);

/*! What crm.lead.get shows of a lead. */
[[nodiscard]] PhpArray leadOutput(const PortalState &portal, const CrmRecord &lead);

/*! Makes, stores and enters a lead; the work of its automation is in the answer, its id is the
 * result. */
[[nodiscard]] RestResult addLead(RestCall &call, const PhpArray &fields);

/*! What leads can be filtered and sorted by. */
[[nodiscard]] QList<QueryField> leadQueryFields(const PortalState &portal);

} // namespace leadbooth
