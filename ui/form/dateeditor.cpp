// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/dateeditor.h"

#include "lead/canonical.h"
#include "ui/common/iconbutton.h"
#include "ui/form/calendarpopup.h"
#include "ui/form/lineedit.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace leadbooth {

DateEditor::DateEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : LineEditor(field, std::move(context), parent)
    , m_button(new IconButton(u"calendar"_s, Tone::Muted, this))
{
    line()->installEventFilter(this);
    line()->setInputMethodHints(Qt::ImhDate);
    connect(m_button, &QAbstractButton::clicked, this, &DateEditor::openCalendar);
    DateEditor::retranslate();
}

DateEditor::~DateEditor() = default;

void DateEditor::retranslate()
{
    m_button->setLabel(tr("Choose from a calendar", "button in a date field"), u"F4"_s);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4
            || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

QDateTime DateEditor::current() const
{
    const FieldValue now = value();
    if (now.isEmpty()) {
        return {};
    }
    return field().type == FieldType::Date
                   ? QDate::fromString(now.constFirst().value, Qt::ISODate).startOfDay()
                   : QDateTime::fromString(now.constFirst().value, Qt::ISODate).toLocalTime();
}

void DateEditor::openCalendar()
{
    const QDateTime shown = current().isValid() ? current() : context().clock.now().toLocalTime();
    line()->setFocus(Qt::OtherFocusReason);
    auto *popup = new CalendarPopup(shown.date(), context().locale, line());
    connect(popup, &CalendarPopup::picked, this, &DateEditor::pick);
    popup->open();
}

void DateEditor::pick(const QDate &date)
{
    if (field().type == FieldType::Date) {
        enterValue(canonicalDate(date));
        return;
    }
    QTime time =
            current().isValid() ? current().time() : context().clock.now().toLocalTime().time();
    time = QTime(time.hour(), time.minute(), field().showsSeconds ? time.second() : 0);
    enterValue(canonicalDateTime(QDateTime(date, time)));
}

void DateEditor::resizeEvent(QResizeEvent *event)
{
    LineEditor::resizeEvent(event);
    const QRect area = controlRect();
    const int side = metrics().button;
    line()->setTextMargins(0, 0, side - metrics().ring, 0);
    m_button->setGeometry(area.right() + 1 - side - 2 * metrics().ring,
                          area.top() + (area.height() - side) / 2, side, side);
}

} // namespace leadbooth
