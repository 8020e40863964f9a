// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainbackend.h"
#include "account/keychainwatch.h"
#include "integration/keyringlock.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(KeychainWatch::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<KeychainWatch::State>().valueToKey(int(state)));
}

/*! What this program does as a second process: says each state until the keychain is available. */
int watchUntilAvailable()
{
    KeychainWatch watch(u"Secret Service"_s);
    QTextStream out(stdout);
    watch.start();
    KeychainWatch::State told = KeychainWatch::State::Unknown;
    const bool isAvailable = waitUntil([&] {
        if (watch.state() != told) {
            told = watch.state();
            out << nameOf(told) << Qt::endl;
        }
        return told == KeychainWatch::State::Unlocked;
    });
    return isAvailable ? 0 : 1;
}

/*! Answers as KWallet does; lives on a connection of its own. */
class FakeWallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    bool isWalletOpen = false;
    int questions = 0;

public Q_SLOTS:
    QString networkWallet() // NOLINT(readability-make-member-function-const): called over D-Bus
    {
        ++questions;
        return u"kdewallet"_s;
    }
    bool isOpen(const QString &name) const { return isWalletOpen && name == "kdewallet"_L1; }

Q_SIGNALS:
    void walletOpened(const QString &name);
};

} // namespace

/*! Run by with-keyring: a real Secret Service whose keyring is locked and unlocked. */
class TestKeychainWatch : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBackendIsNamed();
    void anUnlockedKeyringIsAvailable();
    void lockingAndUnlockingIsNoticed();
    void aServiceThatComesLaterIsNoticed();
    void aWalletThatIsOpenedIsNoticed();
    void withoutABusNothingIsKnown();
};

void TestKeychainWatch::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it locks the keyring");
}

void TestKeychainWatch::theBackendIsNamed()
{
    QCOMPARE(keychainBackend(), u"Secret Service"_s);
}

void TestKeychainWatch::anUnlockedKeyringIsAvailable()
{
    KeychainWatch watch;
    QSignalSpy available(&watch, &KeychainWatch::becameAvailable);
    QCOMPARE(nameOf(watch.state()), u"Unknown"_s);
    watch.start();
    watch.start();
    QCOMPARE(available.size(), 0); // not before it returned
    QVERIFY(waitUntil([&] { return available.size() == 1; }));
    QCOMPARE(nameOf(watch.state()), u"Unlocked"_s);
}

void TestKeychainWatch::lockingAndUnlockingIsNoticed()
{
    KeychainWatch watch;
    QSignalSpy available(&watch, &KeychainWatch::becameAvailable);
    watch.start();
    QVERIFY(waitUntil([&] { return available.size() == 1; }));
    for (int i = 2; i < 4; ++i) {
        lockKeyring();
        QVERIFY(waitUntil([&] { return watch.state() == KeychainWatch::State::Locked; }));
        QCOMPARE(available.size(), i - 1);
        unlockKeyring();
        QVERIFY(waitUntil([&] { return available.size() == i; }));
        QCOMPARE(nameOf(watch.state()), u"Unlocked"_s);
    }
    lockKeyring();
    KeychainWatch late;
    QSignalSpy never(&late, &KeychainWatch::becameAvailable);
    late.start();
    QVERIFY(waitUntil([&] { return late.state() == KeychainWatch::State::Locked; }));
    QCOMPARE(never.size(), 0);
    unlockKeyring();
    QVERIFY(waitUntil([&] { return never.size() == 1; }));
}

void TestKeychainWatch::aServiceThatComesLaterIsNoticed()
{
    // A bus of its own that could start nothing; the keyring comes when the watch has looked.
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"bus.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
               "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
               "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    file.close();
    const QString script =
            u"coproc W { \"$0\" watch; }; exec 3<&${W[0]}; read -r state <&3; echo $state; "
            "printf '\\n' | gnome-keyring-daemon --foreground --unlock --components=secrets "
            ">/dev/null "
            "& cat <&3; "
            "kill $!; wait $!"_s; // it writes into the directory as long as it lives
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, dir.path());
    environment.insert(u"HOME"_s, dir.path());
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s,
                  {u"--config-file="_s + file.fileName(), u"--"_s, u"bash"_s, u"-c"_s, script,
                   QCoreApplication::applicationFilePath()});
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    const QStringList states =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(states, (QStringList{u"Missing"_s, u"Unlocked"_s}));
}

void TestKeychainWatch::aWalletThatIsOpenedIsNoticed()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    KeychainWatch watch(u"KWallet"_s);
    QSignalSpy available(&watch, &KeychainWatch::becameAvailable);
    watch.start();
    QVERIFY(waitUntil([&] { return watch.state() == KeychainWatch::State::Missing; }));
    FakeWallet wallet;
    QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, &wallet,
                               QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
    QVERIFY(waitUntil([&] { return watch.state() == KeychainWatch::State::Locked; }));
    QCOMPARE(available.size(), 0);
    wallet.isWalletOpen = true;
    Q_EMIT wallet.walletOpened(u"kdewallet"_s);
    QVERIFY(waitUntil([&] { return available.size() == 1; }));
    bus.unregisterService(u"org.kde.kwalletd5"_s);
    QVERIFY(waitUntil([&] { return watch.state() == KeychainWatch::State::Missing; }));
    QDBusConnection::disconnectFromBus(u"wallet"_s);
}

void TestKeychainWatch::withoutABusNothingIsKnown()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"once"_s});
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "watch"_L1) {
        return watchUntilAvailable();
    }
    if (arguments.value(1) == "once"_L1) {
        KeychainWatch watch(u"Secret Service"_s);
        watch.start();
        drainEvents();
        return watch.state() == KeychainWatch::State::Unknown ? 0 : 1;
    }
    TestKeychainWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainwatch.moc"
