// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"

#include "ui/common/plaintip.h"

#include <QPainter>

namespace leadbooth {

ElidedLabel::ElidedLabel(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateGeometry();
    updateTip();
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(tokens(this), m_tone));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateTip();
}

void ElidedLabel::updateTip()
{
    setToolTip(width() < fontMetrics().horizontalAdvance(m_text) ? plainTip(m_text) : QString());
}

} // namespace leadbooth
