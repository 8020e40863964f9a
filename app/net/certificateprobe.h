// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace leadbooth {

/*! The certificate that a server shows, for a person to look at. A value. */
struct CertificateSummary
{
    QByteArray fingerprint; //!< SHA-256 of its DER form, 32 bytes
    QString subject;        //!< common name or first alternative name, plain text
    QString issuer;         //!< plain text
    QDateTime validFrom;
    QDateTime validUntil;
    bool isSelfSigned = false;

    friend bool operator==(const CertificateSummary &, const CertificateSummary &) = default;
};

/*!
 * Asks the server at \a url for its certificate by a TLS handshake; sends nothing else and trusts
 * nothing. Errors: Offline, Timeout, Tls when there was no certificate. Keeps the promise of Done.
 */
void probeCertificate(const QUrl &url, Clock &clock, QObject *context,
                      Done<CertificateSummary> done);

} // namespace leadbooth
