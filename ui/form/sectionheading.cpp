// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/sectionheading.h"

#include "ui/common/leadboothstyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbooth {

SectionHeading::SectionHeading(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

SectionHeading::~SectionHeading() = default;

void SectionHeading::setTitle(const QString &title)
{
    m_title = title.left(300); // more is never shown
    describe();
}

void SectionHeading::setFolded(bool folded, int filledIn)
{
    m_folded = folded;
    m_filledIn = filledIn;
    describe();
}

QString SectionHeading::summary() const
{
    return m_folded && m_filledIn > 0
                   ? tr("%n filled in", "beside a folded heading: number of fields", m_filledIn)
                   : QString();
}

void SectionHeading::describe()
{
    setAccessibleName(m_title);
    const QString what = m_folded ? tr("Folded section. Enter unfolds it.", "for screen readers")
                                  : tr("Section. Enter folds it.", "for screen readers");
    const QString inside = summary();
    setAccessibleDescription(inside.isEmpty() ? what : u"%1. %2"_s.arg(inside, what));
    update();
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const Sizes &s = sizes(this);
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Section, this));
    const QFontMetrics metrics(painter.font());
    const QString summaryText = summary();
    const QFont hintFont = fontFor(TextRole::Hint, this);
    const int summaryWidth =
            summaryText.isEmpty()
                    ? 0
                    : QFontMetrics(hintFont).horizontalAdvance(summaryText) + s.space[2];
    const int room = width() - 2 * s.ring - s.icon - s.space[1] - summaryWidth;
    const QString title = metrics.elidedText(m_title, Qt::ElideRight, room);
    const int titleWidth = metrics.horizontalAdvance(title);
    const QRect titleArea(s.ring, 0, titleWidth, height());
    painter.setPen(QColor(t.text));
    painter.drawText(titleArea,
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                     title);
    QRectF chevron(titleArea.right() + s.space[1], 0, s.icon, s.icon);
    chevron.moveTop((height() - s.icon) / 2.0 + 1);
    if (m_folded || underMouse() || m_keyboardFocus) {
        drawChevron(&painter, chevron, t.muted, m_folded ? 270 : 0);
    }
    int right = int(chevron.right());
    if (!summaryText.isEmpty()) {
        painter.setFont(hintFont);
        painter.setPen(QColor(t.muted));
        const QRect area(right + s.space[1], 1, summaryWidth, height());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, summaryText);
        right = area.right();
    }
    if (hasFocus() && m_keyboardFocus) {
        drawFocusRing(&painter, QRectF(s.ring, s.ring, right + s.space[0], height() - 2 * s.ring),
                      palette(), s);
    }
}

void SectionHeading::keyPressEvent(QKeyEvent *event)
{
    const bool plain =
            event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain) {
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            Q_EMIT foldRequested(!m_folded);
            return;
        }
        if (key == Qt::Key_Right || key == Qt::Key_Left) {
            if (m_folded == (key == Qt::Key_Right)) {
                Q_EMIT foldRequested(!m_folded);
            }
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void SectionHeading::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        Q_EMIT foldRequested(!m_folded);
    }
}

void SectionHeading::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void SectionHeading::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    QWidget::focusOutEvent(event);
}

bool SectionHeading::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QWidget::event(event);
}

void SectionHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace leadbooth
