// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/formgeometry.h"

#include <QWidget>

namespace leadbooth {

/*! What a FormView scrolls: holds the rows and headings, and paints the note above them. */
class FormContent final : public QWidget
{
    Q_OBJECT

public:
    explicit FormContent(QWidget *parent);
    ~FormContent() override;

    void setNote(const QString &note);
    /*! What the note takes at the top with the width that the content has; remembers where it
     * goes. */
    [[nodiscard]] int noteHeight(const FormMetrics &metrics);

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
    QRect m_noteArea;
};

} // namespace leadbooth
