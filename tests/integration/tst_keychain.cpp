// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "support/contract.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"Leadbooth test"_s;
const QByteArray canary = "12/c4nary0c4nary0c4nary";

QString textOf(const Result<Secret> &secret)
{
    return secret ? QString::fromUtf8(secret->reveal()) : toString(secret.error().kind);
}

QString textOf(const Outcome &outcome)
{
    return outcome ? u"done"_s : toString(outcome.error().kind);
}

template <typename T>
QString answerOf(const std::function<void(QObject *, Done<T>)> &start)
{
    QObject context;
    QString answer;
    start(&context, [&](const Result<T> &result) { answer = textOf(result); });
    return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
}

QString read(SecretStore &store, const QString &name)
{
    return answerOf<Secret>([&](QObject *context, Done<Secret> done) {
        store.read(name, context, std::move(done));
    });
}

QString write(SecretStore &store, const QString &name, const QByteArray &secret)
{
    return answerOf<std::monostate>([&](QObject *context, Done<std::monostate> done) {
        store.write(name, Secret(secret), context, std::move(done));
    });
}

QString remove(SecretStore &store, const QString &name)
{
    return answerOf<std::monostate>([&](QObject *context, Done<std::monostate> done) {
        store.remove(name, context, std::move(done));
    });
}

/*! Writes and reads in a thread with an event loop of its own. */
QString inThread(const QString &name)
{
    QString answers;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        KeychainStore store(service);
        answers = write(store, name, canary);
        answers += u", "_s + read(store, name);
    }));
    thread->start();
    const bool ended = waitUntil([&] { return thread->isFinished(); });
    return ended ? answers : u"no answer"_s;
}

const QStringList verbs{u"read"_s, u"write"_s, u"remove"_s, u"thread"_s};

/*! What this program does as a second process: one of the verbs with a name; prints the answer. */
int second(const QString &verb, const QString &name)
{
    QString answer;
    if (verb == "thread"_L1) {
        answer = inThread(name);
    } else {
        KeychainStore store(service);
        answer = verb == "read"_L1    ? read(store, name)
                 : verb == "write"_L1 ? write(store, name, canary)
                                      : remove(store, name);
    }
    QTextStream(stdout) << answer << '\n';
    return 0;
}

/*! The answer of a second process; "killed" when it hung or died. */
QString ask(const QStringList &arguments, const QProcessEnvironment &environment,
            const QStringList &runner = {})
{
    const QStringList line =
            runner + QStringList{QCoreApplication::applicationFilePath()} + arguments;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(line.first(), line.mid(1));
    if (!waitUntil([&] { return process.state() == QProcess::NotRunning; })) {
        process.kill();
        process.waitForFinished();
        return u"killed: it hung"_s;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return u"died: "_s + QString::fromUtf8(process.readAllStandardError());
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/*! A bus without any service that could be started. */
QStringList emptyBus(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"bus.conf"_s));
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
               "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
               "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    return {u"dbus-run-session"_s, u"--config-file="_s + file.fileName(), u"--"_s};
}

} // namespace

/*! The real keychain of a desktop; run by with-keyring, in an empty home with an unlocked keyring.
 */
class TestKeychain : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecretIsReadAsItWasWritten_data();
    void aSecretIsReadAsItWasWritten();
    void aSecretIsReplaced();
    void namesAndServicesAreKeptApart();
    void whatIsNotThereIsMissing();
    void whatWasRemovedIsMissing();
    void anEmptySecretCountsAsMissing();
    void aSecretSurvivesTheProcess();
    void aSecretIsNowhereInClear();
    void itWorksInAThreadOfItsOwn();
    void severalCallsAtOnceAreAllAnswered();
    void aWriteIsCarriedOutWhenNobodyWaitsForIt();
    void itMayGoWhileACallRuns();
    void everyCallKeepsTheContract();
    void whatStaysLockedIsNeitherMissingNorRemoved();
    void withoutASecretServiceItSaysSo_data();
    void withoutASecretServiceItSaysSo();
};

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestKeychain::aSecretIsReadAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a webhook") << canary;
    QTest::newRow("one letter") << QByteArray("x");
    QTest::newRow("not ASCII") << QByteArray("пароль €");
    QTest::newRow("blanks and lines") << QByteArray(" a\nb ");
    QTest::newRow("long") << QByteArray(2000, 'l');
}

void TestKeychain::aSecretIsReadAsItWasWritten()
{
    QFETCH(const QByteArray, secret);
    KeychainStore store(service);
    QCOMPARE(write(store, u"a"_s, secret), u"done"_s);
    QCOMPARE(read(store, u"a"_s), QString::fromUtf8(secret));
}

void TestKeychain::aSecretIsReplaced()
{
    KeychainStore store(service);
    QCOMPARE(write(store, u"replaced"_s, "first"), u"done"_s);
    QCOMPARE(write(store, u"replaced"_s, "second"), u"done"_s);
    QCOMPARE(read(store, u"replaced"_s), u"second"_s);
    QCOMPARE(remove(store, u"replaced"_s), u"done"_s);
    QCOMPARE(read(store, u"replaced"_s), u"SecretMissing"_s);
}

void TestKeychain::namesAndServicesAreKeptApart()
{
    KeychainStore store(service);
    KeychainStore other(u"Leadbooth test 2"_s);
    QCOMPARE(write(store, u"webhook/1"_s, "one"), u"done"_s);
    QCOMPARE(write(store, u"webhook/2"_s, "two"), u"done"_s);
    QCOMPARE(write(other, u"webhook/1"_s, "three"), u"done"_s);
    QCOMPARE(read(store, u"webhook/1"_s), u"one"_s);
    QCOMPARE(read(store, u"webhook/2"_s), u"two"_s);
    QCOMPARE(read(other, u"webhook/1"_s), u"three"_s);
}

void TestKeychain::whatIsNotThereIsMissing()
{
    KeychainStore store(service);
    QCOMPARE(read(store, u"never written"_s), u"SecretMissing"_s);
    QCOMPARE(remove(store, u"never written"_s), u"done"_s);
}

void TestKeychain::whatWasRemovedIsMissing()
{
    KeychainStore store(service);
    QCOMPARE(write(store, u"removed"_s, canary), u"done"_s);
    QCOMPARE(remove(store, u"removed"_s), u"done"_s);
    QCOMPARE(read(store, u"removed"_s), u"SecretMissing"_s);
}

void TestKeychain::anEmptySecretCountsAsMissing()
{
    KeychainStore store(service);
    QCOMPARE(write(store, u"empty"_s, {}), u"done"_s);
    QCOMPARE(read(store, u"empty"_s), u"SecretMissing"_s);
}

void TestKeychain::aSecretSurvivesTheProcess()
{
    const QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    QCOMPARE(ask({u"write"_s, u"survivor"_s}, here), u"done"_s);
    QCOMPARE(ask({u"read"_s, u"survivor"_s}, here), QString::fromUtf8(canary));
    KeychainStore store(service);
    QCOMPARE(read(store, u"survivor"_s), QString::fromUtf8(canary));
    QCOMPARE(ask({u"remove"_s, u"survivor"_s}, here), u"done"_s);
    QCOMPARE(read(store, u"survivor"_s), u"SecretMissing"_s);
    // Other desktops than GNOME have a Secret Service as well.
    for (const QString &desktop : {QString(), u"XFCE"_s, u"sway"_s}) {
        QProcessEnvironment environment = here;
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
        QCOMPARE(ask({u"write"_s, u"desktop"_s}, environment), u"done"_s);
        QCOMPARE(ask({u"read"_s, u"desktop"_s}, here), QString::fromUtf8(canary));
    }
}

void TestKeychain::aSecretIsNowhereInClear()
{
    KeychainStore store(service);
    QCOMPARE(write(store, u"hidden"_s, canary), u"done"_s);
    QCOMPARE(read(store, u"hidden"_s), QString::fromUtf8(canary));
    int files = 0;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()}) {
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
        ++files;
    }
    QVERIFY(files > 0); // the keyring itself
}

void TestKeychain::itWorksInAThreadOfItsOwn()
{
    // As the program does it: the store is used where the engine lives, and nowhere else.
    const QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    QCOMPARE(ask({u"thread"_s, u"threaded"_s}, here), u"done, "_s + QString::fromUtf8(canary));
    KeychainStore store(service);
    QCOMPARE(read(store, u"threaded"_s), QString::fromUtf8(canary));
}

void TestKeychain::severalCallsAtOnceAreAllAnswered()
{
    KeychainStore store(service);
    QObject context;
    int answers = 0;
    for (int i = 0; i < 10; ++i) {
        store.write(u"many/%1"_s.arg(i), Secret(QByteArray::number(i)), &context,
                    [&](const Outcome &outcome) { answers += outcome ? 1 : 0; });
    }
    QVERIFY(waitUntil([&] { return answers == 10; }));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(read(store, u"many/%1"_s.arg(i)), QString::number(i));
    }
}

void TestKeychain::aWriteIsCarriedOutWhenNobodyWaitsForIt()
{
    KeychainStore store(service);
    {
        QObject context;
        store.write(u"nobody"_s, Secret(canary), &context, [](const Outcome &) { QFAIL("dead"); });
    }
    QVERIFY(waitUntil([&] { return read(store, u"nobody"_s) == QString::fromUtf8(canary); }));
}

void TestKeychain::itMayGoWhileACallRuns()
{
    QObject context;
    QString answer;
    {
        KeychainStore store(service);
        store.read(u"never written"_s, &context,
                   [&](const Result<Secret> &secret) { answer = textOf(secret); });
    }
    QVERIFY(waitUntil([&] { return !answer.isNull(); }));
    QCOMPARE(answer, u"SecretMissing"_s);
}

void TestKeychain::everyCallKeepsTheContract()
{
    KeychainStore store(service);
    QCOMPARE(write(store, u"contract"_s, canary), u"done"_s);
    for (const QString &name : {u"contract"_s, u"never written"_s}) {
        QCOMPARE(checkAsyncContract<Secret>([&](QObject *context, Done<Secret> done) {
                     store.read(name, context, std::move(done));
                 }),
                 QString());
    }
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 store.write(u"contract"_s, Secret("x"), context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 store.remove(u"contract"_s, context, std::move(done));
             }),
             QString());
}

void TestKeychain::whatStaysLockedIsNeitherMissingNorRemoved()
{
    // A keyring is locked, and nobody is there to type its password. (A session of its own: the one
    // of the other tests has to stay open.)
    const QString script = u"set -e; \"$0\" write locked; "
                           "dbus-send --session --print-reply --dest=org.freedesktop.secrets "
                           "/org/freedesktop/secrets org.freedesktop.Secret.Service.Lock "
                           "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null; "
                           "\"$0\" read locked; \"$0\" remove locked; \"$0\" write locked; "
                           "\"$0\" read 'never written'"_s;
    QProcess process;
    process.start(QStringLiteral(WITH_KEYRING),
                  {u"bash"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    const QStringList answers =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(answers, (QStringList{u"done"_s, u"KeychainLocked"_s, u"KeychainLocked"_s,
                                   u"KeychainLocked"_s, u"SecretMissing"_s}));
}

void TestKeychain::withoutASecretServiceItSaysSo_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<QString>("desktop");
    for (const QString &desktop : {QString(), u"GNOME"_s, u"KDE"_s, u"XFCE"_s}) {
        const QByteArray name = desktop.isEmpty() ? QByteArray("none") : desktop.toLatin1();
        QTest::newRow(("no bus, desktop " + name).constData()) << false << desktop;
        QTest::newRow(("a bus without services, desktop " + name).constData()) << true << desktop;
    }
}

void TestKeychain::withoutASecretServiceItSaysSo()
{
    QFETCH(const bool, hasBus);
    QFETCH(const QString, desktop);
    const QTemporaryDir dir;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + dir.filePath(u"none"_s));
    for (const QString &verb : {u"read"_s, u"write"_s, u"remove"_s}) {
        QCOMPARE(ask({verb, u"nowhere"_s}, environment, hasBus ? emptyBus(dir) : QStringList()),
                 u"KeychainUnavailable"_s);
    }
    // Nothing was kept in some other place instead.
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && verbs.contains(arguments.at(1))) {
        return second(arguments.at(1), arguments.at(2));
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
