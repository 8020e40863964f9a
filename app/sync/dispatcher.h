// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/bitrix24client.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/dispatchtiming.h"
#include "sync/governor.h"
#include "sync/queuestatus.h"

#include <QObject>

namespace leadbooth {

/*!
 * Sends the queue of one account: takes what is due out of the database, one step at a time, and
 * puts into it what became of it. All that matters is in the rows; a dispatcher that was killed is
 * replaced by another one that begins with the rows as they are.
 *
 * Invariants: no byte leaves without a committed attempt; after a byte may have reached the portal,
 * nothing is sent again before a look-up that is proven to see the account's leads; one lead that
 * cannot be sent never holds up the others; an error of the whole (signed out, no permission, a
 * limit) ends the run at once and counts as nobody's attempt.
 *
 * One request of the background at a time. A lead for which a person waits goes by itself and
 * before all others, also while a batch is under way. Lives in the engine's thread.
 */
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    using Timing = DispatchTiming;
    struct Options
    {
        AccountId account;
        QUrl portal; //!< where its pages are
        Retention retention = {};
        Timing timing = {};
        Governor::Limits limits = {};
    };

    /*! All references must live longer. Hears of LeadQueue::changed by itself. \a random: for
     * jitter.
     */
    Dispatcher(Clock &clock, Bitrix24Client &client, LeadQueue &queue, Options options,
               std::function<double()> random, QObject *parent = nullptr);
    ~Dispatcher() override;

    /*! Begins to work. Once. */
    void start();
    /*! The form as the portal has it now, not as it was the day before: nothing is sent without it,
     * because the portal drops silently what it does not know any more. */
    void setSchema(const FormSchemaPtr &schema);
    /*! The answer to formNeeded() in its place; holds up the sending as the error of a call does.
     */
    void formFailed(const Error &error);
    void setRetention(const Retention &retention);
    void pause();
    void resume();
    /*! A person wants it now, or the reason for a block is gone: forgets back-off and block. */
    void syncNow();
    /*! The network came (back), or went: a hint, not a proof. */
    void networkChanged(bool isReachable);
    /*! The queue was unlocked, or a sign-in was renewed: what was blocked by that goes on. */
    void accessChanged();
    /*! Sends this one before the others, as soon as it is due: a person waits for it.
     * hurriedChanged tells where it stands, and of each transition from then on, to its end. */
    void hurry(const OriginId &origin);
    /*! Ends: what is under way stays Sending, for the next one to find. Also from within a signal
     * of its own, as all the others; only its destruction is for later. */
    void stop();

    [[nodiscard]] const SyncStatus &status() const;
    /*! When nothing more will happen without a person, the network or time: for leadbooth-cli. */
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    void statusChanged(const leadbooth::SyncStatus &status);
    /*! After each transition of a lead for which hurry() was called. \a issues: of Rejected. */
    void hurriedChanged(const leadbooth::QueuedLead &lead, const leadbooth::Issues &issues);
    /*! Leads are due, the portal answers, and its form is not known or was seen long ago
     * (DispatchTiming::formAge): answered by setSchema() or formFailed(). */
    void formNeeded();
    /*! The portal holds a lead more than once. */
    void duplicateFound(const leadbooth::QueuedLead &lead);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadbooth
