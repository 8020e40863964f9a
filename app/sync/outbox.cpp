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

void Outbox::submit(const LeadDraft &draft, const FormSchemaPtr &schema, bool resendDecided)
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
    const Result<Submitted> kept = keep(*lead, *known, resendDecided);
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
                                       const std::optional<QueuedLead> &known, bool resendDecided)
{
    const auto asTyped = [](std::monostate) {
        return Submitted();
    };
    if (!known) {
        return m_queue.save({lead}).map(asTyped);
    }
    const OriginId origin = known->origin;
    const Result<LeadPayload> held = m_queue.payload(origin);
    const bool isSame = held && sameContent(held->draft, lead.payload.draft);
    switch (known->state) {
    case QueueState::Ready:
    case QueueState::Parked:
        // Nothing has changed, but a person wants it to go.
        if (isSame && (known->state == QueueState::Parked || known->attempts > 0)) {
            const bool isDecided = resendDecided || !mayBeOnPortal(*known);
            return asItIs(origin,
                          isDecided ? m_queue.retry({origin}) : m_queue.retryUndecided({origin}));
        }
        return m_queue.replace(lead, resendDecided).map(asTyped);
    case QueueState::Rejected:
        if (isSame && known->isRefusalUnproven()) {
            return asItIs(origin, m_queue.retry({origin}));
        }
        return m_queue.replace(lead, resendDecided).map(asTyped);
    case QueueState::Discarded:
        return m_queue.replace(lead, resendDecided).map(asTyped);
    case QueueState::Sending:
    case QueueState::Uncertain:
    case QueueState::Sent:
    case QueueState::MovedAway:
        break;
    }
    if (isSame) {
        return asItIs(origin, success());
    }
    // Without a look at it, nobody can say whether they are the same.
    return keepDraft(lead).map([&](std::monostate) {
        return Submitted{.isOther = held.has_value(), .isUnseen = !held};
    });
}

Result<Outbox::Submitted> Outbox::asItIs(const OriginId &lead, const Outcome &kept)
{
    const Outcome removed = kept ? m_queue.removeDraft(lead) : kept;
    return removed.map([](std::monostate) { return Submitted(); });
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

Outcome Outbox::saveDraft(const LeadDraft &draft, const FormSchema &schema)
{
    return m_queue.saveDraft({.origin = draft.originId,
                              .account = m_options.account,
                              .portal = m_options.portalId,
                              .changedAt = m_clock.now(),
                              .payload = {.draft = draft, .form = typedFormOf(schema, draft)}});
}

bool Outbox::holdsAsItIs(const SavedDraft &draft)
{
    const Result<std::optional<QueuedLead>> lead = m_queue.lead(draft.origin);
    // Of what was attempted, the portal may have another version than the row.
    if (!lead || !*lead || (*lead)->attempts > 0 || (*lead)->state == QueueState::Discarded
        || (*lead)->state == QueueState::MovedAway) {
        return false;
    }
    const Result<LeadPayload> held = m_queue.payload(draft.origin);
    return held && sameContent(held->draft, draft.payload.draft);
}

Result<QList<SavedDraft>> Outbox::drafts()
{
    Result<QList<SavedDraft>> drafts = m_queue.drafts(m_options.account);
    if (!drafts) {
        return drafts;
    }
    QList<SavedDraft> left;
    for (const SavedDraft &draft : std::as_const(*drafts)) {
        if (!holdsAsItIs(draft)) {
            left.append(draft);
        } else if (const Outcome removed = m_queue.removeDraft(draft.origin); !removed) {
            return failure(removed.error());
        }
    }
    return left;
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
    if (submitted.isUnseen) {
        return SentContent::Unknown;
    }
    if (!lead.changedAfter) {
        return SentContent::AsTyped;
    }
    // Found before what was typed was sent, or after an attempt that nobody has confirmed.
    return lead.attempts <= *lead.changedAfter ? SentContent::Earlier : SentContent::Unknown;
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
