// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusdot.h"

#include <QPainter>

namespace leadbooth {

StatusDot::StatusDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusDot::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize StatusDot::sizeHint() const
{
    return {fontMetrics().height() / 2, fontMetrics().height()};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tokens(this), m_tone));
    QRectF dot(0, 0, width(), width());
    dot.moveCenter(QRectF(rect()).center());
    painter.drawEllipse(dot);
}

} // namespace leadbooth
