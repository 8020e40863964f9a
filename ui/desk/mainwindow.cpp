// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mainwindow.h"

#include "lead/leadname.h"
#include "lead/similar.h"
#include "ui/common/queuestatustext.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/fieldfinder.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/knownlookup.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/valuetexts.h"
#include "ui/form/formview.h"
#include "ui/queue/queueview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadbooth {

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

void MainWindow::setRetentionChoice(const QString &retention)
{
    m_header->setRetentionChoice(retention);
}

// The form and its changes

void MainWindow::showForm(const FormSchemaPtr &schema, FormOrigin origin)
{
    if (origin == FormOrigin::Portal) {
        m_online = true;
        m_keychainRetry.reset();
        m_notices->formArrived();
    }
    if (awaitsOtherPortal()) {
        takeOtherPortalsForm(schema);
    } else if (m_schema && m_schema->fingerprint == schema->fingerprint) {
        if (std::exchange(m_newerSchema, nullptr)) {
            m_notices->newerFormTaken(); // it was changed back
        }
    } else {
        m_newerSchema = schema;
        // A change never disturbs typing: it waits for an empty form, or for a person to say so.
        if (!m_schema || (isOnForm() && !m_saving && m_form->isBlank())) {
            takeOverForm();
        } else {
            m_notices->newerFormWaits();
        }
    }
    for (QueueView *view : {m_queueView, m_historyView}) {
        if (view) {
            view->setSchema(m_newerSchema ? m_newerSchema : m_schema);
        }
    }
    updateStatus();
    if (origin == FormOrigin::Portal) {
        Q_EMIT portalFormShown();
    }
}

void MainWindow::takeNewerSchema()
{
    m_schema = std::exchange(m_newerSchema, nullptr);
    m_formPortal = m_portal;
    m_notices->newerFormTaken(); // there is nothing left that it could offer
    m_notices->formShown(m_schema->omissions);
}

void MainWindow::takeOverForm()
{
    if (m_saving || !m_newerSchema) {
        return;
    }
    const FormSchemaPtr before = m_schema;
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    const bool keepsValues = before && !m_form->isBlank();
    takeNewerSchema();
    if (keepsValues) {
        const LeadDraft typed = m_form->draft();
        const QStringList lost = m_form->replaceSchema(m_schema, freshDraft());
        m_notices->valuesLost(valueTexts(*before, typed, lost, locale()));
    } else {
        m_form->setSchema(m_schema, freshDraft());
    }
    if (!before) {
        showPage(m_form);
    }
    if (!before || (hadFocus && !keepsValues)) {
        m_form->focusFirst();
    }
}

void MainWindow::showFormError(const Error &error)
{
    m_online = false;
    updateStatus();
    m_notices->formFailed(error, m_schema != nullptr);
    m_keychainRetry.reset();
    if (error.kind == ErrorKind::KeychainUnavailable && error.retryAfter) {
        // Its service may still be starting, as after logging in.
        m_keychainRetry =
                m_clock.startTimer(*error.retryAfter, [this] { Q_EMIT refreshRequested(); });
    }
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
    setSaving(false);
    m_drafts->left(); // whatever was in the form is where it belongs
    if (m_newerSchema) {
        takeNewerSchema();
    }
    m_notices->leadBegun();
    // Not only the values: what counts as blank is compared with this beginning, and some fields
    // begin with the present moment.
    m_form->setSchema(m_schema, freshDraft());
    m_known->reset();
    showPage(m_form);
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
    if (!m_schema || m_saving) {
        return;
    }
    const bool wasInFront = isInFront();
    turnTo(DeskPage::Lead);
    if (isOnAnswer() && !isSafe()) {
        if (!isChangedInForm() || m_state.phase == SubmissionPhase::Created) {
            // Only its own buttons lead away from here.
            return;
        }
        putAside();
    }
    if (isOnForm() && !m_form->isBlank()) {
        if (wasInFront) {
            clearForm();
        }
        return;
    }
    startFresh();
}

void MainWindow::newLikeThis()
{
    if (!m_schema || !isOnAnswer() || !isInFront() || !isSafe()) {
        return;
    }
    startDraft(similarDraft(*m_schema, m_sent.draft, m_ids.newOriginId()));
}

void MainWindow::clearForm()
{
    if (!m_schema || m_saving || !isOnForm()) {
        return;
    }
    m_form->commitInput();
    // An empty form takes nothing away, so what was cleared before can still be brought back.
    const bool hasContent = !m_form->isBlank();
    if (hasContent) {
        m_cleared = {m_form->draft(), m_schema, m_formPortal};
        if (holdsUnsent()) {
            m_drafts->putAside(OfferKind::Cleared);
        } else {
            m_drafts->discarded();
        }
    }
    startFresh();
    if (hasContent) {
        m_notices->formCleared();
    }
}

void MainWindow::undoClear()
{
    const Typed cleared = std::exchange(m_cleared, {});
    if (!cleared.schema || cleared.portal != m_formPortal || !isOnForm()) {
        return;
    }
    m_form->setDraft(cleared.draft);
    m_drafts->takeBack(cleared.draft.originId);
    m_notices->valuesLost(valueTexts(
            *cleared.schema, cleared.draft,
            lostFields(*cleared.schema, {}, cleared.draft, *m_schema, cleared.draft), locale()));
    m_drafts->draftEdited();
    m_form->focusFirst();
}

void MainWindow::findField()
{
    if (m_schema && isOnForm() && isInFront() && !m_saving) {
        m_finder->open(m_schema, m_header->finderAnchor());
    }
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
    m_drafts->draftEdited();
}

void MainWindow::showKnown(quint64 requestId, const References &known)
{
    m_known->showKnown(requestId, known);
}

void MainWindow::showKnownError(quint64 requestId, const Error &)
{
    m_known->showFailed(requestId);
}

// The window

bool MainWindow::makesRepeatLead(const LeadDraft &draft)
{
    return !isEmpty(draft.value(u"COMPANY_ID"_s)) || !isEmpty(draft.value(u"CONTACT_IDS"_s));
}

QString MainWindow::leadName(const LeadDraft &draft) const
{
    const QString name = leadbooth::leadName(draft);
    return name.isEmpty() ? tr("Lead without a title") : name;
}

void MainWindow::setNetworkReachable(bool isReachable)
{
    if (!isReachable) {
        m_online = false;
        updateStatus();
    } else if (!m_online && m_portal.isOpen()) {
        Q_EMIT refreshRequested(); // which tells whether the portal answers
    }
}

void MainWindow::updateStatus()
{
    using Status = FooterBar::Status;
    SyncStatus sync = m_sync;
    sync.isOnline = sync.isOnline || m_online;
    const bool isQuiet = sync.activity == SyncActivity::Idle && sync.counts.waiting() == 0
                         && sync.counts.trouble() == 0;
    m_footer->setSync(sync);
    m_footer->setStatus(m_saving              ? Status::Saving
                        : !m_portal.isOpen()  ? Status::NoPortal
                        : awaitsOtherPortal() ? Status::OtherForm
                        : !m_schema           ? Status::Connecting
                        : sync.activity != SyncActivity::Off && (!isQuiet || sync.isOnline)
                                ? Status::Sync
                        : m_online ? Status::Online
                                   : Status::CachedForm);
}

void MainWindow::retranslate()
{
    // Qt adds the name of the program.
    setWindowTitle(m_portal.name);
    m_loading->setText(m_portal.isOpen()
                               ? tr("Asking the portal for its form …")
                               : tr("To begin, choose \"Add a portal …\" under \"No portal yet\" "
                                    "at the top."));
    updateStatus();
    m_notices->retranslate();
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    updateControls();
}

bool MainWindow::isOnForm() const
{
    return m_pages->currentWidget() == m_form;
}

bool MainWindow::isOnAnswer() const
{
    return m_pages->currentWidget() == m_answer;
}

void MainWindow::updateControls()
{
    m_form->setEnabled(!m_saving);
    const bool isTyping = m_schema && !m_saving && isOnForm() && isInFront();
    m_footer->setSendEnabled(isTyping && !awaitsOtherPortal());
    m_footer->setClearEnabled(isTyping);
    // What is being saved belongs to this portal.
    m_header->setConnectEnabled(!m_saving);
    const bool isSentHere = m_sent.portal == m_portal;
    m_answer->setMissingPortal(isSentHere ? QString() : m_sent.portal.name,
                               m_sent.portal.name == m_portal.name);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describeLeaving();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateSizes();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave(Leaving::Closing)) {
        event->ignore();
        return;
    }
    m_drafts->flush();
    m_drafts->forgetGivenUp();
    QMainWindow::closeEvent(event);
}

} // namespace leadbooth
