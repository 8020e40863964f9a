// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <memory>

namespace leadbooth {

/*!
 * Tells systemd, where it started the program, that it is ready and that it lives: both this thread
 * and the engine's have to answer, or the word does not go out and systemd starts the program anew.
 * Does nothing elsewhere. Main thread. sd_notify(3), sd_watchdog_enabled(3).
 */
class ServiceWatch final : public QObject
{
    Q_OBJECT

public:
    /*! \a engine: an object of the engine's thread. Both outlive this. */
    ServiceWatch(Clock &clock, QObject &engine, QObject *parent = nullptr);
    ~ServiceWatch() override;

    /*! The booth is on the screen. */
    void ready();
    /*! What `systemctl status` shows. \a status: one line, nothing personal. */
    void tell(const QByteArray &status);

private:
    void ask();

    Clock &m_clock;
    QObject &m_engine;
    std::chrono::milliseconds m_interval{0}; //!< 0: nobody watches
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
