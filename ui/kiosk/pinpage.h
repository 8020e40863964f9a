// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace leadbooth {

class KioskButton;

/*!
 * Where the staff types the PIN, by touch or keyboard. Whoever looks over a shoulder learns nothing
 * from the page: neither digits nor how many there are. UI thread.
 */
class PinPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Ask,
        Choose, //!< there is none yet, or another is wanted
        Repeat, //!< the same once more
    };

    /*! \a clock outlives it. */
    explicit PinPage(Clock &clock, QWidget *parent = nullptr);
    ~PinPage() override;

    /*! Forgets what was typed and said. */
    void reset(Purpose purpose = Purpose::Ask);
    /*! Is there anywhere to go back to? */
    void setBack(bool hasBack);
    /*! The PIN is being checked: nothing can be typed. */
    void setChecking(bool checking);
    void showWrong();
    /*! Nothing can be typed for so long. */
    void showWait(std::chrono::milliseconds wait);
    /*! It cannot be checked. */
    void showUnusable(const QString &text);

Q_SIGNALS:
    void entered(const leadbooth::Secret &pin);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void type(char digit);
    void enter();
    void forget();
    void tick();
    void setUsable(bool usable);
    [[nodiscard]] QString request() const;
    void retranslate();

    Clock &m_clock;
    QLabel *m_title;
    QLabel *m_message;
    QList<KioskButton *> m_digits;
    KioskButton *m_clear;
    KioskButton *m_enter;
    KioskButton *m_back;
    Purpose m_purpose = Purpose::Ask;
    QByteArray m_typed;                       //!< overwritten when it goes
    std::chrono::milliseconds m_waitUntil{0}; //!< monotonic
    std::unique_ptr<ClockTimer> m_tick;
};

} // namespace leadbooth
