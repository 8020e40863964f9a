// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "base/clock.h"
#include "integration/keyringlock.h"
#include "queue/recoverykey.h"
#include "support/samplequeue.h"
#include "support/testcase.h"
#include "sync/queuekey.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTextStream>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Opened = QueueKeys::Opened;

namespace {

const QString Service = u"Leadbooth test"_s;

/*! A queue in a folder as one process has it, with the real keychain. */
class Place
{
public:
    explicit Place(const QString &dir)
        : queue(LeadQueue::open(clock, {.profileDir = dir}).value())
        , keys(store, *queue, dir)
    {}

    QString open()
    {
        QString answer;
        keys.open(&context, [&](const Result<Opened> &result) {
            answer = !result                   ? toString(result.error().kind)
                     : *result == Opened::Made ? u"Made"_s
                                               : u"Unlocked"_s;
        });
        return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
    }
    QString recover(const KeyPair &key)
    {
        QString answer;
        keys.recover(key, &context, [&](const Outcome &outcome) {
            answer = outcome ? u"done"_s : toString(outcome.error().kind);
        });
        return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
    }
    QString forget(const PublicKey &key)
    {
        QString answer;
        store.remove(queueKeyName(key), &context, [&](const Outcome &outcome) {
            answer = outcome ? u"done"_s : toString(outcome.error().kind);
        });
        return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
    }
    [[nodiscard]] QString titleOf(int number) const
    {
        const Result<LeadPayload> payload = queue->payload(originOf(number));
        return payload ? payload->draft.text(u"TITLE"_s) : toString(payload.error().kind);
    }

    SystemClock clock;
    KeychainStore store{Service};
    std::unique_ptr<LeadQueue> queue;
    QueueKeys keys;
    QObject context;
};

/*! What this program does as another process: opens the queue, saves a lead, and says how it went.
 */
int other(const QString &dir, int number)
{
    Place place(dir);
    const QString opened = place.open();
    const Outcome saved = place.queue->save({sampleLead(number)});
    QTextStream(stdout) << opened << ' ' << place.queue->key().name() << ' '
                        << (saved ? u"saved"_s : toString(saved.error().kind)) << '\n';
    return 0;
}

std::unique_ptr<QProcess> started(const QString &dir, int number)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {dir, QString::number(number)});
    return process;
}

QStringList answerOf(QProcess &process)
{
    if (!waitUntil([&] { return process.state() == QProcess::NotRunning; })) {
        process.kill();
        process.waitForFinished();
        return {u"killed: it hung"_s};
    }
    const QString answer = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return answer.isEmpty() ? QStringList{QString::fromUtf8(process.readAllStandardError())}
                            : answer.split(u' ');
}

} // namespace

/*! The queue with the real keychain of a desktop; run by with-keyring. */
class TestQueueKeychain : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void theFirstKeyServesTheNextProcess();
    void processesThatMeetAnEmptyQueueAtOnceUseOneKey();
    void aLockedKeyringLeavesSavingAsItIs();
    void aFirstStartWithALockedKeyringMakesNoKey();
    void aKeyThatIsGoneIsBroughtBackByThePaper();
    void theKeyIsNowhereInClear();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestQueueKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestQueueKeychain::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestQueueKeychain::theFirstKeyServesTheNextProcess()
{
    const QStringList first = answerOf(*started(m_dir->path(), 1));
    QCOMPARE(first.first(), u"Made"_s);
    QCOMPARE(first.last(), u"saved"_s);
    QCOMPARE(answerOf(*started(m_dir->path(), 2)),
             (QStringList{u"Unlocked"_s, first.at(1), u"saved"_s}));
    Place place(m_dir->path());
    QCOMPARE(place.open(), u"Unlocked"_s);
    QCOMPARE(place.titleOf(1), u"Sample lead 1"_s);
    QCOMPARE(place.titleOf(2), u"Sample lead 2"_s);
}

void TestQueueKeychain::processesThatMeetAnEmptyQueueAtOnceUseOneKey()
{
    constexpr int Processes = 4;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < Processes; ++i) {
        processes.push_back(started(m_dir->path(), i));
    }
    int made = 0;
    QString name;
    for (const auto &process : processes) {
        const QStringList answer = answerOf(*process);
        QCOMPARE(answer.size(), 3);
        QVERIFY2(answer.first() == u"Made"_s || answer.first() == u"Unlocked"_s,
                 qPrintable(answer.first()));
        made += answer.first() == u"Made"_s ? 1 : 0;
        name = name.isEmpty() ? answer.at(1) : name;
        QCOMPARE(answer.at(1), name);
        QCOMPARE(answer.last(), u"saved"_s);
    }
    QCOMPARE(made, 1);
    Place place(m_dir->path());
    QCOMPARE(place.open(), u"Unlocked"_s);
    QCOMPARE(place.queue->keys().size(), 1);
    for (int i = 0; i < Processes; ++i) {
        QCOMPARE(place.titleOf(i), u"Sample lead %1"_s.arg(i));
    }
}

void TestQueueKeychain::aLockedKeyringLeavesSavingAsItIs()
{
    QCOMPARE(answerOf(*started(m_dir->path(), 1)).first(), u"Made"_s);
    lockKeyring();
    Place place(m_dir->path());
    const QString opened = place.open();
    const Outcome saved = place.queue->save({sampleLead(2)});
    const QString title = place.titleOf(2);
    unlockKeyring();
    QCOMPARE(opened, u"KeychainLocked"_s);
    QVERIFY_DONE(saved);
    QCOMPARE(title, u"KeychainLocked"_s);
    QCOMPARE(place.open(), u"Unlocked"_s);
    QCOMPARE(place.titleOf(1), u"Sample lead 1"_s);
    QCOMPARE(place.titleOf(2), u"Sample lead 2"_s);
    QCOMPARE(place.queue->keys().size(), 1);
}

void TestQueueKeychain::aFirstStartWithALockedKeyringMakesNoKey()
{
    lockKeyring();
    Place place(m_dir->path());
    const QString opened = place.open();
    const Outcome saved = place.queue->save({sampleLead(1)});
    unlockKeyring();
    QCOMPARE(opened, u"KeychainLocked"_s);
    QVERIFY(place.queue->keys().isEmpty());
    QVERIFY(!saved); // nothing is kept that could not be read again
    QCOMPARE(place.open(), u"Made"_s);
    QVERIFY_DONE(place.queue->save({sampleLead(1)}));
    QCOMPARE(place.titleOf(1), u"Sample lead 1"_s);
}

void TestQueueKeychain::aKeyThatIsGoneIsBroughtBackByThePaper()
{
    Secret paper;
    {
        Place place(m_dir->path());
        QCOMPARE(place.open(), u"Made"_s);
        paper = recoveryText(place.keys.atHand().last());
        QVERIFY_DONE(place.queue->save({sampleLead(1)}));
        QCOMPARE(place.forget(place.queue->key()), u"done"_s);
    }
    {
        Place place(m_dir->path());
        QCOMPARE(place.open(), u"SecretMissing"_s);
        QCOMPARE(place.recover(newKeyPair()), u"WrongKey"_s);
        QCOMPARE(place.titleOf(1), u"KeychainLocked"_s);
        QCOMPARE(place.recover(keyFromRecoveryText(paper).value()), u"done"_s);
        QCOMPARE(place.titleOf(1), u"Sample lead 1"_s);
    }
    QCOMPARE(answerOf(*started(m_dir->path(), 2)).first(), u"Unlocked"_s);
}

void TestQueueKeychain::theKeyIsNowhereInClear()
{
    Place place(m_dir->path());
    QCOMPARE(place.open(), u"Made"_s);
    QVERIFY_DONE(place.queue->save({sampleLead(1)}));
    const KeyPair key = place.keys.atHand().last();
    const QByteArray secret = key.secretKey.reveal();
    const QByteArray text = recoveryText(key).reveal();
    int files = 0;
    for (const QString &folder : {QDir::homePath(), m_dir->path()}) {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray content = file.readAll();
            for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), text}) {
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
            }
            ++files;
        }
    }
    QVERIFY(files > 1); // the keyring and the queue
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && QDir(arguments.at(1)).exists()) {
        return other(arguments.at(1), arguments.at(2).toInt());
    }
    TestQueueKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_queuekeychain.moc"
