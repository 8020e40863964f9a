// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace leadbooth {

class KioskButton;

/*! Something to answer before anything else can be touched: lies over all of its parent, the
 * keyboard too, without a window of its own. Hidden at first. UI thread. */
class KioskOverlay final : public QWidget
{
    Q_OBJECT

public:
    /*! What a touch beside the buttons means. */
    enum class Beside { Nothing, Primary };
    KioskOverlay(Beside beside, QWidget *parent);
    ~KioskOverlay() override;

    /*! \a other: leave empty for none. */
    void setTexts(const QString &title, const QString &text, const QString &primary,
                  const QString &other = {});
    void cover();

Q_SIGNALS:
    void primaryPressed();
    void otherPressed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Beside m_beside;
    QWidget *m_card;
    QLabel *m_title;
    QLabel *m_text;
    KioskButton *m_primary;
    KioskButton *m_other;
};

} // namespace leadbooth
