// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/transport.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace leadbooth {

/*!
 * How long a refresh token is good for after it was given out. The older documentation says 28
 * days; today's, 180.
 */
inline constexpr std::chrono::days RefreshTokenLifetime{180};

/*! The local application that a portal's administrator made for Leadbooth. A value. */
struct OAuthApplication
{
    QString clientId = {};
    Secret clientSecret = {};
};

/*! What the OAuth server gives out. A value. */
struct TokenGrant
{
    Secret accessToken = {};
    Secret refreshToken = {};
    QUrl endpoint = {};      //!< client_endpoint: the portal's REST root
    QString memberId = {};   //!< the portal's identity
    QString userId = {};     //!< may be empty when a code was exchanged
    QDateTime issuedAt = {}; //!< UTC, by this machine's clock
};

/*! POST form, so that no secret is part of an address. Not to be sent twice: a code works once, and
 * a refresh token is replaced by its use. */
[[nodiscard]] HttpRequest codeRequest(const QUrl &tokenEndpoint,
                                      const OAuthApplication &application, const Secret &code);
[[nodiscard]] HttpRequest refreshRequest(const QUrl &tokenEndpoint,
                                         const OAuthApplication &application,
                                         const Secret &refreshToken);

/*!
 * What an answer of the OAuth server means. SignInNeeded for invalid_grant alone, with the
 * other names that servers give it (expired_token, bad_verification_code); ClientRejected
 * for an application or a client secret that the server does not know (wrong_client comes with HTTP
 * 200); AppNotInstalled, MissingScope, PaymentRequired, PortalClosed, AccessDenied as named;
 * ServerFault for a code that nobody knows; NotBitrix24 for anything that is not the server's JSON;
 * InsecureUrl for a portal without https. No part of what was sent is ever in the error. \a now
 * becomes TokenGrant::issuedAt. Pure.
 */
[[nodiscard]] Result<TokenGrant> interpretTokenResponse(const HttpResponse &response,
                                                        const QDateTime &now);

/*!
 * The token endpoint on the server that a sign-in's answer names (server_domain). Only Bitrix24's
 * own OAuth servers and the portal itself are given a client secret: InvalidInput for any other.
 * Without a name: the server of the country that \a portal's domain belongs to; for the loopback
 * the portal itself. Pure.
 */
[[nodiscard]] Result<QUrl> tokenEndpoint(const QUrl &portal, const QString &serverDomain);

} // namespace leadbooth
