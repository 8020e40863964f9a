// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagestrip.h"

#include "ui/common/announcer.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plaintip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

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
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new IconButton(u"close"_s, Tone::Muted, this))
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(this);
    // On the left, room for the bar that says the tone without colour alone: its text does.
    layout->setContentsMargins(size.space[3] + size.space[0], size.space[1], size.space[1],
                               size.space[1]);
    layout->setSpacing(size.space[2]);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(size.innerLabelWidth);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &MessageStrip::buttonClicked);
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
    m_text->setToolTip(plainTip(message.details));
    // Not only for the mouse: with the text, and where the keyboard gets to.
    m_text->setAccessibleDescription(message.details);
    m_button->setText(message.button);
    m_button->setAccessibleDescription(message.details);
    m_button->setVisible(!message.button.isEmpty());
    show();
    update();
    m_announcer->announce(m_text->text());
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

void MessageStrip::retranslate()
{
    m_close->setLabel(tr("Hide this message"), tr("Esc"));
}

} // namespace leadbooth
