// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/renewallock.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds Interval = 100ms;
// Longer than an exchange with the OAuth server may take.
constexpr std::chrono::milliseconds LongestWait = 90s;
// Only counts where the process that left the file cannot be looked for, as on a machine that got
// another name since; who is alive and holds the file keeps it (flock) however long it takes.
constexpr int StaleAfterMs = 10 * 60 * 1000;

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"its lock: "_s + what};
}

} // namespace

RenewalLock::RenewalLock(Clock &clock, const QString &profileDir, const AccountId &account)
    : m_clock(clock)
    , m_path(profileDir + "/tokens-"_L1 + account.toString() + ".lock"_L1)
    , m_file(m_path)
{
    m_file.setStaleLockTime(StaleAfterMs);
}

RenewalLock::~RenewalLock() = default;

void RenewalLock::acquire(QObject *context, Done<std::monostate> done)
{
    Q_ASSERT(!m_waiting && !m_file.isLocked());
    m_waiting.emplace(context, std::move(done));
    m_giveUpAt = m_clock.monotonic() + LongestWait;
    QDir().mkpath(QFileInfo(m_path).path()); // when it cannot be made, nor can the file
    attempt();
}

void RenewalLock::attempt()
{
    const auto answer = [this](const Outcome &outcome) {
        m_timer.reset();
        const Completion<std::monostate> waiting = *std::exchange(m_waiting, {});
        waiting.finishLater(outcome);
    };
    if (m_file.tryLock(0)) {
        answer(success());
        return;
    }
    if (m_file.error() != QLockFile::LockFailedError) {
        answer(failure(problem(ErrorKind::Storage,
                               u"no lock file (QLockFile::LockError %1)"_s.arg(m_file.error()))));
        return;
    }
    if (m_clock.monotonic() >= m_giveUpAt) {
        answer(failure(problem(ErrorKind::Timeout, u"another process is at it for too long"_s)));
        return;
    }
    m_timer = m_clock.startTimer(Interval, [this] { attempt(); });
}

void RenewalLock::release()
{
    m_file.unlock();
}

} // namespace leadbooth
