// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waiting.h"

#include "sync/holdup.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// The lead is there already; what it became is worth a moment only.
constexpr std::chrono::milliseconds LongestWaitForDeal = std::chrono::seconds(5);
// A portal that asks for more is not waited for: the lead is in the queue.
constexpr std::chrono::milliseconds LongestWait = std::chrono::minutes(2);
// After a lost answer has settled, to ask what became of it.
constexpr std::chrono::milliseconds TimeToLook = std::chrono::seconds(30);
constexpr std::chrono::milliseconds RestInterval{50};

} // namespace

Waiting::Waiting(const CommandParts &parts, Dispatcher &dispatcher, LeadQueue &queue,
                 const Lead &lead)
    : m_parts(parts)
    , m_dispatcher(dispatcher)
    , m_queue(queue)
    , m_lead(lead)
{
    connect(&m_dispatcher, &Dispatcher::statusChanged, this, [this] {
        // What an earlier process was waiting for is known only now.
        if (!std::exchange(m_isHurried, true)) {
            m_dispatcher.hurry(m_lead.origin);
        }
        look();
    });
    connect(&m_dispatcher, &Dispatcher::hurriedChanged, this,
            [this](const QueuedLead &, const Issues &issues) { look(issues); });
}

QString whatHappensNext(const WaitEnd &end)
{
    const SubmissionState &state = end.state;
    switch (end.row.value_or(QueueState::Ready)) {
    case QueueState::Ready:
        if (state.sync == SyncActivity::NotSender) {
            return u", and another Leadbooth on this machine sends it."_s;
        }
        return !state.error || goesAway(*state.error) ? u", and is sent later."_s
                                                      : u", and is sent once this is set right."_s;
    case QueueState::Sending:
    case QueueState::Uncertain:
        return u"; it may have been created, and is looked for before it is sent again."_s;
    case QueueState::Sent:
        return u", and was sent."_s;
    case QueueState::Rejected:
        return u"; mend it there, or discard it."_s;
    case QueueState::Parked:
        return state.phase == SubmissionPhase::Undecided
                       ? u"; it may have been created, which nobody but a person can find out: "
                         u"look "
                         "for it in the portal, then say queue sent or queue retry."_s
                       : u"; it is held back there until somebody says queue retry."_s;
    case QueueState::Discarded:
        return u"; it was discarded there, and queue undo takes that back."_s;
    case QueueState::MovedAway:
        return u"; it was moved to another machine, which sends it."_s;
    }
    return {};
}

void Waiting::start()
{
    m_dispatcher.hurry(m_lead.origin);
    m_dispatcher.start();
}

void Waiting::look(const Issues &issues)
{
    if (m_end) {
        return;
    }
    const Result<std::optional<QueuedLead>> lead = m_queue.lead(m_lead.origin);
    if (!lead || !*lead) {
        m_row = lead ? std::nullopt : m_row;
        end({.phase = SubmissionPhase::Undecided,
             .origin = m_lead.origin,
             .isKept = true,
             .error = lead ? Error{.detail = u"the lead is not in the queue any more"_s}
                           : lead.error()},
            ExitCode::Storage);
        return;
    }
    m_row = (*lead)->state;
    Issues known = issues;
    if ((*lead)->state == QueueState::Rejected && known.isEmpty()) {
        known = m_queue.issues(m_lead.origin).value_or(Issues());
    }
    take(submissionState(**lead, known, m_dispatcher.status(), m_lead.portal, m_parts.clock.now()),
         **lead);
}

void Waiting::take(const SubmissionState &state, const QueuedLead &lead)
{
    switch (state.phase) {
    case SubmissionPhase::Created:
        if (m_lead.mode != CrmMode::Simple || state.becameDeal) {
            end(state, ExitCode::Done);
        } else if (!m_timer) {
            // The deal is told of a moment later, or never.
            m_timer = m_parts.clock.startTimer(LongestWaitForDeal,
                                               [this, state] { end(state, ExitCode::Done); });
        }
        return;
    case SubmissionPhase::Failed:
        // Discarded or moved away by a person, who has to take it back.
        end(state, m_row == QueueState::Rejected ? exitCodeFor(*state.error) : ExitCode::Rejected);
        return;
    case SubmissionPhase::Undecided:
        end(state, ExitCode::Unknown);
        return;
    case SubmissionPhase::Saved:
        takeSaved(state);
        return;
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
        takeUncertain(state, lead);
        return;
    default:
        return; // on its way
    }
}

void Waiting::takeSaved(const SubmissionState &state)
{
    switch (state.sync) {
    case SyncActivity::NotSender:
        end(state, ExitCode::Done);
        return;
    case SyncActivity::Blocked:
        end(state, state.error ? exitCodeFor(*state.error) : ExitCode::Offline);
        return;
    case SyncActivity::Paused:
        end(state, ExitCode::Rejected); // a person holds it back
        return;
    default:
        break;
    }
    if (!state.error) {
        return; // its turn comes
    }
    const bool isOfLimits = state.error->kind == ErrorKind::RateLimited;
    if (isOfLimits && state.until.isValid()
        && m_parts.clock.now().msecsTo(state.until) <= LongestWait.count()) {
        say(u"The portal asks to wait until "_s, state.until);
        return;
    }
    end(state, exitCodeFor(*state.error));
}

void Waiting::takeUncertain(const SubmissionState &state, const QueuedLead &lead)
{
    // Before it has settled, only finding it tells anything.
    const bool hasSettled = !lead.settledAt.isValid() || lead.settledAt <= m_parts.clock.now();
    const bool wasAskedSince = hasSettled && lead.looks > 0 && lead.notBefore.isValid()
                               && lead.notBefore > m_parts.clock.now();
    if (wasAskedSince || m_dispatcher.status().activity == SyncActivity::Blocked) {
        end(state, ExitCode::Unknown);
        return;
    }
    if (!m_patience) {
        m_patience = m_parts.clock.startTimer(m_lead.settle + TimeToLook,
                                              [this, state] { end(state, ExitCode::Unknown); });
    }
    if (state.phase == SubmissionPhase::Settling) {
        say(u"No clear answer came; looking again at "_s, state.until);
    }
}

void Waiting::say(const QString &what, const QDateTime &until)
{
    const QString line = what + until.toString(Qt::ISODate);
    if (line != m_said) {
        m_parts.err << line << '\n' << Qt::flush;
        m_said = line;
    }
}

void Waiting::end(const SubmissionState &state, ExitCode code)
{
    if (m_end) {
        return;
    }
    m_end = WaitEnd{.state = state, .code = code, .row = m_row};
    m_patience.reset();
    // Other leads may be on their way: nobody would hear what becomes of them.
    m_dispatcher.pause();
    m_timer = m_parts.clock.startTimer(std::chrono::milliseconds(0), [this] { awaitRest(); });
}

void Waiting::awaitRest()
{
    if (m_dispatcher.isAtRest()) {
        Q_EMIT ended(*m_end);
        return;
    }
    m_timer = m_parts.clock.startTimer(RestInterval, [this] { awaitRest(); });
}

} // namespace leadbooth
