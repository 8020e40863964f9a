// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace leadbooth {

/*!
 * Keeps the screen lit and the computer from falling asleep by itself while visitors may come. It
 * asks everybody who might do that: the desktop (org.freedesktop.ScreenSaver, of the Idle
 * Inhibition specification), logind (an "idle" lock, systemd-inhibit(1)) and an X server
 * (XScreenSaverSuspend(3)). Whoever is not there is not needed; one that comes later, or comes
 * again, is asked then. All of them let go by themselves when this program ends, however it ends.
 * Main thread.
 */
class ScreenAwake final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenAwake(QObject *parent = nullptr);
    ~ScreenAwake() override;

    void keepAwake(bool isAwake);

private:
    void askDesktop();
    void askLogind();
    void suspendX(bool isSuspended) const;

    QDBusConnection m_session = QDBusConnection::sessionBus();
    QDBusConnection m_system = QDBusConnection::systemBus();
    QDBusServiceWatcher m_desktop;
    QDBusServiceWatcher m_logind;
    bool m_isAwake = false;
    std::optional<uint> m_cookie;   //!< the desktop's
    QDBusUnixFileDescriptor m_lock; //!< logind's; held as long as it is open
};

} // namespace leadbooth
