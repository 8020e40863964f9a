// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconbutton.h"

#include "ui/common/icon.h"
#include "ui/common/plaintip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbooth {

IconButton::IconButton(const QString &iconName, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(leadbooth::icon(iconName, tone));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

IconButton::~IconButton() = default;

void IconButton::setLabel(const QString &label, const QString &keys)
{
    setAccessibleName(label);
    setToolTip(plainTip(keys.isEmpty() ? label : u"%1 (%2)"_s.arg(label, keys)));
}

QSize IconButton::sizeHint() const
{
    const Sizes &s = sizes(this);
    const int side = s.icon + s.space[2];
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Sizes &s = sizes(this);
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown())) {
        QColor ground = tokens(this).muted;
        ground.setAlphaF(isDown() ? 0.25f : 0.14f);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), s.radius, s.radius);
    }
    const int side = qMax(s.icon, qMin(width(), height()) - s.space[2]);
    QRect area(0, 0, side, side);
    area.moveCenter(rect().center());
    icon().paint(&painter, area, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace leadbooth
