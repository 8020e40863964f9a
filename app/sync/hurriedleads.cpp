// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hurriedleads.h"

#include <algorithm>

namespace leadbooth {

void HurriedLeads::add(const OriginId &origin)
{
    if (!m_told.contains(origin)) {
        m_origins.append(origin);
    }
    m_urgent.removeOne(origin);
    m_urgent.prepend(origin);
    m_urgent.resize(std::min(m_urgent.size(), MostUrgent));
    m_told.insert(origin, std::nullopt);
}

void HurriedLeads::remove(const OriginId &origin)
{
    m_origins.removeOne(origin);
    m_urgent.removeOne(origin);
    m_told.remove(origin);
    m_early.remove(origin);
}

void HurriedLeads::lookEarly(const OriginId &origin)
{
    if (contains(origin)) {
        m_early.insert(origin);
    }
}

QList<OriginId> HurriedLeads::untold() const
{
    QList<OriginId> origins;
    for (const OriginId &origin : m_origins) {
        if (!m_told.value(origin)) {
            origins.append(origin);
        }
    }
    return origins;
}

bool HurriedLeads::isNews(const QueuedLead &row)
{
    const auto told = m_told.find(row.origin);
    if (told == m_told.end() || *told == row) {
        return false;
    }
    *told = row;
    return true;
}

} // namespace leadbooth
