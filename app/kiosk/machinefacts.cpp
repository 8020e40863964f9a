// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/machinefacts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int GnomeWaits = 2000;
constexpr qint64 LargestConfiguration = qint64{1} * 1024 * 1024;

// --- Files
// -----------------------------------------------------------------------------------------

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QString::fromUtf8(file.read(LargestConfiguration));
}

QStringList linesOf(const QString &path)
{
    return textOf(path).value_or(QString()).split(u'\n');
}

/*! Files of \a folder whose names end so, in the order in which they count. */
QStringList filesIn(const QString &folder, const QString &suffix)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        paths.append(dir.filePath(name));
    }
    return paths;
}

/*! The last value of \a key in sections whose names begin with \a section, of all \a paths. */
QString valueIn(const QStringList &paths, const QString &section, const QString &key)
{
    QString value;
    for (const QString &path : paths) {
        bool isThere = false;
        const QStringList lines = linesOf(path);
        for (const QString &line : lines) {
            const QString text = line.trimmed();
            if (text.startsWith(u'[')) {
                isThere = text.mid(1).startsWith(section, Qt::CaseInsensitive);
            } else if (isThere && !text.startsWith(u'#')
                       && text.section(u'=', 0, 0).trimmed() == key) {
                value = text.section(u'=', 1).trimmed();
            }
        }
    }
    return value;
}

bool isTrue(const QString &value)
{
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

// --- Power
// -----------------------------------------------------------------------------------------

void readPower(const QString &root, MachineFacts &facts)
{
    const QDir supplies(root + u"/sys/class/power_supply"_s);
    if (!supplies.exists()) {
        return;
    }
    bool hasBattery = false;
    bool isPlugged = false;
    const QStringList names = supplies.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const auto property = [&](const QString &of) {
            return textOf(supplies.filePath(name + u'/' + of)).value_or(QString()).trimmed();
        };
        if (property(u"scope"_s) == "Device"_L1) {
            continue; // of a mouse or the like
        }
        if (property(u"type"_s) == "Battery"_L1) {
            hasBattery = true;
            bool isNumber = false;
            const int percent = property(u"capacity"_s).toInt(&isNumber);
            if (isNumber) {
                facts.batteryPercent = std::max(facts.batteryPercent.value_or(0), percent);
            }
        } else {
            isPlugged = isPlugged || property(u"online"_s) == "1"_L1;
        }
    }
    // A machine without a battery runs, so it is plugged in.
    facts.power = isPlugged || !hasBattery ? PowerSource::Mains : PowerSource::Battery;
}

// --- Devices
// ---------------------------------------------------------------------------------------

constexpr quint64 DirectInput = 1U << 1U; // INPUT_PROP_DIRECT: one touches what one sees
// KEY_Q to KEY_P: what has these types letters, and is no mere row of buttons.
constexpr quint64 LetterKeys = quint64{0x3FF} << 16U;

/*! The lowest 64 bits of a line like "B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffe".
 */
quint64 lowestBits(const QString &line)
{
    return line.section(u'=', 1).simplified().section(u' ', -1).toULongLong(nullptr, 16);
}

void readInputs(const QString &root, MachineFacts &facts)
{
    const std::optional<QString> text = textOf(root + u"/proc/bus/input/devices"_s);
    if (!text) {
        return;
    }
    facts.touchScreens = QStringList();
    facts.keyboards = QStringList();
    const QStringList devices = text->split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &device : devices) {
        QString name;
        bool isDirect = false;
        bool hasAxes = false;
        bool hasLetters = false;
        const QStringList lines = device.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("N: Name="_L1)) {
                name = line.section(u'"', 1, 1);
            } else if (line.startsWith("B: PROP="_L1)) {
                isDirect = (lowestBits(line) & DirectInput) != 0;
            } else if (line.startsWith("B: ABS="_L1)) {
                hasAxes = true;
            } else if (line.startsWith("B: KEY="_L1)) {
                hasLetters = (lowestBits(line) & LetterKeys) == LetterKeys;
            }
        }
        if (isDirect && hasAxes) {
            facts.touchScreens->append(name);
        }
        if (hasLetters) {
            facts.keyboards->append(name);
        }
    }
}

void readCamera(const QString &root, MachineFacts &facts)
{
    const QDir devices(root + u"/dev"_s);
    if (devices.exists()) {
        facts.hasCamera =
                !devices.entryList({u"video*"_s}, QDir::AllEntries | QDir::System).isEmpty();
    }
}

// --- Logging in
// ------------------------------------------------------------------------------------

struct Greeter
{
    QString name;
    bool isThere = false;
    bool isAutomatic = false;
};

Greeter gdm(const QString &root)
{
    Greeter greeter{.name = u"gdm"_s};
    QStringList paths;
    for (const QString &file :
         {u"/etc/gdm3/daemon.conf"_s, u"/etc/gdm3/custom.conf"_s, u"/etc/gdm/custom.conf"_s}) {
        if (QFile::exists(root + file)) {
            paths.append(root + file);
        }
    }
    greeter.isThere = !paths.isEmpty();
    greeter.isAutomatic = isTrue(valueIn(paths, u"daemon"_s, u"AutomaticLoginEnable"_s))
                          && !valueIn(paths, u"daemon"_s, u"AutomaticLogin"_s).isEmpty();
    return greeter;
}

Greeter lightdm(const QString &root)
{
    const QStringList paths = filesIn(root + u"/usr/share/lightdm/lightdm.conf.d"_s, u".conf"_s)
                              + filesIn(root + u"/etc/lightdm/lightdm.conf.d"_s, u".conf"_s)
                              + filesIn(root + u"/etc/lightdm"_s, u"lightdm.conf"_s);
    return {.name = u"lightdm"_s,
            .isThere = !paths.isEmpty(),
            .isAutomatic = !valueIn(paths, u"Seat"_s, u"autologin-user"_s).isEmpty()};
}

Greeter sddm(const QString &root)
{
    const QStringList paths = filesIn(root + u"/usr/lib/sddm/sddm.conf.d"_s, u".conf"_s)
                              + filesIn(root + u"/etc/sddm.conf.d"_s, u".conf"_s)
                              + filesIn(root + u"/etc"_s, u"sddm.conf"_s);
    return {.name = u"sddm"_s,
            .isThere = !paths.isEmpty(),
            .isAutomatic = !valueIn(paths, u"Autologin"_s, u"User"_s).isEmpty()};
}

Greeter getty(const QString &root)
{
    Greeter greeter{.name = u"getty"_s};
    const QStringList paths =
            filesIn(root + u"/etc/systemd/system/getty@tty1.service.d"_s, u".conf"_s);
    // Every Debian has a getty: that it is not overridden says nothing where another logs in.
    greeter.isThere = !paths.isEmpty();
    const QStringList words = valueIn(paths, u"Service"_s, u"ExecStart"_s).simplified().split(u' ');
    greeter.isAutomatic = std::ranges::any_of(words, [](const QString &word) {
        return word.startsWith("--autologin"_L1) || word == "-a"_L1;
    });
    return greeter;
}

void readLogin(const QString &root, MachineFacts &facts)
{
    const std::array<Greeter, 4> greeters{gdm(root), lightdm(root), sddm(root), getty(root)};
    for (const Greeter &greeter : greeters) {
        if (!greeter.isThere || facts.login == LoginKind::Automatic) {
            continue;
        }
        facts.login = greeter.isAutomatic ? LoginKind::Automatic : LoginKind::ByHand;
        facts.loginBy = greeter.name;
    }
}

// --- The desktop
// -----------------------------------------------------------------------------------

std::optional<bool> flagOf(const std::optional<QString> &value)
{
    if (value == u"true"_s || value == u"false"_s) {
        return value == u"true"_s;
    }
    return std::nullopt;
}

void readDesktop(const DesktopSetting &setting, MachineFacts &facts)
{
    facts.locksScreen = flagOf(setting(u"org.gnome.desktop.screensaver"_s, u"lock-enabled"_s));
    facts.showsNotifications =
            flagOf(setting(u"org.gnome.desktop.notifications"_s, u"show-banners"_s));
    const std::optional<QString> delay =
            setting(u"org.gnome.desktop.session"_s, u"idle-delay"_s); // "uint32 300"
    bool isNumber = false;
    const int seconds = delay.value_or(QString()).section(u' ', -1).toInt(&isNumber);
    if (isNumber) {
        facts.blanksAfter = seconds;
    }
}

// --- Updates
// ---------------------------------------------------------------------------------------

void readUpdaters(const QString &root, MachineFacts &facts)
{
    const QString units = root + u"/etc/systemd/system/"_s;
    if (!QDir(units).exists()) {
        return;
    }
    const auto isMasked = [&](const QString &unit) {
        return QFile::symLinkTarget(units + unit) == "/dev/null"_L1;
    };
    // exists() follows a link, out of the root as well.
    const auto isEnabled = [&](const QString &unit) {
        const QFileInfo link(units + u"timers.target.wants/"_s + unit);
        return (link.isSymLink() || link.exists()) && !isMasked(unit);
    };
    QStringList updaters;
    for (const QString &timer : {u"apt-daily.timer"_s, u"apt-daily-upgrade.timer"_s}) {
        if (isEnabled(timer)) {
            updaters.append(timer);
        }
    }
    // Started by the second of these alone.
    bool isUnattended = false;
    const QStringList paths = filesIn(root + u"/etc/apt/apt.conf.d"_s, QString());
    for (const QString &path : paths) {
        const QStringList lines = linesOf(path);
        for (const QString &line : lines) {
            const QString text = line.simplified();
            if (text.startsWith("APT::Periodic::Unattended-Upgrade "_L1)) {
                isUnattended = text.section(u'"', 1, 1) != "0"_L1;
            }
        }
    }
    if (isUnattended && updaters.contains(u"apt-daily-upgrade.timer"_s)) {
        updaters.append(u"unattended-upgrades"_s);
    }
    const QString packageKit = u"packagekit.service"_s;
    const bool isInstalled = QFile::exists(root + u"/usr/lib/systemd/system/"_s + packageKit)
                             || QFile::exists(root + u"/lib/systemd/system/"_s + packageKit);
    if (isInstalled && !isMasked(packageKit)) {
        updaters.append(u"packagekit"_s);
    }
    facts.updaters = updaters;
}

} // namespace

std::optional<QString> gnomeSetting(const QString &schema, const QString &key)
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s)) {
        return std::nullopt;
    }
    const QString program = QStandardPaths::findExecutable(u"gsettings"_s);
    if (program.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, {u"get"_s, schema, key}, QIODevice::ReadOnly);
    if (!process.waitForFinished(GnomeWaits)) {
        process.kill();
        process.waitForFinished(GnomeWaits);
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

MachineFacts readMachine(const QString &root, const DesktopSetting &setting)
{
    const QString base = root == "/"_L1 ? QString() : root;
    MachineFacts facts;
    readPower(base, facts);
    readInputs(base, facts);
    readCamera(base, facts);
    readLogin(base, facts);
    readDesktop(setting, facts);
    readUpdaters(base, facts);
    return facts;
}

} // namespace leadbooth
