// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace leadbooth {

/*! A month to choose a day from. Lives while it is open. Arrows move, Enter chooses, Escape leaves.
 */
class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(const QDate &selected, const QLocale &locale, QWidget *owner);
    ~CalendarPopup() override;

    void open();

Q_SIGNALS:
    void picked(QDate date);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_owner;
    QCalendarWidget *m_calendar;
};

} // namespace leadbooth
