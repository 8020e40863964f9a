// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/operatingbudget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds LongestRequest = 60s;
constexpr std::chrono::milliseconds PieceLength = 5s;
// The portal tells its times in whole seconds.
constexpr std::chrono::milliseconds Rounding = 1s;
constexpr int PortalBuckets = 10;

} // namespace

OperatingBudget::OperatingBudget(Seconds limit, Milliseconds window)
    : m_limit(limit)
    , m_leastLimit(limit / 10)
    , m_window(window)
{}

void OperatingBudget::sent(Milliseconds now)
{
    if (!m_sentAt) {
        m_sentAt = now;
    }
}

void OperatingBudget::answered(const std::optional<OperatingTime> &told,
                               const QDateTime &portalNow, Milliseconds now)
{
    forget(now);
    m_refusalsInRow = 0;
    const Milliseconds began =
            std::max({m_answeredAt, m_sentAt.value_or(now), now - LongestRequest});
    m_sentAt.reset();
    m_answeredAt = now;
    if (!told) {
        note(now - began, began, now);
        return;
    }
    m_isLimited = true;
    m_told = told->operating;
    m_highestTold = std::max(m_highestTold, m_told);
    m_resetAt.reset();
    if (told->resetAt.isValid() && portalNow.isValid()) {
        const Milliseconds left(portalNow.msecsTo(told->resetAt));
        m_resetAt = now + std::clamp(left, Milliseconds(0), m_window);
    }
    const Seconds news = m_told - noted(now);
    if (news < Seconds(0)) {
        takeFromOldest(-news);
        return;
    }
    const Seconds own = std::min(news, Seconds(now - began));
    noteForeign(news - own, now);
    note(own, began, now);
}

void OperatingBudget::refused(Seconds perCall, Milliseconds now)
{
    forget(now);
    const Seconds reached = std::max(m_highestTold, noted(now));
    m_limit = std::clamp(reached - perCall, m_leastLimit, m_limit);
    m_isLimited = true;
    m_sentAt.reset();
    constexpr Milliseconds First = 15s;
    const Milliseconds pause = std::min(m_window, First * (1 << std::min(m_refusalsInRow, 6)));
    ++m_refusalsInRow;
    m_blockedUntil = now + pause;
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

void OperatingBudget::noteForeign(Seconds used, Milliseconds now)
{
    if (used <= Seconds(0)) {
        return;
    }
    // Before anything was known it may be of any age, but for what the portal said of the oldest.
    // Otherwise somebody else used it since the last answer.
    if (!m_pieces.empty() || !m_resetAt) {
        m_pieces.push_back({now + m_window, used});
        return;
    }
    const Milliseconds first = *m_resetAt + Rounding;
    const Milliseconds last = now + m_window;
    for (int bucket = 1; bucket <= PortalBuckets; ++bucket) {
        m_pieces.push_back({first + (last - first) * bucket / PortalBuckets,
                            used / static_cast<double>(PortalBuckets)});
    }
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
