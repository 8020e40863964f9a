// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*! What the desk holds that is neither in the queue nor in the portal as it is, and what is known
 * about it. */
enum class Unfinished {
    Nothing,
    Typed,        //!< in the form only
    TypedChanges, //!< in the form; the queue or the portal has it, as it was first sent
    Saving,       //!< on its way to the disk, as while the keychain asks for its password
    PutAside,     //!< not in the form any more, and could not be saved
};

/*! Why a person wants to leave it. */
enum class Leaving {
    Closing,      //!< the program
    OtherAccount, //!< for another account
};

/*! Plain texts of a question with two buttons. */
struct LeaveQuestion
{
    QString text;        //!< what is true about the lead
    QString consequence; //!< of leaving
    QString leave;       //!< the button; the other one stays
};

/*! In the language of the program. \a unfinished is not Nothing. \a isKept: what is typed is a
 * draft, which is offered the next time. UI thread. */
[[nodiscard]] LeaveQuestion leaveQuestion(Unfinished unfinished, Leaving leaving, bool isKept);

} // namespace leadbooth
