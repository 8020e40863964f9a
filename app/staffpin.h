// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settings.h"
#include "kiosk/kioskpin.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace leadbooth {

/*!
 * The PIN of a booth's staff: kept as a hash in the settings, checked in a thread of its own, which
 * takes about a second. Wrong tries are counted on the disk before the answer is known, so ending
 * the program wins nothing. Main thread.
 */
class StaffPin final : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer. */
    StaffPin(const Clock &clock, Settings &settings, QObject *parent = nullptr);
    ~StaffPin() override;

    [[nodiscard]] bool isSet() const;
    /*! Answered by accepted() or refused(). One at a time. */
    void check(const Secret &pin);
    /*! Answered by kept() or notKept(). */
    void choose(const Secret &pin);

Q_SIGNALS:
    void accepted();
    /*! PIN_WRONG or PIN_WAIT, with Error::retryAfter where the next try has to wait; others: it
     * could not be checked. */
    void refused(const leadbooth::Error &error);
    void kept();
    void notKept(const leadbooth::Error &error);

private:
    /*! \a work in another thread, then \a done in this one. */
    template <typename Work, typename Done>
    void runAside(Work work, Done done);
    void rememberTries();

    Settings &m_settings;
    PinGate m_gate;
    std::unique_ptr<QThread> m_thread;
};

} // namespace leadbooth
