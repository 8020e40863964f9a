// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tokenbook.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

bool isOver(const QDateTime &expires, const QDateTime &now)
{
    return !expires.isNull() && expires <= now;
}

} // namespace

QString randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    QString token;
    for (const quint32 word : words) {
        token += u"%1"_s.arg(word, 8, 16, QChar(u'0'));
    }
    return token;
}

TokenBook::TokenBook(RandomSource random)
    : m_random(std::move(random))
{}

QString TokenBook::issueCode(const GrantedAccess &grant, const QDateTime &expires)
{
    const QString code = m_random();
    m_codes.insert(code, {grant, expires});
    return code;
}

QString TokenBook::issueShortCode(const GrantedAccess &grant, const QDateTime &expires)
{
    constexpr quint32 Count = 1'000'000;
    QString code;
    do {
        // So short a code may be one that is still waiting.
        code = u"%1"_s.arg(QRandomGenerator::system()->bounded(Count), 6, 10, QChar(u'0'));
    } while (m_codes.contains(code));
    m_codes.insert(code, {grant, expires});
    return code;
}

TokenBook::Found<GrantedAccess> TokenBook::take(Entries &entries, const QString &key,
                                             const QString &clientId, const QDateTime &now)
{
    const auto found = entries.constFind(key);
    if (found == entries.cend() || found->grant.clientId != clientId) {
        return tl::unexpected(TokenRefusal::Unknown);
    }
    if (isOver(found->expires, now)) {
        return tl::unexpected(TokenRefusal::Expired);
    }
    const GrantedAccess grant = found->grant;
    entries.erase(found);
    return grant;
}

TokenBook::Found<GrantedAccess> TokenBook::takeCode(const QString &code, const QString &clientId,
                                                 const QDateTime &now)
{
    return take(m_codes, code, clientId, now);
}

IssuedTokens TokenBook::issueTokens(const GrantedAccess &grant, const QDateTime &accessExpires,
                                    const QDateTime &refreshExpires)
{
    const IssuedTokens issued{m_random(), m_random()};
    m_accessTokens.insert(issued.accessToken, {grant, accessExpires});
    m_refreshTokens.insert(issued.refreshToken, {grant, refreshExpires});
    return issued;
}

TokenBook::Found<GrantedAccess>
TokenBook::takeRefreshToken(const QString &token, const QString &clientId, const QDateTime &now)
{
    return take(m_refreshTokens, token, clientId, now);
}

TokenBook::Found<GrantedAccess> TokenBook::accessToken(const QString &token,
                                                    const QDateTime &now) const
{
    const auto found = m_accessTokens.constFind(token);
    if (found == m_accessTokens.cend()) {
        return tl::unexpected(TokenRefusal::Unknown);
    }
    if (isOver(found->expires, now)) {
        return tl::unexpected(TokenRefusal::Expired);
    }
    return found->grant;
}

void TokenBook::addAccessToken(const QString &token, const GrantedAccess &grant,
                               const QDateTime &expires)
{
    m_accessTokens.insert(token, {grant, expires});
}

void TokenBook::expireAccessTokens()
{
    for (Entry &entry : m_accessTokens) {
        entry.expires = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    }
}

} // namespace leadbooth
