// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answerpage.h"

#include "ui/common/announcer.h"
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

void AnswerPage::setMissingPortal(const QString &portal, bool isOtherAccount)
{
    if (portal != m_missingPortal || isOtherAccount != m_isOtherAccount) {
        m_missingPortal = portal;
        m_isOtherAccount = isOtherAccount;
        describe();
    }
}

void AnswerPage::forget()
{
    m_state = {};
}

void AnswerPage::describe()
{
    for (QPushButton *button : m_buttons) {
        button->setToolTip({});
    }
    m_id->clear();
    m_note->clear();
    switch (m_state.phase) {
    case SubmissionPhase::Created:
        describeCreated();
        break;
    case SubmissionPhase::Saved:
    case SubmissionPhase::Sending:
        describeSaved();
        break;
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
        describeUncertain();
        break;
    case SubmissionPhase::Undecided:
        describeUndecided();
        break;
    case SubmissionPhase::Failed:
        break; // told on the form
    }
    setAccessibleName(m_heading->text());
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_id->setVisible(!m_id->text().isEmpty());
    m_text->setVisible(!m_text->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
}

bool AnswerPage::isSafe() const
{
    return m_state.phase == SubmissionPhase::Created ? m_state.content == SentContent::AsTyped
                                                     : m_state.isKept;
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
    // An undecided one asks something: what is typed then may be meant as an answer.
    const bool isDone = isSafe() && m_state.phase != SubmissionPhase::Undecided;
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
