// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oautherrors.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Codes, statuses and texts as the official SDK for Python and the published source of the OAuth
// server have them. An expired code or refresh token is 401 expired_token there; only the
// documentation calls it invalid_grant. That wrong_client comes with 200 is no mistake.
const QList<OAuthError> &table()
{
    static const QList<OAuthError> errors{
            {u"invalid_grant"_s, 400},
            {u"invalid_client"_s, 400},
            {u"invalid_request"_s, 400},
            {u"unauthorized_client"_s, 400},
            {u"unsupported_grant_type"_s, 400},
            {u"bad_verification_code"_s, 400},
            {u"wrong_client"_s, 200},
            {u"expired_token"_s, 401, u"The authorization token provided has expired."_s},
            {u"NO_AUTH_FOUND"_s, 401, u"Wrong authorization data"_s},
            {u"NOT_INSTALLED"_s, 401, u"Application not installed"_s},
            {u"PAYMENT_REQUIRED"_s, 401, u"Payment required"_s},
            {u"INVALID_SCOPE"_s, 403,
             u"Given scope exceeds permissions associated with given grant"_s},
            {u"insufficient_scope"_s, 403,
             u"The request requires higher privileges than provided by the access token"_s},
    };
    return errors;
}

} // namespace

std::optional<OAuthError> oauthError(const QString &code)
{
    for (const OAuthError &error : table()) {
        if (error.code.compare(code, Qt::CaseInsensitive) == 0) {
            return error;
        }
    }
    return std::nullopt;
}

QStringList oauthErrorCodes()
{
    QStringList codes;
    for (const OAuthError &error : table()) {
        codes.append(error.code);
    }
    return codes;
}

} // namespace leadbooth
