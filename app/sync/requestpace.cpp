// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/requestpace.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace leadbooth {

namespace {

using FloatSeconds = std::chrono::duration<double>;

constexpr double KeptAfterRefusal = 0.6;
// Until the pace is again what was refused: the same for all, so that those who ask often, and are
// refused often, come down to the others. As long as refusals are to be rare with fifty programs.
constexpr FloatSeconds Rise = 500s;
// The first refusal may come from a bucket that others had filled: it is not believed below this
// part of the whole.
constexpr double LeastFirstPart = 0.05;
// The way of a request varies: some of the bucket stays empty for that.
constexpr double Spare = 2;
constexpr double BackgroundPart = 0.5; // of the bucket; the rest is for a person
// Of its part of the limit a beginner of a crowd takes this: the first requests of all may have
// filled the bucket, which is to become empty again.
constexpr double FirstPartOfShare = 0.5;
constexpr FloatSeconds Doubling = 90s;
// Without an answer for so long, the network was away, for others as well.
constexpr std::chrono::milliseconds Silence = 5min;

std::chrono::milliseconds seconds(double value)
{
    return std::chrono::ceil<std::chrono::milliseconds>(FloatSeconds(value));
}

} // namespace

RequestPace::RequestPace(double drainPerSecond, double threshold, std::function<double()> random,
                         int crowd)
    : m_drain(drainPerSecond)
    , m_threshold(threshold)
    , m_random(std::move(random))
    , m_crowd(crowd)
{}

double RequestPace::random(double from, double to) const
{
    return from + (to - from) * m_random();
}

double RequestPace::level(Milliseconds now) const
{
    return std::max(0.0, m_level - FloatSeconds(now - m_levelAt).count() * m_drain);
}

double RequestPace::rampedRate(Milliseconds now) const
{
    if (m_crowd <= 1) {
        return m_drain;
    }
    const double doublings = FloatSeconds(now - m_rampFrom.value_or(now)) / Doubling;
    return std::min(m_drain, m_drain * FirstPartOfShare / m_crowd * std::exp2(doublings));
}

void RequestPace::beginRamp(Milliseconds now)
{
    m_rampFrom = now;
    m_answeredAt = now;
    if (!m_refusedRate) {
        m_since = now;
        m_sentSince = 0;
    }
}

double RequestPace::rate(Milliseconds now) const
{
    const double ramped = rampedRate(now);
    if (!m_refusedRate) {
        return ramped;
    }
    const double x = FloatSeconds(now - m_since.value_or(now)) / Rise - 1;
    return std::min(ramped, *m_refusedRate * (1 + (1 - KeptAfterRefusal) * x * x * x));
}

void RequestPace::sent(Milliseconds now)
{
    const bool isBeginning = m_crowd > 1 && (!m_rampFrom || now - m_answeredAt > Silence);
    if (isBeginning) {
        beginRamp(now);
    }
    m_level = level(now) + 1;
    m_levelAt = now;
    m_since = m_since.value_or(now);
    ++m_sentSince;
    const Milliseconds due = std::max(m_nextBackground, now - 1s);
    // Like a Poisson process: of programs that ask in regular steps, one finds the bucket full each
    // time and another never.
    const double step = isBeginning     ? random(0, 1)
                        : m_refusedRate ? -std::log(1 - m_random())
                        : m_crowd > 1   ? random(0.5, 1.5)
                                        : random(0.9, 1.1);
    m_nextBackground = due + seconds(step / rate(now));
}

void RequestPace::answered(Milliseconds now)
{
    m_answeredAt = now;
    m_refusalsInRow = 0;
}

void RequestPace::refused(std::optional<Milliseconds> retryAfter, Milliseconds now)
{
    const double before = rate(now);
    double after = before * KeptAfterRefusal;
    const double least = std::min(LeastFirstPart, 1.0 / m_crowd) * m_drain;
    if (!m_refusedRate || before >= m_drain) {
        const double admitted = std::max(0.5, m_sentSince - 1);
        const double duration = FloatSeconds(now - m_since.value_or(now)).count();
        const double part = m_drain * admitted / (m_threshold + m_drain * duration);
        after = std::min(after, std::max(part, least));
    }
    m_answeredAt = now;
    m_refusedRate = after / KeptAfterRefusal;
    m_since = now;
    m_sentSince = 0;
    m_level = m_threshold;
    m_levelAt = now;

    const double growth = std::pow(2.0, std::min(m_refusalsInRow, 6));
    ++m_refusalsInRow;
    const Milliseconds asked = retryAfter.value_or(0ms);
    m_nextPerson = now + std::max(asked, seconds(std::min(30.0, random(0.5, 1.5) * growth)));
    m_nextBackground =
            now + std::max(asked, seconds(std::min(300.0, random(0.5, 1.5) * growth / after)));
}

RequestPace::Milliseconds RequestPace::drained(double to, Milliseconds now) const
{
    return seconds(std::max(0.0, level(now) - std::max(0.0, to)) / m_drain);
}

RequestPace::Milliseconds RequestPace::personDelay(Milliseconds now) const
{
    return std::max({0ms, drained(m_threshold - 1 - Spare, now), m_nextPerson - now});
}

RequestPace::Milliseconds RequestPace::backgroundDelay(Milliseconds now) const
{
    const double room = std::min(m_threshold - 1 - Spare, m_threshold * BackgroundPart);
    return std::max({0ms, drained(room, now), m_nextBackground - now, m_nextPerson - now});
}

} // namespace leadbooth
