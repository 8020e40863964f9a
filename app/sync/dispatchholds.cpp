// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/advice.h"
#include "base/logging.h"
#include "sync/dispatcher_p.h"
#include "sync/holdup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// So many leads in a row refused in the same words: it is hardly the leads. A portal says "access
// denied" to crm.lead.add without a code, in its own language.
constexpr int MostSameRefusals = 20;
constexpr int MostHastened = 500;

bool isRefusal(const SendEnd &end, const SendResult &result)
{
    return end.result == AttemptResult::Rejected || result.filtered.contains(end.origin);
}

} // namespace

void Dispatcher::Private::hold(const Error &error)
{
    const int times = m_hold ? m_hold->block.times : 0;
    Hold held{.block = holdUp(error, times, m_clock.now(), m_options.timing, m_random())};
    if (error.kind == ErrorKind::OperationLimited || error.kind == ErrorKind::RateLimited) {
        const Milliseconds pace = m_line.delayOfAdding(Priority::Background);
        const QDateTime free =
                held.block.since.addMSecs(std::min(pace, m_options.timing.longestWait).count());
        held.block.until = std::max(held.block.until, free);
    }
    if (held.block.until.isValid()) {
        held.until = m_clock.monotonic() + Milliseconds(held.block.since.msecsTo(held.block.until));
    }
    m_hold = held;
    qCInfo(lcSync).noquote() << "nothing is sent for now:" << toString(error.kind)
                             << toString(error.certainty);
    if (const Outcome kept = m_queue.setBlock(m_options.account, held.block); !kept) {
        troubled(kept.error());
    }
}

Outcome Dispatcher::Private::release()
{
    if (!m_hold) {
        return success();
    }
    m_hold.reset();
    return m_queue.setBlock(m_options.account, std::nullopt);
}

std::optional<Standing> Dispatcher::Private::heldUp() const
{
    if (!m_hold) {
        return std::nullopt;
    }
    const QueueBlock &block = m_hold->block;
    if (!m_hold->until) {
        return Standing{.activity = SyncActivity::Blocked, .reason = block.error};
    }
    const Milliseconds left = *m_hold->until - m_clock.monotonic();
    if (left <= Milliseconds(0)) {
        return std::nullopt; // its times are remembered until something has gone well
    }
    return Standing{.activity =
                            goesAway(block.error) ? SyncActivity::Waiting : SyncActivity::Blocked,
                    .reason = block.error,
                    .until = m_clock.now().addMSecs(left.count()),
                    .wake = left};
}

Outcome Dispatcher::Private::recallHold()
{
    const Result<std::optional<QueueBlock>> block = m_queue.block(m_options.account);
    if (!block) {
        return failure(block.error());
    }
    if (!*block) {
        return success();
    }
    m_hold = Hold{.block = **block, .until = m_clock.monotonic()};
    // What a person had to do may have been done meanwhile, and asking for the time tells. The
    // rest is waited for, as long as the calendar can be believed and nobody is in a hurry.
    const QDateTime now = m_clock.now();
    const bool isUrgent = std::exchange(m_isHastened, false)
                          || (!m_hurried.urgent().isEmpty() && smellsOfNetwork((*block)->error));
    if (!isUrgent && (*block)->until.isValid() && (*block)->until > now) {
        const Milliseconds left(now.msecsTo((*block)->until));
        if (left <= m_options.timing.longestWait) {
            *m_hold->until += left;
        }
    }
    return success();
}

Standing Dispatcher::Private::troubled(const Error &error)
{
    const int times = m_trouble ? m_trouble->times + 1 : 1;
    const Milliseconds wait =
            backOff(times, m_options.timing.firstRetry, m_options.timing.longestRetry, m_random());
    if (m_trouble) {
        qCInfo(lcSync).noquote() << "the queue cannot be used yet:" << toString(error.kind);
    } else {
        qCWarning(lcSync).noquote()
                << "the queue cannot be used now:" << toString(error.kind) << error.detail;
    }
    m_trouble = Trouble{.error = error,
                        .times = times,
                        .retryAt = m_clock.monotonic() + wait,
                        .until = m_clock.now().addMSecs(wait.count())};
    m_trouble->error.issues.clear();
    return {.activity = goesAway(error) ? SyncActivity::Waiting : SyncActivity::Blocked,
            .reason = m_trouble->error,
            .until = m_trouble->until,
            .wake = wait};
}

void Dispatcher::Private::syncNow()
{
    m_trouble.reset();
    m_sameRefusals = 0; // what they were about may have been mended
    m_isHastened = !m_isSender;
    if (m_run == Run::Going && m_isSender) {
        const Outcome hastened =
                release().and_then([this](std::monostate) { return hastenRows(); });
        if (!hastened) {
            troubled(hastened.error());
        }
    }
    again();
}

Outcome Dispatcher::Private::hastenRows()
{
    // Those that wait are among the last that were changed.
    const Result<QList<QueuedLead>> rows = m_queue.page({.states = {QueueState::Ready},
                                                         .account = m_options.account,
                                                         .order = QueueQuery::Order::ChangedAt},
                                                        0, MostHastened);
    if (!rows) {
        return failure(rows.error());
    }
    const QDateTime now = m_clock.now();
    QList<OriginId> waiting;
    for (const QueuedLead &row : *rows) {
        if (row.notBefore.isValid() && row.notBefore > now) {
            waiting.append(row.origin);
        }
    }
    return waiting.isEmpty() ? success() : m_queue.retry(waiting);
}

void Dispatcher::Private::accessChanged()
{
    if (m_hold && !goesAway(m_hold->block.error)) {
        if (const Outcome released = release(); !released) {
            troubled(released.error());
        }
    }
    again();
}

bool Dispatcher::Private::isHeldForRefusals() const
{
    return m_hold && m_hold->block.error.kind == ErrorKind::Refused;
}

bool Dispatcher::Private::isHeldForDenial() const
{
    return m_hold && m_hold->block.error.kind == ErrorKind::AccessDenied
           && m_hold->block.error.certainty == Certainty::Unknown;
}

bool Dispatcher::Private::isDenialDisproven(const LookPlan &plan, const LookResult &found) const
{
    const auto wasDenied = [&](const LookEnd &end) {
        return end.result == AttemptResult::Sent
               && std::ranges::any_of(plan.rows, [&](const QueuedLead &row) {
                      return row.origin == end.origin && row.trouble == ErrorKind::AccessDenied;
                  });
    };
    return isHeldForDenial() && std::ranges::any_of(found.ends, wasDenied);
}

bool Dispatcher::Private::refusesAgain(const SendResult &result) const
{
    const auto isTheSame = [&](const SendEnd &end) {
        // After a restart nobody knows the words any more.
        return isRefusal(end, result)
               && (m_sameRefusals == 0 || end.error->issues == m_lastRefusal);
    };
    return isHeldForRefusals() && std::ranges::all_of(result.ends, isTheSame);
}

void Dispatcher::Private::noteRefusals(const SendResult &result)
{
    for (const SendEnd &end : result.ends) {
        if (end.result == AttemptResult::Sent) {
            m_sameRefusals = 0;
        }
        if (!isRefusal(end, result)) {
            continue;
        }
        if (m_sameRefusals > 0 && end.error->issues != m_lastRefusal) {
            m_sameRefusals = 0;
        }
        m_lastRefusal = end.error->issues;
        ++m_sameRefusals;
    }
    if (m_sameRefusals >= MostSameRefusals && !heldUp()) {
        hold({.kind = ErrorKind::Refused,
              .certainty = Certainty::Refused,
              .detail = u"many leads in a row were refused in the same words"_s});
    }
}

} // namespace leadbooth
