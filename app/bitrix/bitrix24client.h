// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/access.h"
#include "bitrix/batch.h"

#include <memory>

namespace leadbooth {

/*!
 * Calls methods of one portal.
 *
 * Each call is one POST with a JSON body: the token goes as "auth" into the JSON, never into the
 * address; a webhook is part of the address. When the portal says that the token expired, which
 * proves that nothing was done, the access is renewed and the call repeated, twice at most (the
 * first time may bring a token that another process renewed long ago); likewise, once, when the
 * portal's address answers with a redirect to another host, and the access provider has proven that
 * the portal moved there. Nothing else is repeated here; when to try again is decided in sync.
 *
 * The certainty of an error is about the call, also where renewing the access failed. Thread: the
 * engine's. The client may be destroyed while calls run; the transport and the access provider must
 * outlive the calls' contexts.
 */
class Bitrix24Client
{
public:
    Bitrix24Client(Transport &transport, AccessProvider &accessProvider);

    /*! Calls one method. See Done for the contract. */
    void call(const QString &method, const QJsonObject &params, QObject *context,
              Done<CallResult> done);

    /*!
     * Calls up to MaxBatchCommands methods in one request, which counts as one for the portal's
     * rate limit. See batchParameters() for what is refused without sending and interpretBatch()
     * for what the results mean. An error of the whole (the token, the network) is \a done's own.
     */
    void batch(const QList<BatchCommand> &commands, QObject *context, Done<BatchResult> done);

    /*! The portal's address without path; empty before the first access was had. */
    [[nodiscard]] QUrl portalUrl() const { return *m_portalUrl; }

private:
    Transport &m_transport;
    AccessProvider &m_accessProvider;
    std::shared_ptr<QUrl> m_portalUrl; // shared with the running calls, which learn it
    Q_DISABLE_COPY_MOVE(Bitrix24Client)
};

} // namespace leadbooth
