// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portalfaults.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace leadbooth {

QString toString(PortalFault fault)
{
    switch (fault) {
    case PortalFault::RateLimited:
        return u"RateLimited"_s;
    case PortalFault::OperationLimited:
        return u"OperationLimited"_s;
    case PortalFault::TokenExpired:
        return u"TokenExpired"_s;
    case PortalFault::ErrorBefore:
        return u"ErrorBefore"_s;
    case PortalFault::PageBefore:
        return u"PageBefore"_s;
    case PortalFault::ErrorAfter:
        return u"ErrorAfter"_s;
    case PortalFault::PageAfter:
        return u"PageAfter"_s;
    case PortalFault::CloseAfter:
        return u"CloseAfter"_s;
    case PortalFault::DoneLater:
        return u"DoneLater"_s;
    case PortalFault::BatchCut:
        return u"BatchCut"_s;
    case PortalFault::BatchShort:
        return u"BatchShort"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DrawnFault> FaultDice::draw(double rate, bool isBatch, bool isWebhook)
{
    // Always as many numbers: what happens to one request does not shift what happens to the next.
    std::uniform_real_distribution<double> even(0, 1);
    const double hit = even(m_random);
    const double which = even(m_random);
    const double part = even(m_random);
    if (hit >= rate) {
        return std::nullopt;
    }
    QList<PortalFault> kinds{PortalFault::RateLimited, PortalFault::OperationLimited,
                             PortalFault::ErrorBefore, PortalFault::PageBefore,
                             PortalFault::ErrorAfter,  PortalFault::PageAfter,
                             PortalFault::CloseAfter,  PortalFault::DoneLater};
    if (!isWebhook) {
        kinds.append(PortalFault::TokenExpired);
    }
    if (isBatch) {
        kinds.append({PortalFault::BatchCut, PortalFault::BatchShort});
    }
    return DrawnFault{kinds.at(static_cast<qsizetype>(which * static_cast<double>(kinds.size()))),
                      part};
}

} // namespace leadbooth
