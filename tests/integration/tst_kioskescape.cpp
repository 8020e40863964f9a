// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/settings.h"
#include "kiosk/kioskpin.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! Hears what the program tells systemd. */
class ServiceEar
{
public:
    explicit ServiceEar(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        Q_ASSERT(size_t(name.size()) < sizeof(address.sun_path));
        std::copy(name.begin(), name.end(), address.sun_path);
        const int bound =
                ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        Q_ASSERT(bound == 0);
    }
    ~ServiceEar() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(ServiceEar)

    void listen()
    {
        QByteArray message(4096, '\0');
        for (;;) {
            const ssize_t size = ::recv(m_socket, message.data(), size_t(message.size()), 0);
            if (size < 0) {
                return;
            }
            const QByteArray text = message.first(size);
            isReady = isReady || text == "READY=1";
            words += text == "WATCHDOG=1" ? 1 : 0;
            if (text.startsWith("STATUS=")) {
                status = QString::fromUtf8(text.sliced(7));
                statuses.append(status);
            }
        }
    }

    bool isReady = false;
    int words = 0; //!< of life
    QString status;
    QStringList statuses;

private:
    int m_socket;
};

QString run(const QString &command, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, {u"-c"_s, command});
    if (!process.waitForFinished(20000)) {
        process.kill();
        process.waitForFinished();
        return u"did not end: "_s + command;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void end(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(10000)) {
            process.kill();
            process.waitForFinished();
        }
    }
}

} // namespace

/*! Strangers before the real program, on a real X server with a window manager and another
 * program's window: whatever they try, the booth fills the screen and has the keyboard, and no
 * staff's panel is seen. */
class TestKioskEscape : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingLeadsOut_data();
    void nothingLeadsOut();
    void theStaffComeInByThePinAlone();
    void whatIsKilledComesBackForVisitors();
    void aSecondStartBringsTheFirstToTheFront();
    void itTellsThatItLives();

private:
    void startBooth(const QStringList &arguments = {});
    [[nodiscard]] QString outside() const;
    [[nodiscard]] QString x(const QString &command) const { return run(command, m_environment); }

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_server;
    QProcess m_manager;
    QProcess m_other;
    std::unique_ptr<QProcess> m_booth;
    std::unique_ptr<ServiceEar> m_ear;
};

void TestKioskEscape::initTestCase()
{
    for (const QString &program : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s, u"xev"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP("Xvfb, openbox, xdotool or xev is not installed");
        }
    }
    m_server.setReadChannel(QProcess::StandardOutput);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x600x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    QVERIFY(waitUntil([&] { return m_server.canReadLine(); }));
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_server.readLine()).trimmed());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.path());
    m_manager.setProcessEnvironment(m_environment);
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(u"openbox"_s, QStringList());
    QVERIFY(m_manager.waitForStarted());
    QVERIFY(waitUntil(
            [&] { return !x(u"xprop -root _NET_SUPPORTING_WM_CHECK | grep window"_s).isEmpty(); }));
    // What a visitor would like to get at.
    m_other.setProcessEnvironment(m_environment);
    m_other.setStandardOutputFile(QProcess::nullDevice());
    m_other.start(u"xev"_s, {u"-geometry"_s, u"400x300+200+100"_s});
    QVERIFY(waitUntil([&] { return !x(u"xdotool search --name 'Event Tester'"_s).isEmpty(); }));

    const Result<PinHash> hash = hashPin(Secret("4711"));
    QVERIFY(hash.has_value());
    QVERIFY(Settings(m_dir.path()).set(Setting::KioskPin, toText(*hash)).has_value());
    m_ear = std::make_unique<ServiceEar>(m_dir.filePath(u"notify"_s));
    m_environment.insert(u"NOTIFY_SOCKET"_s, m_dir.filePath(u"notify"_s));
    m_environment.insert(u"WATCHDOG_USEC"_s, u"3000000"_s);
    m_environment.remove(u"WATCHDOG_PID"_s);
    startBooth();
    QTRY_VERIFY_WITH_TIMEOUT(outside().isEmpty(), 20000);
}

void TestKioskEscape::cleanupTestCase()
{
    if (m_booth) {
        end(*m_booth);
    }
    end(m_other);
    end(m_manager);
    end(m_server);
}

void TestKioskEscape::startBooth(const QStringList &arguments)
{
    m_ear->isReady = false;
    m_booth = std::make_unique<QProcess>();
    m_booth->setProcessEnvironment(m_environment);
    m_booth->setStandardErrorFile(m_dir.filePath(u"stderr"_s), QIODevice::Append);
    m_booth->start(QStringLiteral(LEADBOOTH),
                   QStringList{u"--kiosk"_s, u"--demo"_s, u"--profile"_s, m_dir.path()}
                           + arguments);
    QVERIFY(waitUntil([&] {
        m_ear->listen();
        return m_ear->isReady;
    }));
}

/*! What is wrong; empty: the booth is everywhere, and for visitors. */
QString TestKioskEscape::outside() const
{
    m_ear->listen();
    if (m_booth->state() != QProcess::Running) {
        return u"it ended"_s;
    }
    if (m_ear->status != "for visitors"_L1) {
        return m_ear->status;
    }
    const QString pid = QString::number(m_booth->processId());
    // Under the pointer is the frame that the window manager has put around the window.
    const QString found = x(u"FOCUS=$(xdotool getwindowfocus); xdotool getwindowpid $FOCUS;"
                            " for p in '3 3' '1020 3' '3 596' '1020 596' '512 300'; do"
                            " eval $(xdotool mousemove $p getmouselocation --shell);"
                            " xwininfo -tree -id $WINDOW | grep -q $(printf 0x%x $FOCUS)"
                            " && echo ours || echo $WINDOW; done"_s);
    return found == (QStringList{pid} + QStringList(5, u"ours"_s)).join(u'\n')
                   ? QString()
                   : u"others have the keyboard or the screen: "_s + found.simplified();
}

void TestKioskEscape::nothingLeadsOut_data()
{
    QTest::addColumn<QString>("attempt");
    const auto keys = [](const char *name, const QString &combination) {
        QTest::newRow(name) << u"xdotool key "_s + combination;
    };
    keys("Alt+F4", u"alt+F4"_s);
    keys("Alt+Tab", u"alt+Tab"_s);
    keys("Alt+Shift+Tab", u"alt+shift+Tab"_s);
    keys("Alt+Escape", u"alt+Escape"_s);
    keys("Alt+Space", u"alt+space"_s);
    keys("the logo key", u"Super_L"_s);
    keys("the logo key and D", u"super+d"_s);
    keys("the logo key and E", u"super+e"_s);
    keys("the logo key and L", u"super+l"_s);
    keys("the logo key and Tab", u"super+Tab"_s);
    keys("the logo key and F4", u"super+F4"_s);
    keys("Ctrl+Alt+D", u"ctrl+alt+d"_s);
    keys("Ctrl+Alt+T", u"ctrl+alt+t"_s);
    keys("Ctrl+Alt+Delete", u"ctrl+alt+Delete"_s);
    keys("Ctrl+Alt+Backspace", u"ctrl+alt+BackSpace"_s);
    keys("Ctrl+Alt+Left", u"ctrl+alt+Left"_s);
    keys("Ctrl+Alt+Right", u"ctrl+alt+Right"_s);
    keys("Ctrl+Escape", u"ctrl+Escape"_s);
    keys("Ctrl+Shift+Escape", u"ctrl+shift+Escape"_s);
    keys("Alt+F1", u"alt+F1"_s);
    keys("Alt+F2", u"alt+F2"_s);
    keys("Alt+F10", u"alt+F10"_s);
    keys("F1", u"F1"_s);
    keys("F11", u"F11"_s);
    keys("F12", u"F12"_s);
    keys("Escape", u"Escape Escape Escape"_s);
    keys("Ctrl+Q", u"ctrl+q"_s);
    keys("Ctrl+W", u"ctrl+w"_s);
    keys("Ctrl+P", u"ctrl+p"_s);
    keys("Ctrl+O", u"ctrl+o"_s);
    keys("Ctrl+S", u"ctrl+s"_s);
    keys("Ctrl+N", u"ctrl+n"_s);
    keys("Ctrl+Shift+I", u"ctrl+shift+i"_s);
    keys("the menu key", u"Menu"_s);
    keys("Shift+F10", u"shift+F10"_s);
    keys("Print", u"Print"_s);
    keys("Alt+Print", u"alt+Print"_s);
    keys("the browser key", u"XF86HomePage"_s);
    keys("the mail key", u"XF86Mail"_s);
    keys("the calculator key", u"XF86Calculator"_s);
    keys("half of the staff's chord", u"ctrl+alt+s"_s);
    const auto mouse = [](const char *name, const QString &command) {
        QTest::newRow(name) << command;
    };
    mouse("a right click", u"xdotool mousemove 512 300 click 3"_s);
    mouse("a middle click", u"xdotool mousemove 512 300 click 2"_s);
    mouse("both buttons in the corner",
          u"xdotool mousemove 1020 3 mousedown 1 mousedown 3 mouseup 3 mouseup 1"_s);
    mouse("many clicks in the corner", u"xdotool mousemove 3 3 click --repeat 20 --delay 20 1"_s);
    mouse("a swipe from the top edge",
          u"xdotool mousemove 512 0 mousedown 1 mousemove_relative 0 300 mouseup 1"_s);
    mouse("Alt and a drag",
          u"xdotool keydown alt mousemove 512 300 mousedown 1 mousemove_relative 200 100 mouseup 1 keyup alt"_s);
    mouse("Alt and a drag with the right button",
          u"xdotool keydown alt mousemove 512 300 mousedown 3 mousemove_relative 200 100 mouseup 3 keyup alt"_s);
    mouse("the wheel on the desktop's edge", u"xdotool mousemove 0 599 click 4 click 5"_s);
    const QString booth =
            u"$(xdotool search --onlyvisible --pid $BOOTH --name Leadbooth | tail -n 1)"_s;
    mouse("the window manager makes it an icon", u"xdotool windowminimize "_s + booth);
    mouse("the window manager closes it",
          u"xdotool windowclose --help >/dev/null 2>&1; xdotool key --window "_s + booth
                  + u" alt+F4"_s);
    mouse("another program is raised",
          u"xdotool windowraise $(xdotool search --name 'Event Tester') windowactivate"
          " $(xdotool search --name 'Event Tester')"_s);
    mouse("another program's window opens",
          u"xev -name late -geometry 300x200+300+200 >/dev/null 2>&1 & xdotool sleep 1; kill $!"_s);
    mouse("a file is dropped by keys", u"xdotool key ctrl+v shift+Insert"_s);
}

void TestKioskEscape::nothingLeadsOut()
{
    QFETCH(QString, attempt);
    m_environment.insert(u"BOOTH"_s, QString::number(m_booth->processId()));
    const qint64 before = m_booth->processId();
    m_ear->statuses.clear();
    (void)x(attempt);
    QTRY_VERIFY2_WITH_TIMEOUT(outside().isEmpty(), qPrintable(outside()), 10000);
    QCOMPARE(m_booth->processId(), before);
    QVERIFY(!m_ear->statuses.contains(u"shows the staff's panel"_s));
}

void TestKioskEscape::theStaffComeInByThePinAlone()
{
    const auto tells = [&](const QString &status) {
        return waitUntil([&] {
            m_ear->listen();
            return m_ear->status == status;
        });
    };
    (void)x(u"xdotool key ctrl+alt+shift+s"_s);
    QVERIFY(tells(u"asks for the PIN"_s));
    m_ear->statuses.clear();
    int tries = 0;
    for (const QString &guess : {u"0000"_s, u"4712"_s, u"47114711"_s}) {
        // One is checked at a time, which takes about a second.
        ++tries;
        QVERIFY(waitUntil([&] {
            (void)x(u"xdotool key BackSpace type --delay 60 '"_s + guess
                    + u"'; xdotool key Return"_s);
            return Settings(m_dir.path()).text(Setting::KioskPinTries).toInt() >= tries;
        }));
    }
    // After wrong ones the right one has to wait as well. After twenty: three would be waited for
    // on a busy machine before it is typed. Killing the program does not help.
    ::kill(static_cast<pid_t>(m_booth->processId()), SIGKILL);
    QVERIFY(m_booth->waitForFinished());
    QVERIFY(Settings(m_dir.path()).set(Setting::KioskPinTries, u"20"_s).has_value());
    startBooth();
    QTRY_VERIFY_WITH_TIMEOUT(outside().isEmpty(), 20000);
    m_ear->statuses.clear();
    (void)x(u"xdotool key ctrl+alt+shift+s"_s);
    QVERIFY(tells(u"asks for the PIN"_s));
    (void)x(u"xdotool key BackSpace type --delay 60 4711; xdotool key Return"_s);
    QVERIFY(!waitUntil(
            [&] {
                m_ear->listen();
                return m_ear->statuses.contains(u"shows the staff's panel"_s);
            },
            3s));
    QVERIFY(tells(u"asks for the PIN"_s));
    // Nobody does anything more: the visitors' pages come back.
    QTRY_VERIFY_WITH_TIMEOUT(outside().isEmpty(), 60000);
}

void TestKioskEscape::whatIsKilledComesBackForVisitors()
{
    ::kill(static_cast<pid_t>(m_booth->processId()), SIGKILL);
    QVERIFY(m_booth->waitForFinished());
    // As systemd does.
    startBooth();
    QTRY_VERIFY2_WITH_TIMEOUT(outside().isEmpty(), qPrintable(outside()), 20000);
}

void TestKioskEscape::aSecondStartBringsTheFirstToTheFront()
{
    QProcess second;
    second.setProcessEnvironment(m_environment);
    second.start(QStringLiteral(LEADBOOTH),
                 {u"--kiosk"_s, u"--demo"_s, u"--profile"_s, m_dir.path()});
    QVERIFY(second.waitForFinished(20000));
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(outside().isEmpty(), qPrintable(outside()), 20000);
}

void TestKioskEscape::itTellsThatItLives()
{
    const int before = m_ear->words;
    QVERIFY(waitUntil([&] {
        m_ear->listen();
        return m_ear->words >= before + 3;
    }));
}

QTEST_GUILESS_MAIN(TestKioskEscape)
#include "tst_kioskescape.moc"
