// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/submission.h"

#include "base/advice.h"
#include "base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Whether it is refused to look at all, now and later. */
bool mayNotLook(const Error &error)
{
    return error.certainty == Certainty::Refused
           && (error.kind == ErrorKind::AccessDenied || error.kind == ErrorKind::MissingScope
               || error.kind == ErrorKind::MethodMissing || error.kind == ErrorKind::Refused);
}

/*! A lead that was changed since may be shown for what it is now, and not for what it was. */
bool isStillAsSent(const LeadVisibility &sent, const LeadVisibility &now, CrmMode mode)
{
    const auto is = [](const QString &then, const QString &text) {
        return then.isEmpty() || then == text;
    };
    // Simple mode moves every lead to another stage at once.
    return is(sent.responsible, now.responsible) && is(sent.opened, now.opened)
           && (mode == CrmMode::Simple || is(sent.stage, now.stage));
}

} // namespace

Submission::Submission(Clock &clock, Bitrix24Client &client, FormSchemaPtr schema, LeadDraft draft,
                       QUrl portal, SubmissionMemory &memory, Timing timing, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_schema(std::move(schema))
    , m_draft(std::move(draft))
    , m_portal(std::move(portal))
    , m_memory(memory)
    , m_timing(timing)
{
    m_state.origin = m_draft.originId;
    const auto open = m_memory.open.constFind(m_draft.originId);
    if (open != m_memory.open.cend()) {
        m_earlier = *open;
    }
}

void Submission::start()
{
    if (m_earlier) {
        lookUpFirst();
    } else {
        send();
    }
}

void Submission::lookUpFirst()
{
    askForOrigin(&Submission::onLookedUpFirst);
}

void Submission::onLookedUpFirst(const Result<LookupResult> &result)
{
    if (result && !result->ids(m_draft.originId).isEmpty()) {
        created(result->ids(m_draft.originId), contentFound());
        return;
    }
    if (m_lookedUpAt < m_earlier->settledAt) {
        wait(SubmissionPhase::Settling,
             std::max(m_earlier->settledAt - m_clock.monotonic(), std::chrono::milliseconds(1)),
             [this] { lookUpFirst(); });
        return;
    }
    if (!result && !mayNotLook(result.error())) {
        // The portal cannot be asked now, so it is as open as before.
        m_state.error = result.error();
        notCreated(SubmissionPhase::Undecided);
        return;
    }
    if (result && isProvenAbsent(*result)) {
        m_earlier.reset();
        m_memory.open.remove(m_draft.originId);
    }
    // A person looked in the portal and said to send it; Leadbooth has looked as far as it may.
    send();
}

void Submission::send()
{
    // From here on it may be there. Whoever goes meanwhile, this is remembered.
    OpenLead &open = m_memory.open[m_draft.originId];
    if (std::none_of(open.sent.cbegin(), open.sent.cend(),
                     [this](const LeadDraft &sent) { return sameContent(sent, m_draft); })) {
        open.sent.append(m_draft);
    }
    open.settledAt = m_clock.monotonic() + m_timing.settle;
    enter(SubmissionPhase::Sending);
    addLead(m_client, *m_schema, m_draft, this,
            [this](const Result<LeadId> &result) { onSent(result); });
}

void Submission::onSent(const Result<LeadId> &result)
{
    if (m_state.isFinal()) {
        return; // given up
    }
    if (result) {
        created({*result}, SentContent::AsTyped);
        return;
    }
    m_state.error = result.error();
    qCInfo(lcSync).noquote() << "a lead was not confirmed:" << toString(result.error().kind)
                             << toString(result.error().certainty);
    const Advice whatToDo = advice(result.error());
    if (whatToDo == Advice::Reconcile) {
        m_settledAt = m_clock.monotonic() + m_timing.settle;
        m_memory.open[m_draft.originId].settledAt = m_settledAt;
        lookUp();
        return;
    }
    // This attempt did nothing: what is open is what was open before.
    if (m_earlier) {
        m_memory.open.insert(m_draft.originId, *m_earlier);
    } else {
        m_memory.open.remove(m_draft.originId);
    }
    if (whatToDo != Advice::RetryAt || !waitToSendAgain(result.error())) {
        notCreated(SubmissionPhase::Failed);
    }
}

bool Submission::waitToSendAgain(const Error &error)
{
    const std::chrono::milliseconds doubled = m_timing.firstWait * (1 << m_waits);
    const std::chrono::milliseconds delay =
            std::max(error.retryAfter.value_or(doubled), m_timing.firstWait);
    if (m_waits >= m_timing.waits || delay > m_timing.longestWait) {
        return false;
    }
    ++m_waits;
    wait(SubmissionPhase::Waiting, delay, [this] { send(); });
    return true;
}

void Submission::lookUp()
{
    askForOrigin(&Submission::onLookedUp);
}

void Submission::askForOrigin(void (Submission::*answer)(const Result<LookupResult> &))
{
    m_lookedUpAt = m_clock.monotonic();
    enter(SubmissionPhase::LookingUp);
    QList<OriginId> origins{m_draft.originId};
    if (m_memory.witness) {
        origins.append(m_memory.witness->origin);
    }
    findByOrigin(m_client, origins, this, [this, answer](const Result<LookupResult> &result) {
        if (m_state.isFinal()) {
            return; // given up
        }
        m_state.lookUpError = result ? std::nullopt : std::optional(result.error());
        (this->*answer)(result);
    });
}

void Submission::onLookedUp(const Result<LookupResult> &result)
{
    if (result && !result->ids(m_draft.originId).isEmpty()) {
        created(result->ids(m_draft.originId), contentFound());
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
    if (!result && waitToLookAgain(result.error())) {
        return;
    }
    notCreated(result && isProvenAbsent(*result) ? SubmissionPhase::NotCreated
                                                 : SubmissionPhase::Undecided);
}

bool Submission::waitToLookAgain(const Error &error)
{
    switch (adviceForReading(error)) {
    case Advice::WaitOnline:
    case Advice::RetryNow:
    case Advice::RetryAt:
        break;
    case Advice::Refresh:
    case Advice::AskSignIn:
    case Advice::AskUserFix:
    case Advice::AskAdmin:
    case Advice::Reconcile:
    case Advice::Bug:
        return false; // a person has to do something first
    }
    if (m_looks >= m_timing.looksAgain) {
        return false;
    }
    const std::chrono::milliseconds doubled =
            m_timing.firstLookAgain * (1 << std::min(m_looks, 10));
    ++m_looks;
    wait(SubmissionPhase::Settling,
         std::min(std::max(doubled, error.retryAfter.value_or(doubled)), m_timing.longestLookAgain),
         [this] { lookUp(); });
    return true;
}

bool Submission::isProvenAbsent(const LookupResult &result) const
{
    const std::optional<Witness> &witness = m_memory.witness;
    if (!result.isComplete || !witness || !result.ids(m_draft.originId).isEmpty()) {
        return false;
    }
    const QList<LeadId> seen = result.ids(witness->origin);
    if (seen.isEmpty()
        || !isStillAsSent(witness->visibility, result.visibility.value(seen.constFirst()),
                          m_schema->mode)) {
        return false;
    }
    const QList<LeadDraft> sent = m_memory.open.value(m_draft.originId).sent;
    return std::all_of(sent.cbegin(), sent.cend(), [&](const LeadDraft &draft) {
        return visibilityOf(*m_schema, draft) == witness->visibility;
    });
}

SentContent Submission::contentFound() const
{
    const QList<LeadDraft> sent = m_memory.open.value(m_draft.originId).sent;
    const auto same = std::count_if(sent.cbegin(), sent.cend(), [this](const LeadDraft &draft) {
        return sameContent(draft, m_draft);
    });
    return same == 0             ? SentContent::Earlier
           : same == sent.size() ? SentContent::AsTyped
                                 : SentContent::Unknown;
}

void Submission::created(const QList<LeadId> &ids, SentContent content)
{
    m_memory.open.remove(m_draft.originId);
    if (content == SentContent::AsTyped) {
        m_memory.witness = Witness{m_draft.originId, visibilityOf(*m_schema, m_draft)};
    }
    m_state.content = content;
    m_state.leadId = ids.constFirst();
    m_state.others = ids.mid(1);
    m_state.url = leadUrl(m_portal, m_state.leadId);
    m_state.error.reset();
    if (!m_state.others.isEmpty()) {
        qCWarning(lcSync) << "the portal holds" << ids.size() << "leads of one origin";
    }
    if (m_schema->mode == CrmMode::Simple) {
        askForDeal(); // first: whoever hears of Created may end this submission
    }
    enter(SubmissionPhase::Created);
}

void Submission::askForDeal()
{
    convertedDeal(m_client, m_state.leadId, this, [this](const Result<LeadId> &deal) {
        if (!deal) {
            return; // not converted, or not shown: the lead's own page is the best there is
        }
        m_state.becameDeal = true;
        m_state.dealId = *deal;
        m_state.url = dealUrl(m_portal, *deal);
        enter(SubmissionPhase::Created);
    });
}

void Submission::notCreated(SubmissionPhase phase)
{
    if (phase == SubmissionPhase::NotCreated) {
        m_memory.open.remove(m_draft.originId);
    }
    // That this attempt did nothing says nothing about the earlier ones.
    enter(phase == SubmissionPhase::Failed && m_earlier ? SubmissionPhase::Undecided : phase);
}

void Submission::stopLooking()
{
    if (m_state.phase == SubmissionPhase::LookingUp || m_state.phase == SubmissionPhase::Settling) {
        abandon();
    }
}

void Submission::abandon()
{
    if (m_state.isFinal()) {
        return;
    }
    m_timer.reset();
    m_state.until = {};
    if (m_state.phase == SubmissionPhase::Waiting) {
        notCreated(SubmissionPhase::Failed);
        return;
    }
    if (m_state.phase == SubmissionPhase::Sending) {
        m_memory.open[m_draft.originId].settledAt = m_clock.monotonic() + m_timing.settle;
    }
    if (m_state.phase == SubmissionPhase::Sending || !m_state.error) {
        m_state.error = Error{.kind = ErrorKind::Cancelled,
                              .certainty = Certainty::Unknown,
                              .detail = u"given up while it was under way"_s};
    }
    notCreated(SubmissionPhase::Undecided);
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
