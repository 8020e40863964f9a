// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/clock.h"
#include "base/completion.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace leadbooth {

/*!
 * Sees to it that one process at a time renews the tokens of an account: a lock file in the
 * profile. Waits by a timer, never by blocking the thread. A lock whose process died is taken over
 * (QLockFile looks for the process, and the system's own lock on the file tells whether it lives).
 */
class RenewalLock
{
public:
    RenewalLock(Clock &clock, const QString &profileDir, const AccountId &account);
    ~RenewalLock();

    /*! One at a time. Errors: Timeout when another process keeps it for longer than an exchange may
     * take; Storage when the file cannot be made. */
    void acquire(QObject *context, Done<std::monostate> done);
    void release();

private:
    void attempt();
    Q_DISABLE_COPY_MOVE(RenewalLock)

    Clock &m_clock;
    const QString m_path;
    QLockFile m_file;
    std::chrono::milliseconds m_giveUpAt{0};
    std::optional<Completion<std::monostate>> m_waiting;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
