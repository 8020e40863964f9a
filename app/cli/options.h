// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <chrono>
#include <optional>

namespace leadbooth {

inline constexpr std::chrono::milliseconds DefaultSettle = std::chrono::seconds(90);

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
    // Of add and queue.
    bool queueOnly = false; //!< save, and leave sending to another time
    bool lines = false;     //!< standard input holds one lead a line
    QString state = {};     //!< list leads of this state
    QString text = {};      //!< list leads with this text
    std::optional<int> limit = {};
    bool allRejected = false; //!< instead of origins
    bool withoutKey = false;  //!< of a transfer file
    bool samePortal = false;  //!< what is taken in is for the portal in use, by whatever name
    // Of sync.
    bool wait = false;       //!< for what passes with time
    bool untilEmpty = false; //!< for the network as well
    // Of doctor.
    bool kiosk = false;                 //!< look at what a kiosk needs
    QString kioskFile = {};             //!< its profile; empty: not looked at
    std::optional<QDate> showEnds = {}; //!< the last day
    bool testLead = false;              //!< create one
    //! Files with the queue's private keys, instead of the keychain: its own first, then older
    //! ones.
    QStringList queueKeyFiles = {};
    //! How long the portal may be working on a request whose client is gone; see DispatchTiming.
    //! What is shorter than the default could double leads: for portals of the loopback alone.
    std::chrono::milliseconds settle = DefaultSettle;
    QStringList words = {}; //!< the command and its arguments; never empty
    QString help = {};      //!< not empty: print this and end
};

/*! \a arguments without the program's name. InvalidInput: Error::detail says what is wrong with
 * them. */
[[nodiscard]] Result<CliOptions> parseCommandLine(const QStringList &arguments);

/*! Where the profile lies when nobody says otherwise. */
[[nodiscard]] QString defaultProfileDir();

} // namespace leadbooth
