// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: from portal to portal, and leaving what is not in one yet.
#include "ui/desk/mainwindow.h"

#include "lead/similar.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/knownlookup.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/valuetexts.h"
#include "ui/form/formview.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace leadbooth {

// From portal to portal

bool MainWindow::awaitsOtherPortal() const
{
    return m_schema && m_formPortal != m_portal;
}

void MainWindow::setPortal(const AccountId &account, const QString &name, bool isDemo)
{
    if (account != m_portal.account) {
        m_newerSchema = nullptr; // it was the other portal's
        m_notices->newerFormTaken();
        m_notices->signInEnds({});
        m_notices->signInKept();
        m_notices->queueLeft();
        m_drafts->forget();
    }
    m_portal = {account, name};
    m_header->setPortal(name, isDemo);
    m_online = false;
    m_keychainRetry.reset();
    m_notices->formArrived(); // or its error would be taken for the new connection's
    if (m_schema && !m_portal.isOpen() && m_form->isBlank() && (!isOnAnswer() || isSafe())) {
        dropForm();
    }
    m_drafts->setHeld(awaitsOtherPortal());
    if (awaitsOtherPortal()) {
        // What is typed belongs to the other portal's form: nothing is sent before this portal's is
        // here.
        m_notices->otherPortalAwaited(m_portal.name, m_formPortal.name);
    } else {
        m_notices->otherPortalSettled();
        m_known->askAgain();
    }
    updateControls();
    retranslate();
}

void MainWindow::renamePortal(const QString &name)
{
    for (Portal *known : {&m_formPortal, &m_sent.portal, &m_cleared.portal}) {
        if (*known == m_portal) {
            known->name = name;
        }
    }
    m_portal.name = name;
    m_header->renamePortal(name);
    updateControls();
    retranslate();
}

void MainWindow::takeOtherPortalsForm(const FormSchemaPtr &schema)
{
    const FormSchemaPtr before = m_schema;
    const LeadDraft typed = m_form->draft();
    const bool isSamePortal = m_formPortal.name == m_portal.name;
    // What the queue has stays with its portal: taken along it would be created in both. So do
    // changes to it that wait there as a draft.
    const Unfinished now = unfinished();
    const bool isTakenAlong = now != Unfinished::Nothing
                              && (now != Unfinished::TypedChanges || !m_drafts->isOnDisk());
    const bool stays = isOnAnswer() && !isSafe();
    m_newerSchema = schema;
    takeNewerSchema();
    m_notices->otherPortalSettled();
    m_notices->leadBegun();
    m_cleared = {};
    const LeadDraft fresh = freshDraft();
    m_drafts->left(isTakenAlong ? fresh.originId : OriginId());
    m_drafts->setHeld(false);
    m_form->setSchema(m_schema, fresh);
    if (isTakenAlong) {
        LeadDraft taken = typed;
        taken.originId = fresh.originId;
        if (!isSamePortal) {
            taken = portableDraft(*before, typed, fresh);
        }
        const LeadDraft initial =
                initialDraft(*before, typed.originId, m_clock.now().toLocalTime());
        m_form->setDraft(taken);
        m_notices->valuesLost(valueTexts(
                *before, typed, lostFields(*before, initial, typed, *m_schema, taken), locale()));
    }
    m_known->askAgain();
    m_drafts->draftEdited();
    updateControls();
    if (!stays) {
        showPage(m_form);
        m_form->focusFirst();
    }
}

void MainWindow::dropForm()
{
    m_schema = nullptr;
    m_newerSchema = nullptr;
    m_formPortal = {};
    m_cleared = {};
    m_known->reset();
    showPage(m_loading);
}

void MainWindow::showSignInAge(const QDateTime &, const QDateTime &validUntil)
{
    m_notices->signInEnds(validUntil);
}

void MainWindow::showSignInNotKept()
{
    m_notices->signInNotKept();
}

void MainWindow::showSignInKept()
{
    m_notices->signInKept();
}

void MainWindow::connectAgain()
{
    // What was typed stays, and what was sent is in the queue.
    Q_EMIT signInAgainRequested();
}

void MainWindow::chooseAccount(const AccountId &account)
{
    if (mayLeave(Leaving::OtherAccount)) {
        Q_EMIT accountChosen(account);
    }
}

// Leaving

bool MainWindow::isChangedInForm() const
{
    return m_form->draft().originId == m_sent.draft.originId
           && !sameContent(m_form->draft(), m_sent.draft);
}

bool MainWindow::isSafe() const
{
    if (m_schema && isChangedInForm()) {
        return false;
    }
    return m_state.phase == SubmissionPhase::Created ? m_state.content == SentContent::AsTyped
                                                     : m_state.isKept;
}

bool MainWindow::holdsUnsent() const
{
    if (!m_schema || m_form->isBlank()) {
        return false;
    }
    // A lead of the queue that has not been changed since is safe there.
    return m_form->draft().originId != m_sent.draft.originId || !isSafe();
}

Unfinished MainWindow::unfinished() const
{
    if (m_saving) {
        return Unfinished::Saving;
    }
    if (!m_schema || (isOnAnswer() && isSafe()) || !holdsUnsent()) {
        return Unfinished::Nothing;
    }
    return m_form->draft().originId == m_sent.draft.originId && m_state.isKept
                   ? Unfinished::TypedChanges
                   : Unfinished::Typed;
}

Unfinished MainWindow::leftUnfinished() const
{
    const Unfinished ofForm = unfinished();
    return ofForm == Unfinished::Nothing && m_drafts->holdsUnkept() ? Unfinished::PutAside : ofForm;
}

bool MainWindow::holdsLead() const
{
    return unfinished() != Unfinished::Nothing;
}

void MainWindow::discardLead()
{
    if (m_schema) {
        m_drafts->discarded();
        discard();
    }
}

bool MainWindow::mayLeave(Leaving leaving)
{
    if (m_leaveBox) {
        return false; // it is being asked already
    }
    m_form->commitInput();
    const Unfinished before = leftUnfinished();
    if (before == Unfinished::Nothing) {
        return true;
    }
    if (before == Unfinished::Typed || before == Unfinished::TypedChanges) {
        m_drafts->saveUnkept();
    }
    QMessageBox box(this);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    QPushButton *stay = box.addButton(tr("Stay", "button"), QMessageBox::RejectRole);
    QPushButton *leave = box.addButton(QString(), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    m_leaving = leaving;
    m_leaveBox = &box;
    describeLeaving();
    box.exec();
    m_leaveBox = nullptr;
    if (box.clickedButton() != leave) {
        return false;
    }
    if (leaving == Leaving::OtherAccount) {
        discard(); // where drafts are kept, it is one
    }
    return true;
}

void MainWindow::describeLeaving()
{
    if (!m_leaveBox) {
        return;
    }
    // While the question stands there, the lead may be saved.
    const Unfinished now = leftUnfinished();
    if (now == Unfinished::Nothing) {
        m_leaveBox->reject();
        return;
    }
    const bool isKept = now != Unfinished::PutAside && m_drafts->isKept();
    const LeaveQuestion question =
            leaveQuestion(now, m_leaving, isKept && !m_drafts->holdsUnkept());
    m_leaveBox->setText(question.text);
    m_leaveBox->setInformativeText(question.consequence);
    const auto buttons = m_leaveBox->buttons();
    for (QAbstractButton *button : buttons) {
        button->setText(m_leaveBox->buttonRole(button) == QMessageBox::DestructiveRole
                                ? question.leave
                                : tr("Stay", "button"));
    }
}

void MainWindow::discard()
{
    m_sent = {};
    m_state = {};
    m_mayBeThere = false;
    m_cleared = {};
    setSaving(false);
    m_notices->discarded();
    startFresh();
}

} // namespace leadbooth
