// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: sending, and what is shown of it.
#include "ui/desk/mainwindow.h"

#include "ui/desk/answerpage.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"

namespace leadbooth {

void MainWindow::send()
{
    if (!m_schema || m_sending || !isOnForm()) {
        return;
    }
    if (awaitsOtherPortal()) {
        m_notices->otherPortalAwaited(m_portalName, m_formPortal); // it says why not
        return;
    }
    m_form->commitInput();
    LeadDraft draft = m_form->draft();
    const Issues issues = m_form->validate();
    if (!issues.isEmpty()) {
        m_form->showIssues(issues);
        return;
    }
    if (m_form->isBlank()) {
        m_notices->nothingToSend();
        m_form->focusFirst();
        return;
    }
    if (m_state.phase == SubmissionPhase::Created && m_state.origin == draft.originId) {
        // It is in the portal already, in another version: sent again it would be there twice.
        showPage(m_answer);
        m_answer->setFocus();
        return;
    }
    draft.notifyResponsible = m_footer->notifies();
    draft.capturedAt = m_clock.now();
    m_sent = {draft, m_schema, m_portalName};
    submit();
}

void MainWindow::sendAgain()
{
    // Another portal has neither this form nor these lists, and was not meant.
    if (m_sending || !m_sent.schema || m_sent.portal != m_portalName) {
        return;
    }
    submit();
}

void MainWindow::submit()
{
    m_state = {.phase = SubmissionPhase::Sending, .origin = m_sent.draft.originId};
    m_notices->sendingBegun();
    setSending(true);
    if (isOnAnswer()) {
        m_answer->showState(m_state, leadName(m_sent.draft), false);
    } else {
        m_answer->forget();
    }
    Q_EMIT submitRequested(m_sent.draft, m_sent.schema);
}

void MainWindow::setSending(bool sending)
{
    m_sending = sending;
    m_countdown.reset();
    if (!sending) {
        m_notices->sendingEnded();
    }
    updateControls();
    updateStatus();
}

void MainWindow::showSubmission(const SubmissionState &state)
{
    if (state.origin.isEmpty() || state.origin != m_sent.draft.originId) {
        return;
    }
    m_countdown.reset();
    const bool isMore =
            m_state.phase == SubmissionPhase::Created && state.phase == SubmissionPhase::Created;
    m_state = state;
    if (isMore) {
        // More about a lead that is created: the next one may have been begun.
        if (isOnAnswer()) {
            m_answer->showState(state, leadName(m_sent.draft), makesRepeatLead(m_sent.draft));
        }
        listSent();
        return;
    }
    switch (state.phase) {
    case SubmissionPhase::Saved:
    case SubmissionPhase::Sending:
        if (isOnAnswer()) {
            m_answer->showState(state, leadName(m_sent.draft), false);
        }
        describeLeaving();
        return; // else the footer says so, and the form stays in view
    case SubmissionPhase::Failed:
        onFailed();
        break;
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
    case SubmissionPhase::Undecided:
        m_uncertain.insert(state.origin);
        showAnswer();
        break;
    case SubmissionPhase::Created:
    case SubmissionPhase::NotCreated:
        m_uncertain.remove(state.origin);
        showAnswer();
        break;
    case SubmissionPhase::Waiting:
        showAnswer();
        break;
    }
    describeLeaving();
    if (state.isFinal()) {
        Q_EMIT submissionEnded(state);
    }
}

void MainWindow::showAnswer()
{
    // The page first: what is not shown is not announced.
    showPage(m_answer);
    m_answer->showState(m_state, leadName(m_sent.draft), makesRepeatLead(m_sent.draft));
    m_answer->setFocus();
    if (m_state.phase == SubmissionPhase::Created) {
        onCreated();
    } else if (m_state.isFinal()) {
        setSending(false);
    } else {
        tickCountdown();
    }
}

void MainWindow::onCreated()
{
    m_online = true;
    setSending(false);
    listSent();
    if (!isDecided()) {
        return; // the form holds changes that are nowhere else
    }
    // What was typed is in the portal now: the form holds it no longer, whatever happens to this
    // window next.
    if (m_newerSchema) {
        takeNewerSchema();
    }
    m_form->setSchema(m_schema, freshDraft());
}

void MainWindow::listSent()
{
    m_side->addSent({.key = m_state.origin.toString(),
                     .id = (m_state.dealId.isEmpty() ? m_state.leadId : m_state.dealId).toString(),
                     .title = leadName(m_sent.draft),
                     .at = m_clock.now().toLocalTime(),
                     .url = m_state.url});
}

void MainWindow::onFailed()
{
    setSending(false);
    showPage(m_form);
    const Error &error = *m_state.error;
    m_notices->sendFailed(error);
    Issues onFields;
    for (const Issue &issue : error.issues) {
        if (!issue.field.isEmpty()) {
            onFields.append(issue);
        }
    }
    if (onFields.isEmpty()) {
        m_form->focusFirst();
    } else {
        m_form->showIssues(onFields);
    }
}

void MainWindow::tickCountdown()
{
    if (!m_state.until.isValid()) {
        return;
    }
    m_answer->setSecondsLeft(static_cast<int>(qMax(0LL, m_clock.now().secsTo(m_state.until))));
    m_countdown = m_clock.startTimer(std::chrono::seconds(1), [this] { tickCountdown(); });
}

} // namespace leadbooth
