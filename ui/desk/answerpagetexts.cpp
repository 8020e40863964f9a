// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerPage: the words and buttons of each state.
#include "ui/desk/answerpage.h"

#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadbooth {

void AnswerPage::describeCreated()
{
    const QString id = m_state.leadId.toString();
    m_heading->setText(m_title);
    setTone(m_id, Tone::Ok);
    QStringList text;
    if (m_state.becameDeal) {
        m_id->setText((m_state.dealId.isEmpty() ? tr("Lead %1") : tr("Deal %1"))
                              .arg(m_state.shownId().toString()));
        text << tr("The lead was created as number %1, and this portal turned it into a deal at "
                   "once: it works without "
                   "leads.")
                        .arg(id);
    } else {
        m_id->setText(tr("Lead %1").arg(id));
        text << tr("The lead is in the portal.");
    }
    if (m_isReturnCustomer) {
        text << tr("It is marked as a repeat lead, because a company or contact was chosen: its "
                   "card shows the client's "
                   "name and phone instead of those typed here.");
    }
    if (!m_state.others.isEmpty()) {
        QStringList others;
        for (const LeadId &other : m_state.others) {
            others.append(other.toString());
        }
        text << tr("The portal holds the same lead more than once: also %1. Please remove the "
                   "spare ones there.")
                        .arg(others.join(u", "_s));
    }
    if (m_state.content != SentContent::AsTyped) {
        describeOtherVersion();
        return;
    }
    m_text->setText(text.join(u' '));
    m_note->setText(tr("The next lead begins with typing."));
    const QUrl url = m_state.url;
    setButtons({{tr("New lead", "button"),
                 [this] {
                     Q_EMIT newRequested();
                 }},
                {tr("New like this one", "button"),
                 [this] {
                     Q_EMIT newLikeThisRequested();
                 }},
                {tr("Open in Bitrix24", "button"),
                 [this, url] {
                     Q_EMIT openRequested(url);
                 }},
                {tr("Copy the number", "button"), [this] {
                     Q_EMIT copyRequested(number());
                 }}});
    m_buttons[0]->setToolTip(tr("Ctrl+N"));
    m_buttons[1]->setToolTip(tr("Ctrl+Shift+N"));
    m_buttons[2]->setToolTip(tr("Ctrl+O"));
    m_buttons[3]->setToolTip(tr("Ctrl+C"));
}

void AnswerPage::describeOtherVersion()
{
    m_text->setText(m_state.content == SentContent::Earlier
                            ? tr("The lead is in the portal as it was first sent. The changes you "
                                 "made since are not in it.")
                            : tr("The lead is in the portal. It is not known whether what is there "
                                 "has your last changes: please compare."));
    const QUrl url = m_state.url;
    setButtons({{tr("Open in Bitrix24", "button"),
                 [this, url] {
                     Q_EMIT openRequested(url);
                 }},
                {tr("Back to the form", "button"),
                 [this] {
                     Q_EMIT backRequested();
                 }},
                {tr("Copy the number", "button"), [this] {
                     Q_EMIT copyRequested(number());
                 }}});
    m_buttons[0]->setToolTip(tr("Ctrl+O"));
    m_buttons[2]->setToolTip(tr("Ctrl+C"));
}

void AnswerPage::describeSaved()
{
    if (!m_state.isKept) {
        m_heading->setText(tr("Saving …"));
        m_text->clear();
        setButtons({});
        return;
    }
    m_heading->setText(m_title);
    m_id->setText(tr("Saved"));
    setTone(m_id, Tone::Ok);
    m_text->setText(m_state.phase == SubmissionPhase::Sending
                            ? tr("The lead is on this computer and is being sent.")
                            : whyItWaits());
    setGoOnButtons();
}

QString AnswerPage::whyItWaits() const
{
    const QString saved = tr("The lead is on this computer.") + u' ';
    if (!m_missingPortal.isEmpty()) {
        return saved
               + (m_isOtherAccount ? tr("It is sent when you go back to the other account of %1.")
                                   : tr("It is sent when you go back to %1."))
                         .arg(m_missingPortal);
    }
    switch (m_state.sync) {
    case SyncActivity::Off:
        return saved + tr("It is sent as soon as the portal is connected.");
    case SyncActivity::Paused:
        return saved + tr("It is held back; the queue lets it go on.");
    case SyncActivity::NotSender:
        return saved + tr("Another Leadbooth of this computer sends it.");
    case SyncActivity::Blocked:
        if (m_state.error) {
            const ErrorText text = errorText(*m_state.error, Act::Send);
            return saved + tr("It cannot be sent now: %1").arg(text.sentence) + u' ' + text.advice;
        }
        return saved + tr("It cannot be sent now.");
    case SyncActivity::Idle:
    case SyncActivity::Sending:
    case SyncActivity::LookingUp:
    case SyncActivity::Waiting:
        break;
    }
    if (!m_state.error) {
        return tr("The lead is on this computer and is being sent.");
    }
    return saved + errorText(*m_state.error, Act::Send).sentence + u' ' + whenItGoesOn();
}

QString AnswerPage::whenItGoesOn() const
{
    return m_secondsLeft > 0 ? tr("It is sent by itself, in %n second(s) at the latest.", nullptr,
                                  m_secondsLeft)
                             : tr("It is sent by itself as soon as that is over.");
}

void AnswerPage::describeUncertain()
{
    m_heading->setText(tr("The lead may have been created"));
    m_note->setText(m_state.error ? errorText(*m_state.error, Act::Send).details : QString());
    const QString lost = tr("The portal gave no clear answer.") + u' ';
    const QString kept = u' ' + tr("You can go on: Leadbooth keeps the lead and finds out.");
    if (!m_missingPortal.isEmpty()) {
        m_text->setText(lost
                        + (m_isOtherAccount
                                   ? tr("It is looked up when you go back to the other account of "
                                        "%1, and not sent twice.")
                                   : tr("It is looked up when you go back to %1, and not sent "
                                        "twice."))
                                  .arg(m_missingPortal));
    } else if (m_state.phase == SubmissionPhase::LookingUp) {
        m_text->setText(lost + tr("Looking in the portal …") + kept);
    } else {
        const QString next = m_secondsLeft > 0 ? tr("Leadbooth looks again in %n second(s).",
                                                    nullptr, m_secondsLeft)
                                               : tr("Leadbooth looks again soon.");
        m_text->setText(lost
                        + (m_state.lookUpError
                                   ? tr("The portal cannot be asked now what became of the lead, "
                                        "so it is not sent again.")
                                   : tr("The lead is not there yet. The portal may still be "
                                        "working on it, so it is not sent again."))
                        + u' ' + next + kept);
    }
    setGoOnButtons();
}

void AnswerPage::describeUndecided()
{
    m_heading->setText(tr("The lead may have been created"));
    m_note->setText(m_state.error ? errorText(*m_state.error, Act::Send).details : QString());
    const QString lost = tr("The portal gave no clear answer, and Leadbooth could not find out "
                            "whether the lead is there.")
                         + u' ';
    if (!m_missingPortal.isEmpty()) {
        m_text->setText(lost
                        + tr("Please look for \"%1\" in %2. It stays in the queue of that portal.")
                                  .arg(m_title, m_missingPortal));
        setGoOnButtons();
        return;
    }
    m_text->setText(lost
                    + tr("Please look for \"%1\" in Bitrix24. Until you decide it stays in the "
                         "queue.")
                              .arg(m_title));
    setButtons({{tr("It is there", "button"),
                 [this] {
                     Q_EMIT foundByHand();
                 }},
                {tr("It is not there: send again", "button"),
                 [this] {
                     Q_EMIT sendAgainRequested();
                 }},
                {tr("Back to the form", "button"),
                 [this] {
                     Q_EMIT backRequested();
                 }},
                {tr("New lead", "button"), [this] {
                     Q_EMIT newRequested();
                 }}});
    m_buttons[3]->setToolTip(tr("Ctrl+N"));
}

void AnswerPage::setGoOnButtons()
{
    if (m_note->text().isEmpty()) {
        m_note->setText(tr("The next lead begins with typing."));
    }
    setButtons({{tr("New lead", "button"),
                 [this] {
                     Q_EMIT newRequested();
                 }},
                {tr("New like this one", "button"),
                 [this] {
                     Q_EMIT newLikeThisRequested();
                 }},
                {tr("Show the queue", "button"), [this] {
                     Q_EMIT queueRequested();
                 }}});
    m_buttons[0]->setToolTip(tr("Ctrl+N"));
    m_buttons[1]->setToolTip(tr("Ctrl+Shift+N"));
}

} // namespace leadbooth
