// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*! What the desk holds that is not in the portal as it is, and what is known about it. */
enum class Unfinished {
    Nothing,
    Typed,          //!< in the form, and not in the portal
    TypedUncertain, //!< in the form; an attempt to send it may have created it
    TypedChanges,   //!< in the form; the portal has it, perhaps as it was first sent
    Sending,        //!< on its way
    Waiting,        //!< refused for now; sent again by itself
    LookingUp,      //!< it may have been created, and that is being found out
    NotCreated,     //!< proven; not sent again yet
    Undecided,      //!< it may have been created, and a person has to look
};

/*! Why a person wants to leave it. */
enum class Leaving {
    Closing,      //!< the program
    OtherAccount, //!< for another account
    SigningOut,
    Reconnecting, //!< the same portal, or one more: what was typed stays, what runs ends
};

/*! Plain texts of a question with two buttons. */
struct LeaveQuestion
{
    QString text;        //!< what is true about the lead
    QString consequence; //!< of leaving
    QString leave;       //!< the button; the other one stays
};

/*! In the language of the program. \a unfinished is not Nothing. UI thread. */
[[nodiscard]] LeaveQuestion leaveQuestion(Unfinished unfinished, Leaving leaving);

} // namespace leadbooth
