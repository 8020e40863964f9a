// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/machinefacts.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! Paths below the root and what is in them; what begins with "->" is a link, and an empty folder
 * ends with a slash. */
using Files = QMap<QString, QByteArray>;

class Root
{
public:
    explicit Root(const Files &files)
    {
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const QString path = m_dir.path() + it.key();
            QDir().mkpath(path.endsWith(u'/') ? path : QFileInfo(path).path());
            if (it->startsWith("->")) {
                m_isMade = QFile::link(QString::fromUtf8(it->mid(2)), path) && m_isMade;
            } else if (!path.endsWith(u'/')) {
                QFile file(path);
                m_isMade = file.open(QIODevice::WriteOnly) && file.write(*it) == it->size()
                           && m_isMade;
            }
        }
    }
    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] MachineFacts read(const QMap<QString, QString> &settings = {}) const
    {
        return readMachine(
                m_dir.path(),
                [&](const QString &schema, const QString &key) -> std::optional<QString> {
                    const auto found = settings.constFind(schema + u' ' + key);
                    return found == settings.cend() ? std::nullopt : std::optional(*found);
                });
    }

private:
    QTemporaryDir m_dir;
    bool m_isMade = true;
};

QByteArray device(const QByteArray &name, const QByteArray &lines)
{
    return "I: Bus=0003 Vendor=0000 Product=0000 Version=0110\nN: Name=\"" + name + "\"\n" + lines
           + "\n\n";
}

// As Linux shows them.
const QByteArray TouchScreen = device("Example Touch", "H: Handlers=mouse0 event5\nB: PROP=2\n"
                                                       "B: EV=1b\nB: KEY=400 0 0 0 0 0\n"
                                                       "B: ABS=260800000000003\n");
const QByteArray TouchPad = device("Example TouchPad", "H: Handlers=mouse1 event6\nB: PROP=5\n"
                                                       "B: EV=b\nB: KEY=e520 10000 0 0 0 0\n"
                                                       "B: ABS=2e0800000000003\n");
const QByteArray Keyboard =
        device("Example Keyboard", "H: Handlers=sysrq kbd event3 leds\nB: PROP=0\nB: EV=120013\n"
                                   "B: KEY=402000000 3803078f800d001 feffffdfffefffff "
                                   "fffffffffffffffe\n");
const QByteArray PowerButton = device("Power Button", "H: Handlers=kbd event0\nB: PROP=0\nB: EV=3\n"
                                                      "B: KEY=10000000000000 0\n");

QString textOf(const std::optional<QStringList> &list)
{
    return list ? list->join(u',') : u"unknown"_s;
}

QString textOf(const std::optional<bool> &flag)
{
    return !flag ? u"unknown"_s : *flag ? u"yes"_s : u"no"_s;
}

const QString Wants = u"/etc/systemd/system/timers.target.wants/"_s;

} // namespace

Q_DECLARE_METATYPE(Files)

class TestMachineFacts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyMachineTellsNothing();
    void powerIsRead_data();
    void powerIsRead();
    void inputsAreRead_data();
    void inputsAreRead();
    void camerasAreRead_data();
    void camerasAreRead();
    void whoLogsInIsRead_data();
    void whoLogsInIsRead();
    void updatersAreRead_data();
    void updatersAreRead();
    void theDesktopsSettingsAreRead();
    void otherDesktopsAreNotAskedForTheSettingsOfGnome();
};

void TestMachineFacts::anEmptyMachineTellsNothing()
{
    const Root root({});
    QVERIFY(root.read() == MachineFacts());
}

void TestMachineFacts::powerIsRead_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("power");
    const QString supply = u"/sys/class/power_supply/"_s;
    const auto battery = [&](const QByteArray &percent) {
        return Files{{supply + u"BAT0/type"_s, "Battery\n"},
                     {supply + u"BAT0/capacity"_s, percent}};
    };
    const auto with = [](Files files, const Files &more) {
        files.insert(more);
        return files;
    };
    QTest::newRow("no battery") << Files{{supply, {}}} << u"mains"_s;
    QTest::newRow("battery") << battery("55\n") << u"battery 55"_s;
    QTest::newRow("battery, unplugged") << with(
            battery("55\n"), {{supply + u"AC/type"_s, "Mains\n"}, {supply + u"AC/online"_s, "0\n"}})
                                        << u"battery 55"_s;
    QTest::newRow("battery, plugged in") << with(
            battery("55\n"), {{supply + u"AC/type"_s, "Mains\n"}, {supply + u"AC/online"_s, "1\n"}})
                                         << u"mains 55"_s;
    QTest::newRow("battery, charged over USB") << with(
            battery("55\n"), {{supply + u"usb/type"_s, "USB\n"}, {supply + u"usb/online"_s, "1\n"}})
                                               << u"mains 55"_s;
    QTest::newRow("a battery that does not tell") << battery("\n") << u"battery"_s;
    QTest::newRow("the battery of a mouse") << Files{{supply + u"hid/type"_s, "Battery\n"},
                                                     {supply + u"hid/scope"_s, "Device\n"},
                                                     {supply + u"hid/capacity"_s, "5\n"}}
                                            << u"mains"_s;
    QTest::newRow("nobody tells") << Files{} << u"unknown"_s;
}

void TestMachineFacts::powerIsRead()
{
    QFETCH(const Files, files);
    QFETCH(const QString, power);
    const Root root(files);
    QVERIFY(root.isMade());
    const MachineFacts facts = root.read();
    QString found = !facts.power                        ? u"unknown"_s
                    : facts.power == PowerSource::Mains ? u"mains"_s
                                                        : u"battery"_s;
    if (facts.batteryPercent) {
        found += u' ' + QString::number(*facts.batteryPercent);
    }
    QCOMPARE(found, power);
}

void TestMachineFacts::inputsAreRead_data()
{
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<QString>("touchScreens");
    QTest::addColumn<QString>("keyboards");
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("a touch screen") << TouchScreen << u"Example Touch"_s << QString();
    QTest::newRow("a touch pad is none") << TouchPad << QString() << QString();
    QTest::newRow("a keyboard") << Keyboard << QString() << u"Example Keyboard"_s;
    QTest::newRow("a button is none") << PowerButton << QString() << QString();
    QTest::newRow("all") << PowerButton + TouchPad + Keyboard + TouchScreen << u"Example Touch"_s
                         << u"Example Keyboard"_s;
}

void TestMachineFacts::inputsAreRead()
{
    QFETCH(const QByteArray, devices);
    QFETCH(const QString, touchScreens);
    QFETCH(const QString, keyboards);
    const Root root({{u"/proc/bus/input/devices"_s, devices}});
    const MachineFacts facts = root.read();
    QCOMPARE(textOf(facts.touchScreens), touchScreens);
    QCOMPARE(textOf(facts.keyboards), keyboards);
}

void TestMachineFacts::camerasAreRead_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("hasCamera");
    QTest::newRow("one") << Files{{u"/dev/video0"_s, {}}, {u"/dev/video1"_s, {}}} << u"yes"_s;
    QTest::newRow("none") << Files{{u"/dev/null0"_s, {}}} << u"no"_s;
    QTest::newRow("nobody tells") << Files{} << u"unknown"_s;
}

void TestMachineFacts::camerasAreRead()
{
    QFETCH(const Files, files);
    QFETCH(const QString, hasCamera);
    QCOMPARE(textOf(Root(files).read().hasCamera), hasCamera);
}

void TestMachineFacts::whoLogsInIsRead_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("login");
    const auto row = [](const char *name, const QString &login, const Files &files) {
        QTest::newRow(name) << files << login;
    };
    row("GDM of Debian", u"gdm yes"_s,
        {{u"/etc/gdm3/daemon.conf"_s,
          "[daemon]\n# AutomaticLogin=nobody\nAutomaticLoginEnable = true\n"
          "AutomaticLogin = kiosk\n\n[security]\n"}});
    row("GDM of Ubuntu", u"gdm yes"_s,
        {{u"/etc/gdm3/custom.conf"_s, "[daemon]\nAutomaticLoginEnable=True\nAutomaticLogin=k\n"}});
    row("GDM of Fedora", u"gdm yes"_s,
        {{u"/etc/gdm/custom.conf"_s, "[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=k\n"}});
    row("GDM as it comes", u"gdm no"_s,
        {{u"/etc/gdm3/daemon.conf"_s,
          "[daemon]\n#  AutomaticLoginEnable = true\n#  AutomaticLogin = user1\n"}});
    row("GDM, nobody named", u"gdm no"_s,
        {{u"/etc/gdm3/daemon.conf"_s, "[daemon]\nAutomaticLoginEnable=true\n"}});
    row("GDM, in another section", u"gdm no"_s,
        {{u"/etc/gdm3/daemon.conf"_s,
          "[debug]\nAutomaticLoginEnable=true\nAutomaticLogin=kiosk\n"}});
    row("LightDM", u"lightdm yes"_s,
        {{u"/etc/lightdm/lightdm.conf"_s, "[Seat:*]\nautologin-user=kiosk\n"}});
    row("LightDM in a file beside it", u"lightdm yes"_s,
        {{u"/etc/lightdm/lightdm.conf"_s, "[Seat:*]\n#autologin-user=\n"},
         {u"/etc/lightdm/lightdm.conf.d/50-kiosk.conf"_s,
          "[SeatDefaults]\nautologin-user=kiosk\n"}});
    row("LightDM, switched off again", u"lightdm no"_s,
        {{u"/etc/lightdm/lightdm.conf.d/10.conf"_s, "[Seat:*]\nautologin-user=kiosk\n"},
         {u"/etc/lightdm/lightdm.conf.d/20.conf"_s, "[Seat:*]\nautologin-user=\n"}});
    row("SDDM", u"sddm yes"_s, {{u"/etc/sddm.conf"_s, "[Autologin]\nUser=kiosk\nSession=x\n"}});
    row("SDDM in a file beside it", u"sddm yes"_s,
        {{u"/etc/sddm.conf.d/kde_settings.conf"_s, "[Autologin]\nUser=kiosk\n"}});
    row("SDDM as it comes", u"sddm no"_s,
        {{u"/usr/lib/sddm/sddm.conf.d/00.conf"_s, "[Autologin]\nUser=\n"}});
    row("a getty", u"getty yes"_s,
        {{u"/etc/systemd/system/getty@tty1.service.d/kiosk.conf"_s,
          "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin kiosk --noclear %I "
          "$TERM\n"}});
    row("a getty, in short", u"getty yes"_s,
        {{u"/etc/systemd/system/getty@tty1.service.d/kiosk.conf"_s,
          "[Service]\nExecStart=\nExecStart=-/sbin/agetty -a kiosk %I $TERM\n"}});
    row("a getty that only keeps the screen", u"getty no"_s,
        {{u"/etc/systemd/system/getty@tty1.service.d/kiosk.conf"_s,
          "[Service]\nExecStart=\nExecStart=-/sbin/agetty --noclear %I $TERM\n"}});
    row("one of several", u"getty yes"_s,
        {{u"/etc/gdm3/daemon.conf"_s, "[daemon]\n"},
         {u"/etc/systemd/system/getty@tty1.service.d/kiosk.conf"_s,
          "[Service]\nExecStart=-/sbin/agetty --autologin kiosk %I\n"}});
    row("nothing that is known", u"unknown"_s, {{u"/etc/greeter.conf"_s, "[x]\n"}});
}

void TestMachineFacts::whoLogsInIsRead()
{
    QFETCH(const Files, files);
    QFETCH(const QString, login);
    const Root root(files);
    QVERIFY(root.isMade());
    const MachineFacts facts = root.read();
    QCOMPARE(!facts.login
                     ? u"unknown"_s
                     : facts.loginBy + (facts.login == LoginKind::Automatic ? u" yes"_s : u" no"_s),
             login);
}

void TestMachineFacts::updatersAreRead_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("updaters");
    const QString units = u"/etc/systemd/system/"_s;
    const QString unit = u"/lib/systemd/system/"_s;
    const auto row = [](const char *name, const QString &updaters, const Files &files) {
        QTest::newRow(name) << files << updaters;
    };
    row("nobody tells", u"unknown"_s, {});
    row("nothing", QString(), {{units, {}}});
    row("both timers of Debian", u"apt-daily.timer,apt-daily-upgrade.timer"_s,
        {{Wants + u"apt-daily.timer"_s, "->/lib/systemd/system/apt-daily.timer"},
         {Wants + u"apt-daily-upgrade.timer"_s, "->/lib/systemd/system/apt-daily-upgrade.timer"}});
    row("a timer that is masked", QString(),
        {{Wants + u"apt-daily.timer"_s, "->/lib/systemd/system/apt-daily.timer"},
         {units + u"apt-daily.timer"_s, "->/dev/null"}});
    row("unattended upgrades", u"apt-daily-upgrade.timer,unattended-upgrades"_s,
        {{Wants + u"apt-daily-upgrade.timer"_s, "->/lib/systemd/system/apt-daily-upgrade.timer"},
         {u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Update-Package-Lists \"1\";\n"
                                                    "APT::Periodic::Unattended-Upgrade \"1\";\n"}});
    row("unattended upgrades, switched off", u"apt-daily-upgrade.timer"_s,
        {{Wants + u"apt-daily-upgrade.timer"_s, "->/lib/systemd/system/apt-daily-upgrade.timer"},
         {u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"},
         {u"/etc/apt/apt.conf.d/99kiosk"_s, "APT::Periodic::Unattended-Upgrade \"0\";\n"}});
    row("unattended upgrades that nothing starts", QString(),
        {{units, {}},
         {u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"}});
    row("PackageKit", u"packagekit"_s, {{units, {}}, {unit + u"packagekit.service"_s, "[Unit]\n"}});
    row("PackageKit, masked", QString(),
        {{units + u"packagekit.service"_s, "->/dev/null"},
         {unit + u"packagekit.service"_s, "[Unit]\n"}});
}

void TestMachineFacts::updatersAreRead()
{
    QFETCH(const Files, files);
    QFETCH(const QString, updaters);
    const Root root(files);
    QVERIFY(root.isMade());
    QCOMPARE(textOf(root.read().updaters), updaters);
}

void TestMachineFacts::theDesktopsSettingsAreRead()
{
    const QString lock = u"org.gnome.desktop.screensaver lock-enabled"_s;
    const QString idle = u"org.gnome.desktop.session idle-delay"_s;
    const QString banners = u"org.gnome.desktop.notifications show-banners"_s;
    const Root root({});
    const MachineFacts loud =
            root.read({{lock, u"true"_s}, {idle, u"uint32 300"_s}, {banners, u"true"_s}});
    QCOMPARE(textOf(loud.locksScreen), u"yes"_s);
    QCOMPARE(loud.blanksAfter, std::optional(300));
    QCOMPARE(textOf(loud.showsNotifications), u"yes"_s);
    const MachineFacts quiet =
            root.read({{lock, u"false"_s}, {idle, u"uint32 0"_s}, {banners, u"false"_s}});
    QCOMPARE(textOf(quiet.locksScreen), u"no"_s);
    QCOMPARE(quiet.blanksAfter, std::optional(0));
    QCOMPARE(textOf(quiet.showsNotifications), u"no"_s);
    // What is none of these is not known.
    const MachineFacts strange =
            root.read({{lock, u"perhaps"_s}, {idle, u"later"_s}, {banners, {}}});
    QVERIFY(strange == MachineFacts());
}

void TestMachineFacts::otherDesktopsAreNotAskedForTheSettingsOfGnome()
{
    const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    QVERIFY(!gnomeSetting(u"org.gnome.desktop.session"_s, u"idle-delay"_s));
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    QVERIFY(!gnomeSetting(u"org.example.nothing"_s, u"nothing"_s));
    qputenv("XDG_CURRENT_DESKTOP", before);
}

QTEST_APPLESS_MAIN(TestMachineFacts)
#include "tst_machinefacts.moc"
