// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace leadbooth {

/*! What a person can do about an error with one button. */
enum class ErrorAction {
    None,
    Retry,      //!< do the same again
    Connect,    //!< give the portal's address or webhook again
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
[[nodiscard]] ErrorText errorText(const Error &error);

/*! The button's label; empty for None. */
[[nodiscard]] QString actionLabel(ErrorAction action);

} // namespace leadbooth
