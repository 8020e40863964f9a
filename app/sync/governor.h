// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "bitrix/response.h"
#include "sync/batchsizer.h"
#include "sync/operatingbudget.h"
#include "sync/requestpace.h"

#include <QHash>

#include <chrono>

namespace leadbooth {

/*! Who is asking: a person waits for a foreground request. */
enum class Priority { Foreground, Background };

/*!
 * Keeps one portal's limits from being met. There are three:
 *  - a leaky bucket per source address: 2 requests a second over a threshold of 50, or 5 over 250.
 *    Which of them is not told, so the smaller one is assumed unless the limits say otherwise;
 *  - the execution time of one method in ten minutes: 480 s at Bitrix24, told by
 *    `time.operating`; another limit is learnt from the first refusal;
 *  - 60 s for one request, so a batch must be well inside that.
 * Several programs behind one router share the bucket: a refusal makes this one slower, by a random
 * part, and time makes it faster again.
 *
 * Pure but for its own state; times are Clock::monotonic(), those of the portal converted on
 * arrival. One thread. https://apidocs.bitrix24.com/limits.html
 */
class Governor
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr int KioskCrowd = 50;
    struct Limits
    {
        double drainPerSecond = 2;
        double threshold = 50;
        Milliseconds operating = std::chrono::seconds(480);
        Milliseconds window = std::chrono::minutes(10);
        Milliseconds request = std::chrono::seconds(60); //!< the portal's, for one request
        int largestBatch = 50;
        double share = 1; //!< of what the limits allow, to be used by this program
        /*! How many programs may begin in the same moment behind the same address: KioskCrowd for a
         * kiosk, whose network comes back for the whole booth. The background begins slowly. */
        int crowd = 1;
    };

    /*! \a random: numbers from 0 to below 1, for jitter. */
    Governor(const Limits &limits, std::function<double()> random);

    /*! How long a request has to wait; 0: may go now. Background requests leave room for a
     * person's. A batch is asked for by the method of its commands. */
    [[nodiscard]] Milliseconds delay(Priority priority, const QString &method,
                                     Milliseconds now) const;
    /*! How many leads the next batch of crm.lead.add may hold, from 1 to largestBatch; 0: none
     * before delay() is over. */
    [[nodiscard]] int batchSize(Milliseconds now) const;

    /*! A request left; a batch, by the method of its commands. */
    void sent(const QString &method, Milliseconds now);
    /*! It was answered: \a operating as the portal told it last, \a portalNow by its own clock, for
     * resetAt; may be invalid. Of a batch, by the method of its commands; before measured() and
     * refused() for the same answer. */
    void answered(const QString &method, const std::optional<OperatingTime> &operating,
                  const QDateTime &portalNow, Milliseconds now);
    /*! \a leads were created in \a took: the next batch is sized by it. */
    void measured(int leads, Milliseconds took);
    /*! It, or \a leads of it, was refused with RateLimited or OperationLimited; or it went and no
     * answer of Bitrix24's came (other kinds). */
    void refused(const QString &method, const Error &error, int leads, Milliseconds now);

    /*! What of the limits allows on the whole; 0: not known. For the expected time of the end. */
    [[nodiscard]] double leadsPerMinute() const;

private:
    using Seconds = OperatingBudget::Seconds;
    [[nodiscard]] OperatingBudget &budget(const QString &method);
    [[nodiscard]] Seconds perCall(const QString &method) const;
    /*! Of the method's execution time, for a person. */
    [[nodiscard]] Seconds reserve(const OperatingBudget &budget, const QString &method) const;
    [[nodiscard]] Milliseconds backgroundFrom(const OperatingBudget &budget,
                                              const QString &method) const;

    Limits m_limits;
    std::function<double()> m_random;
    RequestPace m_pace;
    BatchSizer m_sizer;
    QHash<QString, OperatingBudget> m_budgets;
    Milliseconds m_sentAt{0}; //!< the last, of any method
};

} // namespace leadbooth
