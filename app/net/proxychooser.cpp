// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxychooser.h"

#include "net/transport.h"

namespace leadbooth {

ProxyChooser::ProxyChooser(std::optional<QNetworkProxy> proxy)
    : m_proxy(std::move(proxy))
{}

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    if (m_proxy) {
        return {*m_proxy};
    }
    return systemProxyForQuery(query);
}

} // namespace leadbooth
