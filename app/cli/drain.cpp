// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drain.h"

#include "sync/holdup.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Being at rest is a state, and not every way to it is told of.
constexpr std::chrono::milliseconds PollInterval{50};
constexpr std::chrono::milliseconds LineInterval = std::chrono::seconds(10);

bool isStorage(const Error &error)
{
    return exitCodeFor(error) == ExitCode::Storage;
}

} // namespace

ExitCode exitCodeFor(const SyncStatus &status)
{
    if (status.activity == SyncActivity::NotSender) {
        return ExitCode::Offline;
    }
    if (status.reason && (status.activity == SyncActivity::Blocked || isStorage(*status.reason))) {
        return exitCodeFor(*status.reason);
    }
    const QueueCounts &counts = status.counts;
    if (counts.of(QueueState::Ready) + counts.of(QueueState::Sending) > 0) {
        return ExitCode::Offline;
    }
    if (counts.of(QueueState::Uncertain) > 0) {
        return ExitCode::Unknown;
    }
    return counts.trouble() > 0 ? ExitCode::Rejected : ExitCode::Done;
}

bool isWorthWaiting(const SyncStatus &status, const Drain::Patience &patience)
{
    if (status.activity != SyncActivity::Waiting) {
        return false;
    }
    if (patience.forNetwork) {
        return true;
    }
    const bool isOfNetwork = status.reason && smellsOfNetwork(*status.reason);
    return patience.forTime && !isOfNetwork && status.until.isValid();
}

QString progressLine(const SyncStatus &status)
{
    QStringList parts{u"%1 sent"_s.arg(status.doneInRun),
                      u"%1 left"_s.arg(status.counts.waiting())};
    if (status.counts.trouble() > 0) {
        parts.append(u"%1 need a person"_s.arg(status.counts.trouble()));
    }
    if (status.leadsPerMinute > 0) {
        parts.append(u"%1 a minute"_s.arg(qRound64(status.leadsPerMinute)));
    }
    if (status.finishAt.isValid()) {
        parts.append(u"done at %1"_s.arg(status.finishAt.toLocalTime().toString(u"HH:mm"_s)));
    }
    if (status.activity == SyncActivity::Waiting) {
        parts.append(status.until.isValid() ? u"waiting until %1"_s.arg(
                             status.until.toLocalTime().toString(u"HH:mm:ss"_s))
                                            : u"waiting for the network"_s);
    }
    if (status.reason) {
        parts.append(describe(*status.reason));
    }
    return parts.join(u", "_s);
}

Drain::Drain(const CommandParts &parts, Dispatcher &dispatcher, LeadQueue &queue,
             const AccountId &account, const Patience &patience)
    : m_parts(parts)
    , m_dispatcher(dispatcher)
    , m_queue(queue)
    , m_account(account)
    , m_patience(patience)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    connect(&m_dispatcher, &Dispatcher::statusChanged, this, &Drain::tell);
    connect(&m_dispatcher, &Dispatcher::duplicateFound, this, [this](const QueuedLead &lead) {
        m_parts.err << "The portal holds this lead more than once: " << lead.origin.toString()
                    << '\n'
                    << Qt::flush;
    });
}

void Drain::start()
{
    m_startedAt = m_parts.clock.monotonic();
    m_dispatcher.start();
    m_timer = m_parts.clock.startTimer(PollInterval, [this] { poll(); });
}

void Drain::end()
{
    if (std::exchange(m_isEnding, true)) {
        m_dispatcher.stop();
        finish();
        return;
    }
    m_dispatcher.pause();
}

void Drain::poll()
{
    if (m_dispatcher.isAtRest() && isOver()) {
        finish();
        return;
    }
    m_timer = m_parts.clock.startTimer(PollInterval, [this] { poll(); });
}

bool Drain::isOver() const
{
    return m_isEnding || (!isWorthWaiting(m_dispatcher.status(), m_patience) && !isSettling());
}

bool Drain::isSettling() const
{
    const SyncStatus &status = m_dispatcher.status();
    return status.activity == SyncActivity::Waiting && !status.reason
           && status.counts.of(QueueState::Uncertain) > 0
           && m_parts.clock.monotonic() - m_startedAt <= m_patience.settle + PollInterval;
}

/*! What an earlier process was waiting for may have come to pass: that is why this was started. */
void Drain::hasten()
{
    if (m_isTerminal) {
        m_dispatcher.syncNow(); // a person is there, and wants it
    } else {
        m_dispatcher.networkChanged(true);
    }
}

void Drain::tell(const SyncStatus &status)
{
    if (!std::exchange(m_isHastened, true)) {
        hasten();
    }
    const std::chrono::milliseconds now = m_parts.clock.monotonic();
    if (m_isOver || status.activity == SyncActivity::Off) {
        return;
    }
    if (m_isTerminal) {
        m_parts.err << "\r\x1b[K" << progressLine(status) << Qt::flush;
    } else if (status.activity != m_toldActivity || now - m_toldAt >= LineInterval) {
        m_parts.err << progressLine(status) << '\n' << Qt::flush;
        m_toldActivity = status.activity;
        m_toldAt = now;
    }
}

void Drain::finish()
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    m_timer.reset();
    if (m_isTerminal) {
        m_parts.err << '\n' << Qt::flush;
    }
    DrainEnd end{.status = m_dispatcher.status()};
    // What is told now and then may be a moment old.
    if (const Result<QueueCounts> counts = m_queue.counts(m_account)) {
        end.status.counts = *counts;
        end.code = exitCodeFor(end.status);
    } else {
        end.code = ExitCode::Storage;
        end.error = counts.error();
    }
    if (!end.error) {
        end.error = end.status.reason;
    }
    Q_EMIT ended(end);
}

} // namespace leadbooth
