// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pageslide.h"

#include <QPainter>

namespace leadbooth {

namespace {

constexpr int Milliseconds = 180;

} // namespace

PageSlide::PageSlide(const QPixmap &before, QWidget *page, bool isForward)
    : QWidget(page)
    , m_before(before)
    , m_after(page->grab())
    , m_isForward(isForward)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setGeometry(page->rect());
    m_motion.setDuration(Milliseconds);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_motion, &QVariantAnimation::finished, this, &QObject::deleteLater);
    show();
    m_motion.start();
}

PageSlide::~PageSlide() = default;

void PageSlide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    const int gone = qRound(width() * m_motion.currentValue().toDouble());
    const int direction = m_isForward ? -1 : 1;
    painter.drawPixmap(direction * gone, 0, m_before);
    painter.drawPixmap(direction * (gone - width()), 0, m_after);
}

} // namespace leadbooth
