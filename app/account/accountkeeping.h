// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/oauth.h"
#include "account/renewallock.h"
#include "account/secretstore.h"
#include "base/clock.h"
#include "base/completion.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace leadbooth {

/*! What a sign-in has to be kept; the parts of the account's kind are set. A value. */
struct SignInResult
{
    Account account = {};   //!< its id is used when it is a new account
    AccountId renewed = {}; //!< the account that this replaces; empty: a new one
    Secret webhook = {};    //!< "user/code"
    Secret clientSecret = {};
    TokenGrant grant = {};
};

/*!
 * Keeps one account with its secrets: all of it, or nothing.
 *
 * A new account is listed first and chosen last, so that a program that ends in between leaves an
 * account to sign in to, never a secret that nobody knows of. When a step fails, or cancel() was
 * called, what there is is taken back, an account that was there before gets its old secrets again;
 * only where the keychain does not let go of a new secret does the account stay listed, to be
 * removed later. An account of the same portal, user and kind is replaced instead of being doubled,
 * and keeps its id and its name.
 *
 * Made for one account; deletes itself when it is done. Lives in the engine's thread; the store
 * must live longer.
 */
class AccountKeeping final : public QObject
{
    Q_OBJECT

public:
    AccountKeeping(Clock &clock, SecretStore &secrets, const QString &profileDir,
                   const SignInResult &result, QObject *context, Done<Account> done,
                   QObject *parent);
    ~AccountKeeping() override;

    /*! Answers later. Errors: of the SecretStore, of RenewalLock, Storage, Cancelled, OtherPortal,
     * NotFound when there is no account to be renewed. */
    void start();
    /*! Takes back what is not yet decided; the keychain's question that is open is waited for. */
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void ended();

private:
    using Next = void (AccountKeeping::*)();

    [[nodiscard]] Outcome prepare();
    void lock();
    void readOldSecret();
    void writeSecrets();
    void writeTokens();
    void onWritten(const Outcome &written, Next next);
    void commit();
    [[nodiscard]] Outcome record();
    void rollBack(const Error &error);
    void restoreSecret();
    void finishRollBack();
    void end(Result<Account> result);

    Clock &m_clock;
    SecretStore &m_secrets;
    const QString m_profileDir;
    SignInResult m_result;
    const Completion<Account> m_completion;
    std::unique_ptr<RenewalLock> m_lock; //!< nobody renews the tokens that are being replaced
    bool m_isCancelled = false;
    std::optional<Account> m_before; //!< the account that is replaced
    QStringList m_names;             //!< of secrets, still to be read or restored
    QMap<QString, Secret> m_oldSecrets;
    QStringList m_written; //!< names of secrets that may have changed
    QString m_currentBefore;
    std::optional<Error> m_error;
    bool m_isStuck = false; //!< a new secret could not be removed
};

/*! Whether \a a and \a b are the same way into the same portal. Pure. */
[[nodiscard]] bool isSameAccount(const Account &a, const Account &b);

/*! Whether \a renewed may take the place of \a before: the same kind and portal. A portal of OAuth
 * is known by its member id, and may have another address now. Pure. */
[[nodiscard]] bool mayRenew(const Account &before, const Account &renewed);

} // namespace leadbooth
