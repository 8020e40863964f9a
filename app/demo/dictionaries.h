// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"
#include "demo/portallocale.h"

#include <QList>

namespace leadbooth {

/*! One entry of a CRM dictionary (crm_status). */
struct StatusItem
{
    int id = 0;
    QString entity = {}; //!< which dictionary: "STATUS", "SOURCE" …
    QString status = {}; //!< what is stored with a lead
    QString name = {};
    int sort = 0;
    bool isSystem = false;
    QString color = {};   //!< stages only
    QChar semantics = {}; //!< stages only: null, 'S' (success) or 'F' (failure)
    bool isApology = false;
};

/*! All dictionaries, in the order of crm.status.list. */
[[nodiscard]] QList<StatusItem> statusItems(PortalLocale locale);

/*! What crm.status.entity.types answers. */
[[nodiscard]] PhpArray statusTypes(PortalLocale locale);

/*! What crm.status.list says about an entry. */
[[nodiscard]] PhpArray statusRow(const StatusItem &item);

/*! RUB, USD or EUR. */
[[nodiscard]] QString baseCurrency(PortalLocale locale);

/*! What crm.currency.list answers. */
[[nodiscard]] PhpArray currencies(PortalLocale locale);

} // namespace leadbooth
