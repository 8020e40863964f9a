// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/slicedwork.h"

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds SliceTime{15};

} // namespace

SlicedWork::SlicedWork(Clock &clock, std::function<bool()> piece, int piecesInSlice)
    : m_clock(clock)
    , m_piece(std::move(piece))
    , m_piecesInSlice(piecesInSlice)
{}

void SlicedWork::start()
{
    m_timer = m_clock.startTimer(std::chrono::milliseconds(0), [this] { slice(); });
}

void SlicedWork::slice()
{
    const std::chrono::milliseconds begin = m_clock.monotonic();
    // A copy, because the last piece may end this object.
    const std::function<bool()> piece = m_piece;
    for (int done = 0; done < m_piecesInSlice; ++done) {
        if (!piece()) {
            return;
        }
        if (m_clock.monotonic() - begin >= SliceTime) {
            break;
        }
    }
    start();
}

} // namespace leadbooth
