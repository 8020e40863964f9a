// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace leadbooth {

/*! What a look at a portal showed before an account is made of it. A value. */
struct PortalSummary
{
    QString portal;            //!< name, as Account::portalName
    QString userName;          //!< of whose rights are used; personal, only for showing
    QStringList scopes = {};   //!< e.g. "crm", "user_brief"
    bool isSimpleMode = false; //!< leads become deals at once
    bool canReadLeads = false; //!< otherwise a lead whose answer got lost cannot be looked up
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::PortalSummary)
