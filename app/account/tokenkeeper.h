// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/oauth.h"
#include "account/renewallock.h"
#include "account/secretstore.h"
#include "account/tokenwriter.h"
#include "base/clock.h"
#include "base/completion.h"
#include "bitrix/access.h"
#include "net/transport.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace leadbooth {

/*!
 * Access by OAuth tokens that lie in the SecretStore.
 *
 * Renewing happens only when the portal said that the access token expired, once for all callers
 * of this process and of every other process of the profile (RenewalLock, held from reading the
 * refresh token until the new pair is kept), and the new pair is kept before it is used. Whoever
 * finds that another one renewed meanwhile takes that pair. Network errors drop nothing;
 * SignInNeeded comes from the OAuth server's invalid_grant alone, and is remembered: the server is
 * not asked again until another refresh token is kept. Entries that are gone are SecretMissing, or
 * KeychainChanged; an access token that is gone while its refresh token is there is renewed.
 *
 * A pair that cannot be kept (the keychain was locked meanwhile) is used from memory in this run
 * and kept as soon as it can be: see TokenWriter.
 *
 * Lives in the engine's thread. The references must live longer. Whoever still waits when it is
 * destroyed is answered with Cancelled. README.md of app has the life of a token as a table.
 */
class TokenKeeper final : public QObject, public AccessProvider
{
    Q_OBJECT

public:
    TokenKeeper(SecretStore &secrets, Transport &transport, Clock &clock, const Account &account,
                const QString &profileDir, QObject *parent = nullptr);
    ~TokenKeeper() override;

    void access(QObject *context, Done<Access> done) override;
    /*! The error of a renewal is passed on with its own certainty. */
    void renew(const Access &expired, QObject *context, Done<Access> done) override;
    /*!
     * The proof is a renewal at the account's OAuth server: it names the same portal (member_id) at
     * the host of \a location. Redirected when it does not; the renewal's own error when it failed.
     * A location that was not proven is not asked about again for ten minutes: a portal whose every
     * answer is a redirect must not make the OAuth server work for each call.
     */
    void relocate(const Access &moved, const QUrl &location, QObject *context,
                  Done<Access> done) override;

    /*! A renewal is under way: to end now could lose the pair that the server is giving out. */
    [[nodiscard]] bool isRenewing() const { return m_renewal.has_value(); }
    /*! Keeps a pair that the store did not take before. To be called when the keychain has become
     * available; does nothing most of the time. */
    void keepAgain() { m_writer.keepAgain(); }

Q_SIGNALS:
    /*! When the refresh token in use was given out: once after it was first read, and after each
     * renewal. */
    void refreshTokenKnown(const QDateTime &issuedAt);
    /*! The portal was renamed: the account with its new endpoint. */
    void accountChanged(const leadbooth::Account &account);
    /*! A new pair could not be kept; it is lost if this process ends before it can be. */
    void keepingFailed(const leadbooth::Error &error);
    /*! The pair in use is in the store: at once, or some time after keepingFailed(). */
    void kept();
    /*! Nothing would be lost by ending now. */
    void renewalEnded();

private:
    struct Relocation
    {
        Completion<Access> completion;
        QUrl from; //!< the endpoint that was redirected
        QUrl location;
    };
    /*! What is known in the one renewal that may be under way. */
    struct Renewal
    {
        Secret expired = {};
        bool isForced = false; //!< to prove an address, whether or not the token expired
        Secret refreshToken = {};
        Secret clientSecret = {};
        QUrl provenEndpoint = {};
    };
    struct Disproof
    {
        QUrl location;
        std::chrono::milliseconds at;
    };

    [[nodiscard]] Access current() const;
    [[nodiscard]] Error explained(const Error &error) const;
    void onAccessToken(const Result<Secret> &token);
    void learnAge();
    void noteAge(const QDateTime &issuedAt);

    // The steps of a renewal, in their order.
    void startRenewal(const Secret &expired, bool isForced);
    void lookForNewer();
    void onStoredAccessToken(const Result<Secret> &stored);
    void readForRefresh();
    void onRefreshToken(const Result<KeptRefreshToken> &stored);
    void readClientSecret();
    void ask();
    void onGrant(const TokenGrant &grant);
    void endRenewal(const Outcome &outcome);

    /*! True: it has to be asked once more. */
    [[nodiscard]] bool settleRelocations(const Outcome &outcome, const QUrl &provenEndpoint);
    [[nodiscard]] bool adoptRelocation();
    void moveTo(const QUrl &endpoint);
    void noteKeychain();
    void changeAccount(const std::function<void(Account &)> &change);

    SecretStore &m_secrets;
    Transport &m_transport;
    Clock &m_clock;
    Account m_account;
    const QString m_profileDir;
    RenewalLock m_lock;
    TokenWriter m_writer;

    Secret m_accessToken;
    bool m_isAgeKnown = false;
    Secret m_refused; //!< the refresh token that the server does not take any more
    std::vector<Completion<Access>> m_readers;
    std::vector<Completion<Access>> m_renewers;
    std::vector<Relocation> m_relocations;
    std::optional<Renewal> m_renewal;
    std::optional<Disproof> m_disproof;
};

} // namespace leadbooth
