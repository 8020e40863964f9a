// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace leadbooth {

/*! What leadbooth-cli ends with. Scripts rely on these numbers: never change one. */
enum class ExitCode {
    Done = 0,
    Usage = 2,
    Rejected = 3, //!< the portal does not take it, or would not
    SignInNeeded = 4,
    Offline = 5,
    Storage = 6, //!< the profile or the keychain
    Unknown = 7, //!< it may have been created
};

/*! Never Unknown: whether a lead may have been created is told by its SubmissionPhase alone. */
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/*! For scripts: "error", "certainty", "detail" and what else is known. */
[[nodiscard]] QJsonObject toJson(const Error &error);

/*! One English sentence for a terminal, with the portal's own words where it refused. */
[[nodiscard]] QString describe(const Error &error);
[[nodiscard]] QString describe(const Issue &issue);

} // namespace leadbooth
