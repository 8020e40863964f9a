// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <deque>

namespace leadbooth {

/*! How fast a queue empties, by what was sent in the last minutes. Times are Clock::monotonic().
 * One thread. */
class Throughput
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /*! \a leads were sent between \a began and \a ended. */
    void add(int leads, Milliseconds began, Milliseconds ended);
    /*! 0: nothing was sent lately. */
    [[nodiscard]] double perMinute(Milliseconds now) const;

private:
    struct Stretch
    {
        int leads;
        Milliseconds began;
        Milliseconds ended;
    };
    std::deque<Stretch> m_stretches;
};

/*! When \a leads will have been sent; invalid where no rate is known. \a measured, \a allowed: a
 * minute; 0: not known. To the second: it is shown, and compared. */
[[nodiscard]] QDateTime finishAt(qint64 leads, double measured, double allowed,
                                 const QDateTime &now);

} // namespace leadbooth
