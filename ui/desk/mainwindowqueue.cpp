// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the queue beside the form, leads that come back from it, and drafts.
#include "ui/desk/mainwindow.h"

#include "lead/drift.h"
#include "lead/leadname.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/valuetexts.h"
#include "ui/form/formview.h"
#include "ui/queue/queueview.h"

#include <QStackedWidget>

namespace leadbooth {

// The pages

void MainWindow::turnTo(DeskPage page)
{
    if (page == m_page) {
        m_tabs->setPage(page);
        return;
    }
    m_page = page;
    m_tabs->setPage(page);
    m_area->setCurrentWidget(page == DeskPage::Lead ? static_cast<QWidget *>(m_pages) : view(page));
    updateControls();
    updateSizes();
    if (page != DeskPage::Lead) {
        view(page)->takeFocus();
    } else if (isOnAnswer()) {
        m_answer->setFocus();
    } else if (m_schema) {
        m_form->focusFirst();
    }
}

QueueView *MainWindow::view(DeskPage page)
{
    // Made when it is first wanted: the form is to be there first.
    QueueView *&view = page == DeskPage::Queue ? m_queueView : m_historyView;
    if (!view) {
        view = new QueueView(m_clock,
                             page == DeskPage::Queue ? QueueView::Contents::Queue
                                                     : QueueView::Contents::History,
                             m_area);
        m_area->addWidget(view);
        connectView(view);
        Q_EMIT queueViewMade(view);
        view->setSchema(m_schema);
        view->showStatus(m_sync);
    }
    return view;
}

void MainWindow::connectView(QueueView *view)
{
    connect(view, &QueueView::newLeadRequested, this, &MainWindow::newLead);
    connect(view, &QueueView::openRequested, this, &MainWindow::openRequested);
    connect(view, &QueueView::resendAgreed, this,
            [this](const OriginId &origin) { m_resendAgreed = origin; });
    connect(view, &QueueView::reasonActionRequested, this, [this](ErrorAction action) {
        if (action == ErrorAction::Connect) {
            connectAgain();
        } else if (action == ErrorAction::Unlock) {
            Q_EMIT unlockRequested();
        }
    });
}

void MainWindow::showSyncStatus(const SyncStatus &status)
{
    if (m_sync.isOnline && !status.isOnline && status.reason) {
        m_online = false; // that the form came once says nothing of now
    }
    m_sync = status;
    m_tabs->setCounts(status.counts);
    for (QueueView *view : {m_queueView, m_historyView}) {
        if (view) {
            view->showStatus(status);
        }
    }
    updateStatus();
}

void MainWindow::showQueueNotice(const QueueNotice &notice)
{
    m_notices->queueNoticed(notice);
}

void MainWindow::queueKeyTaken()
{
    m_notices->queueKeyTaken();
}

void MainWindow::showQueueError(const Error &error)
{
    if (isInFront()) {
        m_notices->queueFailed(error);
    } else {
        view(m_page)->showError(error);
    }
}

// What was typed before

void MainWindow::editLead(const QueueDetail &lead)
{
    if (!lead.entry.isReadable) {
        showQueueError({.kind = ErrorKind::KeychainLocked, .certainty = Certainty::NotSent});
        return;
    }
    if (!mayOpenLead()) {
        return;
    }
    putAside(); // before another lead is the one that was sent last
    m_sent = {lead.payload.draft, m_schema, m_portal};
    // Left as it is, it stays where it is.
    m_state = {.phase = SubmissionPhase::Failed,
               .origin = lead.payload.draft.originId,
               .isKept = true};
    m_mayBeThere = mayBeOnPortal(lead.entry.lead);
    m_titles.insert(lead.entry.lead.origin, leadName(lead.payload.draft));
    openTyped(lead.payload.draft, lead.payload.form);
    if (!lead.issues.isEmpty()) {
        m_form->showIssues(lead.issues);
    }
}

bool MainWindow::mayOpenLead()
{
    if (!m_schema) {
        m_notices->cannotOpenLead(NoticeBoard::Why::NoForm);
    } else if (m_saving) {
        m_notices->cannotOpenLead(NoticeBoard::Why::Saving);
    } else if (awaitsOtherPortal()) {
        m_notices->otherPortalAwaited(m_portal.name, m_formPortal.name); // it says why not
    } else {
        return true;
    }
    return false;
}

void MainWindow::openTyped(const LeadDraft &draft, const TypedForm &typed)
{
    startDraft(draft);
    ValueTexts lost;
    const QList<Drift> drifts = driftOf(typed, draft, *m_schema);
    for (const Drift &drift : drifts) {
        if (drift.kind == DriftKind::FieldGone || drift.kind == DriftKind::FieldNotEditable) {
            lost.append(valueText(typed, draft, drift.field));
        }
    }
    m_notices->valuesLost(lost);
    turnTo(DeskPage::Lead);
}

void MainWindow::putAside()
{
    if (!holdsUnsent()) {
        return;
    }
    m_form->commitInput();
    m_drafts->putAside();
}

void MainWindow::offerDrafts(const QList<SavedDraft> &drafts)
{
    m_drafts->found(drafts);
}

void MainWindow::setKeepsDrafts(bool keeps)
{
    m_drafts->setKeeps(keeps);
}

void MainWindow::draftKept(const LeadDraft &draft)
{
    m_drafts->kept(draft);
    describeLeaving();
}

void MainWindow::showOffer()
{
    const SavedDraft *draft = m_drafts->offered();
    if (draft) {
        m_notices->draftOffered(leadbooth::leadName(draft->payload.draft), draft->changedAt,
                                m_drafts->offeredKind());
    } else {
        m_notices->draftSettled();
    }
}

void MainWindow::continueDraft()
{
    if (!m_drafts->offered() || !mayOpenLead()) {
        return;
    }
    if (isOnAnswer() && !isSafe()) {
        m_notices->cannotOpenLead(NoticeBoard::Why::OtherLead); // its own buttons lead away
        return;
    }
    // What makes room is offered behind it.
    const SavedDraft draft = m_drafts->takeOffered();
    putAside();
    openTyped(draft.payload.draft, draft.payload.form);
    m_drafts->continued(draft.origin);
}

} // namespace leadbooth
