// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace leadbooth {

// What the machine of a booth is: read from where Linux keeps it. Nothing is guessed: what cannot
// be read is nothing.

enum class PowerSource { Mains, Battery };

/*! Whether somebody is logged in after a restart without typing a password. */
enum class LoginKind { Automatic, ByHand };

struct MachineFacts
{
    std::optional<PowerSource> power = {};
    std::optional<int> batteryPercent = {};       //!< of the fullest; nothing also: there is none
    std::optional<QStringList> touchScreens = {}; //!< as they call themselves
    //! What types letters; a scanner that types is one of them, and looks like any other.
    std::optional<QStringList> keyboards = {};
    std::optional<bool> hasCamera = {};
    std::optional<LoginKind> login = {};
    QString loginBy = {}; //!< "gdm", "lightdm" …: what was found to log in
    // Of the desktop that runs this program:
    std::optional<bool> locksScreen = {};
    std::optional<int> blanksAfter = {}; //!< seconds; 0: never
    std::optional<bool> showsNotifications = {};
    std::optional<QStringList> updaters = {}; //!< what may update the machine by itself

    friend bool operator==(const MachineFacts &, const MachineFacts &) = default;
};

/*! A setting of the desktop as `gsettings get` prints it; nothing: not known. */
using DesktopSetting =
        std::function<std::optional<QString>(const QString &schema, const QString &key)>;

/*! Asks gsettings, where the desktop is GNOME: on others these settings mean nothing. Blocks for
 * some milliseconds, at most two seconds. Any thread. */
[[nodiscard]] std::optional<QString> gnomeSetting(const QString &schema, const QString &key);

/*! \a root: "/", or a folder that holds such files. Blocks for as long as the disk and \a setting
 * take. Any thread. */
[[nodiscard]] MachineFacts readMachine(const QString &root, const DesktopSetting &setting);

} // namespace leadbooth
