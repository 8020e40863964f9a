// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/settleguard.h"

#include <algorithm>

namespace leadbooth {

void SettleGuard::begin(Milliseconds monotonic, Milliseconds settle)
{
    m_settle = settle;
    m_floor = monotonic + settle;
}

void SettleGuard::becameUncertain(const OriginId &origin, Milliseconds monotonic)
{
    m_settledAt.insert(origin, monotonic + m_settle);
}

SettleGuard::Milliseconds SettleGuard::left(const QueuedLead &row, const QDateTime &now,
                                            Milliseconds monotonic)
{
    auto known = m_settledAt.constFind(row.origin);
    if (known == m_settledAt.cend()) {
        if (!row.settledAt.isValid()) {
            return Milliseconds(0);
        }
        const Milliseconds byCalendar(
                std::clamp<qint64>(now.msecsTo(row.settledAt), 0, m_settle.count()));
        known = m_settledAt.insert(row.origin, std::max(m_floor, monotonic + byCalendar));
    }
    return std::max(*known - monotonic, Milliseconds(0));
}

} // namespace leadbooth
