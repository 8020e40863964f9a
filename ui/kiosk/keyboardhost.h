// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QPointer>
#include <QWidget>

namespace leadbooth {

class Keyboard;

/*!
 * A page with the keyboard under it: there while something in the page can be typed into and has
 * the focus. What is typed into stays in view where it lies in a QScrollArea. UI thread.
 */
class KeyboardHost final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock outlives the host. */
    explicit KeyboardHost(Clock &clock, QWidget *parent = nullptr);
    ~KeyboardHost() override;

    /*! Takes the page over; the one before is deleted. */
    void setPage(QWidget *page);
    [[nodiscard]] QWidget *page() const { return m_page; }
    [[nodiscard]] Keyboard *keyboard() const { return m_keyboard; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focused);
    /*! Once what is under way has been laid out. */
    void revealLater();
    void reveal();

    QPointer<QWidget> m_page;
    Keyboard *m_keyboard;
    bool m_revealing = false;
};

} // namespace leadbooth
