// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace leadbooth {

// Editors for strangers: no menu, nothing is dragged, copied or cut, no input method learns from
// what is typed. wipe() overwrites it before the widget goes.

class KioskLine final : public QLineEdit
{
    Q_OBJECT

public:
    KioskLine(Qt::InputMethodHints hints, QWidget *parent);
    ~KioskLine() override;

    void wipe();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class KioskText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit KioskText(QWidget *parent);
    ~KioskText() override;

    void wipe();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace leadbooth
