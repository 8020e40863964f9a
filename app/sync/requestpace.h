// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace leadbooth {

/*!
 * How often to ask a portal whose leaky bucket is shared with programs that nobody knows of.
 *
 * A refusal is the only thing that is heard of them. It tells that the bucket is full, so what was
 * sent since the last time bounds what one's own part can have been; from there the pace rises
 * again, fast to a little below where it was refused, slowly past that (as TCP CUBIC does). All
 * programs rise alike in time and those that send more are refused more, which makes them even.
 *
 * Where many programs begin in the same moment, as the kiosks of a booth do when its network comes
 * back, nobody has been refused yet. There each begins with its part of the limit, and doubles that
 * while it is not refused.
 *
 * Times are Clock::monotonic(). A value; one thread.
 */
class RequestPace
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /*! \a random: numbers from 0 to below 1. \a crowd: how many programs may begin at once behind
     * this address; 1: only this one, which need not begin slowly. */
    RequestPace(double drainPerSecond, double threshold, std::function<double()> random,
                int crowd = 1);

    void sent(Milliseconds now);
    void answered(Milliseconds now);
    void refused(std::optional<Milliseconds> retryAfter, Milliseconds now);

    /*! 0: may go now. */
    [[nodiscard]] Milliseconds personDelay(Milliseconds now) const;
    [[nodiscard]] Milliseconds backgroundDelay(Milliseconds now) const;
    /*! Requests a second that the background makes at most. */
    [[nodiscard]] double rate(Milliseconds now) const;

private:
    /*! What a beginner of a crowd keeps below. */
    [[nodiscard]] double rampedRate(Milliseconds now) const;
    void beginRamp(Milliseconds now);
    [[nodiscard]] double level(Milliseconds now) const;
    /*! How long until our own requests leave no more than \a to in the bucket. */
    [[nodiscard]] Milliseconds drained(double to, Milliseconds now) const;
    [[nodiscard]] double random(double from, double to) const;

    double m_drain;
    double m_threshold;
    std::function<double()> m_random;
    int m_crowd;
    double m_level = 0; //!< what our own requests make of the bucket
    Milliseconds m_levelAt{0};
    Milliseconds m_nextBackground{0};
    Milliseconds m_nextPerson{0};
    Milliseconds m_answeredAt{0};                //!< of any request; refusals count, too
    std::optional<Milliseconds> m_rampFrom = {}; //!< nothing: has not begun
    // Since the last refusal, or the first request:
    std::optional<Milliseconds> m_since;
    double m_sentSince = 0;
    std::optional<double> m_refusedRate; //!< nothing: never refused
    int m_refusalsInRow = 0;
};

} // namespace leadbooth
