// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace leadbooth {

/*! What a badge, a business card or a telephone shows as a QR code or bar code. */
struct ScannedCode
{
    enum class Kind {
        VCard,  //!< 2.1 (versit), 3.0 (RFC 2426), 4.0 (RFC 6350)
        MeCard, //!< NTT DoCoMo's
        Url,
        Text, //!< a badge's number, or whatever it is: kept as it is
    };
    enum class Use { Work, Home, Mobile, Fax, Other };
    struct Contact
    {
        QString value;
        Use use = Use::Work;

        friend bool operator==(const Contact &, const Contact &) = default;
    };

    Kind kind = Kind::Text;
    QString lastName = {};
    QString firstName = {};
    QString secondName = {};
    QString fullName = {}; //!< where the parts are not told
    QString company = {};
    QString post = {};
    QString address = {};
    QString note = {};
    QList<Contact> phones = {};
    QList<Contact> emails = {};
    QList<Contact> sites = {}; //!< of Kind::Url: the one
    QString text = {};         //!< all of it, as it was read; what is no card is there alone

    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

/*!
 * Never fails: what is not understood is Kind::Text. \a code: UTF-8; what is not is read as
 * Windows-1252, which old scanners and cards hold. Nothing of it is carried out or opened: it comes
 * from strangers. Longer ones than MaxCodeBytes are cut off there. Pure; any thread.
 */
[[nodiscard]] ScannedCode readCode(const QByteArray &code);

inline constexpr qsizetype MaxCodeBytes = 8192; //!< the largest QR code holds 2,953

} // namespace leadbooth
