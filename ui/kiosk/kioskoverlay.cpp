// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskoverlay.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/kioskbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int Veil = 225; //!< opacity of what lies over the page

} // namespace

KioskOverlay::KioskOverlay(Beside beside, QWidget *parent)
    : QWidget(parent)
    , m_beside(beside)
    , m_card(new QWidget(this))
    , m_title(plainLabel(m_card, TextRole::Section))
    , m_text(plainLabel(m_card))
    , m_primary(new KioskButton({}, KioskButton::Kind::Primary, m_card))
    , m_other(new KioskButton({}, KioskButton::Kind::Normal, m_card))
{
    const Sizes &size = sizes(Density::Kiosk);
    hide();
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(size.space[2], 0, size.space[2], 0);
    m_card->setMaximumWidth(scaled(size.columnWidth * 3 / 4, this));
    sides->addStretch(1);
    sides->addWidget(m_card, 1000);
    sides->addStretch(1);
    auto *lines = new QVBoxLayout(m_card);
    lines->setSpacing(size.space[2]);
    lines->addStretch(1);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    lines->addLayout(buttons);
    lines->addStretch(1);
    m_primary->setObjectName(u"overlay-primary"_s);
    m_other->setObjectName(u"overlay-other"_s);
    connect(m_primary, &QPushButton::clicked, this, &KioskOverlay::primaryPressed);
    connect(m_other, &QPushButton::clicked, this, &KioskOverlay::otherPressed);
}

KioskOverlay::~KioskOverlay() = default;

void KioskOverlay::setTexts(const QString &title, const QString &text, const QString &primary,
                            const QString &other)
{
    m_title->setText(title);
    m_text->setText(text);
    m_primary->setLabel(primary);
    m_other->setLabel(other);
    m_other->setVisible(!other.isEmpty());
}

void KioskOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

bool KioskOverlay::event(QEvent *event)
{
    switch (event->type()) {
    // All of them end here: what lies below is not meant.
    case QEvent::MouseButtonRelease:
        event->accept();
        if (m_beside == Beside::Primary) {
            Q_EMIT primaryPressed();
        }
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool KioskOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void KioskOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const Sizes &size = sizes(Density::Kiosk);
    QPainter painter(this);
    QColor veil(t.canvas);
    veil.setAlpha(Veil);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = m_card->childrenRect();
    QRectF card = inside.translated(m_card->pos());
    card.setLeft(m_card->geometry().left());
    card.setRight(m_card->geometry().right());
    const int margin = size.space[2];
    painter.setPen(QPen(QColor(t.edge), 1));
    painter.setBrush(QColor(t.surface));
    painter.drawRoundedRect(card.adjusted(-margin / 2.0, -margin, margin / 2.0, margin),
                            size.cardRadius, size.cardRadius);
}

} // namespace leadbooth
