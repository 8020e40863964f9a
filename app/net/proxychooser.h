// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

#include <optional>

namespace leadbooth {

/*!
 * Asks the system for every request, for one manager or socket only: setUseSystemConfiguration()
 * changes the whole process. Never a proxy for the loopback. Internal to net.
 */
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    /*! \a proxy is taken instead of the system's. */
    explicit ProxyChooser(std::optional<QNetworkProxy> proxy = std::nullopt);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const std::optional<QNetworkProxy> m_proxy;
};

} // namespace leadbooth
