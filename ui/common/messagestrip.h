// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace leadbooth {

class Announcer;
class IconButton;

/*!
 * A message about the whole, above what it is about: an icon's dot and a bold sentence, what to do,
 * one button. It never takes anything away; a new message replaces the old one. Plain text only.
 * Hidden until show…() is called.
 */
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    struct Message
    {
        Tone tone = Tone::Warning; //!< Danger, Warning, Ok or Accent
        QString sentence;
        QString advice = {};
        QString button = {};  //!< empty: none
        QString details = {}; //!< shown as a tooltip and to be copied; for whoever helps
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    /*! Shows it and tells a screen reader once. */
    void showMessage(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void buttonClicked();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Message m_message;
    QLabel *m_text;
    QPushButton *m_button;
    IconButton *m_close;
    Announcer *m_announcer;
};

} // namespace leadbooth
