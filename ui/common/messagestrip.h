// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace leadbooth {

class Announcer;
class IconButton;

/*!
 * A message about the whole, above what it is about: an icon's dot and a bold sentence, what to do,
 * one button or two, and details that unfold. It never takes anything away; a new message replaces
 * the old one. Plain text only. Hidden until show…() is called.
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
        QString button = {};      //!< empty: none
        QString otherButton = {}; //!< where there are two ways to go on; empty: none
        QString details = {};     //!< for whoever helps: unfolded by a button, and can be copied
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    /*! Shows it and tells a screen reader once. */
    void showMessage(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; }
    /*! Whether a person may take it away; so they may unless told otherwise. */
    void setClosable(bool closable);

Q_SIGNALS:
    void buttonClicked();
    void otherButtonClicked();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetails(bool shown);
    void retranslate();

    Message m_message;
    QBoxLayout *m_layout;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_unfold;
    QPushButton *m_button;
    QPushButton *m_otherButton;
    IconButton *m_close;
    Announcer *m_announcer;
};

} // namespace leadbooth
