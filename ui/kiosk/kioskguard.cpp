// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskguard.h"

#include "base/logging.h"
#include "ui/kiosk/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTouchEvent>

#include <algorithm>

namespace leadbooth {

namespace {

bool isPlainText(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

bool isVisitorsKey(const QKeyEvent &event)
{
    // AltGr is Qt::GroupSwitchModifier, and types letters.
    const Qt::KeyboardModifiers others =
            event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (others != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_AltGr:
    case Qt::Key_Mode_switch:
    case Qt::Key_Multi_key:
        return true;
    default:
        return isPlainText(event.text())
               || (event.key() >= Qt::Key_Dead_Grave
                   && event.key() <= Qt::Key_Dead_Longsolidusoverlay);
    }
}

bool isStaffChord(const QKeyEvent &event)
{
    return event.key() == Qt::Key_S
           && (event.modifiers() & ~Qt::KeypadModifier)
                      == (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
}

KioskGuard::KioskGuard(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

KioskGuard::~KioskGuard() = default;

void KioskGuard::setWindow(QWidget *window)
{
    m_window = window;
    allow(window);
}

void KioskGuard::allow(QWidget *window)
{
    m_allowed.removeIf([](const QPointer<QWidget> &allowed) { return !allowed; });
    m_allowed.append(window);
}

bool KioskGuard::isForeign(const QWidget *window) const
{
    return window->isWindow() && !m_allowed.contains(window);
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress && isStaffChord(*key) && !key->isAutoRepeat()) {
            Q_EMIT staffCame();
            return true;
        }
        Q_EMIT touched();
        return !isVisitorsKey(*key);
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        // The middle one would paste what another program had selected.
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton) {
            return true;
        }
        watchCorner(event);
        return false;
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        watchCorner(event);
        return false;
    case QEvent::Close:
        // A window manager asks for it; the program itself destroys its windows.
        event->ignore();
        return true;
    case QEvent::Show:
        if (auto *window = qobject_cast<QWidget *>(watched); window && isForeign(window)) {
            qCWarning(lcUi) << "a window was put away:" << window->metaObject()->className();
            QMetaObject::invokeMethod(window, &QWidget::hide, Qt::QueuedConnection);
        }
        return false;
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
    case QEvent::FileOpen:
    case QEvent::HelpRequest:
    case QEvent::Shortcut:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::EnterWhatsThisMode:
        event->ignore();
        return true;
    default:
        return false;
    }
}

void KioskGuard::watchCorner(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        Q_EMIT touched();
        holdBegins(static_cast<QMouseEvent *>(event)->globalPosition());
        break;
    case QEvent::MouseMove:
        holdMoves(static_cast<QMouseEvent *>(event)->globalPosition());
        break;
    case QEvent::TouchBegin:
        Q_EMIT touched();
        holdBegins(static_cast<QTouchEvent *>(event)->point(0).globalPosition());
        break;
    case QEvent::TouchUpdate: {
        auto *touch = static_cast<QTouchEvent *>(event);
        if (touch->pointCount() > 1) {
            m_hold.reset();
        }
        holdMoves(touch->point(0).globalPosition());
        break;
    }
    default:
        m_hold.reset();
    }
}

void KioskGuard::holdBegins(const QPointF &globalPosition)
{
    if (!isInCorner(globalPosition)) {
        m_hold.reset();
        return;
    }
    if (m_hold) {
        return; // the same press, seen by the next object
    }
    m_hold = m_clock.startTimer(StaffHold, [this] {
        m_hold.reset();
        Q_EMIT staffCame();
    });
}

void KioskGuard::holdMoves(const QPointF &globalPosition)
{
    if (!isInCorner(globalPosition)) {
        m_hold.reset();
    }
}

bool KioskGuard::isInCorner(const QPointF &globalPosition) const
{
    if (!m_window) {
        return false;
    }
    const QRect corner(m_window->mapToGlobal(QPoint(0, 0)), Keyboard::leastTarget(m_window) * 2);
    return corner.contains(globalPosition.toPoint());
}

} // namespace leadbooth
