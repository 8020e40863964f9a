// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/advice.h"

namespace leadbooth {

Advice advice(const Error &error)
{
    // Whatever the reason was: while it may have happened, nothing may be repeated.
    return error.certainty == Certainty::Unknown ? Advice::Reconcile : adviceForReading(error);
}

Advice adviceForReading(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::NotBitrix24: // a gateway answered in the portal's place: the network is not
                                 // there yet
        return Advice::WaitOnline;
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return Advice::RetryNow;
    case ErrorKind::RateLimited:
    case ErrorKind::OperationLimited:
    case ErrorKind::ServerFault:
        return Advice::RetryAt;
    case ErrorKind::TokenExpired:
        return Advice::Refresh;
    case ErrorKind::SignInNeeded:
    case ErrorKind::ClientRejected:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainChanged:
    case ErrorKind::Redirected:
        return Advice::AskSignIn;
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::OtherPortal:
    case ErrorKind::PortTaken:
    case ErrorKind::Storage:
    case ErrorKind::StorageFull:
    case ErrorKind::QueueBusy:
    case ErrorKind::QueueDamaged:
    case ErrorKind::QueueTooNew:
    case ErrorKind::WrongKey:
    case ErrorKind::LeadsWaiting:
    case ErrorKind::Cancelled:
    case ErrorKind::Tls:
    case ErrorKind::InsecureUrl:
        return Advice::AskUserFix;
    case ErrorKind::Overloaded:
    case ErrorKind::AppNotInstalled:
    case ErrorKind::MissingScope:
    case ErrorKind::AccessDenied:
    case ErrorKind::PaymentRequired:
    case ErrorKind::PortalClosed:
    case ErrorKind::ConfirmationNeeded:
    case ErrorKind::MethodMissing:
        return Advice::AskAdmin;
    case ErrorKind::InvalidRequest:
    case ErrorKind::Internal:
        return Advice::Bug;
    }
    return Advice::Bug;
}

} // namespace leadbooth
