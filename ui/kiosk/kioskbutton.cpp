// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskbutton.h"

#include "base/plaintext.h"
#include "ui/common/style.h"
#include "ui/kiosk/keyboard.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <cmath>

namespace leadbooth {

namespace {

constexpr qsizetype LongestLabel = 200;
constexpr int LongestWord = 16; //!< in characters of average width

const Sizes &metrics()
{
    return sizes(Density::Kiosk);
}

/*! The text on as many lines as \a width takes; long words are broken rather than cut. */
void lay(QTextLayout *layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    double top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    layout->endLayout();
}

} // namespace

KioskButton::KioskButton(const QString &label, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setProperty("primary", kind == Kind::Primary);
    setFlat(kind == Kind::Quiet);
    setCheckable(isChoice());
    setAutoDefault(false);
    // A touch that took the focus would make the keyboard go, and with it the button from under the
    // finger before it is lifted.
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    QSizePolicy policy(isChoice() ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                       QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabel(label);
}

KioskButton::~KioskButton() = default;

void KioskButton::widen()
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void KioskButton::setLabel(const QString &label)
{
    // Not QPushButton's text: it would take an "&" of the portal's for a shortcut.
    m_label = cleanLabel(label, LongestLabel);
    setAccessibleName(m_label);
    updateGeometry();
    update();
}

int KioskButton::markRoom() const
{
    return isChoice() ? metrics().indicator + metrics().space[1] : 0;
}

int KioskButton::sideRoom() const
{
    return 2 * (metrics().space[1] + metrics().space[0] + metrics().ring) + markRoom();
}

QSize KioskButton::sizeHint() const
{
    const QSize least = minimumSizeHint();
    const int text = fontMetrics().horizontalAdvance(m_label) + 2;
    return least.expandedTo({text + sideRoom(), 0});
}

QSize KioskButton::minimumSizeHint() const
{
    const QSize target = Keyboard::leastTarget(this);
    const int line = fontMetrics().height() + metrics().space[1] + 2 * metrics().ring;
    const int ring = 2 * metrics().ring;
    int word = 0;
    for (const QString &part : m_label.split(u' ')) {
        word = qMax(word, fontMetrics().horizontalAdvance(part));
    }
    // A word that is longer than any of a language has is broken.
    word = qMin(word + 2, fontMetrics().averageCharWidth() * LongestWord);
    return {qMax(target.width() + ring, word + sideRoom()),
            qMax(qMax(target.height(), metrics().control + ring), line)};
}

int KioskButton::heightForWidth(int width) const
{
    QTextLayout layout(m_label, font());
    lay(&layout, qMax(1, width - sideRoom()), Qt::AlignLeft);
    const int text = int(std::ceil(layout.boundingRect().height()));
    return qMax(minimumSizeHint().height(), text + metrics().space[1] + 2 * metrics().ring);
}

bool KioskButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QPushButton::event(event);
}

void KioskButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // A finger that has gone does not hover.
    option.state.setFlag(QStyle::State_MouseOver, false);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    QRect room =
            rect().adjusted((sideRoom() - markRoom()) / 2, 0, -(sideRoom() - markRoom()) / 2, 0);
    if (isChoice()) {
        const int ring = metrics().ring;
        QStyleOptionButton mark(option);
        const int side = metrics().indicator + 2 * ring;
        mark.rect = QRect(room.left() - ring, room.center().y() - side / 2, side, side);
        mark.state.setFlag(QStyle::State_HasFocus, false);
        style()->drawPrimitive(m_kind == Kind::One ? QStyle::PE_IndicatorRadioButton
                                                   : QStyle::PE_IndicatorCheckBox,
                               &mark, &painter, nullptr);
        room.setLeft(room.left() + markRoom());
    }
    const Tokens &t = tokens(this);
    QColor ink = isEnabled() ? t.text : t.muted;
    if (m_kind == Kind::Primary && isEnabled()) {
        ink = t.onAccent;
    }
    painter.setPen(ink);
    QTextLayout layout(m_label, font());
    lay(&layout, qMax(1, room.width()), isChoice() ? Qt::AlignLeft : Qt::AlignHCenter);
    const double height = layout.boundingRect().height();
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - height) / 2));
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace leadbooth
