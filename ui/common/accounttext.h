// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"

#include <QDateTime>
#include <QStringList>

namespace leadbooth {

// What accounts are called and how they are, in the language of the program. Main thread.

/*! One name for each, in their order; those that are called alike are told apart by their way. */
[[nodiscard]] QStringList accountLabels(const QList<AccountState> &accounts);

/*! "Webhook" or "Signed in with Bitrix24". */
[[nodiscard]] QString wayText(AccountKind kind);

/*! What is known of an account's sign-in. A value. */
struct SignInState
{
    QDateTime validUntil = {}; //!< UTC; not valid: not known, as for every webhook
    bool isRefused = false;    //!< the portal or the keychain has asked for a new sign-in
};

/*! "signed in until 12 May 2027", "sign in again"; empty where nothing is known. */
[[nodiscard]] QString signInStateText(const SignInState &state, const QDateTime &now);

} // namespace leadbooth
