// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/submissionmemory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

SubmissionMemory &SubmissionMemories::of(const QUrl &portal, const QString &memberId)
{
    const QString host = u"%1:%2"_s.arg(portal.host().toLower()).arg(portal.port(443));
    const auto find = [this](const auto &isIt) {
        return std::find_if(m_portals.begin(), m_portals.end(), isIt);
    };
    auto found = m_portals.end();
    if (!memberId.isEmpty()) {
        found = find([&](const Portal &known) { return known.memberId == memberId; });
    }
    if (found == m_portals.end()) {
        found = find([&](const Portal &known) {
            // Another portal may have taken over an address.
            return known.host == host
                   && (known.memberId.isEmpty() || memberId.isEmpty()
                       || known.memberId == memberId);
        });
    }
    if (found == m_portals.end()) {
        return m_portals.emplace_back(Portal{.memberId = memberId, .host = host}).memory;
    }
    found->host = host;
    if (!memberId.isEmpty()) {
        found->memberId = memberId;
    }
    return found->memory;
}

bool SubmissionMemories::isOpen(const OriginId &origin) const
{
    return std::any_of(m_portals.cbegin(), m_portals.cend(),
                       [&](const Portal &portal) { return portal.memory.open.contains(origin); });
}

} // namespace leadbooth
