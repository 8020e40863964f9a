// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"
#include "sync/dispatchstatus.h"
#include "sync/hurriedleads.h"
#include "sync/leadopener.h"
#include "sync/lookplan.h"
#include "sync/portalline.h"
#include "sync/sendplan.h"
#include "sync/sendresult.h"
#include "sync/settleguard.h"

namespace leadbooth {

/*!
 * The machine: step() looks at the rows and at what is under way, begins what can be begun, and
 * says where that leaves it. Whatever happens ends in another step.
 *
 * dispatchsteps.cpp decides what is next; dispatchrequests.cpp makes the requests and puts into the
 * queue what became of them; dispatchholds.cpp keeps what is in the way of everything.
 */
class Dispatcher::Private
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Private(Dispatcher &owner, Clock &clock, Bitrix24Client &client, LeadQueue &queue,
            Options options, std::function<double()> random);

    void start();
    void stop();
    void hurry(const OriginId &origin);
    void syncNow();
    void networkChanged(bool isReachable);
    void accessChanged();
    void onQueueChanged(const QList<OriginId> &origins);
    [[nodiscard]] bool isAtRest() const;
    /*! Another step, from the event loop. */
    void again();

    enum class Run { New, Delayed, Going, Stopped };

    /*! What to do next. */
    struct Work
    {
        enum class Kind { Send, LookUp } kind = Kind::Send;
        QList<QueuedLead> rows = {};
    };
    /*! When to look again, of what a step has found. */
    struct Wake
    {
        std::optional<Milliseconds> pace = {}; //!< the portal's limits let more go then
        std::optional<Milliseconds> due = {};  //!< what waits for a time
    };
    /*! One request at a time. */
    struct Lane
    {
        Priority priority = Priority::Background;
        std::optional<SyncActivity> activity = {}; //!< while it is busy
        QSet<OriginId> origins = {};               //!< of it

        [[nodiscard]] bool isFree() const { return !activity; }
        void release()
        {
            activity.reset();
            origins.clear();
        }
    };
    /*! The queue's file, not the portal, is in the way. */
    struct Trouble
    {
        Error error;
        int times = 0;
        Milliseconds retryAt{0}; //!< monotonic
        QDateTime until = {};
    };
    /*! In the way of everything of this account. */
    struct Hold
    {
        QueueBlock block;
        //! By Clock::monotonic(), so that the calendar neither shortens nor lengthens it; nothing:
        //! until somebody did something.
        std::optional<Milliseconds> until = {};
    };

    // Steps
    void step();
    [[nodiscard]] Standing decide();
    [[nodiscard]] std::optional<Standing> becomeSender();
    [[nodiscard]] std::optional<Standing> keepBooks();
    [[nodiscard]] Standing work();
    [[nodiscard]] Standing beforeProof() const;
    [[nodiscard]] bool knowsForm() const;
    [[nodiscard]] Standing beforeForm();
    [[nodiscard]] Standing rest(const Wake &wake);
    [[nodiscard]] Result<std::optional<Work>> urgentWork(Wake *wake);
    [[nodiscard]] Result<std::optional<Work>> regularWork(Wake *wake);
    [[nodiscard]] Result<std::optional<Work>> sendWork(Wake *wake);
    [[nodiscard]] bool isUnderWay(const OriginId &origin) const;
    void housekeep();
    void purge();

    // Requests
    [[nodiscard]] Outcome begin(Lane &lane, const Work &work);
    [[nodiscard]] Outcome send(Lane &lane, const QList<QueuedLead> &rows);
    [[nodiscard]] Outcome lookUp(Lane &lane, const QList<QueuedLead> &rows);
    void openNextAhead();
    void prove();
    void onSent(Lane &lane, const SendResult &result, Milliseconds began);
    [[nodiscard]] bool goesOnAsBefore(const Lane &lane, const SendResult &result) const;
    [[nodiscard]] Outcome commitEnds();
    [[nodiscard]] Outcome commitEndsSingly();
    /*! A row that is not Uncertain any more is passed over. */
    [[nodiscard]] Outcome endLooks(const QList<LookEnd> &ends);
    void onLookedUp(Lane &lane, const LookPlan &plan, const Result<LookupResult> &answer);
    void askForDeal(const QueuedLead &lead);
    void tellHurried(const QList<OriginId> &origins);
    void tellHurried(const OriginId &origin);

    // Holds
    void hold(const Error &error);
    [[nodiscard]] Outcome release();
    [[nodiscard]] Outcome hastenRows();
    [[nodiscard]] std::optional<Standing> heldUp() const;
    [[nodiscard]] Outcome recallHold();
    /*! Also to be called for its effect alone: another step comes to the same. */
    Standing troubled(const Error &error);
    void noteRefusals(const SendResult &result);
    [[nodiscard]] bool isHeldForRefusals() const;
    /*! One lead was denied, and may be there all the same: it is looked for meanwhile. */
    [[nodiscard]] bool isHeldForDenial() const;
    /*! A lead that was denied is there: whatever was, leads can be created. */
    [[nodiscard]] bool isDenialDisproven(const LookPlan &plan, const LookResult &found) const;
    /*! What made the last pause: it is not over then. */
    [[nodiscard]] bool refusesAgain(const SendResult &result) const;

    Dispatcher &m_owner;
    Clock &m_clock;
    LeadQueue &m_queue;
    Options m_options;
    const std::function<double()> m_random;
    PortalLine m_line;
    LeadOpener m_opener;
    DispatchStatus m_status;
    FormSchemaPtr m_schema;
    Milliseconds m_schemaAt{0}; //!< monotonic
    bool m_isFormAsked = false; //!< formNeeded() is not answered

    Run m_run = Run::New;
    bool m_isPaused = false;
    bool m_isProving = false;
    bool m_isStepComing = false;
    bool m_isSender = false;
    bool m_isHastened = false; //!< a person was in a hurry before this one was the sender
    Standing m_standing{.activity = SyncActivity::Off};
    Lane m_foreground{.priority = Priority::Foreground};
    Lane m_background;
    std::optional<Hold> m_hold;
    std::optional<Trouble> m_trouble;
    //! Answered, and not in the database yet: never to be sent again.
    QList<SendEnd> m_ends;
    std::unique_ptr<ClockTimer> m_leaving; //!< until it fires, a batch is hardly on its way
    SettleGuard m_guard;
    HurriedLeads m_hurried;
    QSet<OriginId> m_singly;
    QSet<OriginId> m_dealsAsked;
    //! How many leads in a row were refused for good in the same words.
    int m_sameRefusals = 0;
    Issues m_lastRefusal;
    struct Housekeeping
    {
        QDateTime on;
        Milliseconds at;
    };
    std::optional<Housekeeping> m_housekeeping;
    std::unique_ptr<ClockTimer> m_purging; //!< there is more to be erased
    std::unique_ptr<ClockTimer> m_timer;
    //! What requests and steps run under: without it, nothing comes any more. Declared last, so
    //! that it goes first.
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace leadbooth
