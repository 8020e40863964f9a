// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/bitrix24client.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/dispatcher.h"
#include "sync/submissionstate.h"

#include <QObject>

#include <memory>

namespace leadbooth {

/*!
 * The queue as a person who types leads for one account meets it: takes a lead, tells that it is on
 * the disk, has it sent at once, and tells what becomes of it. Takes leads also while its portal is
 * not connected; they are sent when it is.
 *
 * Lives in the engine's thread.
 */
class Outbox final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        AccountId account;
        QString portalId; //!< see LeadToSave::portal
        QUrl portal;      //!< where its pages are
        Retention retention = {};
        Dispatcher::Timing timing = {};
        Governor::Limits limits = {};
    };

    /*! Both references must live longer. */
    Outbox(Clock &clock, LeadQueue &queue, Options options, QObject *parent = nullptr);
    ~Outbox() override;

    /*! Begins to send; once. \a client must live longer. \a random: for jitter. */
    void connectPortal(Bitrix24Client &client, std::function<double()> random);

    /*!
     * Saves a lead under the form it was typed in, or what was changed of one that the queue has,
     * and has it sent before all others. Answered by submissionChanged(), the first time before
     * this returns: Failed and not isKept, when it could not be saved; otherwise with what the
     * queue holds from now on. A lead that is on its way, or on the portal, is not changed any
     * more: the answer says where it stands, and Created has SentContent::Earlier when it was
     * another version. \a resendDecided: a person was asked about one that may be on the portal.
     */
    void submit(const LeadDraft &draft, const FormSchemaPtr &schema, bool resendDecided = false);

    /*! Keeps what is being typed. Errors: those of LeadQueue::saveDraft(). */
    Outcome saveDraft(const LeadDraft &draft, const FormSchema &schema);
    /*! What is kept so, newest first; removes what the queue has by now as it is there. */
    [[nodiscard]] Result<QList<SavedDraft>> drafts();

    /*! The form as the portal has it now, see Dispatcher::setSchema(). */
    void setSchema(const FormSchemaPtr &schema);
    void formFailed(const Error &error); //!< see Dispatcher::formFailed()
    void setRetention(const Retention &retention);
    void pause();
    void resume();
    void syncNow();
    void networkChanged(bool isReachable);
    /*! The queue was unlocked, or a sign-in was renewed. */
    void accessChanged();

    [[nodiscard]] SyncStatus status() const;

Q_SIGNALS:
    /*! Of every lead that was submitted here, whatever is submitted after it. */
    void submissionChanged(const leadbooth::SubmissionState &state);
    void statusChanged(const leadbooth::SyncStatus &status);
    void formNeeded(); //!< see Dispatcher::formNeeded()
    /*! The portal holds a lead more than once. */
    void duplicateFound(const leadbooth::QueuedLead &lead);

private:
    /*! What a row's end says about what was typed here last. */
    struct Submitted
    {
        //! What was typed last did not go into the row, which is on its way. It is kept as a draft.
        bool isOther = false;
        //! The same, and whether the row holds something else cannot be seen.
        bool isUnseen = false;

        friend bool operator==(const Submitted &, const Submitted &) = default;
    };
    [[nodiscard]] Result<Submitted>
    keep(const LeadToSave &lead, const std::optional<QueuedLead> &known, bool resendDecided);
    void fail(const OriginId &origin, bool isKept, const Error &error);
    [[nodiscard]] Outcome keepDraft(const LeadToSave &lead);
    /*! The queue has \a lead as it is: its draft is none any more. */
    [[nodiscard]] Result<Submitted> asItIs(const OriginId &lead, const Outcome &kept);
    [[nodiscard]] bool holdsAsItIs(const SavedDraft &draft);
    void tell(const QueuedLead &lead, const Issues &issues);
    void tellOfLast();
    [[nodiscard]] SentContent contentOf(const QueuedLead &lead) const;
    void onStatus(const SyncStatus &status);
    void onQueueChanged();

    Clock &m_clock;
    LeadQueue &m_queue;
    Options m_options;
    FormSchemaPtr m_schema;
    QHash<OriginId, Submitted> m_submitted; //!< that have not come to their end
    OriginId m_last;                        //!< a person looks at this one
    SubmissionState m_lastState;
    SyncStatus m_status;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace leadbooth
