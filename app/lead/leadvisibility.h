// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*!
 * What decides, besides the rights of the account, whether it is shown a lead: a role may read only
 * its user's own leads, only those open to all, or only some stages. Values as they are sent;
 * empty: not sent, so the portal's default.
 */
struct LeadVisibility
{
    QString responsible = {}; //!< ASSIGNED_BY_ID; by default the account's user
    QString stage = {};       //!< STATUS_ID
    QString opened = {};      //!< OPENED

    friend bool operator==(const LeadVisibility &, const LeadVisibility &) = default;
};

} // namespace leadbooth
