// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagestrip.h"

#include "ui/common/announcer.h"
#include "ui/common/iconbutton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int NarrowBelow = 520;

QColor tintFor(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QColor(tokens.dangerTint);
    case Tone::Warning:
        return QColor(tokens.warningTint);
    case Tone::Ok:
        return QColor(tokens.okTint);
    case Tone::Accent:
    case Tone::OnAccent:
    case Tone::Text:
    case Tone::Muted:
    case Tone::Edge:
        return QColor(tokens.accentTint);
    }
    return QColor(tokens.accentTint);
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_unfold(new QPushButton(this))
    , m_button(new QPushButton(this))
    , m_otherButton(new QPushButton(this))
    , m_close(new IconButton(u"close"_s, Tone::Muted, this))
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    // On the left, room for the bar that says the tone without colour alone: its text does.
    m_layout->setContentsMargins(size.space[3] + size.space[0], size.space[1], size.space[1],
                                 size.space[1]);
    m_layout->setSpacing(size.space[1]);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(size.space[0]);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(size.innerLabelWidth);
        texts->addWidget(label);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFont(fontFor(TextRole::Hint, this));
    m_layout->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[0]);
    buttons->addStretch();
    m_unfold->setObjectName("details"_L1);
    m_unfold->setFlat(true);
    m_unfold->setCheckable(true);
    for (QPushButton *button : {m_unfold, m_button, m_otherButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_close);
    m_layout->addLayout(buttons);
    connect(m_unfold, &QPushButton::toggled, this, &MessageStrip::showDetails);
    connect(m_button, &QPushButton::clicked, this, &MessageStrip::buttonClicked);
    connect(m_otherButton, &QPushButton::clicked, this, &MessageStrip::otherButtonClicked);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    retranslate();
    hide();
}

void MessageStrip::showMessage(const Message &message)
{
    m_message = message;
    m_text->setText(message.advice.isEmpty() ? message.sentence
                                             : message.sentence + u'\n' + message.advice);
    // Not only for the eye: with the text, and where the keyboard gets to.
    m_text->setAccessibleDescription(message.details);
    m_details->setText(message.details);
    m_unfold->setVisible(!message.details.isEmpty());
    m_unfold->setChecked(false);
    showDetails(false);
    m_button->setText(message.button);
    m_button->setAccessibleDescription(message.details);
    m_button->setVisible(!message.button.isEmpty());
    m_otherButton->setText(message.otherButton);
    m_otherButton->setAccessibleDescription(message.details);
    m_otherButton->setVisible(!message.otherButton.isEmpty());
    show();
    update();
    m_announcer->announce(m_text->text());
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageStrip::showDetails(bool shown)
{
    m_details->setVisible(shown);
    retranslate();
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Tokens &token = tokens(this);
    const Sizes &size = sizes(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintFor(token, m_message.tone));
    painter.drawRoundedRect(rect(), size.radius, size.radius);
    painter.setBrush(color(token, m_message.tone));
    painter.drawRoundedRect(
            QRect(size.space[1], size.space[1], size.space[0], height() - 2 * size.space[1]),
            size.space[0] / 2.0, size.space[0] / 2.0);
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // In a narrow place the text has the width for itself.
    const QBoxLayout::Direction direction =
            width() < NarrowBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
}

void MessageStrip::retranslate()
{
    m_unfold->setText(m_unfold->isChecked() ? tr("Hide details", "button")
                                            : tr("Details", "button"));
    m_close->setLabel(tr("Hide this message"), tr("Esc"));
}

} // namespace leadbooth
