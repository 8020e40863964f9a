// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace leadbooth {

/*! How long the sending of the queue waits for what. */
struct DispatchTiming
{
    using Milliseconds = std::chrono::milliseconds;
    //! 60 s that the portal may work on after the client is gone, and half as much for the clocks
    //! and the way.
    Milliseconds settle = std::chrono::seconds(90);
    //! How old a form may be that leads are sent under: a booth runs for weeks.
    Milliseconds formAge = std::chrono::hours(1);
    Milliseconds firstRetry = std::chrono::seconds(5); //!< doubled, with jitter
    Milliseconds longestRetry = std::chrono::minutes(5);
    Milliseconds firstLookAgain = std::chrono::seconds(10);
    Milliseconds longestLookAgain = std::chrono::minutes(5);
    //! What was sent again and again, and each time was proven not to be there: at first as long as
    //! a lead settles, doubled.
    Milliseconds longestSendAgain = std::chrono::hours(1);
    //! What an administrator has to mend is tried again by itself: nobody may be at a kiosk.
    Milliseconds firstAskAgain = std::chrono::minutes(15);
    Milliseconds longestAskAgain = std::chrono::hours(1);
    //! Nothing waits for longer, whatever a portal asks for. What is due later than that was
    //! written by a calendar that has been set back since.
    Milliseconds longestWait = std::chrono::hours(1);
    //! For how long an answer proves that it is the portal that answers.
    Milliseconds proofLasts = std::chrono::minutes(2);
    //! How long a drain begins after the start: the window is being built then.
    Milliseconds startDelay{0};
    //! Where another process is the sender: how often this one asks whether it has gone.
    Milliseconds askToBeSender = std::chrono::seconds(15);
    Milliseconds statusInterval{250};
    Milliseconds purgeInterval = std::chrono::hours(24);
    //! Between two stretches of it: the thread has other things to do.
    Milliseconds purgePause = std::chrono::milliseconds(500);
};

} // namespace leadbooth
