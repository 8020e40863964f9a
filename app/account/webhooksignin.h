// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/portalsummary.h"
#include "account/secretstore.h"
#include "account/webhook.h"
#include "base/clock.h"
#include "base/completion.h"
#include "bitrix/bitrix24client.h"
#include "bitrix/leadapi.h"

#include <QObject>

#include <memory>

namespace leadbooth {

/*!
 * Makes an account out of a webhook's address: checks it against the portal, then keeps it. Lives
 * in the engine's thread; answers as Done promises.
 */
class WebhookSignIn : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer. */
    WebhookSignIn(Clock &clock, IdSource &ids, SecretStore &secrets, const QString &profileDir,
                  QObject *parent = nullptr);
    ~WebhookSignIn() override;

    /*! Asks the portal who this is and what it may do; MissingScope when it may not use the CRM.
     * A check that runs when another begins, or when this object goes, ends as Cancelled. */
    void check(const QString &pasted, const QString &caFile, QObject *context,
               Done<PortalSummary> done);
    /*!
     * Keeps what was checked last: the secret in the keychain, the account in the profile, as the
     * current one. When a step fails nothing is left behind.
     */
    void accept(QObject *context, Done<Account> done);

private:
    struct Candidate;

    void dropCandidate();
    void onChecked(const Result<PortalCheck> &check);
    void keep(const Account &account, const Completion<Account> &completion);

    Clock &m_clock;
    IdSource &m_ids;
    SecretStore &m_secrets;
    const QString m_profileDir;
    std::unique_ptr<Candidate> m_candidate;
};

} // namespace leadbooth
