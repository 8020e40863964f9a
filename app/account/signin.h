// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountkeeping.h"
#include "account/loopbacklistener.h"
#include "account/oauthanswer.h"
#include "account/signinmessages.h"
#include "base/clock.h"
#include "base/ids.h"
#include "bitrix/leadapi.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace leadbooth {

/*!
 * Makes an account out of a webhook's address or out of a person's agreement on the portal's page
 * (OAuth): checks it against the portal, then keeps it. One at a time: what begins ends the one
 * before as Cancelled, and nothing of that is heard again.
 *
 * By OAuth the browser is sent to the portal, which sends it back to the loopback with a code that
 * works once and for 30 seconds. The code goes to the OAuth server that the answer names, if it is
 * one of Bitrix24's; what that gives out names the portal. There is no PKCE in Bitrix24, so the
 * client secret is needed.
 *
 * Lives in the engine's thread; answers as Done promises.
 */
class SignIn : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer, and also than what is still being kept when this goes. */
    SignIn(Clock &clock, IdSource &ids, SecretStore &secrets, const QString &profileDir,
           QObject *parent = nullptr);
    ~SignIn() override;

    /*! For the browser's page, from the next sign-in on. English without. */
    void setTexts(const CallbackTexts &texts) { m_texts = texts; }

    /*! Asks the portal who this is and what it may do; MissingScope when it may not use the CRM,
     * OtherPortal when it is not that of the account to be signed in again. */
    void byWebhook(const WebhookRequest &request, QObject *context, Done<PortalSummary> done);
    /*!
     * The same, after browserNeeded() and an answer. Also PortTaken, and Timeout when there was no
     * good answer within WaitingTime. A code that the server does not take does not end it: another
     * one may be had.
     */
    void byOAuth(const OAuthRequest &request, QObject *context, Done<PortalSummary> done);
    /*! An answer that was pasted, see answerFromPasted(). */
    void takeAnswer(const QString &pasted);
    /*! Ends what is under way as Cancelled. What is being kept is taken back, as long as it is not
     * decided. */
    void cancel();
    /*!
     * Keeps what was checked last, as the current account. When a step fails nothing is left
     * behind, and it may be tried again. See AccountKeeping.
     */
    void accept(QObject *context, Done<Account> done);

    static constexpr std::chrono::minutes WaitingTime{15};

Q_SIGNALS:
    void browserNeeded(const QUrl &address);
    /*! It goes on waiting. */
    void answerRefused(leadbooth::AnswerRefusal reason);
    void answerTaken();

private:
    struct Attempt;

    [[nodiscard]] Outcome begin(const PortalTrust &trust, const QUrl &portal,
                                const AccountId &renewed, AccountKind kind);
    [[nodiscard]] Outcome listen(const OAuthRequest &request);
    void wait();
    /*! With an attempt that listens. */
    [[nodiscard]] std::optional<AnswerRefusal> judge(const AnswerResult &answer);
    void exchange(const OAuthAnswer &answer, const QUrl &tokenEndpoint);
    void onGrant(const Result<TokenGrant> &grant);
    void check(const Access &access);
    void onChecked(const Result<PortalCheck> &check);
    void endWaiting();
    void answer(const Result<PortalSummary> &summary);
    void drop();

    Clock &m_clock;
    IdSource &m_ids;
    SecretStore &m_secrets;
    const QString m_profileDir;
    CallbackTexts m_texts;
    std::unique_ptr<Attempt> m_attempt;
    QPointer<AccountKeeping> m_keeping; //!< the last one; each waits for the one before
};

} // namespace leadbooth
