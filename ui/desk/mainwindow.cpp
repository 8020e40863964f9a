// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mainwindow.h"

#include "lead/similar.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/fieldfinder.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/knownlookup.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! The portal marks a lead so once its client is known. */
bool makesRepeatLead(const LeadDraft &draft)
{
    return !isEmpty(draft.value(u"COMPANY_ID"_s)) || !isEmpty(draft.value(u"CONTACT_IDS"_s));
}

} // namespace

void MainWindow::setPortal(const QString &name, bool isDemo)
{
    if (m_schema && !m_portalName.isEmpty() && name != m_portalName) {
        // What is typed belongs to the other portal's form: nothing is sent before this portal's is
        // here.
        m_awaitsOtherPortal = true;
        m_online = false;
        m_footer->setSendEnabled(false);
    }
    m_portalName = name;
    m_header->setPortal(name, isDemo);
    retranslate();
}

void MainWindow::setNotifyResponsible(bool notify)
{
    m_footer->setNotify(notify);
}

void MainWindow::setLanguageChoice(const QString &language)
{
    m_header->setLanguageChoice(language);
}

void MainWindow::setColorSchemeChoice(ColorScheme scheme)
{
    m_header->setColorSchemeChoice(scheme);
}

// The form and its changes

void MainWindow::showForm(const FormSchemaPtr &schema, FormOrigin origin)
{
    if (origin == FormOrigin::Portal) {
        m_online = true;
        m_notices->formArrived();
    }
    updateStatus();
    if (std::exchange(m_awaitsOtherPortal, false)) {
        m_newerSchema = schema;
        const FormSchemaPtr before = m_schema;
        takeNewerSchema();
        startDraft(portableDraft(*before, m_form->draft(), freshDraft()));
    } else if (!m_schema || m_schema->fingerprint != schema->fingerprint) {
        m_newerSchema = schema;
        // A change never disturbs typing: it waits for an empty form, or for a person to say so.
        const bool isEmptyForm =
                m_pages->currentWidget() == m_form && !m_sending && m_form->isBlank();
        if (!m_schema || isEmptyForm) {
            takeOverForm();
        } else {
            m_notices->newerFormWaits();
        }
    }
    if (origin == FormOrigin::Portal) {
        Q_EMIT portalFormShown();
    }
}

void MainWindow::takeNewerSchema()
{
    m_schema = std::exchange(m_newerSchema, nullptr);
    m_notices->newerFormTaken(); // there is nothing left that it could offer
}

void MainWindow::takeOverForm()
{
    const bool isFirst = !m_schema;
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    const bool keepsValues = !isFirst && !m_form->isBlank();
    takeNewerSchema();
    if (keepsValues) {
        m_form->replaceSchema(m_schema, freshDraft());
    } else {
        m_form->setSchema(m_schema, freshDraft());
    }
    if (isFirst) {
        m_pages->setCurrentWidget(m_form);
    }
    m_footer->setSendEnabled(true);
    m_footer->setClearEnabled(true);
    if (isFirst || (hadFocus && !keepsValues)) {
        m_form->focusFirst();
    }
}

void MainWindow::showFormError(const Error &error)
{
    m_online = false;
    updateStatus();
    m_notices->formFailed(error, m_schema != nullptr);
    if (!m_schema) {
        m_loading->setText(tr("The form appears here as soon as the portal answers."));
    }
}

LeadDraft MainWindow::freshDraft() const
{
    LeadDraft draft = initialDraft(*m_schema, m_ids.newOriginId(), m_clock.now().toLocalTime());
    draft.notifyResponsible = m_footer->notifies();
    return draft;
}

void MainWindow::startFresh()
{
    setSending(false);
    if (m_newerSchema) {
        takeNewerSchema();
    }
    m_notices->leadBegun();
    // Not only the values: what counts as blank is compared with this beginning, and some fields
    // begin with the present moment.
    m_form->setSchema(m_schema, freshDraft());
    m_known->reset();
    m_pages->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void MainWindow::startDraft(const LeadDraft &draft)
{
    startFresh();
    m_form->setDraft(draft);
    m_form->focusFirst();
}

void MainWindow::newLead()
{
    if (!m_schema || m_sending) {
        return;
    }
    if (m_pages->currentWidget() == m_answer
        && m_answer->state().phase != SubmissionPhase::Created) {
        // Not decided yet: only its own buttons lead away from here.
        return;
    }
    if (m_pages->currentWidget() == m_form && !m_form->isBlank()) {
        clearForm();
        return;
    }
    startFresh();
}

void MainWindow::newLikeThis()
{
    if (!m_schema || m_pages->currentWidget() != m_answer
        || m_answer->state().phase != SubmissionPhase::Created) {
        return;
    }
    startDraft(similarDraft(*m_schema, m_sent, m_ids.newOriginId()));
}

void MainWindow::clearForm()
{
    if (!m_schema || m_sending || m_pages->currentWidget() != m_form) {
        return;
    }
    m_cleared = m_form->draft();
    const bool hadContent = !m_form->isBlank();
    startFresh();
    if (hadContent) {
        m_notices->formCleared();
    }
}

void MainWindow::undoClear()
{
    m_form->setDraft(m_cleared);
    m_form->focusFirst();
}

void MainWindow::findField()
{
    if (m_schema && m_pages->currentWidget() == m_form && !m_sending) {
        m_finder->open(m_schema, m_header->finderAnchor());
    }
}

// Sending and its answer

void MainWindow::send()
{
    if (!m_schema || m_sending || m_awaitsOtherPortal || m_pages->currentWidget() != m_form) {
        return;
    }
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
    draft.notifyResponsible = m_footer->notifies();
    draft.capturedAt = m_clock.now();
    m_sent = draft;
    m_notices->sendingBegun();
    setSending(true);
    Q_EMIT submitRequested(m_sent, m_schema);
}

void MainWindow::setSending(bool sending)
{
    m_sending = sending;
    m_form->setEnabled(!sending);
    m_footer->setSendEnabled(!sending && m_schema && !m_awaitsOtherPortal);
    // What is under way belongs to this portal: first it has to end.
    m_header->setConnectEnabled(!sending);
    m_footer->setClearEnabled(!sending && m_schema);
    m_countdown.reset();
    updateStatus();
}

void MainWindow::showSubmission(const SubmissionState &state)
{
    if (state.origin != m_sent.originId) {
        return;
    }
    m_countdown.reset();
    switch (state.phase) {
    case SubmissionPhase::Sending:
        return; // the footer says so; the form stays in view
    case SubmissionPhase::Failed:
        m_answer->showState(state, leadName(m_sent), false);
        onFailed();
        Q_EMIT submissionEnded(state);
        return;
    case SubmissionPhase::Created:
    case SubmissionPhase::Waiting:
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
    case SubmissionPhase::NotCreated:
    case SubmissionPhase::Undecided:
        break;
    }
    m_answer->showState(state, leadName(m_sent), makesRepeatLead(m_sent));
    m_pages->setCurrentWidget(m_answer);
    m_answer->setFocus();
    if (state.phase == SubmissionPhase::Created) {
        onCreated();
    } else if (state.isFinal()) {
        setSending(false);
        m_footer->setSendEnabled(false);
    } else {
        tickCountdown();
    }
    if (state.isFinal()) {
        Q_EMIT submissionEnded(state);
    }
}

void MainWindow::onCreated()
{
    m_online = true;
    setSending(false);
    m_footer->setSendEnabled(false);
    m_footer->setClearEnabled(false);
    const SubmissionState &state = m_answer->state();
    m_side->addSent({.id = (state.dealId.isEmpty() ? state.leadId : state.dealId).toString(),
                     .title = leadName(m_sent),
                     .at = m_clock.now().toLocalTime(),
                     .url = state.url});
    // What was typed is in the portal now: the form holds it no longer, whatever happens to this
    // window next.
    if (m_newerSchema) {
        takeNewerSchema();
    }
    m_form->setSchema(m_schema, freshDraft());
}

void MainWindow::onFailed()
{
    setSending(false);
    m_pages->setCurrentWidget(m_form);
    const Error &error = *m_answer->state().error;
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
    const SubmissionState &state = m_answer->state();
    if (!state.until.isValid()) {
        return;
    }
    m_answer->setSecondsLeft(static_cast<int>(qMax(0LL, m_clock.now().secsTo(state.until))));
    m_countdown = m_clock.startTimer(std::chrono::seconds(1), [this] { tickCountdown(); });
}

// Type-ahead and who is known

void MainWindow::showReferences(const QString &field, quint64 requestId,
                                const References &references)
{
    m_form->setReferenceResults(field, requestId, references);
}

void MainWindow::showSearchError(const QString &field, quint64 requestId, const Error &)
{
    m_form->setReferenceFailed(field, requestId);
}

void MainWindow::onDraftEdited()
{
    m_notices->draftEdited(makesRepeatLead(m_form->draft()));
    m_known->draftEdited();
}

void MainWindow::showKnown(quint64 requestId, const References &known)
{
    m_known->showKnown(requestId, known);
}

// The window

QString MainWindow::leadName(const LeadDraft &draft) const
{
    for (const QString &code : {u"TITLE"_s, u"COMPANY_TITLE"_s}) {
        if (!draft.text(code).trimmed().isEmpty()) {
            return draft.text(code).simplified();
        }
    }
    const QString name = (draft.text(u"NAME"_s) + u' ' + draft.text(u"LAST_NAME"_s)).simplified();
    return name.isEmpty() ? tr("Lead without a title") : name;
}

void MainWindow::updateStatus()
{
    using Status = FooterBar::Status;
    m_footer->setStatus(m_sending                ? Status::Sending
                        : m_portalName.isEmpty() ? Status::NoPortal
                        : m_online               ? Status::Online
                        : m_schema               ? Status::CachedForm
                                                 : Status::Connecting);
}

void MainWindow::retranslate()
{
    // Qt adds the name of the program.
    setWindowTitle(m_portalName);
    m_loading->setText(m_portalName.isEmpty()
                               ? tr("To begin, choose \"Add a portal …\" under \"No portal yet\" "
                                    "at the top.")
                               : tr("Asking the portal for its form …"));
    updateStatus();
    m_notices->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::holdsLead() const
{
    const bool uncertain = m_pages->currentWidget() == m_answer
                           && m_answer->state().phase != SubmissionPhase::Created;
    const bool typed = m_pages->currentWidget() == m_form && m_schema && !m_form->isBlank();
    return uncertain || typed || m_sending;
}

void MainWindow::discardLead()
{
    if (m_schema) {
        m_sent = {}; // an answer that is still on its way is nobody's
        startFresh();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Leaving now would lose what is not in the portal yet: this cannot be undone, so it is asked.
    const bool typed = m_pages->currentWidget() == m_form && m_schema && !m_form->isBlank();
    if (holdsLead()) {
        QMessageBox box(this);
        box.setIcon(QMessageBox::Warning);
        box.setTextFormat(Qt::PlainText);
        box.setText(typed && !m_sending ? tr("The lead in the form has not been sent.")
                                        : tr("It is not known yet whether the lead was created."));
        box.setInformativeText(tr("Closing Leadbooth now loses what was typed."));
        const QPushButton *stay = box.addButton(tr("Stay", "button"), QMessageBox::RejectRole);
        box.addButton(tr("Close and lose it", "button"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() == stay || !box.clickedButton()) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

} // namespace leadbooth
