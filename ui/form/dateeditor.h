// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/lineeditor.h"

namespace leadbooth {

class CalendarPopup;
class IconButton;

/*! A date, with or without a time, typed as the locale writes it. F4, Alt+Down and the button open
 * a calendar. */
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~DateEditor() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openCalendar();
    void pick(const QDate &date);
    [[nodiscard]] QDateTime current() const; //!< what stands in it; invalid: nothing readable

    IconButton *m_button;
};

} // namespace leadbooth
