// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace leadbooth {

/*! A masked line for a secret, with a button that shows it while it is pressed in. Enter never
 * does. */
class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /*! Empties it, so that undoing cannot bring the text back, and masks it again. */
    void forget();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_line;
    QPushButton *m_reveal;
};

} // namespace leadbooth
