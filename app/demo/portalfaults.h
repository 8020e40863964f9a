// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <random>

namespace leadbooth {

/*! What goes wrong with one request, the way it does at Bitrix24 or on the way to it. */
enum class PortalFault {
    RateLimited,      //!< 503 QUERY_LIMIT_EXCEEDED; nothing is done
    OperationLimited, //!< 429 OPERATION_TIME_LIMIT; nothing is done
    TokenExpired,     //!< 401 expired_token; nothing is done. Not for webhooks
    ErrorBefore,      //!< 500 with a page; nothing is done
    PageBefore,       //!< 200 with a gateway's page; nothing is done
    ErrorAfter,       //!< 500 with Bitrix24's JSON, after everything was done
    PageAfter,        //!< 200 with a gateway's page, after everything was done
    CloseAfter,       //!< no answer at all, after everything was done
    DoneLater,        //!< 504 at once; everything is done a while after that
    BatchCut,         //!< 500; only the first commands of the batch were done
    BatchShort,       //!< 200; everything was done, but the last results are missing
};

/*! For the ledger: "RateLimited" … */
[[nodiscard]] QString toString(PortalFault fault);

/*! One fault and how bad it is. */
struct DrawnFault
{
    PortalFault kind = PortalFault::RateLimited;
    double part =
            0; //!< 0 to below 1: of the commands that are done, or of the time until it is done
};

/*! Draws faults for one request after the other. The same seed gives the same faults for the same
 * requests. */
class FaultDice
{
public:
    explicit FaultDice(quint32 seed)
        : m_random(seed)
    {}

    /*! \a rate: the share of requests that are hit, 0 to 1. */
    [[nodiscard]] std::optional<DrawnFault> draw(double rate, bool isBatch, bool isWebhook);

private:
    std::mt19937 m_random;
};

} // namespace leadbooth
