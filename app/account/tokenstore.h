// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/oauth.h"
#include "account/secretstore.h"

namespace leadbooth {

/*! A refresh token as it is kept: with its age, which decides when a person has to sign in again.
 */
struct KeptRefreshToken
{
    Secret token = {};
    QDateTime issuedAt = {}; //!< UTC
};

/*!
 * Keeps a pair of tokens. The refresh token goes first: when the machine stops in between, an old
 * access token is renewed, whereas an old refresh token could not be. Keeps the promise of Done.
 */
void keepTokens(SecretStore &secrets, const AccountId &account, const TokenGrant &grant,
                QObject *context, Done<std::monostate> done);

/*! SecretMissing also for an entry that is not what keepTokens() wrote. */
void readRefreshToken(SecretStore &secrets, const AccountId &account, QObject *context,
                      Done<KeptRefreshToken> done);

} // namespace leadbooth
