// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString Account::portalName() const
{
    const QString host = endpoint.host(QUrl::FullyDecoded);
    return endpoint.port() > 0 ? host + u':' + QString::number(endpoint.port()) : host;
}

QString secretName(const AccountId &id)
{
    return u"webhook/"_s + id.toString();
}

} // namespace leadbooth
