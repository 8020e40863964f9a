// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

namespace leadbooth {

/*! The one certificate that a person accepted for one host. A value. */
struct PinnedCertificate
{
    QString host = {};           //!< as QUrl::host() gives it; no other host is held against this
    QByteArray fingerprint = {}; //!< SHA-256 of the certificate (DER), 32 bytes

    friend bool operator==(const PinnedCertificate &, const PinnedCertificate &) = default;
};

[[nodiscard]] QByteArray fingerprintOf(const QSslCertificate &certificate);

/*!
 * Whether \a shown is the certificate of \a pin and good at \a now. A pin answers who signed it and
 * for which name; it does not answer when: a certificate outside its dates is not trusted, as
 * nobody who accepted it was told that it would be good for longer. Pure.
 */
[[nodiscard]] bool isPinned(const PinnedCertificate &pin, const QSslCertificate &shown,
                            const QDateTime &now);

/*!
 * What a pin of the certificate \a shown makes up for: an unknown authority, a foreign name, an
 * unusual purpose, and whatever is wrong with other certificates of the chain. Not its dates,
 * revocation, or a broken signature. Pure.
 */
[[nodiscard]] bool isAnsweredByPin(const QSslError &error, const QSslCertificate &shown);

} // namespace leadbooth
