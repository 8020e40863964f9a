// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: sending, and what is shown of it.
#include "ui/desk/mainwindow.h"

#include "ui/desk/answerpage.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"
#include "ui/queue/queuequestions.h"

#include <QApplication>

namespace leadbooth {

void MainWindow::send()
{
    if (!m_schema || m_saving || !isOnForm() || !isInFront()) {
        return;
    }
    if (awaitsOtherPortal()) {
        m_notices->otherPortalAwaited(m_portal.name, m_formPortal.name); // it says why not
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
        // It is in the portal already: sent again it would be there twice.
        openAnswer();
        return;
    }
    const bool isUncertain = m_mayBeThere && draft.originId == m_sent.draft.originId;
    if (isUncertain && m_resendAgreed != draft.originId) {
        askToSendAgain(this, 1, leadName(draft), [this, origin = draft.originId] {
            if (m_form->draft().originId == origin) {
                m_resendAgreed = origin;
                send();
            }
        });
        return;
    }
    const bool resendDecided = isUncertain;
    m_mayBeThere = false;
    m_resendAgreed = {}; // it was good for this time
    draft.notifyResponsible = m_footer->notifies();
    draft.capturedAt = m_clock.now();
    m_sent = {draft, m_schema, m_portal};
    m_state = {.phase = SubmissionPhase::Saved, .origin = draft.originId};
    m_titles.insert(draft.originId, leadName(draft));
    m_notices->sendingBegun();
    m_answer->forget();
    // What would be saved as a draft now is saved as a lead.
    m_drafts->flush();
    setSaving(true);
    Q_EMIT submitRequested(m_sent.draft, m_sent.schema, resendDecided);
}

void MainWindow::setSaving(bool saving)
{
    m_saving = saving;
    m_countdown.reset();
    if (!saving) {
        m_notices->sendingEnded();
    }
    updateControls();
    updateStatus();
}

void MainWindow::showSubmission(const SubmissionState &state)
{
    const bool isLast = !state.origin.isEmpty() && state.origin == m_sent.draft.originId;
    const bool isMore = isLast && m_state.phase == SubmissionPhase::Created
                        && state.phase == SubmissionPhase::Created;
    if (isLast) {
        m_mayBeThere = state.phase == SubmissionPhase::Undecided;
        const SentContent known = m_state.content;
        m_state = state;
        if (isMore && known != SentContent::AsTyped) {
            m_state.content = known; // what was typed since is known here alone
        }
    }
    // What happens to the last lead must disturb neither the next one nor a person who changes it:
    // the page is turned under no hand.
    const bool isInForm =
            isLast && !m_saving && isOnForm() && m_form->draft().originId == state.origin;
    const bool isUnseen = isInForm && !isInFront() && !isChangedInForm()
                          && state.phase == SubmissionPhase::Created;
    const bool isWatched = isLast && (m_saving || isOnAnswer() || isUnseen);
    if (!isWatched || isMore) {
        if (isWatched && isOnAnswer()) {
            m_answer->showState(m_state, leadName(m_sent.draft), makesRepeatLead(m_sent.draft));
        }
        if (isInForm) {
            m_notices->leadInFormChanged(m_state);
        }
        if (!isInForm || state.phase == SubmissionPhase::Created) {
            tellOfOther(state);
        }
        return;
    }
    m_countdown.reset();
    if (m_saving && state.isKept) {
        m_drafts->handedOver();
    }
    if (state.phase != SubmissionPhase::Failed) {
        showAnswer();
    } else if (state.error && state.error->kind == ErrorKind::Cancelled && state.isKept) {
        onDiscardedInQueue();
    } else {
        onFailed();
    }
    describeLeaving();
    const bool waits = state.phase == SubmissionPhase::Saved && state.isKept && state.error;
    if (state.isFinal() || waits) {
        Q_EMIT submissionSettled(state);
    }
}

void MainWindow::tellOfOther(const SubmissionState &state)
{
    const auto title = m_titles.constFind(state.origin);
    if (title == m_titles.cend()) {
        return; // not typed here
    }
    const QString &name = *title;
    switch (state.phase) {
    case SubmissionPhase::Created:
        // Kept: a deal may be told of later.
        listSent(state, name);
        break;
    case SubmissionPhase::Undecided:
        m_notices->leadNeedsYou(name);
        break;
    case SubmissionPhase::Failed:
        if (state.isKept && (!state.error || state.error->kind != ErrorKind::Cancelled)) {
            m_notices->leadNeedsYou(name);
        }
        break;
    case SubmissionPhase::Saved:
    case SubmissionPhase::Sending:
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
        break;
    }
}

void MainWindow::showAnswer()
{
    setSaving(false);
    if (m_state.phase == SubmissionPhase::Created) {
        onCreated();
    }
    // The same in other words leaves a person on the button that they have reached; other buttons
    // mean other things.
    const bool isSamePhase = isOnAnswer() && m_answer->state().origin == m_state.origin
                             && m_answer->state().phase == m_state.phase;
    const bool isOnButton = isSamePhase && m_answer->isAncestorOf(QApplication::focusWidget());
    // The page first: what is not shown is not announced.
    showPage(m_answer);
    m_answer->showState(m_state, leadName(m_sent.draft), makesRepeatLead(m_sent.draft));
    if (isInFront() && !isOnButton) {
        m_answer->setFocus();
    }
    tickCountdown();
}

void MainWindow::openAnswer()
{
    if (m_state.phase == SubmissionPhase::Created) {
        settleForm();
    }
    showPage(m_answer);
    m_answer->showState(m_state, leadName(m_sent.draft), makesRepeatLead(m_sent.draft));
    m_answer->setFocus();
    m_notices->leadInFormSettled();
    tickCountdown();
}

void MainWindow::onCreated()
{
    m_online = true;
    updateStatus();
    listSent(m_state, leadName(m_sent.draft));
    settleForm();
}

void MainWindow::settleForm()
{
    if (m_state.content == SentContent::AsTyped && isChangedInForm()) {
        m_state.content = SentContent::Earlier; // changed since, to be sent again
    }
    if (!isSafe()) {
        return; // the form holds changes that are nowhere else
    }
    // What was typed is in the portal now: the form holds it no longer, whatever happens to this
    // window next.
    if (m_newerSchema) {
        takeNewerSchema();
    }
    m_form->setSchema(m_schema, freshDraft());
}

void MainWindow::listSent(const SubmissionState &state, const QString &title)
{
    m_side->addSent({.key = state.origin.toString(),
                     .id = state.shownId().toString(),
                     .title = title,
                     .at = m_clock.now().toLocalTime(),
                     .url = state.url});
}

void MainWindow::onFailed()
{
    setSaving(false);
    showPage(m_form);
    const Error error = m_state.error.value_or(Error());
    m_notices->sendFailed(error, m_state.isKept);
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

void MainWindow::onDiscardedInQueue()
{
    // By this person, on the other page.
    if (isOnAnswer()) {
        startFresh();
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
