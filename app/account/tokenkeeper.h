// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/secretstore.h"
#include "base/clock.h"
#include "base/completion.h"
#include "bitrix/access.h"
#include "net/transport.h"

#include <QDateTime>

#include <memory>

namespace leadbooth {

/*!
 * Access by OAuth tokens that lie in the SecretStore.
 *
 * Renewing happens only when the portal said that the access token expired, once for all callers
 * of this process and of every other process of the profile (a lock file in the profile, held from
 * reading the refresh token until the new pair is kept), and the new pair is kept before it is
 * used. Whoever finds that another one renewed meanwhile takes that pair. Network errors drop
 * nothing; SignInNeeded comes from invalid_grant, or from entries that are gone, alone.
 *
 * Lives in the engine's thread. The references must live longer.
 */
class TokenKeeper final : public QObject, public AccessProvider
{
    Q_OBJECT

public:
    TokenKeeper(SecretStore &secrets, Transport &transport, Clock &clock, const Account &account,
                const QString &profileDir, QObject *parent = nullptr);
    ~TokenKeeper() override;

    void access(QObject *context, Done<Access> done) override;
    void renew(const Access &expired, QObject *context, Done<Access> done) override;
    void relocate(const Access &moved, const QUrl &location, QObject *context,
                  Done<Access> done) override;

Q_SIGNALS:
    /*! When the refresh token in use was given out: once after it was first read, and after each
     * renewal. */
    void refreshTokenKnown(const QDateTime &issuedAt);
    /*! The portal was renamed: the account with its new endpoint, which is saved already. */
    void accountChanged(const leadbooth::Account &account);

private:
    // to be designed by its implementation
};

} // namespace leadbooth
