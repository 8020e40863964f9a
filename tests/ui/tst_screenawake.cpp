// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenawake.h"

#include "support/testcase.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <fcntl.h>
#include <unistd.h>
#include <xcb/screensaver.h>
#include <xcb/xcb.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! The desktop's: org.freedesktop.ScreenSaver. */
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;
    int asked = 0;

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        ++asked;
        held.append(uint(100 + asked));
        return program.isEmpty() || reason.isEmpty() ? 0 : held.last();
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

/*! logind: a lock is held until the other end of a pipe is closed. */
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (m_ours >= 0) {
            ::close(m_ours);
        }
    }
    QStringList asked;

    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        // The end of the file comes when nobody has the other end.
        return m_ours >= 0 && ::read(m_ours, &byte, 1) != 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked.append(u"%1/%2/%3"_s.arg(what, mode, who.isEmpty() || why.isEmpty() ? u"?"_s : who));
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
            return {};
        }
        m_ours = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int m_ours = -1;
};

/*! Offers \a object to others as a program of its own would. */
class Offered
{
public:
    Offered(const QString &service, const QString &path, QObject *object)
        : m_service(service)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, service))
    {
        isThere = m_bus.registerObject(path, object, QDBusConnection::ExportAllSlots)
                  && m_bus.registerService(service);
    }
    ~Offered()
    {
        m_bus.unregisterService(m_service);
        QDBusConnection::disconnectFromBus(m_service);
    }
    Q_DISABLE_COPY_MOVE(Offered)
    bool isThere = false;

private:
    QString m_service;
    QDBusConnection m_bus;
};

const QString DesktopName = u"org.freedesktop.ScreenSaver"_s;
const QString DesktopPath = u"/org/freedesktop/ScreenSaver"_s;
const QString LogindName = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;

/*! What this program does on an X server as a second process: whether the screen went dark after
 * the second that it was told to, while it was kept awake, and after that. */
int watchX()
{
    const auto *x = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x) {
        return 1;
    }
    xcb_connection_t *connection = x->connection();
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_set_screen_saver(connection, 1, 0, XCB_BLANKING_PREFERRED, XCB_EXPOSURES_NOT_ALLOWED);
    const auto isDark = [&] {
        auto *info = xcb_screensaver_query_info_reply(
                connection, xcb_screensaver_query_info(connection, root), nullptr);
        const bool isOn = info && info->state == XCB_SCREENSAVER_STATE_ON;
        const uint idle = info ? info->ms_since_user_input : 0;
        std::free(info); // NOLINT: xcb allocates its replies by malloc()
        return std::pair(isOn, idle);
    };
    ScreenAwake awake;
    awake.keepAwake(true);
    QTextStream out(stdout);
    const uint start = isDark().second;
    const bool hasWaited = waitUntil([&] { return isDark().second > start + 2500; });
    out << (hasWaited && !isDark().first ? "lit" : "dark") << Qt::endl;
    awake.keepAwake(false);
    out << (waitUntil([&] { return isDark().first; }) ? "dark" : "lit") << Qt::endl;
    return 0;
}

} // namespace

/*! Run by with-keyring: on a session bus of its own, which is the system's bus for it as well. */
class TestScreenAwake : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyIsAskedAndLetGo();
    void whoComesLaterIsAskedThen();
    void nightThatComesBeforeTheAnswerLetsGo();
    void whoHasGoneBeforeTheAnswerHoldsNothing();
    void nobodyHasToBeThere();
    void anXServerIsToldToo();
};

void TestScreenAwake::initTestCase()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!bus.isEmpty());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
}

void TestScreenAwake::everybodyIsAskedAndLetGo()
{
    FakeDesktop desktop;
    FakeLogind logind;
    const Offered first(DesktopName, DesktopPath, &desktop);
    const Offered second(LogindName, LogindPath, &logind);
    QVERIFY(first.isThere && second.isThere);
    ScreenAwake awake;
    drainEvents();
    QCOMPARE(desktop.asked, 0);
    awake.keepAwake(true);
    QVERIFY(waitUntil([&] { return desktop.held.size() == 1 && logind.isHeld(); }));
    QCOMPARE(logind.asked, QStringList(u"idle/block/Leadbooth"_s));
    awake.keepAwake(true); // is so already
    awake.keepAwake(false);
    QVERIFY(waitUntil([&] { return desktop.held.isEmpty() && !logind.isHeld(); }));
    QCOMPARE(desktop.asked, 1);
    {
        ScreenAwake another;
        another.keepAwake(true);
        QVERIFY(waitUntil([&] { return desktop.held.size() == 1 && logind.isHeld(); }));
    }
    QVERIFY(waitUntil([&] { return desktop.held.isEmpty() && !logind.isHeld(); }));
}

void TestScreenAwake::whoComesLaterIsAskedThen()
{
    ScreenAwake awake;
    awake.keepAwake(true);
    drainEvents();
    for (int time = 0; time < 2; ++time) { // the second is one that was started anew
        FakeDesktop desktop;
        FakeLogind logind;
        const Offered first(DesktopName, DesktopPath, &desktop);
        const Offered second(LogindName, LogindPath, &logind);
        QVERIFY(waitUntil([&] { return desktop.held.size() == 1 && logind.isHeld(); }));
    }
}

void TestScreenAwake::nightThatComesBeforeTheAnswerLetsGo()
{
    FakeDesktop desktop;
    FakeLogind logind;
    const Offered first(DesktopName, DesktopPath, &desktop);
    const Offered second(LogindName, LogindPath, &logind);
    ScreenAwake awake;
    awake.keepAwake(true);
    awake.keepAwake(false);
    QVERIFY(waitUntil([&] { return desktop.asked == 1 && logind.asked.size() == 1; }));
    QVERIFY(waitUntil([&] { return desktop.held.isEmpty() && !logind.isHeld(); }));
}

void TestScreenAwake::whoHasGoneBeforeTheAnswerHoldsNothing()
{
    FakeDesktop desktop;
    FakeLogind logind;
    const Offered first(DesktopName, DesktopPath, &desktop);
    const Offered second(LogindName, LogindPath, &logind);
    {
        ScreenAwake awake;
        awake.keepAwake(true);
    }
    QVERIFY(waitUntil([&] { return desktop.asked == 1 && !logind.asked.isEmpty(); }));
    QVERIFY(waitUntil([&] { return desktop.held.isEmpty() && !logind.isHeld(); }));
}

void TestScreenAwake::nobodyHasToBeThere()
{
    ScreenAwake awake;
    awake.keepAwake(true);
    drainEvents();
    awake.keepAwake(false);
    drainEvents();
}

void TestScreenAwake::anXServerIsToldToo()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()) {
        QSKIP("Xvfb is not installed");
    }
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(waitUntil([&] { return server.canReadLine(); }));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(server.readLine()).trimmed());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {u"--watch-x"_s});
    const bool hasEnded = waitUntil([&] { return program.state() == QProcess::NotRunning; });
    server.terminate();
    QVERIFY(server.waitForFinished());
    QVERIFY(hasEnded);
    QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()), u"lit\ndark\n"_s);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--watch-x"_L1) {
        return watchX();
    }
    TestScreenAwake test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenawake.moc"
