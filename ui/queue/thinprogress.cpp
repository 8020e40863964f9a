// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/thinprogress.h"

#include "ui/common/style.h"

#include <QPainter>
#include <QStyle>

namespace leadbooth {

ThinProgress::ThinProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ThinProgress::sizeHint() const
{
    return {sizes(this).labelWidth, sizes(this).space[0]};
}

QSize ThinProgress::minimumSizeHint() const
{
    return {sizes(this).space[5], sizes(this).space[0]};
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    const Tokens &token = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(QColor(token.line));
    painter.drawRoundedRect(rect(), radius, radius);
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum()) {
        return;
    }
    const int done =
            qMax(height(), static_cast<int>(qint64(width()) * (value() - minimum()) / range));
    painter.setBrush(QColor(token.accent));
    painter.drawRoundedRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, done, height())), radius,
            radius);
}

} // namespace leadbooth
