// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/response.h"

#include <chrono>
#include <deque>
#include <optional>

namespace leadbooth {

/*!
 * What is left of the execution time that a portal allows one method in a sliding window. The
 * portal tells the sum with each answer, not what it is made of: so what was added since the answer
 * before is noted with the time in which it can have been used, and forgotten a whole window later,
 * which is never before the portal does. Where the portal tells nothing, the time that its answers
 * took is noted, and means something only after a first refusal.
 *
 * Times are Clock::monotonic(). A value; one thread.
 */
class OperatingBudget
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Seconds = std::chrono::duration<double>;

    OperatingBudget(Seconds limit, Milliseconds window);

    void sent(Milliseconds now);
    /*! \a told: nothing, when the answer did not say. \a portalNow may be invalid. */
    void answered(const std::optional<OperatingTime> &told, const QDateTime &portalNow,
                  Milliseconds now);
    /*! The portal refused for this limit: which it must have passed by one call of \a perCall at
     * most.
     */
    void refused(Seconds perCall, double jitter, Milliseconds now);
    /*! Refused for another reason: nothing was used. */
    void refusedUnused();

    /*! Whether something is under way that is not counted yet. */
    [[nodiscard]] bool isAwaiting(Milliseconds now) const;
    /*! Whether the portal is known to have the limit at all. */
    [[nodiscard]] bool isLimited() const { return m_isLimited; }
    /*! Whether calls are as long as to count. */
    [[nodiscard]] bool isCounted() const { return m_isLimited && m_highestTold > Seconds(0); }
    [[nodiscard]] Seconds limit() const { return m_limit; }
    /*! May be negative. Without a known limit: the whole limit. */
    [[nodiscard]] Seconds left(Milliseconds now) const;
    /*! When there will be \a needed left; in the past: there is. */
    [[nodiscard]] Milliseconds freeAt(Seconds needed) const;
    /*! When the portal said that something drops out: one call of \a perCall may ask how much.
     * Nothing, when it did not say, or such a call would not fit if nothing did. */
    [[nodiscard]] std::optional<Milliseconds> probeAt(Seconds perCall) const;
    /*! After a refusal: nothing before. */
    [[nodiscard]] Milliseconds personFrom() const { return m_personFrom; }
    [[nodiscard]] Milliseconds backgroundFrom() const { return m_backgroundFrom; }

private:
    struct Piece
    {
        Milliseconds forgottenAt;
        Seconds used;
    };
    void forget(Milliseconds now);
    void forgetNewest();
    void note(Seconds used, Milliseconds from, Milliseconds to);
    void noteOfAnyAge(Seconds used, Milliseconds now);
    void takeFromOldest(Seconds excess);
    [[nodiscard]] Seconds noted(Milliseconds now) const;

    Seconds m_limit;
    Seconds m_leastLimit;
    Milliseconds m_window;
    std::deque<Piece> m_pieces; //!< by forgottenAt
    bool m_isLimited = false;
    bool m_isTold = false;
    Seconds m_told{0};
    Seconds m_highestTold{0};
    std::optional<Milliseconds> m_resetAt;
    std::deque<Milliseconds> m_underWay; //!< when it was sent
    Milliseconds m_answeredAt{0};
    Milliseconds m_personFrom{0};
    Milliseconds m_backgroundFrom{0};
    int m_refusalsInRow = 0;
};

} // namespace leadbooth
