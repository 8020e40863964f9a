// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/portalidentity.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int UsualPort = 443;

QString withPort(const QString &identity)
{
    const QString port = u":%1"_s.arg(UsualPort);
    const QString lower = identity.toLower();
    return lower.endsWith(port) ? lower : lower + port;
}

} // namespace

QString portalIdentity(const QUrl &endpoint, const QString &memberId)
{
    return memberId.isEmpty()
                   ? u"%1:%2"_s.arg(endpoint.host().toLower()).arg(endpoint.port(UsualPort))
                   : memberId;
}

bool isSamePortal(const QString &a, const QString &b)
{
    return withPort(a) == withPort(b);
}

bool mayBePortal(const QString &identity, const QUrl &endpoint, const QString &memberId)
{
    const bool isAddress = identity.contains(u'.') || identity.contains(u':');
    return isAddress ? isSamePortal(identity, portalIdentity(endpoint, {}))
                     : memberId.isEmpty() || identity == memberId;
}

} // namespace leadbooth
