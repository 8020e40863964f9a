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

QString secretName(const AccountId &id, SecretKind kind)
{
    const auto name = [&](const QString &group) {
        return group + u'/' + id.toString();
    };
    switch (kind) {
    case SecretKind::Webhook:
        return name(u"webhook"_s);
    case SecretKind::ClientSecret:
        return name(u"client-secret"_s);
    case SecretKind::AccessToken:
        return name(u"access-token"_s);
    case SecretKind::RefreshToken:
        return name(u"refresh-token"_s);
    case SecretKind::BoothKey:
        return name(u"booth-key"_s);
    }
    return {};
}

QList<SecretKind> secretsOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Webhook:
        return {SecretKind::Webhook};
    case AccountKind::OAuth:
        return {SecretKind::ClientSecret, SecretKind::AccessToken, SecretKind::RefreshToken};
    }
    return {};
}

} // namespace leadbooth
