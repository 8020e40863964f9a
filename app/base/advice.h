// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace leadbooth {

/*! What is to be done about an error. */
enum class Advice {
    RetryNow,   //!< it did not happen and nothing stands in the way
    RetryAt,    //!< it did not happen; wait Error::retryAfter, or back off
    WaitOnline, //!< it did not happen; try when the network is back
    Refresh,    //!< renew the access token, then repeat once
    AskSignIn,  //!< a person has to sign in
    AskUserFix, //!< a person has to change what was typed
    AskAdmin,   //!< the portal's administrator has to allow or mend something
    Reconcile,  //!< it may have happened: look it up before anything else
    Bug,        //!< the program is at fault
};

/*!
 * Decides what to do about \a error of a request that may have changed something: Reconcile for
 * every Certainty::Unknown. Pure; any thread. tests/unit/tst_base.cpp gives the reason for each
 * row.
 */
[[nodiscard]] Advice advice(const Error &error);

/*! The same for a request that only reads, or that never left this machine: it may be repeated
 * whether or not it was carried out. Never Reconcile. */
[[nodiscard]] Advice adviceForReading(const Error &error);

} // namespace leadbooth
