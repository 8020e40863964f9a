// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/calendarpopup.h"

#include "ui/common/icon.h"
#include "ui/common/style.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadbooth {

CalendarPopup::CalendarPopup(const QDate &selected, const QLocale &locale, QWidget *owner)
    : QFrame(owner, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_owner(owner)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    const Tokens &t = tokens(this);
    const int margin = sizes(this).space[1];
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_calendar);

    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(selected);
    // Qt paints the weekend red and the bar above in the colour of selections.
    QTextCharFormat plain;
    plain.setForeground(QColor(t.text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat header;
    header.setForeground(QColor(t.muted));
    header.setBackground(QColor(t.surface));
    m_calendar->setHeaderTextFormat(header);
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette palette = bar->palette();
        palette.setColor(QPalette::Highlight, t.surface);
        palette.setColor(QPalette::HighlightedText, t.text);
        bar->setPalette(palette);
    }
    const std::pair<QString, QString> arrows[] = {
            {QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("back")},
            {QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("forward")}};
    for (const auto &[name, iconName] : arrows) {
        if (auto *arrow = m_calendar->findChild<QToolButton *>(name)) {
            arrow->setIcon(icon(iconName, Tone::Muted));
        }
    }
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate date) {
        Q_EMIT picked(date);
        close();
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](QDate date) {
        Q_EMIT picked(date);
        close();
    });
    setFocusProxy(m_calendar);
}

CalendarPopup::~CalendarPopup() = default;

void CalendarPopup::open()
{
    const QRect screen = m_owner->screen()->availableGeometry();
    // Qt's own size leaves the days no room around them.
    const Sizes &size = sizes(this);
    QRect area(m_owner->mapToGlobal(QPoint(0, m_owner->height())),
               sizeHint() + QSize(size.space[5], size.space[4]));
    if (area.bottom() > screen.bottom()) {
        area.moveBottom(m_owner->mapToGlobal(QPoint(0, 0)).y());
    }
    area.moveLeft(qMax(screen.left(), qMin(area.left(), screen.right() - area.width())));
    setGeometry(area);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    deleteLater();
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(t.edge));
    painter.setBrush(QColor(t.surface));
    const double radius = sizes(this).radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace leadbooth
