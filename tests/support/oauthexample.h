// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/oauth.h"
#include "support/faketransport.h"
#include "support/memorysecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace leadbooth::test {

/*! An account whose tokens come from an OAuth server. */
inline Account oauthAccount()
{
    return {.id = AccountId(QStringLiteral("a")),
            .kind = AccountKind::OAuth,
            .endpoint = QUrl(QStringLiteral("https://acme.bitrix24.ru/rest/")),
            .userId = QStringLiteral("7"),
            .memberId = QStringLiteral("de00b007"),
            .clientId = QStringLiteral("local.1"),
            .tokenEndpoint = QUrl(QStringLiteral("https://oauth.bitrix24.tech/oauth/token/")),
            .port = 7824};
}

/*!
 * An OAuth server behind a FakeTransport, as strict as the real one: a refresh token works once,
 * and its use gives out the next pair: access-2 and refresh-2, and so on. One thread.
 */
class ScriptedOAuth
{
public:
    ScriptedOAuth()
    {
        transport.setHandler([this](const HttpRequest &request) { return answer(request); });
    }

    /*! What is asked next fails like this instead; the refresh token is used up where \a isLost. */
    void failOnce(const Error &error, bool isLost = false)
    {
        m_failure = error;
        m_isLost = isLost;
    }

    FakeTransport transport;
    QByteArray validRefreshToken = "refresh-1";
    QString memberId = QStringLiteral("de00b007");
    QString endpoint = QStringLiteral("https://acme.bitrix24.ru/rest/");
    QByteArray errorAnswer = {}; //!< instead of tokens
    int refreshed = 0;           //!< requests that came

private:
    Result<HttpResponse> answer(const HttpRequest &request)
    {
        ++refreshed;
        if (m_failure && !m_isLost) {
            return failure(*std::exchange(m_failure, {}));
        }
        if (!errorAnswer.isEmpty()) {
            return HttpResponse{.status = 400, .body = errorAnswer};
        }
        if (!request.body.endsWith("refresh_token=" + validRefreshToken)) {
            return HttpResponse{.status = 400, .body = R"({"error":"invalid_grant"})"};
        }
        const QByteArray number = QByteArray::number(++m_pair);
        validRefreshToken = "refresh-" + number;
        if (m_failure) {
            return failure(*std::exchange(m_failure, {}));
        }
        const QJsonObject tokens{
                {QStringLiteral("access_token"), QString::fromLatin1("access-" + number)},
                {QStringLiteral("refresh_token"), QString::fromLatin1(validRefreshToken)},
                {QStringLiteral("client_endpoint"), endpoint},
                {QStringLiteral("member_id"), memberId}};
        return HttpResponse{.status = 200, .body = QJsonDocument(tokens).toJson()};
    }

    std::optional<Error> m_failure;
    bool m_isLost = false;
    int m_pair = 1;
};

} // namespace leadbooth::test
