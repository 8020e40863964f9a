// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicewatch.h"

#include <systemd/sd-daemon.h>

namespace leadbooth {

ServiceWatch::ServiceWatch(Clock &clock, QObject &engine, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engine(engine)
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0) {
        // Three times within the time that systemd waits.
        m_interval = std::chrono::duration_cast<std::chrono::milliseconds>(
                             std::chrono::microseconds(microseconds))
                     / 3;
    }
}

ServiceWatch::~ServiceWatch()
{
    sd_notify(0, "STOPPING=1");
}

void ServiceWatch::ready()
{
    sd_notify(0, "READY=1");
    if (m_interval > std::chrono::milliseconds(0)) {
        ask();
    }
}

void ServiceWatch::tell(const QByteArray &status)
{
    sd_notify(0, ("STATUS=" + status).constData());
}

void ServiceWatch::ask()
{
    QMetaObject::invokeMethod(&m_engine, [this] {
        QMetaObject::invokeMethod(
                this, [] { sd_notify(0, "WATCHDOG=1"); }, Qt::QueuedConnection);
    });
    m_timer = m_clock.startTimer(m_interval, [this] { ask(); });
}

} // namespace leadbooth
