// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pinnedcertificate.h"

#include <QCryptographicHash>

namespace leadbooth {

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

bool isPinned(const PinnedCertificate &pin, const QSslCertificate &shown, const QDateTime &now)
{
    return !shown.isNull() && pin.fingerprint.size() == 32
           && fingerprintOf(shown) == pin.fingerprint && shown.effectiveDate() <= now
           && now < shown.expiryDate();
}

bool isAnsweredByPin(const QSslError &error, const QSslCertificate &shown)
{
    if (!error.certificate().isNull() && error.certificate() != shown) {
        return true;
    }
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

} // namespace leadbooth
