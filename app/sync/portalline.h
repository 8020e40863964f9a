// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/leadapi.h"
#include "sync/dispatchtiming.h"
#include "sync/governor.h"

namespace leadbooth {

/*!
 * The line to the portal of one account: what is asked through it is counted against the portal's
 * limits, and every answer says whether it is the portal that answers. Nothing is repeated here.
 *
 * Asynchronous functions keep the promise of Done. Must outlive the contexts of its calls. One
 * thread, the engine's.
 */
class PortalLine
{
public:
    using Milliseconds = std::chrono::milliseconds;

    PortalLine(Clock &clock, Bitrix24Client &client, Governor governor, Milliseconds proofLasts);

    /*! Whether the portal answered a short while ago, by both clocks: the stop watch does not count
     * while the machine sleeps, and wakes up in another network. */
    [[nodiscard]] bool isProven() const;
    /*! Whether it did so within seconds: what answers in its place now is hardly the network. */
    [[nodiscard]] bool isJustProven() const;
    /*! The portal has answered, and nothing has failed since. */
    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    /*! The network may be another one. */
    void doubt();
    /*! Asks for the portal's time, which needs no right and costs nothing. NotBitrix24 when that is
     * not what comes. */
    void prove(QObject *context, Done<std::monostate> done);

    // The limits; see Governor.

    [[nodiscard]] Milliseconds delayOfAdding(Priority priority) const;
    [[nodiscard]] Milliseconds delayOfLooking(Priority priority) const;
    [[nodiscard]] int batchSize() const;
    [[nodiscard]] double leadsPerMinute() const { return m_governor.leadsPerMinute(); }

    /*! crm.lead.add with \a request for parameters. */
    void add(const QJsonObject &request, QObject *context, Done<CallResult> done);
    /*! A batch of crm.lead.add. */
    void addAll(const QList<BatchCommand> &commands, QObject *context, Done<BatchResult> done);
    void find(const QList<OriginId> &origins, QObject *context, Done<LookupResult> done);
    void findDeal(const LeadId &lead, QObject *context, Done<LeadId> done);

private:
    void succeeded();
    void failed(const QString &method, const Error &error, int leads);
    void answered(const QString &method, const std::optional<OperatingTime> &operating);

    Clock &m_clock;
    Bitrix24Client &m_client;
    Governor m_governor;
    const Milliseconds m_proofLasts;
    bool m_isOnline = false;
    std::optional<Milliseconds> m_provenAt = {}; //!< monotonic
    QDateTime m_provenOn = {};                   //!< calendar
    //! The portal's calendar less the stop watch; invalid until it was asked.
    std::optional<qint64> m_portalOffset = {};
};

} // namespace leadbooth
