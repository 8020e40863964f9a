// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "sync/queuestatus.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace leadbooth {

/*! Where the lead of a person who waits stands. */
enum class SubmissionPhase {
    Saved,     //!< on the disk; goes on by itself, see `sync`, `error` and `until`
    Sending,   //!< on its way; nothing is known yet
    LookingUp, //!< it may have been created: asking the portal
    Settling,  //!< it may still be being created, or the portal could not be asked: asking again
               //!< at `until`
    Created,   //!< proven
    Failed,    //!< proven not to have been created, and not sent by itself; `error` says why
    Undecided, //!< it may have been created, and the portal cannot tell: a person has to look
};

/*! Which version of a lead the portal holds, when what was typed changed between two attempts. */
enum class SentContent {
    AsTyped,
    Earlier, //!< as an earlier attempt sent it: what was changed since is not in the portal
    Unknown, //!< one of both
};

/*! All that is to be said about the sending of one lead. A value; free to copy between threads. */
struct SubmissionState
{
    SubmissionPhase phase = SubmissionPhase::Sending;
    OriginId origin = {};
    //! It is in the queue, on the disk. Every phase but Failed has it: what could not be saved is
    //! nowhere but in the form.
    bool isKept = false;
    LeadId leadId = {}; //!< Created
    QUrl url = {};      //!< Created: the lead's page, or the deal's when it became one
    SentContent content = SentContent::AsTyped; //!< Created
    //! Created: simple CRM mode turned the lead into a deal, and the portal showed it. Comes later
    //! than Created itself, in a second state of the same phase.
    bool becameDeal = false;
    LeadId dealId = {}; //!< becameDeal: the deal's number
    QList<LeadId> others =
            {}; //!< Created: further leads with the same origin; there should be none
    std::optional<Error> error = {};       //!< why it is not simply Created
    std::optional<Error> lookUpError = {}; //!< why the last look-up told nothing
    //! Saved, Settling: when it goes on; UTC. Invalid with Saved: at once, or when what `sync` and
    //! `error` tell of is over.
    QDateTime until = {};
    SyncActivity sync = SyncActivity::Idle; //!< Saved: what the queue is doing meanwhile

    /*! Created: what a person finds in the portal, the deal when it is known, else the lead. */
    [[nodiscard]] const LeadId &shownId() const { return dealId.isEmpty() ? leadId : dealId; }
    /*! Nothing more happens to it by itself. */
    [[nodiscard]] bool isFinal() const
    {
        return phase == SubmissionPhase::Created || phase == SubmissionPhase::Failed
               || phase == SubmissionPhase::Undecided;
    }
    friend bool operator==(const SubmissionState &, const SubmissionState &) = default;
};

/*!
 * What a person who waits for a lead of the queue is told of it. \a issues: what the portal or the
 * form has against it, of a rejected lead. \a status: of the queue that it is in. \a portal: any
 * address of it, for the lead's page. Pure; any thread.
 */
[[nodiscard]] SubmissionState submissionState(const QueuedLead &lead, const Issues &issues,
                                              const SyncStatus &status, const QUrl &portal,
                                              const QDateTime &now);

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::SubmissionState)
