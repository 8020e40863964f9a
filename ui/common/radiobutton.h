// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

class QLabel;
class QVBoxLayout;

namespace leadbooth {

/*!
 * One of a few ways to go on. Leaves Enter to the dialog's primary button: on GNOME and KDE a
 * button would press itself with it (QPlatformTheme::ButtonPressKeys), and Enter would lead
 * nowhere.
 */
class RadioButton final : public QRadioButton
{
    Q_OBJECT

public:
    explicit RadioButton(QWidget *parent);
    ~RadioButton() override;

    /*! Where its text begins: what explains it goes under it. */
    [[nodiscard]] int textIndent() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/*! Adds \a button to \a column and, under its text, a column for what belongs to it. */
QVBoxLayout *addChoice(QVBoxLayout &column, RadioButton *button);

} // namespace leadbooth
