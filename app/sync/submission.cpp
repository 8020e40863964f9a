// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/submission.h"

#include "base/advice.h"
#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

Submission::Submission(Clock &clock, Bitrix24Client &client, FormSchemaPtr schema, LeadDraft draft,
                       QUrl portal, OriginId witness, Timing timing, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_schema(std::move(schema))
    , m_draft(std::move(draft))
    , m_portal(std::move(portal))
    , m_witness(std::move(witness))
    , m_timing(timing)
{
    m_state.origin = m_draft.originId;
}

void Submission::start(Beginning beginning)
{
    switch (beginning) {
    case Beginning::Send:
        send();
        return;
    case Beginning::LookUpFirst:
        askForOrigin([this](const Result<LookupResult> &result) { onLookedUpFirst(result); });
        return;
    }
}

void Submission::onLookedUpFirst(const Result<LookupResult> &result)
{
    if (result && !result->ids(m_draft.originId).isEmpty()) {
        created(result->ids(m_draft.originId));
        return;
    }
    if (!result) {
        const ErrorKind kind = result.error().kind;
        const bool mayNotLook = kind == ErrorKind::AccessDenied || kind == ErrorKind::MissingScope
                                || kind == ErrorKind::MethodMissing || kind == ErrorKind::Refused;
        if (!mayNotLook) {
            // The portal cannot be asked now, so it is as open as before.
            m_state.error = result.error();
            enter(SubmissionPhase::Undecided);
            return;
        }
    }
    // A person looked in the portal and said to send it; Leadbooth has looked as far as it may.
    send();
}

void Submission::send()
{
    m_state.phase = SubmissionPhase::Sending;
    addLead(m_client, *m_schema, m_draft, this,
            [this](const Result<LeadId> &result) { onSent(result); });
}

void Submission::onSent(const Result<LeadId> &result)
{
    if (result) {
        created({*result});
        return;
    }
    m_state.error = result.error();
    qCInfo(lcSync).noquote() << "a lead was not confirmed:" << toString(result.error().kind)
                             << toString(result.error().certainty);
    switch (advice(result.error())) {
    case Advice::Reconcile:
        m_settledAt = m_clock.monotonic() + m_timing.settle;
        lookUp();
        return;
    case Advice::RetryAt:
        if (waitToSendAgain(result.error())) {
            return;
        }
        break;
    default:
        break;
    }
    // Unknown without the advice to look it up does not exist for a request that changes something
    // (tst_base shows it for each kind); if it ever came, looking it up is the safe way.
    if (result.error().certainty == Certainty::Unknown) {
        m_settledAt = m_clock.monotonic() + m_timing.settle;
        lookUp();
        return;
    }
    enter(SubmissionPhase::Failed);
}

bool Submission::waitToSendAgain(const Error &error)
{
    const std::chrono::milliseconds doubled = m_timing.firstWait * (1 << m_waits);
    const std::chrono::milliseconds delay = error.retryAfter.value_or(doubled);
    if (m_waits >= m_timing.waits || delay > m_timing.longestWait) {
        return false;
    }
    ++m_waits;
    wait(SubmissionPhase::Waiting, delay, [this] {
        enter(SubmissionPhase::Sending);
        send();
    });
    return true;
}

void Submission::lookUp()
{
    m_lookedUpAt = m_clock.monotonic();
    askForOrigin([this](const Result<LookupResult> &result) { onLookedUp(result); });
}

void Submission::askForOrigin(std::function<void(const Result<LookupResult> &)> answer)
{
    enter(SubmissionPhase::LookingUp);
    QList<OriginId> origins{m_draft.originId};
    if (!m_witness.isEmpty()) {
        origins.append(m_witness);
    }
    findByOrigin(m_client, origins, this, std::move(answer));
}

void Submission::onLookedUp(const Result<LookupResult> &result)
{
    if (result && !result->ids(m_draft.originId).isEmpty()) {
        created(result->ids(m_draft.originId));
        return;
    }
    // What counts is when it was asked: an answer that took long tells of the time before.
    if (m_lookedUpAt < m_settledAt) {
        // One more look when the portal cannot be at it any more; a look-up that failed is made up
        // for by it, too.
        const std::chrono::milliseconds left = m_settledAt - m_clock.monotonic();
        if (left.count() > 0) {
            wait(SubmissionPhase::Settling, left, [this] { lookUp(); });
        } else {
            lookUp();
        }
        return;
    }
    const bool proven = result && result->isComplete && !m_witness.isEmpty()
                        && !result->ids(m_witness).isEmpty();
    enter(proven ? SubmissionPhase::NotCreated : SubmissionPhase::Undecided);
}

void Submission::created(const QList<LeadId> &ids)
{
    m_state.leadId = ids.constFirst();
    m_state.others = ids.mid(1);
    m_state.url = leadUrl(m_portal, m_state.leadId);
    if (!m_state.others.isEmpty()) {
        qCWarning(lcSync) << "the portal holds" << ids.size() << "leads of one origin";
    }
    if (m_schema->mode != CrmMode::Simple) {
        m_state.error.reset();
        enter(SubmissionPhase::Created);
        return;
    }
    m_state.becameDeal = true;
    convertedDeal(m_client, m_state.leadId, this, [this](const Result<LeadId> &deal) {
        // Without the deal's number the lead's own page is still the best there is to open.
        if (deal) {
            m_state.dealId = *deal;
            m_state.url = dealUrl(m_portal, *deal);
        }
        m_state.error.reset();
        enter(SubmissionPhase::Created);
    });
}

void Submission::wait(SubmissionPhase phase, std::chrono::milliseconds delay,
                      std::function<void()> next)
{
    m_state.until = m_clock.now().addMSecs(delay.count());
    m_timer = m_clock.startTimer(delay, [this, next = std::move(next)] {
        m_state.until = {};
        next();
    });
    enter(phase);
}

void Submission::enter(SubmissionPhase phase)
{
    m_state.phase = phase;
    Q_EMIT changed(m_state);
}

} // namespace leadbooth
