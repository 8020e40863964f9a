// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace leadbooth {

/*!
 * Tells whether the desktop's Secret Service keeps an entry of QtKeychain's that is locked. Asks no
 * person for a password. False where there is no Secret Service.
 *
 * libsecret tells an entry that stayed locked, because nobody typed the password, from one that is
 * not there in no way (secret_password_lookup and secret_password_clear, 0.20), and so neither does
 * QtKeychain. \a answer is called once, from this thread's event loop.
 */
void findLockedEntry(const QString &service, const QString &name,
                     std::function<void(bool isLocked)> answer);

/*!
 * Keeps the process alive when its session bus dies: GDBus, through which libsecret talks to the
 * Secret Service, would end it with SIGTERM (GDBusConnection:exit-on-close). To be called in the
 * thread that uses libsecret, before it is used first; does nothing without GDBus or a bus.
 */
void surviveBusLoss();

} // namespace leadbooth
