// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oauthserver.h"

#include "demo/authorizepage.h"
#include "demo/phpdecoding.h"
#include "demo/phpjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

PhpArray parametersOf(const RestRequest &request)
{
    return request.verb == "POST"
                   ? phpRequestParameters(request.query, request.contentType, request.body)
                   : parsePhpQuery(request.query);
}

// Arrays do not count, as with FILTER_REQUIRE_SCALAR.
QString text(const PhpArray &parameters, const QString &name)
{
    return parameters.value(name).toString();
}

std::optional<QString> stateOf(const PhpArray &parameters)
{
    const PhpValue *state = parameters.find(u"state"_s);
    return state && !state->isArray() ? std::optional(state->toString()) : std::nullopt;
}

// urlencode() of PHP, which the redirect is made with.
QByteArray urlEncoded(const QString &value)
{
    return QUrl::toPercentEncoding(value, {}, "~").replace("%20", "+");
}

OAuthError knownError(const QString &code)
{
    return oauthError(code).value_or(OAuthError{code});
}

tl::unexpected<OAuthError> refused(const QString &code, const QString &description = {})
{
    OAuthError error = knownError(code);
    if (!description.isEmpty()) {
        error.description = description;
    }
    return tl::unexpected(std::move(error));
}

RestResponse jsonAnswer(int status, const PhpArray &body)
{
    return {.status = status,
            .contentType = "application/json",
            .body = toPhpJson(body),
            .headers = {{"Cache-Control", "no-store"}}};
}

RestResponse errorAnswer(const OAuthError &error)
{
    PhpArray body{{u"error"_s, error.code}};
    if (!error.description.isEmpty()) {
        body.set(u"error_description"_s, error.description);
    }
    return jsonAnswer(error.status, body);
}

// What may stand in the ledger: a client could send a secret as the grant by mistake.
QString knownGrant(const QString &grant)
{
    return grant == u"authorization_code"_s || grant == u"refresh_token"_s ? grant : u"other"_s;
}

} // namespace

RestResponse OAuthServer::authorize(const RestRequest &request)
{
    const DemoOptions &options = m_portal.options;
    const PhpArray parameters = parametersOf(request);
    const QString clientId = text(parameters, u"client_id"_s);
    const PortalApplication *application = m_portal.application(clientId);
    if (!application || !application->isInstalled) {
        enterDecision(request, AuthorizationOutcome::NoApplication);
        return noApplicationPage(options.locale, clientId);
    }
    const std::optional<QString> state = stateOf(parameters);
    const QString decision = request.verb == "POST" ? text(parameters, u"decision"_s) : QString();
    if (decision == u"refuse"_s) {
        enterDecision(request, AuthorizationOutcome::Refused);
        return refusedPage(options.locale, application->name);
    }
    if (decision == u"allow"_s || options.allowAtOnce) {
        enterDecision(request, decision.isEmpty() ? AuthorizationOutcome::AllowedAtOnce
                                                  : AuthorizationOutcome::Allowed);
        return allow(*application, state);
    }
    const PortalUser *user = m_portal.store.user(options.signedInUser);
    return consentPage(options.locale,
                       {.user = user ? user->name + u' ' + user->lastName : QString(),
                        .application = application->name,
                        .clientId = clientId,
                        .scopes = options.scopes,
                        .state = state,
                        .redirect = application->redirect});
}

RestResponse OAuthServer::allow(const PortalApplication &application,
                                const std::optional<QString> &state)
{
    const DemoOptions &options = m_portal.options;
    const GrantedAccess grant{application.clientId, options.signedInUser, options.scopes};
    const QDateTime expires = m_portal.clock.now().addMSecs(options.codeLifetime.count());
    if (application.redirect.isEmpty()) {
        return codePage(options.locale, application.name,
                        m_portal.tokens->issueShortCode(grant, expires));
    }
    QList<std::pair<QByteArray, QString>> query{
            {"code", m_portal.tokens->issueCode(grant, expires)}};
    if (state) {
        query.append({"state", *state});
    }
    query.append({{"domain", m_portal.host()},
                  {"member_id", options.memberId},
                  {"scope", options.scopes.join(u',')},
                  {"server_domain", m_portal.host()}});
    RestResponse response{.status = 302, .contentType = "text/html; charset=utf-8"};
    response.headers = {{"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    response.location = QUrl(application.redirect).toEncoded(QUrl::RemoveFragment);
    for (const auto &[name, value] : query) {
        response.location += response.location.contains('?') ? '&' : '?';
        response.location += name + '=' + urlEncoded(value);
    }
    return response;
}

RestResponse OAuthServer::token(const RestRequest &request)
{
    const PhpArray parameters = parametersOf(request);
    TokenRequest entry{m_portal.clock.now(), request.source,
                       knownGrant(text(parameters, u"grant_type"_s))};
    // A form with its secrets in the address is no better than a GET.
    entry.byQuery =
            request.verb != "POST" || parsePhpQuery(request.query).contains(u"client_secret"_s);
    const Granted grant = grantFor(parameters);
    if (!grant) {
        entry.outcome = grant.error().code;
        entry.status = grant.error().status;
        m_portal.ledger.add(entry);
        return errorAnswer(grant.error());
    }
    entry.userId = grant->userId;
    m_portal.ledger.add(entry);
    return jsonAnswer(200, tokenAnswer(*grant));
}

OAuthServer::Granted OAuthServer::grantFor(const PhpArray &parameters)
{
    const DemoOptions &options = m_portal.options;
    if (!options.oauthError.isEmpty()) {
        return tl::unexpected(knownError(options.oauthError));
    }
    const QString clientId = text(parameters, u"client_id"_s);
    const PortalApplication *application = m_portal.application(clientId);
    if (!application) {
        return refused(u"wrong_client"_s);
    }
    const QString type = text(parameters, u"grant_type"_s);
    if (type.isEmpty()) {
        return refused(u"invalid_request"_s,
                       u"Invalid grant_type parameter or parameter missing"_s);
    }
    const bool isRefresh = type == u"refresh_token"_s;
    if (!isRefresh && type != u"authorization_code"_s) {
        return refused(u"unsupported_grant_type"_s);
    }
    if (text(parameters, u"client_secret"_s) != application->clientSecret) {
        return refused(u"invalid_client"_s);
    }
    if (!application->isInstalled) {
        return refused(u"NOT_INSTALLED"_s);
    }
    const QString credential = text(parameters, isRefresh ? u"refresh_token"_s : u"code"_s);
    if (credential.isEmpty()) {
        return refused(u"invalid_request"_s,
                       isRefresh ? u"No \"refresh_token\" parameter found"_s : QString());
    }
    const QDateTime now = m_portal.clock.now();
    const TokenBook::Found<GrantedAccess> found =
            isRefresh ? m_portal.tokens->takeRefreshToken(credential, clientId, now)
                      : m_portal.tokens->takeCode(credential, clientId, now);
    if (found) {
        // The scopes are the application's, whatever they were when the user allowed it.
        return GrantedAccess{found->clientId, found->userId, options.scopes};
    }
    switch (found.error()) {
    case TokenRefusal::Unknown:
        return refused(u"invalid_grant"_s);
    case TokenRefusal::Expired:
        return refused(u"expired_token"_s,
                       isRefresh ? u"The refresh token provided has expired."_s : QString());
    }
    Q_UNREACHABLE();
}

IssuedTokens OAuthServer::issueTokens(const QString &clientId, int userId)
{
    const DemoOptions &options = m_portal.options;
    const QDateTime now = m_portal.clock.now();
    return m_portal.tokens->issueTokens({clientId, userId, options.scopes},
                                        now.addMSecs(options.accessLifetime.count()),
                                        now.addMSecs(options.refreshLifetime.count()));
}

PhpArray OAuthServer::tokenAnswer(const GrantedAccess &grant)
{
    const DemoOptions &options = m_portal.options;
    const QString scheme = options.tls ? u"https://"_s : u"http://"_s;
    const QString portal = options.renamedTo.isEmpty() ? m_portal.host() : options.renamedTo;
    const IssuedTokens issued = issueTokens(grant.clientId, grant.userId);
    const qint64 lifetime = std::chrono::ceil<std::chrono::seconds>(options.accessLifetime).count();
    return {{u"access_token"_s, issued.accessToken},
            {u"expires"_s, m_portal.clock.now().toSecsSinceEpoch() + lifetime},
            {u"expires_in"_s, lifetime},
            {u"scope"_s, grant.scopes.join(u',')},
            {u"domain"_s, m_portal.host()}, // the OAuth server's, not the portal's
            {u"server_endpoint"_s, scheme + m_portal.host() + u"/rest/"_s},
            {u"status"_s, u"L"_s},
            {u"client_endpoint"_s, scheme + portal + u"/rest/"_s},
            {u"member_id"_s, options.memberId},
            {u"user_id"_s, grant.userId},
            {u"refresh_token"_s, issued.refreshToken}};
}

void OAuthServer::enterDecision(const RestRequest &request, AuthorizationOutcome outcome)
{
    m_portal.ledger.add(AuthorizationDecision{m_portal.clock.now(), request.source, outcome,
                                              m_portal.options.signedInUser});
}

} // namespace leadbooth
