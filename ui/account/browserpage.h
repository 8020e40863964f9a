// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/account/signinpage.h"

#include <QUrl>

class QPushButton;

namespace leadbooth {

class SecretEdit;

/*! Waits for the browser, and takes the code or the address that it ended at by hand. */
class BrowserPage final : public SignInPage
{
    Q_OBJECT

public:
    /*! \a clock must live longer. */
    BrowserPage(Clock &clock, QWidget *parent);

    /*! Before the address is known. */
    void prepare(const QString &portal);
    void waitFor(const QUrl &address);
    /*! The answer is there and is being checked. */
    void setExchanging(bool exchanging);
    /*! Nobody waits any more. */
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_state == State::Waiting; }
    [[nodiscard]] QString pasted() const;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryLabel() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void forget() override;

Q_SIGNALS:
    void openRequested(const QUrl &address);
    void copyRequested(const QString &text);

protected:
    void retranslate() override;

private:
    enum class State { Preparing, Waiting, Exchanging };

    void enter(State state);
    void tick();

    Clock &m_clock;
    State m_state = State::Preparing;
    QString m_portal;
    QUrl m_address;
    int m_seconds = 0;
    std::unique_ptr<ClockTimer> m_timer;
    QLabel *m_intro;
    QLabel *m_progress;
    QPushButton *m_open;
    QPushButton *m_copy;
    SecretEdit *m_code;
    QLabel *m_codeLabel;
    QLabel *m_codeHint;
};

} // namespace leadbooth
