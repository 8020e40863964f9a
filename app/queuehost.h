// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "queuerecovery.h"
#include "queuestore.h"
#include "sync/messages.h"
#include "sync/outbox.h"

#include <QObject>

#include <vector>

namespace leadbooth {

class QueueMending;
class QueueTransfer;

/*!
 * The queue on the engine's thread: opens it, brings it together with its keys and with the portal
 * that is connected, and does what the window asks. A part of EngineHost, and moves with it; the
 * window talks to its slots and signals by queued connections.
 *
 * Opens nothing before it is needed, or before the delay of prepare() is over: the window is built
 * first.
 */
class QueueHost final : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer. */
    QueueHost(Clock &clock, SecretStore &secrets, const QString &profileDir, QObject *parent);
    ~QueueHost() override;

    /*! Of the profile, or of the embedded portal: in a folder that goes with the program. */
    enum class Place { Profile, Demo };
    /*! Leads are taken for this account from now on, and sent once its portal is connected. */
    void prepare(const Outbox::Options &options, Place place, std::chrono::milliseconds delay);
    /*! Until leave(). */
    void connectPortal(Bitrix24Client &client);
    void leave();
    /*! The portal's form as it is now, or as it was when it was last seen. */
    void setSchema(const FormSchemaPtr &schema, FormOrigin origin);
    /*! The portal's form could not be loaded. */
    void formFailed(const Error &error);
    /*! A sign-in was renewed. */
    void signInRenewed();
    [[nodiscard]] QueueRecovery &recovery() { return *m_recovery; }
    [[nodiscard]] QueueMending &mending() { return *m_mending; }
    /*! The queue that is open, and for whom. */
    struct InUse
    {
        LeadQueue &queue;
        AccountId account;
        FormSchemaPtr schema;
    };
    /*! Errors: those of LeadQueue::open(); Offline, where no account is open or its form is not
     * known. */
    [[nodiscard]] Result<InUse> inUse();
    [[nodiscard]] QueueTransfer &transfer() { return *m_transfer; }
    /*! The queue in use, opened where it was not. */
    [[nodiscard]] Result<LeadQueue *> openQueue();
    [[nodiscard]] const Outbox::Options &options() const { return m_options; }
    [[nodiscard]] QueueKeys *keys(); //!< of the queue in use; null: there are none, or not now
    /*! Rows can be read that could not be. */
    void keyTaken();
    /*! How many leads of an account are not on its portal, as far as is known; 0 as well where the
     * queue was not opened yet. */
    [[nodiscard]] qint64 knownUnsent(const AccountId &account);
    /*! The same of leads that were being typed. */
    [[nodiscard]] qint64 knownDrafts(const AccountId &account);
    /*! Certainly: opens the profile's queue. Errors: those of LeadQueue. */
    [[nodiscard]] Result<qint64> countDrafts(const AccountId &account);
    // See accountremoval.h.
    [[nodiscard]] Outcome checkNothingWaits(const AccountId &account);
    Outcome removeDrafts(const AccountId &account);

public Q_SLOTS:
    void openKeys(); //!< the keychain may be usable now
    /*! A person wants the keychain unlocked, and is told what became of it. */
    void unlock();
    /*! Answered by submissionChanged(), see Outbox::submit(); at the latest when the keychain has
     * answered whether there is a key. */
    void submit(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema,
                bool resendDecided = false);
    /*! Answered by draftKept(), or by actionFailed(). */
    void saveDraft(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void discardDraft(const leadbooth::OriginId &origin);

    void readQueue(const leadbooth::QueueRequest &request); //!< pageRead()
    void readLead(const leadbooth::OriginId &origin);       //!< leadRead()
    void editLead(const leadbooth::OriginId &origin);       //!< leadToEdit()
    // What a person decides in the list; see LeadQueue. What cannot be done: actionFailed().
    void retry(const QList<leadbooth::OriginId> &origins);
    void retryAll(); //!< everything that was rejected
    void park(const QList<leadbooth::OriginId> &origins);
    void discard(const QList<leadbooth::OriginId> &origins);
    void undoDiscard(const QList<leadbooth::OriginId> &origins);
    void markSent(const leadbooth::OriginId &origin, const leadbooth::LeadId &id);

    void pause();
    void resume();
    void syncNow();
    void setRetention(const leadbooth::Retention &retention);
    /*! What the system says of its network: a hint. */
    void networkChanged(bool isReachable);

Q_SIGNALS:
    void submissionChanged(const leadbooth::SubmissionState &state);
    void statusChanged(const leadbooth::SyncStatus &status);
    /*! Rows have changed, or can be read now. */
    void queueChanged();
    /*! Another queue, or it was unlocked: nothing that was read before holds. */
    void startedOver();
    void pageRead(const leadbooth::QueuePage &page);
    void leadRead(const leadbooth::QueueDetail &detail);
    void leadToEdit(const leadbooth::QueueDetail &detail);
    void actionFailed(const leadbooth::Error &error);
    void duplicateFound(const leadbooth::QueuedLead &lead);
    void noticed(const leadbooth::QueueNotice &notice);
    /*! Leads that were being typed when the program ended; newest first, never empty. */
    void draftsFound(const QList<leadbooth::SavedDraft> &drafts);
    /*! Whether what is being typed can outlive the program. */
    void keepsDrafts(bool keeps);
    /*! Leads are waiting for the portal's form, see Dispatcher::formNeeded(). */
    void formNeeded();
    /*! This is on the disk now. */
    void draftKept(const leadbooth::LeadDraft &draft);
    /*! The keychain is locked or not there: somebody should watch it, and call openKeys(). */
    void keychainNeeded();

private:
    struct Typed
    {
        LeadDraft draft;
        FormSchemaPtr schema;
        bool resendDecided = false;
    };
    [[nodiscard]] bool ensureOpen();
    void onOpened(QueueStore &store);
    void onKeysOpened(const Result<QueueKeys::Opened> &opened);
    void onUnlocked();
    void tellOfDrafts();
    void tellOfKeys(const Error &error);
    void beginOutbox();
    void tellStatus(const SyncStatus &status);
    /*! Opens \a store and listens to it; does nothing where it is open. */
    [[nodiscard]] Outcome openStore(QueueStore &store);
    void checkFile(QueueStore &store);
    void submitPending();
    void answer(const Outcome &done);
    void actOn(const std::function<Outcome(LeadQueue &)> &action);

    Clock &m_clock;
    Retention m_retention;
    QueueStore m_profile;
    QueueStore m_demo;
    QueueStore *m_store = nullptr; //!< the one in use; null: no account
    Outbox::Options m_options;
    Bitrix24Client *m_client = nullptr;
    FormSchemaPtr m_schema;
    std::unique_ptr<Outbox> m_outbox;
    QueueRecovery *m_recovery;
    QueueMending *m_mending;
    std::unique_ptr<ClockTimer> m_checking; //!< until the file is checked
    bool m_isFormFresh = false; //!< m_schema is what the portal told since it was opened
    QueueTransfer *m_transfer;
    std::unique_ptr<ClockTimer> m_opening; //!< for the first time, or again
    int m_timesNotOpened = 0;              //!< in a row
    std::vector<Typed> m_pending;          //!< wait for a first key
    bool m_isOpeningKeys = false;
    bool m_isUnlocking = false; //!< a person waits for the keychain
    std::optional<Error> m_keysError;
    std::optional<Error> m_openError;
};

} // namespace leadbooth
