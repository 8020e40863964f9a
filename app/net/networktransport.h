// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/pinnedcertificate.h"
#include "net/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace leadbooth {

struct TransportOptions
{
    QString caFile = {}; //!< PEM; trusted in addition to the system's authorities. For portals with
                         //!< a private authority
    //! Without a fingerprint: none. Its host is trusted by this certificate alone, whoever signed
    //! it and for which name; every other host by the authorities alone, so that a portal's own
    //! certificate is never good for another server.
    PinnedCertificate pinnedCertificate = {};
    std::optional<QNetworkProxy> proxy = {}; //!< instead of the system's
};

/*!
 * The real Transport, over QNetworkAccessManager: every body goes out through OneShotBody. HTTP/1.1
 * only; TLS 1.2 or later; certificate errors are never ignored but for the pinned certificate; no
 * cookies, no cache, no kept credentials. README.md in this folder has the table of certainties.
 *
 * The proxy is asked of the system for every request (about 0.1 ms with libproxy and fixed
 * settings) and never used for the loopback. Where the system has to fetch a configuration script
 * first, the question blocks this thread: one more reason why the transport belongs to the engine's
 * thread.
 *
 * Belongs to the thread that made it. Exchanges that are under way when it is destroyed end with
 * Cancelled.
 */
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    /*! Reading a CA file takes about 0.1 s, for all of the system's authorities. InvalidInput when
     * the CA file cannot be read or holds anything but certificates that can be, or when the pin
     * has no host or is no SHA-256. */
    [[nodiscard]] static Result<std::unique_ptr<NetworkTransport>>
    create(const TransportOptions &options, Clock &clock);
    ~NetworkTransport() override;

    void post(const HttpRequest &request, QObject *context, Done<HttpResponse> done) override;

private:
    NetworkTransport(const TransportOptions &options, const QSslConfiguration &tls, Clock &clock);

    Clock &m_clock;
    const PinnedCertificate m_pin;
    const QSslConfiguration m_tls;
    const QSslConfiguration m_pinnedTls; //!< for the pin's host
    QNetworkAccessManager m_manager;
};

} // namespace leadbooth
