// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sync/dispatcher.h"

namespace leadbooth {

/*! What the queue of an account came to. */
struct DrainEnd
{
    ExitCode code = ExitCode::Done;
    SyncStatus status = {};          //!< with the counts as they are now
    std::optional<Error> error = {}; //!< why not everything was sent, where that is known
};

/*!
 * Has the queue sent until nothing more happens, and tells on standard error how it goes: in one
 * line that changes on a terminal, otherwise in a line now and then. Main thread.
 */
class Drain : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        bool forTime = false;    //!< limits of the portal, lost answers
        bool forNetwork = false; //!< and for the network
        //! What an earlier run left without an answer can be looked for so long after the start,
        //! not sooner: who never waited for that would never come to an end with it.
        std::chrono::milliseconds settle{0};
    };

    /*! \a dispatcher is started here; it, \a queue and \a parts must live longer. */
    Drain(const CommandParts &parts, Dispatcher &dispatcher, LeadQueue &queue,
          const AccountId &account, const Patience &patience);

    void start();
    /*! Begins nothing more and ends when the request that is under way has been answered; the
     * second time at once. */
    void end();

Q_SIGNALS:
    void ended(const leadbooth::DrainEnd &end);

private:
    void poll();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isSettling() const;
    void hasten();
    void tell(const SyncStatus &status);
    void finish();

    const CommandParts &m_parts;
    Dispatcher &m_dispatcher;
    LeadQueue &m_queue;
    const AccountId m_account;
    const Patience m_patience;
    const bool m_isTerminal;
    bool m_isHastened = false;
    bool m_isEnding = false;
    bool m_isOver = false;
    SyncActivity m_toldActivity = SyncActivity::Off;
    std::chrono::milliseconds m_toldAt{0};
    std::chrono::milliseconds m_startedAt{0};
    std::unique_ptr<ClockTimer> m_timer;
};

/*! Whether what stops a queue with this status is waited for. Pure. */
[[nodiscard]] bool isWorthWaiting(const SyncStatus &status, const Drain::Patience &patience);

/*! How a queue with this status leaves a script: see the table of exit codes in README.md. Pure. */
[[nodiscard]] ExitCode exitCodeFor(const SyncStatus &status);

/*! "12 sent, 488 left, 61 a minute, done at 14:05". */
[[nodiscard]] QString progressLine(const SyncStatus &status);

} // namespace leadbooth
