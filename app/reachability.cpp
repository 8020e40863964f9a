// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability.h"

#include <QNetworkInformation>

namespace leadbooth {

void watchReachability(QObject *context, std::function<void(bool isReachable)> changed)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return; // then only trying tells
    }
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                     context, [changed](QNetworkInformation::Reachability reachability) {
                         changed(reachability != QNetworkInformation::Reachability::Disconnected);
                     });
}

} // namespace leadbooth
