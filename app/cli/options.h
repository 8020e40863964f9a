// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace leadbooth {

/*! What the command line of leadbooth-cli asks for. */
struct CliOptions
{
    QString profileDir; //!< absolute
    bool json = false;  //!< machine-readable output
    bool notifyResponsible = false;
    QString caFile = {};
    QByteArray pinnedCertificate = {}; //!< SHA-256, 32 bytes; empty: none
    // Of account add.
    bool oauth = false;
    bool open = false;   //!< let the desktop open the address
    QString portal = {}; //!< as it was typed
    QString clientId = {};
    std::optional<quint16> port = {};
    QString renew = {}; //!< id of the account to be signed in again
    //! How long a lead whose answer got lost is looked for. Shorter than the portal may take, it is
    //! found less often; it is never taken for not created, because a process that sends one lead
    //! has no other to prove that by.
    std::chrono::milliseconds settle = std::chrono::seconds(90);
    QStringList words = {}; //!< the command and its arguments; never empty
    QString help = {};      //!< not empty: print this and end
};

/*! \a arguments without the program's name. InvalidInput: Error::detail says what is wrong with
 * them. */
[[nodiscard]] Result<CliOptions> parseCommandLine(const QStringList &arguments);

/*! Where the profile lies when nobody says otherwise. */
[[nodiscard]] QString defaultProfileDir();

} // namespace leadbooth
