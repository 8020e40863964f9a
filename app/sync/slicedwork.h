// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <functional>
#include <memory>

namespace leadbooth {

/*!
 * Work that would keep its thread for long, in slices of some milliseconds between which the event
 * loop turns. Ends with its destruction, which a piece of work may bring about as the last thing it
 * does.
 */
class SlicedWork
{
public:
    /*! \a piece: does a little, and tells whether there is more; no more than \a piecesInSlice of
     * them are done in one. \a clock must live longer. */
    SlicedWork(Clock &clock, std::function<bool()> piece, int piecesInSlice = 50);

    /*! Begins in the next turn of the event loop. */
    void start();

private:
    void slice();

    Clock &m_clock;
    std::function<bool()> m_piece;
    const int m_piecesInSlice;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
