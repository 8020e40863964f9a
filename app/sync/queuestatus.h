// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/drift.h"
#include "queue/queuedlead.h"

#include <QMetaType>
#include <QUrl>

// What the window, the terminal and the kiosk are told of the queue: values only.

namespace leadbooth {

/*! The code of KeychainLocked as SyncStatus::reason: it is the keychain that lacks the key of the
 * queue, and unlocking it does not help. */
inline constexpr QLatin1String QueueKeyMissingCode("QUEUE_KEY_MISSING");

enum class SyncActivity {
    Off,  //!< no portal is open
    Idle, //!< nothing is due
    Sending,
    LookingUp, //!< finding out what became of leads whose answer got lost
    Waiting,   //!< goes on by itself at `until`, or when the network is back
    Paused,    //!< by a person
    Blocked,   //!< a person has to do something first: `reason`
    NotSender, //!< another process of this computer sends for this profile
};

/*! All that is to be said about the sending of the queue. */
struct SyncStatus
{
    SyncActivity activity = SyncActivity::Off;
    bool isOnline = false;            //!< the portal has answered, and nothing has failed since
    std::optional<Error> reason = {}; //!< Waiting, Blocked: why. Without issues.
    QDateTime until = {};      //!< Waiting: when at the latest; invalid: when the network is back
    QueueCounts counts = {};   //!< of the account in use
    qint64 doneInRun = 0;      //!< sent since there was last nothing to send
    double leadsPerMinute = 0; //!< measured; 0: not known yet
    QDateTime finishAt = {};   //!< when the last will have been sent; invalid: not known
    qint64 duplicates = 0;     //!< leads that the portal holds more than once

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

/*! One line of the list. Personal where the queue is unlocked. */
struct QueueEntry
{
    QueuedLead lead = {};
    bool isReadable = false; //!< false: locked, or erased
    QString name = {};       //!< see leadName(); may be empty
    QUrl url = {};           //!< Sent: its page, or the deal's; Parked: the portal's list of leads
    int drifts = 0;          //!< findings that are in the way of sending it

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/*! What a list asks for. Searching text reads every lead and takes a while for a large queue. */
struct QueueRequest
{
    quint64 id = 0;
    QList<QueueState> states = {}; //!< empty: all but Discarded and MovedAway
    QString text = {};             //!< in any value, in any letter case; empty: all
    bool everyAccount = false;
    bool onlyDuplicates = false; //!< only those that the portal holds more than once
    enum class Order { SavedAt, ChangedAt, State } order = Order::SavedAt;
    bool descending = true;
    qint64 offset = 0;
    int limit = 100;
};
struct QueuePage
{
    quint64 request = 0;
    qint64 offset = 0;
    qint64 total = 0;
    bool isComplete = true; //!< false: searching goes on, a fuller page follows
    QList<QueueEntry> entries = {};
};

/*! One lead with all that is known of it. */
struct QueueDetail
{
    QueueEntry entry = {};
    LeadPayload payload = {}; //!< isReadable
    QList<QueueAttempt> attempts = {};
    Issues issues = {};
    QList<Drift> drifts = {};
};

/*! What happened to a queue file, or did not. Told once. */
struct QueueNotice
{
    enum class Kind {
        SetAside,  //!< damaged; renamed to `path`, and a new one was begun
        ReadOnly,  //!< made by a newer version
        NoKey,     //!< rows are there whose key is not in the keychain: `rows`
        NotOpened, //!< `error`; it is tried again
        Opened,    //!< after NotOpened
        KeyMade,   //!< a first key was made: a recovery key is to be kept
    };
    Kind kind = Kind::NotOpened;
    QString path = {};
    qint64 rows = 0;
    std::optional<Error> error = {};
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::SyncStatus)
Q_DECLARE_METATYPE(leadbooth::QueuePage)
Q_DECLARE_METATYPE(leadbooth::QueueRequest)
Q_DECLARE_METATYPE(leadbooth::QueueDetail)
Q_DECLARE_METATYPE(leadbooth::QueueNotice)
Q_DECLARE_METATYPE(leadbooth::QueuedLead)
Q_DECLARE_METATYPE(leadbooth::OriginId)
