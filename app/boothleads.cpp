// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothleads.h"

namespace leadbooth {

BoothLeads::BoothLeads(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

BoothLeads::~BoothLeads() = default;

void BoothLeads::finish(const LeadDraft &draft, const FormSchemaPtr &schema)
{
    m_current = draft.originId;
    m_leads.insert(draft.originId, {.draft = draft, .schema = schema});
    Q_EMIT unsavedChanged(unsaved());
    Q_EMIT saveRequested(draft, schema);
}

void BoothLeads::hearOf(const SubmissionState &state)
{
    const auto lead = m_leads.find(state.origin);
    if (lead == m_leads.end()) {
        return;
    }
    if (state.isKept) {
        m_leads.erase(lead);
        Q_EMIT unsavedChanged(unsaved());
        Q_EMIT kept(state.origin);
    } else if (state.error) {
        lead->hasFailed = true;
        Q_EMIT notKept(state.origin, *state.error);
        watch();
    }
}

void BoothLeads::visitorGone(bool hasGivenUp)
{
    const OriginId origin = std::exchange(m_current, {});
    const auto lead = m_leads.find(origin);
    // One that is on its way still was finished, whoever sends the visitor away.
    if (hasGivenUp && lead != m_leads.end() && lead->hasFailed) {
        m_leads.erase(lead);
        Q_EMIT unsavedChanged(unsaved());
    }
    watch();
}

void BoothLeads::watch()
{
    const bool hasFailed = std::any_of(m_leads.cbegin(), m_leads.cend(), [&](const Lead &lead) {
        return lead.hasFailed && lead.draft.originId != m_current;
    });
    if (hasFailed && !m_timer) {
        m_timer = m_clock.startTimer(TryAgain, [this] {
            m_timer.reset();
            tryAgain();
        });
    }
}

void BoothLeads::tryAgain()
{
    QList<Lead> leads;
    for (Lead &lead : m_leads) {
        if (lead.hasFailed && lead.draft.originId != m_current) {
            lead.hasFailed = false;
            leads.append(lead);
        }
    }
    for (const Lead &lead : std::as_const(leads)) {
        Q_EMIT saveRequested(lead.draft, lead.schema);
    }
}

} // namespace leadbooth
