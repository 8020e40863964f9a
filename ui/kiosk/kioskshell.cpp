// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskshell.h"

#include "kiosk/kioskpin.h"
#include "kiosk/kiosksleep.h"
#include "kiosk/scannedcode.h"
#include "ui/kiosk/kioskview.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/staffpanel.h"

#include <QStackedLayout>

using namespace std::chrono_literals;

namespace leadbooth {

KioskShell::KioskShell(Clock &clock, KioskView *view, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_screens(new KioskScreens(clock, this))
    , m_guard(new KioskGuard(clock, this))
    , m_scanner(new ScannerKeys(clock, this))
    , m_view(view)
    , m_pin(new PinPage(clock))
    , m_staff(new StaffPanel(clock))
    , m_dark(new QWidget)
    , m_pages(new QStackedLayout(m_screens->window()))
{
    m_dark->setAutoFillBackground(true);
    m_dark->setPalette(QPalette(Qt::black));
    m_dark->setCursor(Qt::BlankCursor);
    m_dark->setAccessibleName(tr("The screen is off at this hour"));
    // The screen says how large the window is, and no page.
    m_pages->setSizeConstraint(QLayout::SetNoConstraint);
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_pin),
                          static_cast<QWidget *>(m_staff), m_dark}) {
        m_pages->addWidget(page);
    }
    m_guard->setWindow(m_screens->window());
    connect(m_screens, &KioskScreens::windowMade, m_guard, &KioskGuard::allow);
    connect(m_guard, &KioskGuard::staffCame, this, &KioskShell::staffComes);
    connect(m_pin, &PinPage::entered, this, &KioskShell::takePin);
    connect(m_pin, &PinPage::cancelled, this, [this] { go(Place::Visitors); });
    connect(m_staff, &StaffPanel::backPressed, this, [this] { go(Place::Visitors); });
    connect(m_staff, &StaffPanel::newPinRequested, this, [this] { go(Place::ChoosePin); });
    connect(m_view, &KioskView::visitorGone, m_scanner, &ScannerKeys::forget);
    connect(m_scanner, &ScannerKeys::scanned, this, [this](const QString &code) {
        // Behind the PIN a code is nobody's badge, and at the PIN it is nobody's PIN.
        if (m_place == Place::Visitors && !m_isAsleep) {
            m_view->takeCode(readCode(code.toUtf8()));
        }
    });
    connect(m_guard, &KioskGuard::touched, this, &KioskShell::touched);
    // Once the view is where it will be without them.
    connect(m_view, &KioskView::visitorGone, this, &KioskShell::watchSleep, Qt::QueuedConnection);
}

KioskShell::~KioskShell() = default;

void KioskShell::show(bool hasPin)
{
    m_hasPin = hasPin;
    m_screens->show();
    go(hasPin ? Place::Visitors : Place::ChoosePin); // the focus is given in a window that is there
    watchSleep();
}

void KioskShell::setSleep(const std::optional<KioskSleep> &sleep)
{
    m_sleep = sleep;
    watchSleep();
}

void KioskShell::staffComes()
{
    // A finger may rest in the corner for longer; behind the PIN, nobody has to come any more.
    if (m_place == Place::Visitors) {
        m_view->interrupt();
        go(Place::Pin);
    }
}

void KioskShell::go(Place place)
{
    if (!m_hasPin) {
        place = Place::ChoosePin;
    }
    const bool isNew = m_place != place;
    m_place = place;
    m_firstPin = {};
    m_idle.reset();
    switch (place) {
    case Place::Visitors:
        m_staff->reset();
        setPage(m_isAsleep ? m_dark : m_view);
        break;
    case Place::Pin:
    case Place::ChoosePin:
        m_pin->reset(place == Place::Pin ? PinPage::Purpose::Ask : PinPage::Purpose::Choose);
        m_pin->setBack(m_hasPin);
        setPage(m_pin);
        break;
    case Place::Staff:
        m_staff->reset();
        setPage(m_staff);
        break;
    }
    touched();
    if (isNew) {
        Q_EMIT placeChanged(place);
    }
}

void KioskShell::setPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    // What is not seen takes no keys: a widget within a hidden one can still be given the focus.
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->widget(i)->setEnabled(m_pages->widget(i) == page);
    }
    page->setFocus();
}

void KioskShell::touched()
{
    if (m_place == Place::Visitors || !m_hasPin) {
        return;
    }
    m_idle = m_clock.startTimer(m_place == Place::Staff ? StaffIdle : PinIdle,
                                [this] { go(Place::Visitors); });
}

void KioskShell::takePin(const Secret &pin)
{
    if (m_place == Place::Pin) {
        m_pin->setChecking(true);
        Q_EMIT pinEntered(pin);
        return;
    }
    if (m_firstPin.isEmpty()) {
        m_firstPin = pin;
        m_pin->reset(pin.isEmpty() ? PinPage::Purpose::Choose : PinPage::Purpose::Repeat);
        return;
    }
    if (!std::exchange(m_firstPin, {}).equals(pin)) {
        m_pin->reset(PinPage::Purpose::Choose);
        m_pin->showUnusable(tr("These were two different PINs. Choose one again."));
        return;
    }
    m_pin->setChecking(true);
    Q_EMIT pinChosen(pin);
}

void KioskShell::pinAccepted()
{
    if (m_place == Place::Pin) {
        go(Place::Staff);
    }
}

void KioskShell::pinRefused(const Error &error)
{
    if (m_place != Place::Pin) {
        return;
    }
    if (error.retryAfter && *error.retryAfter > 0ms) {
        m_pin->showWait(*error.retryAfter);
    } else if (error.kind == ErrorKind::WrongKey) {
        m_pin->showWrong();
    } else {
        m_pin->showUnusable(tr("The PIN cannot be checked now. Try again in a moment."));
    }
    touched();
}

void KioskShell::pinKept()
{
    m_hasPin = true;
    if (m_place == Place::ChoosePin) {
        go(Place::Staff);
    }
}

void KioskShell::pinNotKept(const Error &error)
{
    if (m_place != Place::ChoosePin) {
        return;
    }
    m_pin->reset(PinPage::Purpose::Choose);
    m_pin->showUnusable(error.code == PinUnusable
                                ? tr("A PIN has %1 to %2 digits.").arg(ShortestPin).arg(LongestPin)
                                : tr("The PIN could not be kept. Is the disk full?"));
}

void KioskShell::watchSleep()
{
    m_sleepTimer.reset();
    const QDateTime now = m_clock.now().toLocalTime();
    const bool isTime = m_sleep && isAsleepAt(*m_sleep, now.time());
    // Nobody is sent away by the clock.
    const bool isAsleep = isTime && m_view->place().page == VisitorFlow::Page::Attract;
    if (m_sleep) {
        m_sleepTimer = m_clock.startTimer(untilSleepChanges(*m_sleep, now.time()),
                                          [this] { watchSleep(); });
    }
    if (m_isAsleep == isAsleep) {
        return;
    }
    m_isAsleep = isAsleep;
    if (m_place == Place::Visitors) {
        setPage(m_isAsleep ? m_dark : m_view);
    }
    Q_EMIT sleepChanged(isAsleep);
}

} // namespace leadbooth
