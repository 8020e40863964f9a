// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/replyerror.h"

#include <QMetaEnum>

namespace leadbooth {

namespace {

std::optional<ErrorKind> kindOf(QNetworkReply::NetworkError error, int httpStatus, bool sent)
{
    switch (error) {
    case QNetworkReply::NoError:
        // A reply that ends well and has no status did not speak HTTP.
        return httpStatus > 0 ? std::nullopt : std::optional(ErrorKind::NotBitrix24);

    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return sent ? ErrorKind::ConnectionLost : ErrorKind::Offline;

    case QNetworkReply::ProxyAuthenticationRequiredError:
        // With a status it is the portal, or who stands before it, that answered 407.
        if (httpStatus == 407) {
            return std::nullopt;
        }
        return sent ? ErrorKind::ConnectionLost : ErrorKind::Offline;

    case QNetworkReply::RemoteHostClosedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::ContentReSendError:
        // Qt reports 307 and 308 like this, even where it is told to follow nothing: it rewinds the
        // body first and looks at the policy afterwards. The header has arrived.
        if (httpStatus == 307 || httpStatus == 308) {
            return std::nullopt;
        }
        return ErrorKind::ConnectionLost;

    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;

    case QNetworkReply::SslHandshakeFailedError:
        // Later than the handshake it is a broken connection; "the certificate is wrong" would send
        // people astray.
        return sent ? ErrorKind::ConnectionLost : ErrorKind::Tls;

    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        // Only requests that are never made end like this.
        return ErrorKind::Internal;

    case QNetworkReply::ProtocolFailure:
        return ErrorKind::NotBitrix24;

    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::ProtocolInvalidOperationError:
        // Qt's names for a status of 400 and above, which is an answer. With a status below, the
        // body could not be read: cut off or not decompressible.
        return httpStatus >= 400 ? std::nullopt : std::optional(ErrorKind::NotBitrix24);
    }
    return ErrorKind::Internal;
}

} // namespace

std::optional<Error> replyError(QNetworkReply::NetworkError error, int httpStatus,
                                qint64 bodyBytesTaken)
{
    const std::optional<ErrorKind> kind = kindOf(error, httpStatus, bodyBytesTaken > 0);
    if (!kind) {
        return std::nullopt;
    }
    return Error{.kind = *kind,
                 .certainty = bodyBytesTaken > 0 ? Certainty::Unknown : Certainty::NotSent,
                 .detail = QString::fromLatin1(
                         QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error)),
                 .httpStatus = httpStatus};
}

} // namespace leadbooth
