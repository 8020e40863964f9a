// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/oautherrors.h"
#include "demo/portalstate.h"
#include "demo/restmessage.h"

namespace leadbooth {

/*!
 * OAuth 2.0 as Bitrix24 does it: the portal's page that asks the user, and the end point that gives
 * tokens. In Bitrix24 the latter belongs to another host, the same for all portals; here the portal
 * is its own OAuth server and says so in `server_domain` and `server_endpoint`. Answers at once.
 * One thread.
 */
class OAuthServer
{
public:
    explicit OAuthServer(PortalState &portal)
        : m_portal(portal)
    {}

    /*! /oauth/authorize/: GET asks the user, POST is the answer. Errors are pages, never redirects.
     */
    [[nodiscard]] RestResponse authorize(const RestRequest &request);

    /*! /oauth/token/, by POST form or by GET. */
    [[nodiscard]] RestResponse token(const RestRequest &request);

    /*! Tokens for the application as if its user had just allowed it; with the lifetimes of the
     * options. */
    [[nodiscard]] IssuedTokens issueTokens(const QString &clientId, int userId);

private:
    using Granted = tl::expected<GrantedAccess, OAuthError>;
    [[nodiscard]] Granted grantFor(const PhpArray &parameters);
    [[nodiscard]] RestResponse allow(const PortalApplication &application,
                                     const std::optional<QString> &state);
    [[nodiscard]] PhpArray tokenAnswer(const GrantedAccess &grant);
    void enterDecision(const RestRequest &request, AuthorizationOutcome outcome);

    PortalState &m_portal;
};

} // namespace leadbooth
