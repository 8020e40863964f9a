// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/keychainstore.h"
#include "account/keychainwatch.h"
#include "account/signin.h"
#include "account/signinmessages.h"
#include "boothdesk.h"
#include "queuehost.h"
#include "session.h"
#include "sync/engine.h"

#include <QObject>

#include <vector>

namespace leadbooth {

/*!
 * What lives on the engine's thread: the session of the account in use with its engine, and signing
 * in. The window talks to it by queued connections. Made anywhere, then moved to its thread;
 * destroyed there.
 */
class EngineHost : public QObject
{
    Q_OBJECT

public:
    /*! \a limits: of every portal, see Governor. */
    EngineHost(const QString &profileDir, const QString &language,
               const Governor::Limits &limits = {});
    ~EngineHost() override;

    /*! Of the account in use; belongs to the same thread. */
    [[nodiscard]] QueueHost &queue() { return m_queue; }
    /*! Belongs to the same thread. */
    [[nodiscard]] BoothDesk &booths() { return m_booths; }

public Q_SLOTS:
    /*! Shows the form of an account from the cache before its portal is known: the embedded portal
     * takes a moment. */
    void preload(const leadbooth::AccountId &account, const QString &portalName);
    void open(const leadbooth::Account &account);
    /*! A portal whose webhook is known already: the embedded one. */
    void openWebhook(const leadbooth::AccountId &account, const QString &portalName,
                     const leadbooth::Webhook &webhook, const QString &caFile);
    /*! Leaves the portal; what is under way is found by whoever opens the queue next. */
    void close();
    /*! Ends the thread it lives in, after a renewal that is under way was taken and kept; ten
     * seconds at most. */
    void endThread();
    void setLanguage(const QString &language);

    void refreshForm();
    void search(const QString &field, leadbooth::FieldType type, const QString &text,
                quint64 requestId);
    void findKnown(const QStringList &phones, const QStringList &emails, quint64 requestId);

    // Signing in: one at a time; a new one ends the one before without a word.
    void signInByWebhook(const leadbooth::WebhookRequest &request);
    /*! Listens on the loopback and says by browserNeeded() where a person agrees. */
    void signInByOAuth(const leadbooth::OAuthRequest &request);
    /*! The code, or the whole redirected address, where the browser could not reach the loopback.
     */
    void takeAnswer(const QString &pasted);
    /*! Nothing more is heard of it. What is just being kept is taken back, unless accountKept() is
     * on its way already. */
    void cancelSignIn();
    /*! Keeps the account that portalChecked() told of, as the current one. */
    void keepAccount();
    void probeCertificate(const QUrl &portal);

    // The accounts of the profile.
    void listAccounts();
    /*! Followed by accountsListed(), and by accountChanged() where it is the account in use. */
    void renameAccount(const leadbooth::AccountId &account, const QString &name);
    /*! Erases its secrets and its cached form, then the account. Leaves the portal first where it
     * is the account in use. Its drafts go as well: where there are more than the \a drafts that a
     * person was told of, nothing is done but draftsInTheWay(). */
    void removeAccount(const leadbooth::AccountId &account, qint64 drafts = 0);

Q_SIGNALS:
    /*! Everything that follows is of this portal, nothing after it of an earlier one. */
    void portalOpened(const leadbooth::AccountId &account, const QString &name);
    void formReady(const leadbooth::FormSchemaPtr &schema, leadbooth::FormOrigin origin);
    void formFailed(const leadbooth::Error &error);
    void referencesFound(const QString &field, quint64 requestId,
                         const leadbooth::References &references);
    void searchFailed(const QString &field, quint64 requestId, const leadbooth::Error &error);
    void knownFound(quint64 requestId, const leadbooth::References &references);
    void knownFailed(quint64 requestId, const leadbooth::Error &error);

    void browserNeeded(const QUrl &address);
    void answerRefused(leadbooth::AnswerRefusal reason);
    void answerTaken(); //!< the code is there and is being exchanged
    void portalChecked(const leadbooth::PortalSummary &summary);
    void accountKept(const leadbooth::Account &account);
    void signInFailed(const leadbooth::Error &error);
    void certificateFound(const leadbooth::CertificateSummary &certificate);
    void probeFailed(const leadbooth::Error &error);

    void accountsListed(const QList<leadbooth::AccountState> &accounts);
    void accountRemoved(const leadbooth::AccountId &account);
    void accountsFailed(const leadbooth::Error &error); //!< of any of the three
    /*! After accountsListed(), which tells how many there are. */
    void draftsInTheWay(const leadbooth::AccountId &account);
    /*! The portal in use was renamed, or its account was. */
    void accountChanged(const leadbooth::Account &account);
    /*! Of the account in use; not for webhooks. */
    void signInAgeKnown(const QDateTime &issuedAt, const QDateTime &validUntil);
    /*! The renewed sign-in could not be put into the keychain: it works until the program ends, and
     * is put there as soon as that can be done. */
    void keepingFailed(const leadbooth::Error &error);
    void signInKept(); //!< it is in the keychain (now)

private:
    void removeDrafts(const AccountId &account);
    [[nodiscard]] CallbackTexts callbackTexts() const;
    [[nodiscard]] Outcome rename(const AccountId &account, const QString &name);
    void dropLeftSessions();
    void onFormReady(const FormSchemaPtr &schema, FormOrigin origin);
    void onFormFailed(const Error &error);
    void onKeychainAvailable();
    void onChecked(const Result<PortalSummary> &summary);
    void start(std::unique_ptr<Session> session, const AccountId &account,
               const QString &portalName, const QUrl &endpoint, const QString &memberId,
               QueueHost::Place queue);

    const QString m_profileDir;
    const Governor::Limits m_limits;
    QString m_language;
    SystemClock m_clock;
    RandomIds m_ids;
    KeychainStore m_secrets;
    KeychainWatch m_keychain{{}, this}; //!< a child, so that it moves to the thread as well
    bool m_waitsForKeychain = false;
    SchemaCache m_cache;
    AccountId m_open;                 //!< the account in use
    std::optional<Account> m_account; //!< the same; none: the embedded portal, or nothing
    const std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<Session>> m_leftSessions; //!< that renew their tokens still
    std::unique_ptr<ClockTimer> m_goodbye;
    bool m_isEnding = false;
    std::unique_ptr<Engine> m_engine; // uses the session, as the queue does
    QueueHost m_queue;
    BoothDesk m_booths;
    std::unique_ptr<ClockTimer> m_phones; //!< until what knows about phone numbers is loaded
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::Account)
Q_DECLARE_METATYPE(leadbooth::AccountId)
Q_DECLARE_METATYPE(leadbooth::Webhook)
