// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauth.h"

#include "bitrix/looseread.h"
#include "net/jsondepth.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qint64 MaxAnswer = 64LL * 1024;
// Far beyond Bitrix24's (about 70), and small enough for every keychain (Windows: 2560 bytes).
constexpr qsizetype MaxToken = 1000;

HttpRequest formRequest(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty()) {
            body += '&';
        }
        // Of ASCII only letters, digits and "-._~" stay as they are.
        body += name + '=' + value.toPercentEncoding();
    }
    return {.url = url,
            .body = body,
            .contentType = "application/x-www-form-urlencoded",
            .maxResponseBytes = MaxAnswer};
}

/*! The OAuth server's codes, in lower case. They mean other things here than in a portal's answer.
 */
const QHash<QString, ErrorKind> &knownCodes()
{
    using enum ErrorKind;
    static const QHash<QString, ErrorKind> codes{
            {u"invalid_grant"_s, SignInNeeded},
            // The documentation calls it invalid_grant; the published source, a code or a refresh
            // token that has expired or is unknown.
            {u"expired_token"_s, SignInNeeded},
            {u"bad_verification_code"_s, SignInNeeded},
            {u"invalid_client"_s, ClientRejected},
            {u"wrong_client"_s, ClientRejected},
            {u"unauthorized_client"_s, ClientRejected},
            {u"not_installed"_s, AppNotInstalled},
            {u"application_not_found"_s, AppNotInstalled},
            {u"invalid_scope"_s, MissingScope},
            {u"insufficient_scope"_s, MissingScope},
            {u"payment_required"_s, PaymentRequired},
            {u"portal_deleted"_s, PortalClosed},
            {u"user_access_error"_s, AccessDenied},
            {u"access_denied"_s, AccessDenied},
            {u"invalid_request"_s, InvalidRequest},
            {u"unsupported_grant_type"_s, InvalidRequest},
            {u"query_limit_exceeded"_s, RateLimited},
            {u"operation_time_limit"_s, OperationLimited},
            {u"overload_limit"_s, Overloaded},
    };
    return codes;
}

/*! A code is a word; anything else might be what was sent, echoed. */
QString harmlessCode(const QJsonValue &error)
{
    static const QRegularExpression word(u"\\A[A-Za-z_]{1,40}\\z"_s);
    const QString code = looseText(error);
    return word.match(code).hasMatch() ? code : QString();
}

Error refusal(const HttpResponse &response, const QJsonValue &error)
{
    const QString code = harmlessCode(error);
    // A code that nobody knows says nothing about the tokens: they are kept, and tried again later.
    ErrorKind kind = knownCodes().value(code.toLower(), ErrorKind::ServerFault);
    if (kind == ErrorKind::ServerFault && response.status == 429) {
        kind = ErrorKind::RateLimited;
    }
    return {.kind = kind,
            .certainty = response.status >= 500 ? Certainty::Unknown : Certainty::Refused,
            .code = code,
            .detail = u"OAuth server: HTTP %1, error \"%2\""_s.arg(response.status).arg(code),
            .httpStatus = response.status,
            .retryAfter = response.retryAfter};
}

Error unusable(const HttpResponse &response, const QString &why,
               ErrorKind kind = ErrorKind::NotBitrix24)
{
    return {.kind = kind,
            .certainty = Certainty::Unknown,
            .detail = u"OAuth server: HTTP %1, %2"_s.arg(response.status).arg(why),
            .httpStatus = response.status};
}

/*! What a status says that did not come with the OAuth server's JSON. */
Error foreignAnswer(const HttpResponse &response)
{
    Error error = unusable(response, u"not its JSON"_s);
    if (response.status == 429) {
        error.kind = ErrorKind::RateLimited;
        error.certainty = Certainty::Refused;
    } else if (response.status >= 500) {
        error.kind = ErrorKind::ServerFault;
    } else if (response.status >= 400) {
        error.certainty = Certainty::Refused;
    }
    error.retryAfter = response.retryAfter;
    return error;
}

/*! Empty for anything but a text that can be a token: printed ASCII without blanks. */
Secret tokenIn(const QJsonValue &value)
{
    static const QRegularExpression token(u"\\A[!-~]+\\z"_s);
    const QString text = value.toString();
    return text.size() <= MaxToken && token.match(text).hasMatch() ? Secret(text.toLatin1())
                                                                   : Secret();
}

Result<QUrl> endpointIn(const HttpResponse &response, const QJsonValue &value)
{
    QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return failure(unusable(response, u"no usable client_endpoint"_s));
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return failure(
                unusable(response, u"client_endpoint is not https"_s, ErrorKind::InsecureUrl));
    }
    url.setQuery(QString());
    url.setFragment(QString());
    if (!url.path().endsWith(u'/')) {
        url.setPath(url.path() + u'/');
    }
    return url;
}

QUrl endpointAt(const QString &scheme, const QString &host, int port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u"/oauth/token/"_s);
    return url;
}

const QString EastServer = u"oauth.bitrix24.tech"_s;
const QString WestServer = u"oauth.bitrix.info"_s;

/*! Where the portals of a country have their OAuth server, by the official SDK for JavaScript. */
QString serverOfZone(const QString &host)
{
    static const QStringList east{u"ru"_s, u"by"_s, u"kz"_s, u"am"_s,      u"az"_s,
                                  u"ge"_s, u"kg"_s, u"uz"_s, u"xn--p1ai"_s};
    const QString zone = QString::fromLatin1(QUrl::toAce(host)).section(u'.', -1);
    return east.contains(zone) ? EastServer : WestServer;
}

} // namespace

HttpRequest codeRequest(const QUrl &tokenEndpoint, const OAuthApplication &application,
                        const Secret &code)
{
    return formRequest(tokenEndpoint, {{"grant_type", "authorization_code"},
                                       {"client_id", application.clientId.toUtf8()},
                                       {"client_secret", application.clientSecret.reveal()},
                                       {"code", code.reveal()}});
}

HttpRequest refreshRequest(const QUrl &tokenEndpoint, const OAuthApplication &application,
                           const Secret &refreshToken)
{
    return formRequest(tokenEndpoint, {{"grant_type", "refresh_token"},
                                       {"client_id", application.clientId.toUtf8()},
                                       {"client_secret", application.clientSecret.reveal()},
                                       {"refresh_token", refreshToken.reveal()}});
}

Result<TokenGrant> interpretTokenResponse(const HttpResponse &response, const QDateTime &now)
{
    const Result<QJsonDocument> json = parseJson(response.body);
    if (!json || !json->isObject()) {
        return failure(foreignAnswer(response));
    }
    const QJsonObject answer = json->object();
    if (answer.contains("error"_L1)) {
        return failure(refusal(response, answer.value("error"_L1)));
    }
    if (response.status != 200) {
        return failure(foreignAnswer(response));
    }
    TokenGrant grant{.accessToken = tokenIn(answer.value("access_token"_L1)),
                     .refreshToken = tokenIn(answer.value("refresh_token"_L1)),
                     .memberId = looseText(answer.value("member_id"_L1)),
                     .userId = looseId(answer.value("user_id"_L1)),
                     .issuedAt = now.toUTC()};
    const auto missing = [&](const QString &name) {
        return failure(unusable(response, u"no usable %1"_s.arg(name)));
    };
    if (grant.accessToken.isEmpty()) {
        return missing(u"access_token"_s);
    }
    if (grant.refreshToken.isEmpty()) {
        return missing(u"refresh_token"_s);
    }
    if (grant.memberId.isEmpty()) {
        return missing(u"member_id"_s);
    }
    const Result<QUrl> endpoint = endpointIn(response, answer.value("client_endpoint"_L1));
    if (!endpoint) {
        return failure(endpoint.error());
    }
    grant.endpoint = *endpoint;
    return grant;
}

Result<QUrl> tokenEndpoint(const QUrl &portal, const QString &serverDomain)
{
    const QUrl own = endpointAt(portal.scheme(), portal.host(), portal.port());
    if (serverDomain.trimmed().isEmpty()) {
        return isLoopback(portal.host())
                       ? own // the embedded portal is its own OAuth server
                       : endpointAt(u"https"_s, serverOfZone(portal.host()), -1);
    }
    const auto refused = [] {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"server_domain is no OAuth server of Bitrix24's"_s});
    };
    const QUrl named(portal.scheme() + "://"_L1 + serverDomain.trimmed(), QUrl::StrictMode);
    const QString rest = named.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (!named.isValid() || named.host().isEmpty() || !named.userInfo().isEmpty()
        || (!rest.isEmpty() && rest != "/"_L1)) {
        return refused();
    }
    const int port = portal.scheme() == "https"_L1 ? 443 : 80;
    if (named.host() == portal.host() && named.port(port) == portal.port(port)) {
        return own;
    }
    const bool isBitrix24 = named.host() == EastServer || named.host() == WestServer;
    if (!isBitrix24 || (named.port() != -1 && named.port() != 443)) {
        return refused();
    }
    return endpointAt(u"https"_s, named.host(), -1);
}

} // namespace leadbooth
