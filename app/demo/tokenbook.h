// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>

namespace leadbooth {

/*! What a code or a token stands for: this application may act for this user. */
struct GrantedAccess
{
    QString clientId;
    int userId = 1;
    QStringList scopes = {};
};

enum class TokenRefusal { Unknown, Expired };

/*! What an application is handed. */
struct IssuedTokens
{
    QString accessToken;
    QString refreshToken;
};

/*! A code or token that nobody can guess: 64 hexadecimal digits from the system's generator. */
[[nodiscard]] QString randomToken();

/*!
 * Every authorization code, access token and refresh token that is known; the only place that knows
 * them. Several portals may share one, as one portal under two names would. It has no clock: who
 * asks says what time it is. One thread.
 */
class TokenBook
{
public:
    using RandomSource = std::function<QString()>;
    template <typename T>
    using Found = tl::expected<T, TokenRefusal>;

    explicit TokenBook(RandomSource random = randomToken);

    /*! A code that works once. */
    [[nodiscard]] QString issueCode(const GrantedAccess &grant, const QDateTime &expires);
    /*! A code that works once and is short enough to be typed: six digits, as Bitrix24 shows it to
     * users of applications without an address. */
    [[nodiscard]] QString issueShortCode(const GrantedAccess &grant, const QDateTime &expires);
    /*! Uses a code up. A code of another application counts as unknown and stays. */
    [[nodiscard]] Found<GrantedAccess> takeCode(const QString &code, const QString &clientId,
                                             const QDateTime &now);

    [[nodiscard]] IssuedTokens issueTokens(const GrantedAccess &grant, const QDateTime &accessExpires,
                                           const QDateTime &refreshExpires);
    /*! Uses a refresh token up; the caller issues new tokens. As takeCode(). */
    [[nodiscard]] Found<GrantedAccess> takeRefreshToken(const QString &token, const QString &clientId,
                                                     const QDateTime &now);
    [[nodiscard]] Found<GrantedAccess> accessToken(const QString &token, const QDateTime &now) const;

    /*! An access token that was agreed on beforehand; without an end when \a expires is null. */
    void addAccessToken(const QString &token, const GrantedAccess &grant, const QDateTime &expires);

    /*! All access tokens there are now count as expired; refresh tokens still work. */
    void expireAccessTokens();
    /*! All refresh tokens there are now are forgotten; access tokens work until they expire. */
    void revokeRefreshTokens() { m_refreshTokens.clear(); }

private:
    struct Entry
    {
        GrantedAccess grant;
        QDateTime expires; //!< null: never
    };
    using Entries = QHash<QString, Entry>;
    [[nodiscard]] static Found<GrantedAccess> take(Entries &entries, const QString &key,
                                                const QString &clientId, const QDateTime &now);

    RandomSource m_random;
    Entries m_codes;
    Entries m_accessTokens;
    Entries m_refreshTokens;
};

} // namespace leadbooth
