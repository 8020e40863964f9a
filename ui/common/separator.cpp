// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/separator.h"

#include "ui/common/style.h"

#include <QPainter>

namespace leadbooth {

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(tokens(this).line));
}

} // namespace leadbooth
