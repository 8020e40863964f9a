// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace leadbooth {

/*!
 * One POST. There is no other verb: everything that Leadbooth asks of a portal may be asked by
 * POST, and a GET may be repeated by any proxy on the way.
 */
struct HttpRequest
{
    QUrl url = {}; //!< https, or http to the loopback; no user info, no fragment
    QByteArray body =
            {}; //!< never empty (an empty body would be repeated by QNetworkAccessManager)
    QByteArray contentType = "application/json";
    QByteArray accept = "application/json";
    std::chrono::milliseconds connectTimeout =
            std::chrono::seconds(15); //!< until the body begins to leave
    std::chrono::milliseconds timeout = std::chrono::seconds(75); //!< for the whole exchange
    qint64 maxResponseBytes = 32LL * 1024 * 1024;                 //!< after decompression
};

/*! An answer that arrived whole, whatever its status. */
struct HttpResponse
{
    int status = 0;
    QByteArray body = {};
    std::optional<std::chrono::milliseconds> retryAfter =
            {}; //!< Retry-After, where it was given in seconds
};

/*!
 * Makes one HTTP exchange, delivered at most once.
 *
 * Errors carry a certainty: NotSent when it is proven that no byte of the body left, Refused when
 * the server answered with a redirect that was not followed or could not be completed (it answered
 * without doing it), Unknown otherwise. A response with any status other than a redirect is not an
 * error here; what it means is decided in bitrix. Lives in the engine's thread.
 */
class Transport
{
public:
    virtual ~Transport();

    /*! See Done for the contract. Destroying \a context aborts the exchange. */
    virtual void post(const HttpRequest &request, QObject *context, Done<HttpResponse> done) = 0;

protected:
    Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)
};

/*! Whether \a host names this machine: 127.0.0.0/8, ::1 or localhost. Decided by the name alone. */
[[nodiscard]] bool isLoopback(const QString &host);

/*!
 * Whether \a request is one that may be made at all. InsecureUrl for http to another machine,
 * InvalidRequest for everything that HttpRequest forbids; both NotSent. Pure.
 */
[[nodiscard]] Outcome checkRequest(const HttpRequest &request);

} // namespace leadbooth
