// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/leakybucket.h"
#include "demo/oauthserver.h"
#include "demo/operatingwindow.h"
#include "demo/portalfaults.h"
#include "demo/portalstate.h"
#include "demo/restmessage.h"

#include <QObject>

namespace leadbooth {

/*! How a request is kept from ending as it should. */
struct RunBreaks
{
    std::optional<size_t> doOnly = {};      //!< a batch is broken off after so many commands
    std::chrono::milliseconds timeSpent{0}; //!< of the request limit, before it was begun
};

/*!
 * The portal without its sockets: routing, authorisation, limits, calls and batches. Work that
 * takes time is waited for with the clock; requests run side by side, and run on when their client
 * is gone. One thread.
 */
class RestPortal : public QObject
{
    Q_OBJECT

public:
    /*! \a tokens: what codes and tokens are known, perhaps shared with other portals. */
    RestPortal(const DemoOptions &options, Clock &clock,
               std::shared_ptr<TokenBook> tokens = std::make_shared<TokenBook>());

    /*! Calls \a reply once, perhaps before this returns; not when the portal is destroyed before.
     */
    void handle(const RestRequest &request, RestReply reply);

    [[nodiscard]] PortalState &state() { return m_state; }
    [[nodiscard]] OAuthServer &oauth() { return m_oauth; }

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
    /*! An answer when the request is not for the REST interface. */
    [[nodiscard]] std::optional<RestResponse> handleBesideRest(const RestRequest &request);
    [[nodiscard]] tl::expected<PortalCaller, RestError> tokenCaller(const QString &token) const;
    [[nodiscard]] tl::expected<PortalCaller, RestError>
    authorize(const RestRequest &request, const Address &address, PhpArray &parameters) const;
    [[nodiscard]] std::optional<RestError> scopeError(const PortalCaller &caller,
                                                      const QString &method, bool inBatch) const;

    struct Admitted; // a request that may run
    void run(const Admitted &admitted, RestReply reply, const RunBreaks &breaks = {});
    void runBroken(const Admitted &admitted, const DrawnFault &fault, const RestReply &reply);

    PortalState m_state;
    OAuthServer m_oauth;
    FaultDice m_faults;
    std::vector<std::unique_ptr<ClockTimer>> m_later; //!< what is done after it was answered
    LeakyBucket m_bucket;
    OperatingWindow m_operating;
    int m_requestNumber = 0;
};

} // namespace leadbooth
