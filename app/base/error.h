// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace leadbooth {

/*! What went wrong, in the terms in which Leadbooth reacts to it. */
enum class ErrorKind {
    // Nothing was sent.
    Offline,        //!< no route, name not found, connection refused
    Tls,            //!< handshake failed or the certificate is not trusted
    InsecureUrl,    //!< http to something that is not this machine
    InvalidRequest, //!< a request that Leadbooth must not make: a mistake in the program
    Cancelled,
    // It was sent, and no usable answer came.
    Timeout,
    ConnectionLost,
    NotBitrix24, //!< answered, but not with Bitrix24's JSON: a gateway page, a cut-off or oversized
                 //!< body
    Redirected,  //!< the portal points to another address, see Error::location
    // The portal answered, and refuses everything for now.
    RateLimited,      //!< QUERY_LIMIT_EXCEEDED: wait seconds
    OperationLimited, //!< OPERATION_TIME_LIMIT: wait minutes
    Overloaded,       //!< OVERLOAD_LIMIT: blocked by hand at Bitrix24
    ServerFault,      //!< 5xx: it may or may not have been done
    TokenExpired,
    SignInNeeded,
    ClientRejected,  //!< the OAuth server does not know the application's ID or its secret
    AppNotInstalled, //!< the portal does not have the application (any more)
    MissingScope,
    AccessDenied,
    PaymentRequired,
    PortalClosed,
    ConfirmationNeeded, //!< an administrator of the portal has to allow the method
    MethodMissing,
    // The portal answered, and refuses this one thing.
    Refused, //!< permanent for this request; the portal's text is in Error::issues
    NotFound,
    // On this machine.
    KeychainUnavailable,
    KeychainLocked,
    SecretMissing,
    OtherPortal,     //!< it belongs to another portal than the account to be signed in again
    PortTaken,       //!< another program uses the port of this machine that Error::code names
    KeychainChanged, //!< missing, because this desktop uses another keychain than the last time
    Storage,
    StorageFull,
    QueueBusy,    //!< another process is writing the queue, or is the one that sends it
    QueueDamaged, //!< the queue's file is not readable as such; it is kept
    QueueTooNew,  //!< made by a newer version of Leadbooth
    WrongKey,     //!< not what this was encrypted with, or it was changed since
    LeadsWaiting, //!< an account cannot go while leads of it are not in its portal
    InvalidInput, //!< what a person or a file gave cannot be used; the reason is in Error::issues
                  //!< or Error::detail
    Internal,
};
inline constexpr int ErrorKindCount = static_cast<int>(ErrorKind::Internal) + 1;

/*! Whether a request that failed was carried out. Set by net and bitrix alone. */
enum class Certainty {
    NotSent, //!< proven: not one byte of it left
    Refused, //!< proven: the portal answered that it did not do it
    //! Proven: the portal did it, and something failed afterwards. Not set yet: the queue will
    //! close an attempt with it whose lead was found.
    Applied,
    Unknown, //!< it may have been done
};

/*!
 * Why something did not work. A value; free to copy between threads.
 *
 * `detail` and `code` are for the log and for whoever helps: English or the portal's own code, and
 * redacted where they are made. Sentences for people are made from `kind` in ui/common, never from
 * `detail`.
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    Certainty certainty = Certainty::Unknown;
    // (The empty initializers let a designated initializer leave a member out without a warning.)
    QString code = {};   //!< the portal's `error`, where it is a code (may be empty; at most 100
                         //!< characters); never personal
    QString detail = {}; //!< English, redacted
    int httpStatus = 0;  //!< 0: no answer
    std::optional<std::chrono::milliseconds> retryAfter =
            {};         //!< how long to wait, where the other side said it
    QUrl location = {}; //!< Redirected only: where to, without query
    Issues issues = {}; //!< what is wrong with which field, where that is known

    friend bool operator==(const Error &, const Error &) = default;
};

/*!
 * The enumerator's name, for logs and machine-readable output. (In a test compare these: QCOMPARE
 * on the enums themselves would take this for its own toString.)
 */
[[nodiscard]] QString toString(ErrorKind kind);
[[nodiscard]] QString toString(Certainty certainty);

} // namespace leadbooth
