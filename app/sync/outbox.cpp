// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "base/logging.h"
#include "sync/leadsaving.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

Outbox::Outbox(Clock &clock, LeadQueue &queue, Options options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_queue(queue)
    , m_options(std::move(options))
{
    connect(&m_queue, &LeadQueue::changed, this, &Outbox::onQueueChanged);
    onQueueChanged();
}

Outbox::~Outbox() = default;

void Outbox::connectPortal(Bitrix24Client &client, std::function<double()> random)
{
    Q_ASSERT(!m_dispatcher);
    m_dispatcher =
            std::make_unique<Dispatcher>(m_clock, client, m_queue,
                                         Dispatcher::Options{.account = m_options.account,
                                                             .portal = m_options.portal,
                                                             .retention = m_options.retention,
                                                             .timing = m_options.timing,
                                                             .limits = m_options.limits},
                                         std::move(random));
    connect(m_dispatcher.get(), &Dispatcher::statusChanged, this, &Outbox::onStatus);
    connect(m_dispatcher.get(), &Dispatcher::hurriedChanged, this, &Outbox::tell);
    connect(m_dispatcher.get(), &Dispatcher::formNeeded, this, &Outbox::formNeeded);
    connect(m_dispatcher.get(), &Dispatcher::duplicateFound, this, &Outbox::duplicateFound);
    if (m_schema) {
        m_dispatcher->setSchema(m_schema);
    }
    for (auto it = m_submitted.cbegin(); it != m_submitted.cend(); ++it) {
        m_dispatcher->hurry(it.key());
    }
    m_dispatcher->start();
}

void Outbox::submit(const LeadDraft &draft, const FormSchemaPtr &schema)
{
    const OriginId origin = draft.originId;
    const Result<std::optional<QueuedLead>> known = m_queue.lead(origin);
    if (!known) {
        fail(origin, false, known.error());
        return;
    }
    const Result<LeadToSave> lead =
            leadToSave(schema, draft, m_options.account, m_options.portalId);
    if (!lead) {
        fail(origin, known->has_value(), lead.error());
        return;
    }
    const Result<Submitted> kept = keep(*lead, *known);
    if (!kept) {
        fail(origin, known->has_value(), kept.error());
        return;
    }
    m_submitted.insert(origin, *kept);
    m_last = origin;
    m_lastState = {};
    tellOfLast();
    if (m_dispatcher) {
        m_dispatcher->hurry(origin);
    }
}

Result<Outbox::Submitted> Outbox::keep(const LeadToSave &lead,
                                       const std::optional<QueuedLead> &known)
{
    if (!known) {
        return m_queue.save({lead}).map([](std::monostate) { return Submitted(); });
    }
    switch (known->state) {
    case QueueState::Rejected:
        if (known->isRefusalUnproven()) {
            return keepChanged(lead, *known);
        }
        [[fallthrough]];
    case QueueState::Discarded:
        return m_queue.replace(lead).map([](std::monostate) { return Submitted(); });
    case QueueState::Ready:
        if (known->attempts == 0) {
            return m_queue.replace(lead).map([](std::monostate) { return Submitted(); });
        }
        return keepChanged(lead, *known);
    case QueueState::Parked:
        return keepChanged(lead, *known);
    case QueueState::Sending:
    case QueueState::Uncertain:
    case QueueState::Sent:
    case QueueState::MovedAway:
        break;
    }
    const Result<LeadPayload> held = m_queue.payload(known->origin);
    // Without a look at it, nobody can say that they are the same.
    return Submitted{.isOther = !held || !sameContent(held->draft, lead.payload.draft)};
}

Result<Outbox::Submitted> Outbox::keepChanged(const LeadToSave &lead, const QueuedLead &known)
{
    const OriginId origin = known.origin;
    const Result<LeadPayload> held = m_queue.payload(origin);
    if (held && sameContent(held->draft, lead.payload.draft)) {
        return m_queue.retry({origin}).map([](std::monostate) { return Submitted(); });
    }
    Outcome changed = success();
    if (known.state == QueueState::Ready) {
        changed = m_queue.park({origin}); // so that it is looked for before it is sent again
    }
    if (changed) {
        changed = m_queue.replace(lead);
    }
    if (changed) {
        changed = keepDraft(lead);
    }
    return changed.map([&](std::monostate) { return Submitted{.changedAfter = known.attempts}; });
}

Outcome Outbox::keepDraft(const LeadToSave &lead)
{
    LeadPayload payload = lead.payload;
    payload.request = {};
    return m_queue.saveDraft({.origin = payload.draft.originId,
                              .account = lead.account,
                              .portal = lead.portal,
                              .changedAt = m_clock.now(),
                              .payload = payload});
}

void Outbox::settleDraft(const SubmissionState &state)
{
    const auto submitted = m_submitted.find(state.origin);
    const bool isThere =
            state.phase == SubmissionPhase::Created && state.content == SentContent::AsTyped;
    if (submitted == m_submitted.end() || !submitted->changedAfter
        || (!isThere && state.phase != SubmissionPhase::Failed)) {
        return;
    }
    submitted->changedAfter.reset();
    if (const Outcome removed = m_queue.removeDraft(state.origin); !removed) {
        // It is offered again; nothing is sent twice by that.
        qCWarning(lcSync).noquote() << removed.error().detail;
    }
}

Outcome Outbox::saveDraft(const LeadDraft &draft, const FormSchema &schema)
{
    return m_queue.saveDraft({.origin = draft.originId,
                              .account = m_options.account,
                              .portal = m_options.portalId,
                              .changedAt = m_clock.now(),
                              .payload = {.draft = draft, .form = typedFormOf(schema, draft)}});
}

void Outbox::fail(const OriginId &origin, bool isKept, const Error &error)
{
    Q_EMIT submissionChanged(
            {.phase = SubmissionPhase::Failed, .origin = origin, .isKept = isKept, .error = error});
}

void Outbox::tell(const QueuedLead &lead, const Issues &issues)
{
    SubmissionState state =
            submissionState(lead, issues, m_status, m_options.portal, m_clock.now());
    if (state.phase == SubmissionPhase::Created) {
        state.content = contentOf(lead);
    }
    settleDraft(state);
    // What says nothing is not needed any more. What is other than typed stays: a deal may follow.
    if (state.isFinal() && m_submitted.value(lead.origin) == Submitted()) {
        m_submitted.remove(lead.origin);
    }
    if (lead.origin == m_last) {
        if (state == m_lastState) {
            return;
        }
        m_lastState = state;
    }
    Q_EMIT submissionChanged(state);
}

void Outbox::tellOfLast()
{
    const Result<std::optional<QueuedLead>> lead = m_queue.lead(m_last);
    if (!lead || !*lead) {
        if (!lead) {
            qCWarning(lcSync).noquote() << lead.error().detail;
        }
        return;
    }
    Issues issues;
    if ((*lead)->state == QueueState::Rejected) {
        issues = m_queue.issues(m_last).value_or(Issues());
    }
    tell(**lead, issues);
}

SentContent Outbox::contentOf(const QueuedLead &lead) const
{
    const Submitted submitted = m_submitted.value(lead.origin);
    if (submitted.isOther) {
        return SentContent::Earlier;
    }
    if (!submitted.changedAfter) {
        return SentContent::AsTyped;
    }
    if (lead.attempts <= *submitted.changedAfter) {
        return SentContent::Earlier; // found before it was sent again
    }
    const QList<QueueAttempt> attempts =
            m_queue.attempts(lead.origin).value_or(QList<QueueAttempt>());
    const bool wasConfirmed =
            std::any_of(attempts.cbegin(), attempts.cend(), [](const QueueAttempt &attempt) {
                return attempt.kind == AttemptKind::Send && attempt.result == AttemptResult::Sent;
            });
    return wasConfirmed ? SentContent::AsTyped : SentContent::Unknown;
}

void Outbox::onStatus(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
    // It waits for what the whole queue waits for, or is being looked up now.
    if (!m_last.isEmpty() && !m_lastState.isFinal()) {
        tellOfLast();
    }
}

void Outbox::onQueueChanged()
{
    if (!m_dispatcher) {
        SyncStatus status = m_status;
        if (const Result<QueueCounts> counts = m_queue.counts(m_options.account)) {
            status.counts = *counts;
        }
        if (status != m_status) {
            m_status = status;
            Q_EMIT statusChanged(status);
        }
    }
    // Somebody may have changed it in the list.
    if (!m_last.isEmpty()) {
        tellOfLast();
    }
}

void Outbox::setSchema(const FormSchemaPtr &schema)
{
    m_schema = schema;
    if (m_dispatcher) {
        m_dispatcher->setSchema(schema);
    }
}

void Outbox::formFailed(const Error &error)
{
    if (m_dispatcher) {
        m_dispatcher->formFailed(error);
    }
}

void Outbox::setRetention(const Retention &retention)
{
    m_options.retention = retention;
    if (m_dispatcher) {
        m_dispatcher->setRetention(retention);
    }
}

void Outbox::pause()
{
    if (m_dispatcher) {
        m_dispatcher->pause();
    }
}

void Outbox::resume()
{
    if (m_dispatcher) {
        m_dispatcher->resume();
    }
}

void Outbox::syncNow()
{
    if (m_dispatcher) {
        m_dispatcher->syncNow();
    }
}

void Outbox::networkChanged(bool isReachable)
{
    if (m_dispatcher) {
        m_dispatcher->networkChanged(isReachable);
    }
}

void Outbox::accessChanged()
{
    if (m_dispatcher) {
        m_dispatcher->accessChanged();
    }
}

SyncStatus Outbox::status() const
{
    return m_status;
}

} // namespace leadbooth
