// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leakybucket.h"

#include <algorithm>

namespace leadbooth {

LeakyBucket::LeakyBucket(double drainPerSecond, double threshold)
    : m_drainPerSecond(drainPerSecond)
    , m_threshold(threshold)
{}

bool LeakyBucket::admit(const QString &source, std::chrono::milliseconds now)
{
    Level &level = m_levels[source];
    const double seconds = std::chrono::duration<double>(now - level.at).count();
    const double left = std::max(0.0, level.level - seconds * m_drainPerSecond);
    if (left + 1 > m_threshold) {
        return false;
    }
    level = {left + 1, now};
    return true;
}

} // namespace leadbooth
