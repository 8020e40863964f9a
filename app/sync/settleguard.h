// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"

#include <QHash>

#include <chrono>

namespace leadbooth {

/*!
 * Knows when the portal cannot be working on a lead any more, whatever becomes of the calendar.
 *
 * What became Uncertain in this process is measured by the stop watch. No stop watch ran through
 * the rest, and the calendar may have been set ahead between two processes: such a row has settled
 * a whole time to settle after this process became the sender, later if the calendar says so, but
 * not longer than one such time after it was first asked about. One thread.
 */
class SettleGuard
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /*! \a monotonic: when this process became the sender. */
    void begin(Milliseconds monotonic, Milliseconds settle);
    /*! The attempt ended just now, and nobody knows how. */
    void becameUncertain(const OriginId &origin, Milliseconds monotonic);
    /*! It is not Uncertain any more. */
    void forget(const OriginId &origin) { m_settledAt.remove(origin); }

    /*! How long until \a row has settled; 0: it has, or was never under way (no settledAt). */
    [[nodiscard]] Milliseconds left(const QueuedLead &row, const QDateTime &now,
                                    Milliseconds monotonic);
    /*! How many rows are remembered. */
    [[nodiscard]] int size() const { return static_cast<int>(m_settledAt.size()); }

private:
    Milliseconds m_settle{0};
    Milliseconds m_floor{0};
    QHash<OriginId, Milliseconds> m_settledAt; //!< monotonic
};

} // namespace leadbooth
