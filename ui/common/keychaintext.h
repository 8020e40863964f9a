// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/errortext.h"

namespace leadbooth {

/*! How the keychain of the desktop stands between Leadbooth and a portal's key. In none of these
 * is typing stopped: a lead is only not sent. */
enum class KeychainState {
    NotYet,    //!< not there yet, as after logging in: it is tried again without anybody
    Silent,    //!< does not answer
    NoService, //!< the desktop has none
    Locked,
    Refused, //!< was asked and said no
    Missing, //!< it is there, the key is not
    Changed, //!< the key lies in another keychain than the one in use
};
inline constexpr int KeychainStateCount = static_cast<int>(KeychainState::Changed) + 1;

/*! Of one of the keychain's errors; what is tried again by itself carries Error::retryAfter. */
[[nodiscard]] KeychainState keychainState(const Error &error);

/*! In the language of the program; without details. Main thread. */
[[nodiscard]] ErrorText keychainText(KeychainState state);

} // namespace leadbooth
