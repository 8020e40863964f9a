// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "kiosk/kioskprofile.h"
#include "ui/kiosk/kioskguard.h"
#include "ui/kiosk/kioskscreens.h"
#include "ui/kiosk/scannerkeys.h"

class QStackedLayout;

namespace leadbooth {

class KioskView;
class PinPage;
class StaffPanel;

/*!
 * The program as a booth sees it: every monitor, the guard, and behind a PIN the staff's panel.
 * Leads, portals and files are the owner's business. UI thread.
 */
class KioskShell final : public QObject
{
    Q_OBJECT

public:
    //! Without a touch; then the visitors' pages come back.
    static constexpr std::chrono::seconds PinIdle{30};
    static constexpr std::chrono::seconds StaffIdle{120};

    enum class Place { Visitors, Pin, Staff, ChoosePin };

    /*! Takes \a view over. \a clock outlives it. */
    KioskShell(Clock &clock, KioskView *view, QObject *parent = nullptr);
    ~KioskShell() override;

    [[nodiscard]] KioskView &view() { return *m_view; }
    [[nodiscard]] StaffPanel &staff() { return *m_staff; }
    [[nodiscard]] KioskScreens &screens() { return *m_screens; }
    [[nodiscard]] KioskGuard &guard() { return *m_guard; }
    [[nodiscard]] ScannerKeys &scanner() { return *m_scanner; }
    [[nodiscard]] Place place() const { return m_place; }
    /*! \a hasPin: false: nobody gets anywhere before one was chosen. */
    void show(bool hasPin);
    /*! The screen is dark at these hours of the booth's time, once nobody is there. */
    void setSleep(const std::optional<KioskSleep> &sleep);
    [[nodiscard]] bool isAsleep() const { return m_isAsleep; }

    // Answers to pinEntered().
    void pinAccepted();
    /*! PIN_WRONG, PIN_WAIT with Error::retryAfter, or whatever is in the way. */
    void pinRefused(const Error &error);
    // Answers to pinChosen().
    void pinKept();
    void pinNotKept(const Error &error);

Q_SIGNALS:
    void pinEntered(const leadbooth::Secret &pin);
    void pinChosen(const leadbooth::Secret &pin);
    void placeChanged(leadbooth::KioskShell::Place place);
    void sleepChanged(bool isAsleep);

private:
    void go(Place place);
    void setPage(QWidget *page);
    void staffComes();
    void takePin(const Secret &pin);
    void touched();
    void watchSleep();

    Clock &m_clock;
    KioskScreens *m_screens;
    KioskGuard *m_guard;
    ScannerKeys *m_scanner;
    KioskView *m_view;
    PinPage *m_pin;
    StaffPanel *m_staff;
    QWidget *m_dark;
    QStackedLayout *m_pages;
    Place m_place = Place::Visitors;
    Secret m_firstPin; //!< of two that have to be the same
    std::optional<KioskSleep> m_sleep;
    bool m_isAsleep = false;
    bool m_hasPin = true;
    std::unique_ptr<ClockTimer> m_idle;
    std::unique_ptr<ClockTimer> m_sleepTimer;
};

} // namespace leadbooth
