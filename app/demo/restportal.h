// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/leakybucket.h"
#include "demo/operatingwindow.h"
#include "demo/portalstate.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace leadbooth {

/*! An HTTP request, as far as Bitrix24 looks at it. */
struct RestRequest
{
    QByteArray verb = "POST";
    QByteArray path;       //!< percent-encoded
    QByteArray query = {}; //!< percent-encoded, without "?"
    QByteArray contentType = {};
    QByteArray authorization = {}; //!< the header
    QByteArray body = {};
    QString source = {}; //!< IP address
    bool isSecure = true;
};

struct RestResponse
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body = {};
    QByteArray location = {};
    bool closeWithoutAnswer = false;
};

using RestReply = std::function<void(const RestResponse &)>;

/*!
 * The portal without its sockets: routing, authorisation, limits, calls and batches. Work that
 * takes time is waited for with the clock; requests run side by side, and run on when their client
 * is gone. One thread.
 */
class RestPortal : public QObject
{
    Q_OBJECT

public:
    RestPortal(const DemoOptions &options, Clock &clock);

    /*! Calls \a reply once, perhaps before this returns; not when the portal is destroyed before.
     */
    void handle(const RestRequest &request, RestReply reply);

    [[nodiscard]] PortalState &state() { return m_state; }

    // For the runs of single requests:
    /*! Does one call, or says why not. \a inBatch: some texts are missing there. */
    [[nodiscard]] RestResult call(const PortalCaller &caller, int request, const QString &method,
                                  PhpArray parameters, bool inBatch);
    [[nodiscard]] OperatingWindow &operating() { return m_operating; }

private:
    struct Address
    {
        QString user; //!< of a webhook
        QString code;
        QString method; //!< lower case
    };
    [[nodiscard]] static Address parseAddress(const QByteArray &path);
    [[nodiscard]] tl::expected<PortalCaller, RestError>
    authorize(const RestRequest &request, const Address &address, PhpArray &parameters) const;
    [[nodiscard]] std::optional<RestError> scopeError(const PortalCaller &caller,
                                                      const QString &method, bool inBatch) const;

    PortalState m_state;
    LeakyBucket m_bucket;
    OperatingWindow m_operating;
    int m_requestNumber = 0;
};

} // namespace leadbooth
