// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/tokenstore.h"

#include "base/completion.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// "SECONDS TOKEN": when it was given out, since 1970, in UTC.
Secret written(const TokenGrant &grant)
{
    return Secret(QByteArray::number(grant.issuedAt.toSecsSinceEpoch()) + ' '
                  + grant.refreshToken.reveal());
}

Result<KeptRefreshToken> parsed(const Secret &entry)
{
    const QByteArray text = entry.reveal();
    const qsizetype blank = text.indexOf(' ');
    bool isNumber = false;
    const qint64 seconds = text.left(blank).toLongLong(&isNumber);
    if (blank < 0 || !isNumber || blank + 1 == text.size()) {
        return failure({.kind = ErrorKind::SecretMissing,
                        .certainty = Certainty::NotSent,
                        .detail = u"the entry of the refresh token holds something else"_s});
    }
    return KeptRefreshToken{.token = Secret(text.mid(blank + 1)),
                            .issuedAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)};
}

} // namespace

void keepTokens(SecretStore &secrets, const AccountId &account, const TokenGrant &grant,
                QObject *context, Done<std::monostate> done)
{
    const Completion<std::monostate> completion(context, std::move(done));
    const auto keepAccessToken = [&secrets, account, token = grant.accessToken, context,
                                  completion](const Outcome &kept) {
        if (!kept) {
            completion.finish(kept);
            return;
        }
        secrets.write(secretName(account, SecretKind::AccessToken), token, context,
                      [completion](const Outcome &outcome) { completion.finish(outcome); });
    };
    secrets.write(secretName(account, SecretKind::RefreshToken), written(grant), context,
                  keepAccessToken);
}

void readRefreshToken(SecretStore &secrets, const AccountId &account, QObject *context,
                      Done<KeptRefreshToken> done)
{
    secrets.read(secretName(account, SecretKind::RefreshToken), context,
                 [done = std::move(done)](const Result<Secret> &entry) {
                     done(entry ? parsed(*entry)
                                : Result<KeptRefreshToken>(failure(entry.error())));
                 });
}

} // namespace leadbooth
