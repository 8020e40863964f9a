// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/operatingbudget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds LongestRequest = 60s;
constexpr std::chrono::milliseconds LongestMystery = 2 * LongestRequest;
constexpr std::chrono::milliseconds PieceLength = 5s;
// The portal tells its times in whole seconds.
constexpr std::chrono::milliseconds Rounding = 1s;
constexpr int PortalBuckets = 10;
// After a refusal. Somebody else who uses the same application may have been it, so not all at
// once.
constexpr OperatingBudget::Seconds FirstPause = 15s;
constexpr std::chrono::milliseconds PersonsPause = 5s;

} // namespace

OperatingBudget::OperatingBudget(Seconds limit, Milliseconds window)
    : m_limit(limit)
    , m_leastLimit(limit / 10)
    , m_window(window)
{}

void OperatingBudget::sent(Milliseconds now)
{
    m_underWay.push_back(now);
}

bool OperatingBudget::isAwaiting(Milliseconds now) const
{
    return !m_underWay.empty() && m_underWay.back() > now - LongestMystery;
}

void OperatingBudget::forgetNewest()
{
    if (!m_underWay.empty()) {
        m_underWay.pop_back();
    }
}

void OperatingBudget::refusedUnused()
{
    forgetNewest();
}

void OperatingBudget::answered(const std::optional<OperatingTime> &told, const QDateTime &portalNow,
                               Milliseconds now)
{
    forget(now);
    if (told || !m_isTold) {
        m_refusalsInRow = 0;
    }
    const Milliseconds oldest = m_underWay.empty() ? now : m_underWay.front();
    const Milliseconds began = std::max({m_answeredAt, oldest, now - LongestRequest});
    // Which of them it was is not known. That the oldest goes on is the assumption that is never
    // too good: what an older one uses is noted as later as it can be.
    forgetNewest();
    // Before the first answer it may have been used at any time: by this program before it was
    // ended.
    const bool isFirst = !m_isTold || now - m_answeredAt > m_window;
    m_answeredAt = now;
    // What dropped out meanwhile hides behind what was added: the more is taken for new, the longer
    // it is remembered.
    note(now - began, began, now);
    if (!told) {
        return;
    }
    m_isTold = true;
    m_isLimited = true;
    m_told = told->operating;
    m_highestTold = std::max(m_highestTold, m_told);
    m_resetAt.reset();
    if (told->resetAt.isValid() && portalNow.isValid()) {
        const Milliseconds left(portalNow.msecsTo(told->resetAt));
        m_resetAt = now + std::clamp(left, Milliseconds(0), m_window);
    }
    const Seconds excess = noted(now) - m_told;
    if (excess > Seconds(0)) {
        takeFromOldest(excess);
    } else if (isFirst && m_resetAt) {
        noteOfAnyAge(-excess, now);
    } else if (excess < Seconds(0)) {
        m_pieces.push_back({now + m_window, -excess});
    }
}

void OperatingBudget::refused(Seconds perCall, double jitter, Milliseconds now)
{
    forget(now);
    const Seconds reached = std::max(m_highestTold, noted(now));
    m_limit = std::clamp(reached - perCall, m_leastLimit, m_limit);
    m_isLimited = true;
    if (m_answeredAt != now) {
        forgetNewest(); // else a part of what was answered
    }
    const Seconds pause = FirstPause * (1 << std::min(m_refusalsInRow, 6)) * (0.5 + jitter);
    ++m_refusalsInRow;
    m_personFrom = now + PersonsPause;
    m_backgroundFrom = now + std::chrono::ceil<Milliseconds>(std::min(Seconds(m_window), pause));
}

OperatingBudget::Seconds OperatingBudget::noted(Milliseconds now) const
{
    Seconds sum{0};
    for (const Piece &piece : m_pieces) {
        if (piece.forgottenAt > now) {
            sum += piece.used;
        }
    }
    return sum;
}

OperatingBudget::Seconds OperatingBudget::left(Milliseconds now) const
{
    return m_isLimited ? m_limit - noted(now) : m_limit;
}

OperatingBudget::Milliseconds OperatingBudget::freeAt(Seconds needed) const
{
    if (!m_isLimited) {
        return Milliseconds(0);
    }
    Seconds sum{0};
    for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece) {
        sum += piece->used;
        if (sum > m_limit - needed) {
            return piece->forgottenAt;
        }
    }
    return Milliseconds(0);
}

std::optional<OperatingBudget::Milliseconds> OperatingBudget::probeAt(Seconds perCall) const
{
    if (!m_resetAt || m_told + perCall > m_limit) {
        return std::nullopt;
    }
    return *m_resetAt + Rounding;
}

void OperatingBudget::forget(Milliseconds now)
{
    while (!m_pieces.empty() && m_pieces.front().forgottenAt <= now) {
        m_pieces.pop_front();
    }
    // Its answer got lost: the portal may have worked on it.
    while (!m_underWay.empty() && m_underWay.front() <= now - LongestMystery) {
        m_underWay.pop_front();
    }
}

void OperatingBudget::note(Seconds used, Milliseconds from, Milliseconds to)
{
    if (used <= Seconds(0)) {
        return;
    }
    const auto pieces = std::max<qint64>(1, (to - from + PieceLength - 1ms) / PieceLength);
    for (qint64 piece = 1; piece <= pieces; ++piece) {
        m_pieces.push_back({from + (to - from) * piece / pieces + m_window,
                            used / static_cast<double>(pieces)});
    }
}

void OperatingBudget::noteOfAnyAge(Seconds used, Milliseconds now)
{
    const Milliseconds first = *m_resetAt + Rounding;
    const Milliseconds last = now + m_window;
    for (int bucket = 1; bucket <= PortalBuckets; ++bucket) {
        m_pieces.push_back({first + (last - first) * bucket / PortalBuckets,
                            used / static_cast<double>(PortalBuckets)});
    }
    std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &left, const Piece &right) {
        return left.forgottenAt < right.forgottenAt;
    });
}

void OperatingBudget::takeFromOldest(Seconds excess)
{
    while (!m_pieces.empty() && excess > Seconds(0)) {
        const Seconds part = std::min(excess, m_pieces.front().used);
        m_pieces.front().used -= part;
        excess -= part;
        if (m_pieces.front().used <= Seconds(0)) {
            m_pieces.pop_front();
        }
    }
}

} // namespace leadbooth
