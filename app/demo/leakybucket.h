// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace leadbooth {

/*!
 * Bitrix24's request limit: every request of one source adds one to a counter, which drains evenly;
 * a request that would lift the counter over the threshold is refused and not counted. Sources are
 * independent of each other.
 */
class LeakyBucket
{
public:
    LeakyBucket(double drainPerSecond, double threshold);

    /*! Counts one request at \a now, or refuses it. */
    [[nodiscard]] bool admit(const QString &source, std::chrono::milliseconds now);

private:
    struct Level
    {
        double level = 0;
        std::chrono::milliseconds at{0};
    };
    double m_drainPerSecond;
    double m_threshold;
    QHash<QString, Level> m_levels;
};

} // namespace leadbooth
