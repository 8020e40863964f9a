// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace leadbooth {

class KioskButton;

/*! How far the visitor has come: a dot for each page, or the numbers where dots have no room. */
class ProgressMark final : public QWidget
{
    Q_OBJECT

public:
    ProgressMark(int step, int steps, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString numbers() const;
    [[nodiscard]] int dotsWidth() const;

    const int m_step; //!< from 0
    const int m_steps;
};

/*! What stands around a page. Empty texts and lists: not there. */
struct KioskFraming
{
    QStringList languages = {}; //!< to change to, at any time
    QString language = {};
    int step = 0;
    int steps = 0;
    QString title = {};
    bool hasBack = false;
    QString back = {}; //!< on that button; empty: the usual word
    bool hasStartOver = false;
    QString primary = {}; //!< the one button that leads on
    bool scrolls = true;  //!< false: a finger that moves is the content's business
};

/*!
 * A page of the kiosk: how far and which language at the top, the content in a column that can be
 * moved by a finger, and the buttons at the bottom, always in the same places. Where the keyboard
 * leaves little height, the title goes and the languages stand between the buttons. UI thread.
 */
class KioskFrame final : public QWidget
{
    Q_OBJECT

public:
    /*! Takes \a content over. */
    KioskFrame(const KioskFraming &framing, QWidget *content, QWidget *parent);
    ~KioskFrame() override;

    /*! What has to be said about the page as a whole, above the buttons; empty: nothing. */
    void setMessage(const QString &text, const QString &hint = {});
    /*! Good news, in the same place. */
    void setNotice(const QString &text);
    /*! While \a label says what is going on, nothing can be pressed. */
    void setBusy(const QString &label);
    /*! Nothing is going on any more. */
    void setIdle(const QString &primary);
    /*! Scrolls so that \a part of the content is seen. */
    void reveal(QWidget *part);
    [[nodiscard]] KioskButton *primary() const { return m_primary; }

Q_SIGNALS:
    void primaryPressed();
    void backPressed();
    void startOverPressed();
    void languagePressed(const QString &language);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop(const KioskFraming &framing);
    [[nodiscard]] QWidget *makeLanguages(const KioskFraming &framing);
    [[nodiscard]] QWidget *makeFooter(const KioskFraming &framing);
    void arrange();
    void nameLanguages(int room);
    void showIfItFits(QWidget *part, bool isWanted, int room);

    QWidget *m_top = nullptr;
    ProgressMark *m_progress = nullptr;                   //!< null: the page is none of several
    QList<std::pair<KioskButton *, QString>> m_languages; //!< all buttons, with their language
    QWidget *m_lowLanguages = nullptr;                    //!< while there is no room at the top
    QWidget *m_footer = nullptr;
    QScrollArea *m_area;
    QLabel *m_title = nullptr; //!< null: the page has none
    QLabel *m_message;
    QLabel *m_hint;
    KioskButton *m_back = nullptr;
    KioskButton *m_startOver = nullptr;
    KioskButton *m_primary = nullptr;
};

/*! Lets a finger move \a area. */
void moveByFinger(QScrollArea *area);

} // namespace leadbooth
