// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QKeyEvent;
class QPointF;
class QWidget;

namespace leadbooth {

/*! Whether a visitor may press this: what types, and what moves within a page. Pure. */
[[nodiscard]] bool isVisitorsKey(const QKeyEvent &event);
/*! The staff's: Ctrl+Alt+Shift+S. */
[[nodiscard]] bool isStaffChord(const QKeyEvent &event);

/*!
 * Keeps whoever stands at a booth inside it: of all that reaches the program, touches, the left
 * mouse button, the wheel and isVisitorsKey() go on to the pages, and nothing else does. Windows
 * that nobody has named are put away as soon as they appear. What never reaches the program, such
 * as the keys of a window manager or Ctrl+Alt+F1, is the operating system's to block.
 *
 * Staff come by a chord, or by a finger that rests in the upper left corner of the window.
 *
 * An event filter of the whole application while it lives. A scanner that types is heard by a
 * filter that was installed later. UI thread.
 */
class KioskGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds StaffHold{3};

    /*! \a clock outlives it. */
    KioskGuard(Clock &clock, QObject *parent);
    ~KioskGuard() override;

    /*! Where the visitors are. */
    void setWindow(QWidget *window);
    /*! This one may be there as well. */
    void allow(QWidget *window);

Q_SIGNALS:
    void staffCame();
    void touched(); //!< by anybody, in any way

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchCorner(QEvent *event);
    void holdBegins(const QPointF &globalPosition);
    void holdMoves(const QPointF &globalPosition);
    [[nodiscard]] bool isInCorner(const QPointF &globalPosition) const;
    [[nodiscard]] bool isForeign(const QWidget *window) const;

    Clock &m_clock;
    QPointer<QWidget> m_window;
    QList<QPointer<QWidget>> m_allowed;
    std::unique_ptr<ClockTimer> m_hold;
};

} // namespace leadbooth
