// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/batchsizer.h"

#include <algorithm>

namespace leadbooth {

namespace {

constexpr int FirstSize = 5;

} // namespace

BatchSizer::BatchSizer(Seconds longest, int largest)
    : m_longest(longest)
    , m_largest(std::max(1, largest))
    , m_cap(std::min(FirstSize, m_largest))
{}

void BatchSizer::measured(int leads, Seconds took)
{
    if (leads < 1 || took <= Seconds(0)) {
        return;
    }
    // One lead that went by itself says little about a batch: most of it is the way there and back.
    const double weight = m_perLead <= Seconds(0) ? 1.0 : std::clamp(leads / 10.0, 0.2, 0.5);
    m_perLead += weight * (took / leads - m_perLead);
    if (leads >= m_cap) {
        m_cap = std::min(m_largest, 2 * m_cap);
    }
}

void BatchSizer::lost(int leads, Seconds elapsed)
{
    m_cap = std::clamp(leads / 4, 1, m_cap);
    // A single lead was lost for other reasons than its number.
    if (leads > 1) {
        m_perLead = std::max(m_perLead, elapsed / leads);
    }
}

int BatchSizer::size() const
{
    if (m_perLead <= Seconds(0)) {
        return m_cap;
    }
    return std::clamp(static_cast<int>(std::min(m_longest / m_perLead, 1.0 * m_largest)), 1, m_cap);
}

} // namespace leadbooth
