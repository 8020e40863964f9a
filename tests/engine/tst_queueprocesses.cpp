// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

#include <cstdio>

#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

// This program is also the other process: "save FOLDER FIRST COUNT" saves leads and prints the
// number of each when it is saved; "send FOLDER" becomes the sender, says so, and stays until it is
// killed.

constexpr std::chrono::seconds Settle(90);

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int saveLeads(LeadQueue &queue, int first, int count)
{
    for (int number = first; number < first + count; ++number) {
        const Outcome saved = queue.save({sampleLead(number)});
        if (!saved) {
            say(saved.error().detail.toUtf8());
            return 1;
        }
        say(QByteArray::number(number));
    }
    return 0;
}

int beOtherProcess(const QStringList &arguments)
{
    SystemClock clock;
    const auto queue = LeadQueue::open(clock, {.profileDir = arguments.at(2)});
    if (!queue) {
        say(queue.error().detail.toUtf8());
        return 1;
    }
    if (arguments.at(1) == "save"_L1) {
        return saveLeads(**queue, arguments.at(3).toInt(), arguments.at(4).toInt());
    }
    const Result<bool> isSender = (*queue)->becomeSender(Settle);
    const Outcome begun = (*queue)->beginSend({originOf(1)});
    say(isSender && *isSender && begun ? "sends" : "does not send");
    return QCoreApplication::exec();
}

void start(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

class TestQueueProcesses : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void severalProcessesSaveAtOnce();
    void whatAKilledProcessHasSaidIsSavedIsThere();
    void theLockOfADeadSenderIsTakenOverAtOnce();
    void aWriterThatTakesLongIsWaitedForAndThenNamed();
    void aFolderThatCannotBeWrittenIsSaid();
};

void TestQueueProcesses::severalProcessesSaveAtOnce()
{
    constexpr int Each = 30;
    SampleQueue queue;
    QVERIFY(queue.isGood);
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    QProcess first;
    QProcess second;
    start(first, {u"save"_s, queue.dir.path(), u"100"_s, QString::number(Each)});
    start(second, {u"save"_s, queue.dir.path(), u"200"_s, QString::number(Each)});
    for (int i = 0; i < Each; ++i) {
        QVERIFY_DONE(queue->save({sampleLead(i)}));
    }
    for (QProcess *process : {&first, &second}) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
                 process->readAll().constData());
    }
    QCOMPARE(queue->counts()->of(QueueState::Ready), 3 * Each);
    changed.clear();
    queue.clock.advance(std::chrono::seconds(2));
    QCOMPARE(changed.size(), 1);
    for (const int number : {0, Each - 1, 100, 100 + Each - 1, 200, 200 + Each - 1}) {
        QCOMPARE(queue->payload(originOf(number))->draft, sampleLead(number).payload.draft);
    }
    QVERIFY_DONE(queue->checkIntegrity());
}

void TestQueueProcesses::whatAKilledProcessHasSaidIsSavedIsThere()
{
    SampleQueue queue;
    QProcess saver;
    start(saver, {u"save"_s, queue.dir.path(), u"1"_s, u"1000000"_s});
    QByteArray said;
    QVERIFY(waitUntil([&] {
        said += saver.readAll();
        return said.count('\n') > 40;
    }));
    saver.kill();
    QVERIFY(saver.waitForFinished());
    QCOMPARE(saver.exitStatus(), QProcess::CrashExit);
    said += saver.readAll();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    queue.reopen();
    QVERIFY(queue.isGood);
    QVERIFY(queue->wasSetAside().isEmpty());
    for (const QByteArray &line : lines) {
        const int number = line.toInt();
        QVERIFY2(number > 0, line.constData());
        QCOMPARE(queue->payload(originOf(number))->draft, sampleLead(number).payload.draft);
    }
    QVERIFY_DONE(queue->checkIntegrity());
}

void TestQueueProcesses::theLockOfADeadSenderIsTakenOverAtOnce()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    queue.queue.reset();
    QProcess sender;
    start(sender, {u"send"_s, queue.dir.path()});
    QVERIFY(waitUntil([&] { return sender.canReadLine(); }));
    QCOMPARE(sender.readLine().trimmed(), QByteArrayLiteral("sends"));
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QCOMPARE(queue->becomeSender(Settle).value(), false);
    QVERIFY(!queue->isSender());
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    QCOMPARE(toString(queue.stateOf(1)), u"Sending"_s);
    sender.kill();
    QVERIFY(sender.waitForFinished());
    QCOMPARE(queue->becomeSender(Settle).value(), true);
    QVERIFY(queue->isSender());
    QCOMPARE(toString(queue.stateOf(1)), u"Uncertain"_s);
    QCOMPARE(queue->lead(originOf(1)).value()->settledAt, queue.clock.now().addSecs(90));
    QCOMPARE(queue->becomeSender(Settle).value(), true);
}

void TestQueueProcesses::aWriterThatTakesLongIsWaitedForAndThenNamed()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    LeadQueue::Options options = queue.options();
    options.busyTimeout = std::chrono::milliseconds(20);
    const auto other = LeadQueue::open(queue.clock, options);
    QVERIFY_DONE(other);
    QVERIFY_DONE(queue.runOwn(u"BEGIN IMMEDIATE"_s));
    COMPARE_ERROR((*other)->save({sampleLead(2)}), ErrorKind::QueueBusy);
    QCOMPARE((*other)->counts()->of(QueueState::Ready), 1);
    QVERIFY_DONE(LeadQueue::open(queue.clock, options));
    QVERIFY_DONE(queue.runOwn(u"ROLLBACK"_s));
    QVERIFY_DONE((*other)->save({sampleLead(2)}));
}

void TestQueueProcesses::aFolderThatCannotBeWrittenIsSaid()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    queue.queue.reset();
    constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0;
    if (isRoot) {
        // To whom no mode says no.
        QCOMPARE(chown(QFile::encodeName(queue.dir.filePath(u"queue.sqlite"_s)).constData(), nobody,
                       nobody),
                 0);
    }
    QVERIFY(QFile::setPermissions(queue.dir.path(), QFile::ReadOwner | QFile::ExeOwner
                                                            | QFile::ReadOther | QFile::ExeOther));
    if (isRoot) {
        QCOMPARE(seteuid(nobody), 0);
    }
    const auto opened = LeadQueue::open(queue.clock, queue.options());
    if (isRoot) {
        QCOMPARE(seteuid(0), 0);
    }
    COMPARE_ERROR(opened, ErrorKind::Storage);
    QVERIFY(QFile::setPermissions(queue.dir.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    queue.reopen();
    QVERIFY(queue.isGood);
    QVERIFY_DONE(queue->payload(originOf(1)));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString role = arguments.value(1);
    if (arguments.size() > 2 && (role == "save"_L1 || role == "send"_L1)) {
        return beOtherProcess(arguments);
    }
    TestQueueProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_queueprocesses.moc"
