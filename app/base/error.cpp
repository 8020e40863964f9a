// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"Offline"_s;
    case ErrorKind::Tls:
        return u"Tls"_s;
    case ErrorKind::InsecureUrl:
        return u"InsecureUrl"_s;
    case ErrorKind::InvalidRequest:
        return u"InvalidRequest"_s;
    case ErrorKind::Cancelled:
        return u"Cancelled"_s;
    case ErrorKind::Timeout:
        return u"Timeout"_s;
    case ErrorKind::ConnectionLost:
        return u"ConnectionLost"_s;
    case ErrorKind::NotBitrix24:
        return u"NotBitrix24"_s;
    case ErrorKind::Redirected:
        return u"Redirected"_s;
    case ErrorKind::RateLimited:
        return u"RateLimited"_s;
    case ErrorKind::OperationLimited:
        return u"OperationLimited"_s;
    case ErrorKind::Overloaded:
        return u"Overloaded"_s;
    case ErrorKind::ServerFault:
        return u"ServerFault"_s;
    case ErrorKind::TokenExpired:
        return u"TokenExpired"_s;
    case ErrorKind::SignInNeeded:
        return u"SignInNeeded"_s;
    case ErrorKind::ClientRejected:
        return u"ClientRejected"_s;
    case ErrorKind::AppNotInstalled:
        return u"AppNotInstalled"_s;
    case ErrorKind::MissingScope:
        return u"MissingScope"_s;
    case ErrorKind::AccessDenied:
        return u"AccessDenied"_s;
    case ErrorKind::PaymentRequired:
        return u"PaymentRequired"_s;
    case ErrorKind::PortalClosed:
        return u"PortalClosed"_s;
    case ErrorKind::ConfirmationNeeded:
        return u"ConfirmationNeeded"_s;
    case ErrorKind::MethodMissing:
        return u"MethodMissing"_s;
    case ErrorKind::Refused:
        return u"Refused"_s;
    case ErrorKind::NotFound:
        return u"NotFound"_s;
    case ErrorKind::KeychainUnavailable:
        return u"KeychainUnavailable"_s;
    case ErrorKind::KeychainLocked:
        return u"KeychainLocked"_s;
    case ErrorKind::SecretMissing:
        return u"SecretMissing"_s;
    case ErrorKind::OtherPortal:
        return u"OtherPortal"_s;
    case ErrorKind::PortTaken:
        return u"PortTaken"_s;
    case ErrorKind::KeychainChanged:
        return u"KeychainChanged"_s;
    case ErrorKind::Storage:
        return u"Storage"_s;
    case ErrorKind::StorageFull:
        return u"StorageFull"_s;
    case ErrorKind::QueueBusy:
        return u"QueueBusy"_s;
    case ErrorKind::QueueDamaged:
        return u"QueueDamaged"_s;
    case ErrorKind::QueueTooNew:
        return u"QueueTooNew"_s;
    case ErrorKind::WrongKey:
        return u"WrongKey"_s;
    case ErrorKind::LeadsWaiting:
        return u"LeadsWaiting"_s;
    case ErrorKind::InvalidInput:
        return u"InvalidInput"_s;
    case ErrorKind::Internal:
        return u"Internal"_s;
    }
    return {};
}

QString toString(Certainty certainty)
{
    switch (certainty) {
    case Certainty::NotSent:
        return u"NotSent"_s;
    case Certainty::Refused:
        return u"Refused"_s;
    case Certainty::Applied:
        return u"Applied"_s;
    case Certainty::Unknown:
        return u"Unknown"_s;
    }
    return {};
}

} // namespace leadbooth
