// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/signaturepad.h"

#include "ui/common/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTouchEvent>

namespace leadbooth {

namespace {

constexpr int Mouse = -1;
constexpr int LeastStep = 3;           //!< pixels between two points
constexpr qsizetype MostPoints = 5000; //!< of all strokes: nobody signs with more

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAccessibleName(tr("Field to sign in with a finger"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

SignaturePad::~SignaturePad() = default;

QSize SignaturePad::sizeHint() const
{
    const Sizes &size = sizes(Density::Kiosk);
    return {size.columnWidth, 4 * size.control};
}

QSize SignaturePad::minimumSizeHint() const
{
    const int side = 2 * sizes(Density::Kiosk).control;
    return {side, side};
}

Signature SignaturePad::signature() const
{
    return m_strokes.isEmpty() ? Signature() : Signature{.size = size(), .strokes = m_strokes};
}

void SignaturePad::setSignature(const Signature &signature)
{
    m_strokes = signature.strokes;
    fit(signature.size);
}

void SignaturePad::clear()
{
    for (QList<QPoint> &stroke : m_strokes) {
        stroke.fill({});
    }
    m_strokes.clear();
    m_finger.reset();
    update();
}

void SignaturePad::fit(const QSize &from)
{
    if (from.isEmpty() || from == size()) {
        return;
    }
    for (QList<QPoint> &stroke : m_strokes) {
        for (QPoint &point : stroke) {
            point = {point.x() * width() / from.width(), point.y() * height() / from.height()};
        }
    }
    update();
}

void SignaturePad::resizeEvent(QResizeEvent *event)
{
    fit(event->oldSize());
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(*static_cast<QTouchEvent *>(event));
        return true;
    case QEvent::TouchCancel:
        m_finger.reset();
        return true;
    case QEvent::MouseButtonPress:
        m_finger = Mouse;
        begin(static_cast<QMouseEvent *>(event)->position().toPoint());
        return true;
    case QEvent::MouseMove:
        if (m_finger == Mouse) {
            go(static_cast<QMouseEvent *>(event)->position().toPoint());
        }
        return true;
    case QEvent::MouseButtonRelease:
        m_finger.reset();
        return true;
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::touch(const QTouchEvent &event)
{
    for (const QEventPoint &point : event.points()) {
        const QPoint at = point.position().toPoint();
        if (point.state() == QEventPoint::Pressed && !m_finger) {
            m_finger = point.id();
            begin(at);
        } else if (m_finger == point.id()) {
            go(at);
            if (point.state() == QEventPoint::Released) {
                m_finger.reset();
            }
        }
    }
}

void SignaturePad::begin(const QPoint &at)
{
    m_strokes.append(QList<QPoint>{at});
    update();
}

void SignaturePad::go(const QPoint &to)
{
    const QPoint inside(qBound(0, to.x(), width() - 1), qBound(0, to.y(), height() - 1));
    qsizetype points = 0;
    for (const QList<QPoint> &stroke : m_strokes) {
        points += stroke.size();
    }
    QList<QPoint> &stroke = m_strokes.last();
    if (points < MostPoints && (inside - stroke.constLast()).manhattanLength() >= LeastStep) {
        stroke.append(inside);
        update();
    }
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const Sizes &size = sizes(Density::Kiosk);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(t.edge), 1));
    painter.setBrush(QColor(t.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size.radius,
                            size.radius);
    // The line to sign on.
    const int base = height() - height() / 4;
    painter.setPen(QPen(QColor(t.line), 2));
    painter.drawLine(size.space[3], base, width() - size.space[3], base);
    painter.setPen(QPen(QColor(t.text), size.ring - 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QList<QPoint> &stroke : m_strokes) {
        if (stroke.size() == 1) {
            painter.drawPoint(stroke.constFirst());
        } else {
            painter.drawPolyline(QPolygon(stroke));
        }
    }
}

} // namespace leadbooth
