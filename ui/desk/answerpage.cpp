// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answerpage.h"

#include "ui/common/announcer.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

AnswerPage::AnswerPage(QWidget *parent)
    : QWidget(parent)
    , m_announcer(new Announcer(this))
    , m_heading(plainParagraph(this, TextRole::Section))
    , m_id(plainParagraph(this, TextRole::Display))
    , m_text(plainParagraph(this, TextRole::Body))
    , m_note(plainParagraph(this, TextRole::Hint))
{
    const Sizes &size = sizes(this);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QWidget(this);
    column->setMaximumWidth(size.columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[2]);
    layout->addWidget(m_heading);
    layout->addWidget(m_id);
    layout->addWidget(m_text);
    layout->addSpacing(size.space[2]);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[1]);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(column);
        buttons->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { m_actions[i](); });
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_note);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(size.space[5], size.space[5], size.space[5], size.space[4]);
    outer->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 4);
    centred->addStretch(1);
    outer->addLayout(centred);
    outer->addStretch(2);

    // Outside of the page, Ctrl+C belongs to the texts of the form.
    auto *copyKeys = new QShortcut(QKeySequence::Copy, this);
    copyKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &AnswerPage::copy);
}

void AnswerPage::showState(const SubmissionState &state, const QString &title,
                           bool isReturnCustomer)
{
    const bool news = state.phase != m_state.phase || state.origin != m_state.origin;
    m_state = state;
    m_title = title;
    m_isReturnCustomer = isReturnCustomer;
    m_secondsLeft = 0;
    describe();
    if (news) {
        m_announcer->announce(m_heading->text() + u' ' + m_id->text() + u' ' + m_text->text());
    }
}

void AnswerPage::setSecondsLeft(int seconds)
{
    if (seconds != m_secondsLeft) {
        m_secondsLeft = seconds;
        describe();
    }
}

void AnswerPage::setMissingPortal(const QString &portal)
{
    if (portal != m_missingPortal) {
        m_missingPortal = portal;
        describe();
    }
}

void AnswerPage::forget()
{
    m_state = {};
}

void AnswerPage::describe()
{
    if (m_state.phase == SubmissionPhase::Created) {
        describeCreated();
    } else {
        describeOpen();
    }
    setAccessibleName(m_heading->text());
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_id->setVisible(!m_id->text().isEmpty());
    m_text->setVisible(!m_text->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
}

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
                            : tr("The lead is in the portal. You changed it between two attempts, "
                                 "and it is not known which of the two arrived: please compare."));
    m_note->clear();
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
    for (QPushButton *button : m_buttons) {
        button->setToolTip({});
    }
    m_buttons[0]->setToolTip(tr("Ctrl+O"));
    m_buttons[2]->setToolTip(tr("Ctrl+C"));
}

void AnswerPage::describeOpen()
{
    for (QPushButton *button : m_buttons) {
        button->setToolTip({});
    }
    m_id->clear();
    m_note->setText(m_state.error ? errorText(*m_state.error, Act::Send).details : QString());
    const QString backText = tr("Back to the form", "button");
    const QString foundText = tr("It is there", "button");
    const QString stopText = tr("Look for it myself", "button");
    const auto stop = [this] {
        Q_EMIT stopLookingRequested();
    };
    const auto back = [this] {
        Q_EMIT backRequested();
    };
    const auto found = [this] {
        Q_EMIT foundByHand();
    };
    const auto sendAgain = [this] {
        Q_EMIT sendAgainRequested();
    };
    switch (m_state.phase) {
    case SubmissionPhase::Sending:
        m_heading->setText(tr("Sending …"));
        m_text->clear();
        m_note->clear();
        setButtons({});
        return;
    case SubmissionPhase::Waiting:
        m_heading->setText(tr("The portal asks to wait"));
        m_text->setText(m_secondsLeft > 0 ? tr("The lead is sent again in %n second(s), by itself.",
                                               nullptr, m_secondsLeft)
                                          : tr("The lead is sent again by itself."));
        setButtons({});
        return;
    case SubmissionPhase::LookingUp:
        m_heading->setText(tr("The lead may have been created"));
        m_text->setText(tr("The portal's answer got lost. Looking in the portal …"));
        setButtons({{stopText, stop}});
        return;
    case SubmissionPhase::Settling: {
        m_heading->setText(tr("The lead may have been created"));
        const QString next = m_secondsLeft > 0 ? tr("Leadbooth looks again in %n second(s).",
                                                    nullptr, m_secondsLeft)
                                               : tr("Leadbooth looks again soon.");
        m_text->setText((m_state.lookUpError
                                 ? tr("The portal's answer got lost, and the portal cannot be "
                                      "asked now what became of the lead. So it is not sent "
                                      "again.")
                                 : tr("The portal's answer got lost, and the lead is not there "
                                      "yet. The portal may still be "
                                      "working on it, so it is not sent again."))
                        + u' ' + next);
        setButtons({{stopText, stop}});
        return;
    }
    case SubmissionPhase::NotCreated:
        m_heading->setText(tr("The lead was not created"));
        if (m_missingPortal.isEmpty()) {
            m_text->setText(tr("The portal's answer got lost, but the lead is not there. It is "
                               "safe to send it again."));
            setButtons({{tr("Send again", "button"), sendAgain}, {backText, back}});
        } else {
            m_text->setText(
                    tr("The portal's answer got lost, and %1 does not have it. To send it again, "
                       "go back to that portal.")
                            .arg(m_missingPortal));
            setButtons({{backText, back}});
        }
        return;
    case SubmissionPhase::Undecided:
        m_heading->setText(tr("The lead may have been created"));
        if (m_missingPortal.isEmpty()) {
            m_text->setText(tr("The portal's answer got lost, and Leadbooth could not find out "
                               "whether the lead is "
                               "there. Please look for \"%1\" in Bitrix24.")
                                    .arg(m_title));
            setButtons({{foundText, found},
                        {tr("It is not there: send again", "button"), sendAgain},
                        {backText, back}});
        } else {
            m_text->setText(tr("The portal's answer got lost, and Leadbooth could not find out "
                               "whether the lead is "
                               "there. Please look for \"%1\" in %2. To send it again, go back to "
                               "that portal.")
                                    .arg(m_title, m_missingPortal));
            setButtons({{foundText, found}, {backText, back}});
        }
        return;
    case SubmissionPhase::Saved:
    case SubmissionPhase::Failed:
    case SubmissionPhase::Created:
        break; // told on the form, and by describeCreated()
    }
}

void AnswerPage::copy()
{
    for (const QLabel *label : {m_heading, m_id, m_text, m_note}) {
        if (label->hasSelectedText()) {
            Q_EMIT copyRequested(label->selectedText());
            return;
        }
    }
    if (m_state.phase == SubmissionPhase::Created) {
        Q_EMIT copyRequested(number());
    }
}

QString AnswerPage::number() const
{
    return m_state.shownId().toString();
}

void AnswerPage::setButtons(
        std::initializer_list<std::pair<QString, std::function<void()>>> buttons)
{
    size_t i = 0;
    for (const auto &[text, action] : buttons) {
        m_buttons[i]->setText(text);
        m_buttons[i]->setProperty("primary", i == 0);
        m_buttons[i]->show();
        m_actions[i] = action;
        ++i;
    }
    for (; i < m_buttons.size(); ++i) {
        m_buttons[i]->hide();
        m_actions[i] = [] {
        };
    }
}

void AnswerPage::keyPressEvent(QKeyEvent *event)
{
    const bool isDone =
            m_state.phase == SubmissionPhase::Created && m_state.content == SentContent::AsTyped;
    const bool plain =
            (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isDone && plain && !event->text().isEmpty() && event->text().at(0).isPrint()
        && event->key() != Qt::Key_Space) {
        Q_EMIT typed(event->text());
        return;
    }
    if (isDone && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT newRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AnswerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

} // namespace leadbooth
