// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <optional>

// What is told of leads on their way to another machine, and asked for: values only.

namespace leadbooth {

// Error::code of InvalidInput. Further ones: see queue/transferfile.h, queue/leadtransfer.h.
inline constexpr QLatin1StringView
        DemoStaysCode("TRANSFER_DEMO"); //!< the embedded portal's leads stay
inline constexpr QLatin1StringView NothingUnsentCode("TRANSFER_NOTHING");

/*! What an export would take along. */
struct ExportOffer
{
    qint64 leads = 0;
    QString portal = {};   //!< what people call it
    bool hasKeys = false;  //!< every key that the leads are sealed to is at hand
    QDateTime madeAt = {}; //!< now, in local time: for the name of the file

    friend bool operator==(const ExportOffer &, const ExportOffer &) = default;
};

/*! What is in a file. */
struct ImportOffer
{
    QString path = {};
    qint64 leads = 0;
    QDateTime madeAt = {};         //!< UTC; may be invalid
    qint64 locked = 0;             //!< leads that no key at hand opens
    bool hasLockedKeys = false;    //!< a passphrase may open them
    QStringList otherPortals = {}; //!< that leads are for: hosts, or member IDs
    QString portal = {};           //!< of the account in use: what people call it

    friend bool operator==(const ImportOffer &, const ImportOffer &) = default;
};

/*! What came of taking a file in. */
struct ImportResult
{
    qint64 taken = 0;
    qint64 known = 0;  //!< were here already, and were left as they are
    qint64 locked = 0; //!< leads of the file that no key at hand opens
    //! The keychain did not take their key, which is good for this run only.
    std::optional<Error> keyError = {};

    friend bool operator==(const ImportResult &, const ImportResult &) = default;
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::ExportOffer)
Q_DECLARE_METATYPE(leadbooth::ImportOffer)
Q_DECLARE_METATYPE(leadbooth::ImportResult)
