// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskscreens.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

// Two programs that both want to be in front, or a compositor that has its own mind about windows,
// would keep the machine busy otherwise.
constexpr std::chrono::milliseconds ReturnAfter = 250ms;
// X takes the keyboard away again, without a word, from a window that is hidden for a moment, as a
// window manager does to put a frame around it.
constexpr std::chrono::milliseconds HoldAgainAfter = 1s;

} // namespace

KioskWindow::KioskWindow(Clock &clock)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_clock(clock)
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
}

KioskWindow::~KioskWindow() = default;

void KioskWindow::fill(QScreen *screen)
{
    if (m_screen) {
        m_screen->disconnect(this);
    }
    m_screen = screen;
    connect(screen, &QScreen::geometryChanged, this, &KioskWindow::fillAgain);
    setScreen(screen);
    fillAgain();
}

void KioskWindow::fillAgain()
{
    if (m_screen) {
        setGeometry(m_screen->geometry());
        showFullScreen();
    }
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_screen && !fills()) {
        m_again = m_clock.startTimer(ReturnAfter, [this] {
            m_again.reset();
            if (!fills()) {
                fillAgain();
            }
        });
    }
}

/*! A compositor for one program may call it maximised: without a frame, that is the same. */
bool KioskWindow::fills() const
{
    return (windowState() & (Qt::WindowFullScreen | Qt::WindowMaximized))
           && !(windowState() & Qt::WindowMinimized);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

KioskScreens::KioskScreens(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_window(std::make_unique<KioskWindow>(clock))
{
    // The last window is never closed, but the covers are when a monitor goes.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &KioskScreens::arrange);
    // It is still in the list of screens, and its windows are moved afterwards.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *screen) {
        delete m_covers.take(screen);
        QMetaObject::invokeMethod(this, &KioskScreens::arrange, Qt::QueuedConnection);
    });
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &KioskScreens::arrange);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &KioskScreens::watchFocus);
}

KioskScreens::~KioskScreens()
{
    qDeleteAll(m_covers);
}

QList<KioskWindow *> KioskScreens::covers() const
{
    return m_covers.values();
}

void KioskScreens::show()
{
    m_isShown = true;
    Q_EMIT windowMade(m_window.get());
    arrange();
}

void KioskScreens::arrange()
{
    if (!m_isShown) {
        return;
    }
    QScreen *primary = QGuiApplication::primaryScreen();
    if (!primary) {
        return; // all monitors are off; one comes back
    }
    delete m_covers.take(primary);
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen == primary || m_covers.contains(screen)) {
            continue;
        }
        auto *cover = new KioskWindow(m_clock);
        cover->setAttribute(Qt::WA_ShowWithoutActivating);
        cover->setCursor(Qt::BlankCursor);
        m_covers.insert(screen, cover);
        Q_EMIT windowMade(cover);
        cover->fill(screen);
    }
    m_window->fill(primary);
    m_window->windowHandle()->installEventFilter(this);
    bringToFront();
}

bool KioskScreens::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && isInFront()) {
        takeKeyboard(); // it may have been hidden
    }
    return QObject::eventFilter(watched, event);
}

bool KioskScreens::isInFront() const
{
    return QGuiApplication::focusWindow() == m_window->windowHandle();
}

void KioskScreens::bringToFront()
{
    m_window->raise();
    m_window->activateWindow();
}

void KioskScreens::takeKeyboard()
{
    if (QGuiApplication::platformName() != "xcb"_L1) {
        return;
    }
    // Refused while somebody else has it, a menu of the window manager perhaps.
    if (!m_window->windowHandle()->setKeyboardGrabEnabled(true)) {
        m_return = m_clock.startTimer(ReturnAfter, [this] {
            m_return.reset();
            bringToFront();
            watchFocus();
        });
        return;
    }
    m_hold = m_clock.startTimer(HoldAgainAfter, [this] {
        m_hold.reset();
        if (isInFront()) {
            takeKeyboard();
        }
    });
}

void KioskScreens::watchFocus()
{
    if (!m_isShown || isInFront()) {
        m_return.reset();
        if (m_isShown) {
            takeKeyboard();
        }
        return;
    }
    m_return = m_clock.startTimer(ReturnAfter, [this] {
        m_return.reset();
        bringToFront();
        watchFocus(); // until it is
    });
}

} // namespace leadbooth
