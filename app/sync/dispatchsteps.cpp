// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sync/dispatcher_p.h"
#include "sync/holdup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using Milliseconds = std::chrono::milliseconds;

// What takes longer than this is a wait to be told of, and not the pace of sending.
constexpr Milliseconds LongestPace = std::chrono::seconds(5);
constexpr int MostGuardedRows = 500;

std::optional<Milliseconds> earliest(const std::optional<Milliseconds> &a,
                                     const std::optional<Milliseconds> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

void wakeBy(std::optional<Milliseconds> *wake, Milliseconds delay)
{
    *wake = earliest(*wake, delay);
}

} // namespace

Dispatcher::Private::Private(Dispatcher &owner, Clock &clock, Bitrix24Client &client,
                             LeadQueue &queue, Options options, std::function<double()> random)
    : m_owner(owner)
    , m_clock(clock)
    , m_queue(queue)
    , m_options(std::move(options))
    , m_random(random)
    , m_line(clock, client, Governor(m_options.limits, random), m_options.timing.proofLasts)
    , m_opener(queue)
    , m_status(
              clock, m_options.timing.statusInterval,
              [this]() -> std::optional<QueueCounts> {
                  const Result<QueueCounts> counts = m_queue.counts(m_options.account);
                  return counts ? std::optional(*counts) : std::nullopt;
              },
              [this](const SyncStatus &status) { Q_EMIT m_owner.statusChanged(status); })
{}

void Dispatcher::Private::start()
{
    Q_ASSERT(m_run == Run::New);
    m_run = Run::Delayed;
    m_timer = m_clock.startTimer(m_options.timing.startDelay, [this] {
        m_run = Run::Going;
        step();
    });
}

void Dispatcher::Private::stop()
{
    if (m_run == Run::Stopped) {
        return;
    }
    if (const Outcome committed = m_leaving ? commitEnds() : success(); !committed) {
        qCInfo(lcSync).noquote() << "what was sent last is looked up:" << committed.error().detail;
    }
    m_run = Run::Stopped;
    m_opener.forget({});
    // Later: this may be called by somebody who hears of what happens under this very context.
    QMetaObject::invokeMethod(
            &m_owner, [this] { m_context.reset(); }, Qt::QueuedConnection);
    m_timer.reset();
    m_leaving.reset();
    m_purging.reset();
    m_foreground.release();
    m_background.release();
    m_isProving = false;
    m_standing = {.activity = SyncActivity::Off};
    m_status.update(m_standing, m_line.isOnline(), 0);
}

void Dispatcher::Private::again()
{
    if (m_run != Run::Going || std::exchange(m_isStepComing, true)) {
        return;
    }
    QMetaObject::invokeMethod(
            m_context.get(), [this] { step(); }, Qt::QueuedConnection);
}

bool Dispatcher::Private::isAtRest() const
{
    return (m_run == Run::Going || m_run == Run::Stopped) && !m_isStepComing && !m_isProving
           && m_foreground.isFree() && m_background.isFree() && !m_standing.isMoving()
           && m_dealsAsked.isEmpty();
}

void Dispatcher::Private::onQueueChanged(const QList<OriginId> &origins)
{
    if (m_run == Run::Stopped) {
        return;
    }
    m_opener.forget(origins);
    tellHurried(origins);
    again();
}

void Dispatcher::Private::hurry(const OriginId &origin)
{
    m_hurried.add(origin);
    m_hurried.lookEarly(origin); // in case that it is Uncertain
    if (m_hold && smellsOfNetwork(m_hold->block.error)) {
        // A person waits, and may know more of the network than the last failure.
        m_hold->until = m_clock.monotonic();
    }
    again();
}

void Dispatcher::Private::networkChanged(bool isReachable)
{
    m_line.doubt();
    if (isReachable && m_hold && smellsOfNetwork(m_hold->block.error)) {
        m_hold->until = m_clock.monotonic();
    }
    again();
}

void Dispatcher::Private::step()
{
    m_isStepComing = false;
    if (m_run != Run::Going) {
        return;
    }
    m_timer.reset();
    for (const OriginId &origin : m_hurried.untold()) {
        tellHurried(origin);
    }
    const Standing standing = decide();
    if (m_run != Run::Going) {
        return; // somebody heard enough
    }
    m_standing = standing;
    if (m_standing.wake) {
        m_timer =
                m_clock.startTimer(std::max(*m_standing.wake, Milliseconds(1)), [this] { step(); });
    }
    m_status.update(m_standing, m_line.isOnline(), m_line.leadsPerMinute());
}

Standing Dispatcher::Private::decide()
{
    if (const std::optional<Standing> standing = becomeSender()) {
        return *standing;
    }
    if (const std::optional<Standing> standing = keepBooks()) {
        return *standing;
    }
    if (m_isPaused) {
        return {.activity = SyncActivity::Paused};
    }
    const std::optional<Standing> standing = heldUp();
    return standing && !isHeldForDenial() ? *standing : work();
}

std::optional<Standing> Dispatcher::Private::becomeSender()
{
    if (m_isSender) {
        return std::nullopt;
    }
    const Result<bool> isSender = m_queue.becomeSender(m_options.timing.settle);
    if (!isSender) {
        return troubled(isSender.error());
    }
    if (!*isSender) {
        return Standing{.activity = SyncActivity::NotSender,
                        .wake = m_options.timing.askToBeSender};
    }
    m_guard.begin(m_clock.monotonic(), m_options.timing.settle);
    if (const Outcome recalled = recallHold(); !recalled) {
        return troubled(recalled.error());
    }
    m_isSender = true;
    return std::nullopt;
}

std::optional<Standing> Dispatcher::Private::keepBooks()
{
    if (m_trouble && m_trouble->retryAt > m_clock.monotonic()) {
        return Standing{.activity = goesAway(m_trouble->error) ? SyncActivity::Waiting
                                                               : SyncActivity::Blocked,
                        .reason = m_trouble->error,
                        .until = m_trouble->until,
                        .wake = m_trouble->retryAt - m_clock.monotonic()};
    }
    if (!m_leaving) {
        if (const Outcome committed = commitEnds(); !committed) {
            return troubled(committed.error());
        }
    }
    housekeep();
    return std::nullopt;
}

void Dispatcher::Private::housekeep()
{
    const QDateTime now = m_clock.now();
    const Milliseconds interval = m_options.timing.purgeInterval;
    // The stop watch does not count while the machine sleeps.
    if (m_housekeeping && m_clock.monotonic() - m_housekeeping->at < interval
        && std::abs(m_housekeeping->on.msecsTo(now)) < interval.count()) {
        return;
    }
    m_housekeeping = {now, m_clock.monotonic()};
    purge();
}

void Dispatcher::Private::purge()
{
    m_purging.reset();
    const Result<bool> hasMore = m_queue.purge(m_options.retention);
    if (!hasMore) {
        // Nothing depends on it, and there is a next time.
        qCWarning(lcSync).noquote() << "the queue was not cleared:" << hasMore.error().detail;
    } else if (*hasMore) {
        m_purging = m_clock.startTimer(m_options.timing.purgePause, [this] { purge(); });
    }
}

bool Dispatcher::Private::isUnderWay(const OriginId &origin) const
{
    return m_foreground.origins.contains(origin) || m_background.origins.contains(origin);
}

Standing Dispatcher::Private::work()
{
    if (m_isProving) {
        return beforeProof();
    }
    Wake wake;
    bool isFormNeeded = false;
    for (Lane *lane : {&m_foreground, &m_background}) {
        if (!lane->isFree()) {
            continue;
        }
        const Result<std::optional<Work>> next =
                lane == &m_foreground ? urgentWork(&wake) : regularWork(&wake);
        if (!next) {
            return troubled(next.error());
        }
        if (!*next) {
            continue;
        }
        if (!m_line.isProven()) {
            prove();
            return beforeProof();
        }
        if ((*next)->kind == Work::Kind::Send && !knowsForm()) {
            isFormNeeded = true;
            continue;
        }
        if (const Outcome begun = begin(*lane, **next); !begun) {
            if (begun.error().kind != ErrorKind::KeychainLocked) {
                return troubled(begun.error());
            }
            hold(begun.error());
            return heldUp().value_or(m_standing);
        }
        if (lane->isFree()) {
            wakeBy(&wake.pace, Milliseconds(0)); // of what was chosen, nothing could be sent
        }
    }
    return isFormNeeded && m_foreground.isFree() && m_background.isFree() ? beforeForm()
                                                                          : rest(wake);
}

bool Dispatcher::Private::knowsForm() const
{
    return m_schema && m_clock.monotonic() - m_schemaAt <= m_options.timing.formAge;
}

Standing Dispatcher::Private::beforeForm()
{
    if (!std::exchange(m_isFormAsked, true)) {
        // Whoever answers at once would do so in the middle of this step.
        QMetaObject::invokeMethod(&m_owner, &Dispatcher::formNeeded, Qt::QueuedConnection);
    }
    return beforeProof();
}

Standing Dispatcher::Private::beforeProof() const
{
    // What was waited for is waited for until the portal has answered.
    return {.activity = m_standing.activity == SyncActivity::Waiting ? SyncActivity::Waiting
                                                                     : SyncActivity::Sending,
            .reason = m_standing.reason,
            .until = m_standing.until};
}

Standing Dispatcher::Private::rest(const Wake &wake)
{
    for (const Lane *lane : {&m_foreground, &m_background}) {
        if (!lane->isFree()) {
            return {.activity = *lane->activity, .wake = earliest(wake.pace, wake.due)};
        }
    }
    if (std::optional<Standing> held = heldUp()) {
        // What may be there settles meanwhile, and is looked for.
        held->wake = earliest(held->wake, std::max(wake.due.value_or(m_options.timing.settle),
                                                   m_options.timing.firstRetry));
        return *held;
    }
    if (wake.pace && *wake.pace <= LongestPace) {
        return {.activity = SyncActivity::Sending, .wake = wake.pace};
    }
    m_trouble.reset(); // nothing is left to be written
    const Result<std::optional<QDateTime>> due = m_queue.nextDue(m_options.account);
    if (!due) {
        return troubled(due.error());
    }
    std::optional<Milliseconds> left = earliest(wake.pace, wake.due);
    Milliseconds longest = m_options.timing.longestWait;
    const QDateTime now = m_clock.now();
    if (*due && **due > now) {
        wakeBy(&left, Milliseconds(now.msecsTo(**due)));
    } else if (*due) {
        // By the calendar something is due that is not by the stop watch, and hides what is next.
        longest = m_options.timing.firstRetry;
        left = left.value_or(longest);
    }
    if (left) {
        Standing standing{.activity = SyncActivity::Waiting,
                          .until = now.addMSecs(left->count()),
                          .wake = std::min(*left, longest)};
        if (wake.pace) {
            standing.reason = Error{.kind = ErrorKind::OperationLimited,
                                    .certainty = Certainty::NotSent,
                                    .detail = u"what the portal allows is used up"_s};
        } else if (isHeldForDenial()) {
            standing.activity = SyncActivity::Blocked;
            standing.reason = m_hold->block.error;
        }
        return standing;
    }
    // Whatever it was, nothing is held up by it any more.
    if (const Outcome released = release(); !released) {
        return troubled(released.error());
    }
    return {.activity = SyncActivity::Idle, .wake = m_options.timing.purgeInterval};
}

Result<std::optional<Dispatcher::Private::Work>> Dispatcher::Private::urgentWork(Wake *wake)
{
    const QDateTime now = m_clock.now();
    for (const OriginId &origin : m_hurried.urgent()) {
        if (isUnderWay(origin)) {
            continue;
        }
        const Result<std::optional<QueuedLead>> row = m_queue.lead(origin);
        if (!row) {
            return failure(row.error());
        }
        if (!*row || (*row)->account != m_options.account) {
            continue;
        }
        const QueuedLead &lead = **row;
        const bool isDue = !lead.notBefore.isValid() || lead.notBefore <= now;
        const bool isToBeLookedFor =
                lead.state == QueueState::Uncertain && m_hurried.isToBeLookedFor(origin);
        if (!isDue && (lead.state == QueueState::Ready || isToBeLookedFor)) {
            wakeBy(&wake->due, Milliseconds(now.msecsTo(lead.notBefore)));
        }
        Work work{.rows = {lead}};
        Milliseconds delay{0};
        if (lead.state == QueueState::Ready && isDue && !heldUp()) {
            delay = m_line.delayOfAdding(Priority::Foreground);
        } else if (isToBeLookedFor && (isDue || lead.looks == 0)) {
            work.kind = Work::Kind::LookUp;
            delay = m_line.delayOfLooking(Priority::Foreground);
        } else {
            continue;
        }
        if (delay > Milliseconds(0)) {
            wakeBy(&wake->pace, delay);
            continue;
        }
        return std::optional(work);
    }
    return std::optional<Work>();
}

Result<std::optional<Dispatcher::Private::Work>> Dispatcher::Private::regularWork(Wake *wake)
{
    const QDateTime now = m_clock.now();
    const int guarded = std::min(m_guard.size(), MostGuardedRows);
    const Result<QList<QueuedLead>> toLookUp =
            m_queue.dueToLookUp(m_options.account, MaxBatchCommands + guarded);
    if (!toLookUp) {
        return failure(toLookUp.error());
    }
    Work looks{.kind = Work::Kind::LookUp};
    for (const QueuedLead &row : *toLookUp) {
        const Milliseconds left = m_guard.left(row, now, m_clock.monotonic());
        if (left > Milliseconds(0)) {
            wakeBy(&wake->due, left);
        } else if (!isUnderWay(row.origin)) {
            looks.rows.append(row);
        }
    }
    if (!looks.rows.isEmpty()) {
        const Milliseconds delay = m_line.delayOfLooking(Priority::Background);
        if (delay == Milliseconds(0)) {
            return std::optional(looks);
        }
        wakeBy(&wake->pace, delay);
    }
    return heldUp() ? std::optional<Work>() : sendWork(wake);
}

Result<std::optional<Dispatcher::Private::Work>> Dispatcher::Private::sendWork(Wake *wake)
{
    // After many refusals in the same words, or a denial, one lead tells whether they go on.
    const bool isTrial = isHeldForRefusals() || isHeldForDenial();
    const int size = std::min(m_line.batchSize(), isTrial ? 1 : MaxBatchCommands);
    const Result<QList<QueuedLead>> toSend = m_queue.dueToSend(
            m_options.account, isHeldForDenial() ? MaxBatchCommands : std::max(size, 1));
    if (!toSend) {
        return failure(toSend.error());
    }
    if (toSend->isEmpty()) {
        return std::optional<Work>();
    }
    const Milliseconds delay = m_line.delayOfAdding(Priority::Background);
    if (delay > Milliseconds(0) || size == 0) {
        wakeBy(&wake->pace, std::max(delay, Milliseconds(10)));
        return std::optional<Work>();
    }
    if (isHeldForDenial()) {
        // Each in its turn: that one lead is denied says nothing about the others.
        return std::optional(
                Work{.rows = {*std::ranges::min_element(*toSend, {}, &QueuedLead::attempts)}});
    }
    return std::optional(Work{.rows = nextRequest(*toSend, m_singly, size)});
}

} // namespace leadbooth
