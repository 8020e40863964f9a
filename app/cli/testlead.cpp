// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testlead.h"

#include "lead/validation.h"
#include "sync/leadsaving.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace leadbooth {

TestLead::TestLead(const CliOptions &options, const CommandParts &parts, const PortalInUse &portal,
                   QueueInUse &queue, const FormInUse &form)
    : m_options(options)
    , m_parts(parts)
    , m_portal(portal)
    , m_queue(queue)
    , m_form(form)
{}

void TestLead::start(const KioskProfile *profile, bool isUnlocked)
{
    const LeadDraft draft =
            testLeadDraft(*m_form.schema, profile, m_parts.ids.newOriginId(), m_parts.clock.now());
    const auto refused = [this](const Error &error) {
        end({.facts = {.end = TestLeadEnd::Refused, .value = describe(error)},
             .code = exitCodeFor(error)});
    };
    const Issues issues = validateLead(*m_form.schema, draft);
    if (!issues.isEmpty()) {
        refused({.kind = ErrorKind::Refused, .certainty = Certainty::NotSent, .issues = issues});
        return;
    }
    const Result<LeadToSave> lead =
            leadToSave(m_form.schema, draft, m_portal.account, m_portal.identity);
    if (!lead) {
        refused(lead.error());
        return;
    }
    if (const Outcome saved = m_queue.queue().save({*lead}); !saved) {
        refused(saved.error());
        return;
    }
    if (!isUnlocked) {
        end({.facts = {.end = TestLeadEnd::Waits}});
        return;
    }
    m_dispatcher = makeDispatcher(m_options, m_parts, m_portal, m_queue.queue(), m_form);
    m_waiting = std::make_unique<Waiting>(m_parts, *m_dispatcher, m_queue.queue(),
                                          Waiting::Lead{.origin = draft.originId,
                                                        .portal = m_portal.pages,
                                                        .mode = m_form.schema->mode,
                                                        .settle = m_options.settle});
    connect(m_waiting.get(), &Waiting::ended, this, &TestLead::onWaited);
    m_waiting->start();
}

void TestLead::onWaited(const WaitEnd &waited)
{
    const SubmissionState &state = waited.state;
    TestLeadOutcome outcome{.code = waited.code};
    if (state.phase == SubmissionPhase::Created) {
        outcome.facts.value = state.shownId().toString();
    } else if (waited.code == ExitCode::Unknown) {
        outcome.facts.end = TestLeadEnd::Unknown;
    } else if (waited.code == ExitCode::Rejected) {
        outcome.facts = {.end = TestLeadEnd::Refused,
                         .value = state.error ? describe(*state.error) : QString()};
    } else {
        outcome.facts.end = TestLeadEnd::Waits;
    }
    end(outcome);
}

void TestLead::end(const TestLeadOutcome &outcome)
{
    QTimer::singleShot(0, this, [this, outcome] { Q_EMIT ended(outcome); });
}

} // namespace leadbooth
