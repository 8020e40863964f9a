// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace leadbooth {

/*! Where the sending of one lead stands. */
enum class SubmissionPhase {
    Sending,    //!< on its way; nothing is known yet
    Waiting,    //!< the portal asked to wait; goes on by itself at `until`
    LookingUp,  //!< it may have been created: asking the portal
    Settling,   //!< it may still be being created, or the portal could not be asked: asking again
                //!< at `until`
    Created,    //!< proven
    Failed,     //!< proven not to have been created; `error` says why
    NotCreated, //!< it may have been created, but was looked up and proven not to be there: safe to
                //!< send again
    Undecided,  //!< it may have been created, and the portal cannot tell: a person has to look
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
    QDateTime until = {};                  //!< Waiting, Settling; UTC

    /*! Created: what a person finds in the portal, the deal when it is known, else the lead. */
    [[nodiscard]] const LeadId &shownId() const { return dealId.isEmpty() ? leadId : dealId; }
    [[nodiscard]] bool isFinal() const
    {
        return phase == SubmissionPhase::Created || phase == SubmissionPhase::Failed
               || phase == SubmissionPhase::NotCreated || phase == SubmissionPhase::Undecided;
    }
    friend bool operator==(const SubmissionState &, const SubmissionState &) = default;
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::SubmissionState)
