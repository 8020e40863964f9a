// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

class QScreen;

namespace leadbooth {

/*! Fills a screen, and cannot be made smaller, moved, minimised or closed. UI thread. */
class KioskWindow final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock outlives it. */
    explicit KioskWindow(Clock &clock);
    ~KioskWindow() override;

    /*! Fills \a screen, now and whatever its size becomes. */
    void fill(QScreen *screen);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fillAgain();
    [[nodiscard]] bool fills() const;

    Clock &m_clock;
    QPointer<QScreen> m_screen;
    std::unique_ptr<ClockTimer> m_again;
};

/*!
 * Every monitor of the machine: the visitors' window on the primary one, nothing but the canvas's
 * colour on the others, so that no desktop is seen or touched. Follows monitors that come and go,
 * and brings the visitors' window back to the front when something else got there. On X11 it takes
 * the whole keyboard, so that a window manager's keys do nothing; on Wayland that is the
 * compositor's to allow. UI thread.
 */
class KioskScreens final : public QObject
{
    Q_OBJECT

public:
    /*! \a clock outlives it. */
    KioskScreens(Clock &clock, QObject *parent);
    ~KioskScreens() override;

    [[nodiscard]] KioskWindow *window() const { return m_window.get(); }
    /*! Of the other monitors. */
    [[nodiscard]] QList<KioskWindow *> covers() const;
    void show();
    void bringToFront();

Q_SIGNALS:
    /*! A window that belongs here; before it is shown. */
    void windowMade(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void watchFocus();
    [[nodiscard]] bool isInFront() const;
    void takeKeyboard();

    Clock &m_clock;
    std::unique_ptr<KioskWindow> m_window;
    QHash<QScreen *, KioskWindow *> m_covers; //!< owned
    std::unique_ptr<ClockTimer> m_return;
    std::unique_ptr<ClockTimer> m_hold;
    bool m_isShown = false;
};

} // namespace leadbooth
