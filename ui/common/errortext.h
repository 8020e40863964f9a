// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace leadbooth {

/*! What was being done when an error came: the same refusal means another thing, and has another
 * remedy. */
enum class Act {
    Load,   //!< bringing the form
    Send,   //!< creating a lead
    SignIn, //!< connecting to a portal
};
inline constexpr int ActCount = static_cast<int>(Act::SignIn) + 1;

/*! What a person can do about an error with one button. */
enum class ErrorAction {
    None,
    Retry,      //!< do the same again
    Unlock,     //!< do the same again, which asks for the keychain's password
    Connect,    //!< sign in again, or give another address
    OpenPortal, //!< look at it in Bitrix24
};

/*! An error in words: what happened, what to do, and the button for it. Plain text. */
struct ErrorText
{
    QString sentence;
    QString advice; //!< may be empty when the sentence says it all
    ErrorAction action = ErrorAction::None;
    QString details = {}; //!< for whoever helps: codes, no personal data
};

/*! In the language of the program. Main thread. */
[[nodiscard]] ErrorText errorText(const Error &error, Act act);

/*! The button's label; empty for None. */
[[nodiscard]] QString actionLabel(ErrorAction action);

} // namespace leadbooth
