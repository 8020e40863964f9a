// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/integritycheck.h"
#include "queue/migrations.h"
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Newest = 2;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/*! Overwrites the file from \a offset on, as a bad disk would. */
[[nodiscard]] bool scribble(const QString &path, qint64 offset, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset)
           && file.write(QByteArray(size, '\xf7')) == size;
}

[[nodiscard]] bool setChangedAt(const QString &path, const QDateTime &time)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
           && file.setFileTime(time, QFileDevice::FileModificationTime);
}

QStringList filesIn(const SampleQueue &queue, const QString &pattern)
{
    return QDir(queue.dir.path()).entryList({pattern}, QDir::Files, QDir::Name);
}

QString pathOf(const SampleQueue &queue)
{
    return queue.dir.filePath(u"queue.sqlite"_s);
}

/*! The last one to close it leaves no log. */
void close(SampleQueue &queue)
{
    queue.queue.reset();
}

} // namespace

class TestQueueFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewQueueIsDurableAndErasesWhatItDrops();
    void filesBelongToTheirOwnerAlone();
    void anOlderQueueIsCopiedAndMigrated();
    void leadsOfAnOlderQueueAreWhereTheyWere();
    void migrationsStopWhereOneFails();
    void aFileThatCannotBeMigratedIsLeftAsItWas();
    void aQueueOfANewerVersionIsOnlyRead();
    void aQueueLaidOutOtherwiseSaysWhy();
    void aQueueThatIsMigratedMeanwhileIsNotWritten();
    void aDamagedQueueIsSetAsideAndANewOneBegun_data();
    void aDamagedQueueIsSetAsideAndANewOneBegun();
    void twoDamagedQueuesOfOneSecondAreBothKept();
    void theQueueIsSetAsideBeforeItsLog();
    void damageThatIsFoundAtWorkIsSetAsideAtTheNextStart();
    void damageIsFoundWhileTheQueueIsInUse_data();
    void damageIsFoundWhileTheQueueIsInUse();
    void aCheckThatIsNotWantedAnyMoreEnds();
    void aSuspicionThatIsNotConfirmedChangesNothing();
    void theSendersFileIsNotRenamedUnderIt();
    void nothingIsWrittenIntoAFileThatWasSetAside_data();
    void nothingIsWrittenIntoAFileThatWasSetAside();
    void aLockThatNobodyHoldsKeepsNobodyOut_data();
    void aLockThatNobodyHoldsKeepsNobodyOut();
    void aLockThatIsHeldKeepsOthersOut_data();
    void aLockThatIsHeldKeepsOthersOut();
    void whatCannotBeOpenedIsNotDamaged_data();
    void whatCannotBeOpenedIsNotDamaged();
    void aFullDiskLosesNothing();
};

void TestQueueFile::aNewQueueIsDurableAndErasesWhatItDrops()
{
    SampleQueue queue;
    QVERIFY(queue.isGood);
    QCOMPARE(queue.valueOf(u"PRAGMA user_version"_s).toInt(), Newest);
    QCOMPARE(queue.valueOf(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    const auto valueOf = [&](const QString &pragma) {
        return queue.ownNumber("PRAGMA "_L1 + pragma);
    };
    QCOMPARE(valueOf(u"synchronous"_s), 2);
    QCOMPARE(valueOf(u"secure_delete"_s), 1);
    QCOMPARE(valueOf(u"foreign_keys"_s), 1);
    QCOMPARE(valueOf(u"busy_timeout"_s), 5000);
    QCOMPARE(filesIn(queue, u"queue-*.sqlite*"_s), QStringList());
    QVERIFY(queue->wasSetAside().isEmpty());
}

void TestQueueFile::filesBelongToTheirOwnerAlone()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    const QStringList files = filesIn(queue, u"queue.sqlite*"_s);
    QCOMPARE(files, QStringList({u"queue.sqlite"_s, u"queue.sqlite-shm"_s, u"queue.sqlite-wal"_s}));
    constexpr QFile::Permissions all =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &name : files) {
        QCOMPARE(QFile(queue.dir.filePath(name)).permissions(), all);
    }
    // As after a backup that did not keep modes.
    close(queue);
    QVERIFY(QFile::setPermissions(pathOf(queue), all | QFile::ReadGroup | QFile::ReadOther));
    queue.reopen();
    QVERIFY(queue.isGood);
    QCOMPARE(QFile(pathOf(queue)).permissions(), all);
}

void TestQueueFile::anOlderQueueIsCopiedAndMigrated()
{
    SampleQueue queue;
    close(queue);
    QVERIFY(QFile::remove(pathOf(queue)));
    QVERIFY(queue.tamper(
            {u"CREATE TABLE note (text TEXT)"_s, u"INSERT INTO note VALUES ('kept')"_s}));
    queue.clock.jumpTo(QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC));
    Result<std::unique_ptr<LeadQueue>> opened = LeadQueue::open(queue.clock, queue.options());
    QVERIFY_DONE(opened);
    QCOMPARE(queue.valueOf(u"PRAGMA user_version"_s).toInt(), Newest);
    QCOMPARE(queue.valueOf(u"SELECT text FROM note"_s).toString(), u"kept"_s);
    QCOMPARE(filesIn(queue, u"queue-*"_s),
             QStringList({u"queue-version0-20260304T050607Z.sqlite"_s}));
    const QString copy = queue.dir.filePath(u"queue-version0-20260304T050607Z.sqlite"_s);
    QVERIFY(!(QFile(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    opened->reset();
    QVERIFY(QFile::remove(pathOf(queue)));
    QVERIFY(QFile::copy(copy, pathOf(queue)));
    QCOMPARE(queue.valueOf(u"SELECT text FROM note"_s).toString(), u"kept"_s);
    QCOMPARE(queue.valueOf(u"PRAGMA user_version"_s).toInt(), 0);
}

void TestQueueFile::leadsOfAnOlderQueueAreWhereTheyWere()
{
    SampleQueue queue;
    for (int number = 1; number <= 12; ++number) {
        QVERIFY_DONE(queue->save({sampleLead(number, u"account-%1"_s.arg(number % 2))}));
    }
    QVERIFY_DONE(queue->saveDraft(sampleDraft(20)));
    QVERIFY_DONE(queue->beginSend({originOf(1), originOf(2), originOf(3), originOf(4)}));
    const Error refused{.kind = ErrorKind::Refused};
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(1), .result = AttemptResult::Sent, .leadId = LeadId(u"17"_s)},
             {.origin = originOf(2),
              .result = AttemptResult::Unknown,
              .settledAt = queue.clock.now().addSecs(90)},
             {.origin = originOf(3),
              .result = AttemptResult::RefusedForNow,
              .notBefore = queue.clock.now().addSecs(60)},
             {.origin = originOf(4), .result = AttemptResult::Rejected, .error = refused}},
            {}));
    QVERIFY_DONE(queue->park({originOf(5)}));
    QVERIFY_DONE(queue->discard({originOf(6)}));
    const auto all = [&] {
        QStringList told;
        for (const auto order :
             {QueueQuery::Order::SavedAt, QueueQuery::Order::ChangedAt, QueueQuery::Order::State}) {
            const QList<QueuedLead> page = queue->page({.order = order}, 0, 100).value();
            for (const QueuedLead &lead : page) {
                told.append(lead.origin.toString() + toString(lead.state));
            }
        }
        for (const QString &name : {u"account-0"_s, u"account-1"_s}) {
            const AccountId account(name);
            const QueueCounts counts = queue->counts(account).value();
            for (const auto &[state, rows] : counts.rows.asKeyValueRange()) {
                told.append(u"%1 %2 %3"_s.arg(name, toString(state)).arg(rows));
            }
            const auto due = queue->dueToSend(account, 100).value()
                             + queue->dueToLookUp(account, 100).value();
            for (const QueuedLead &lead : due) {
                told.append(u"due "_s + lead.origin.toString());
            }
            told.append(queue->nextDue(account).value().value().toString(Qt::ISODateWithMs));
            told.append(QString::number(
                    queue->countWitnessesToCome(account, sampleLead(1).visibility, 100).value()));
        }
        return told;
    };
    const QStringList before = all();
    QVERIFY(before.contains(u"due "_s + originOf(2).toString()));
    close(queue);

    // As the first version would have written it.
    const QString newer = queue.dir.filePath(u"newer"_s);
    QVERIFY(QFile::rename(pathOf(queue), newer));
    const QTemporaryDir scripts(fastFolder());
    QVERIFY(QFile::copy(u":/migrations/0001.sql"_s, scripts.filePath(u"0001.sql"_s)));
    {
        const auto older = Database::open({.path = pathOf(queue)});
        QVERIFY_DONE(older);
        QVERIFY_DONE(Migrations(scripts.path())
                             .run(**older, QueueFile(queue.dir.path()), queue.clock.now()));
        QVERIFY_DONE((*older)->run(u"ATTACH ? AS newer"_s, {newer}));
        for (const char *table : {"account", "portal", "visibility", "sealing_key", "lead",
                                  "sealed", "attempt", "draft"}) {
            QVERIFY_DONE((*older)->run(
                    u"INSERT INTO %1 SELECT * FROM newer.%1"_s.arg(QLatin1StringView(table))));
        }
        QCOMPARE(versionOf(**older).value(), 1);
    }
    queue.reopen();
    QVERIFY(queue.isGood);
    QCOMPARE(queue.valueOf(u"PRAGMA user_version"_s).toInt(), Newest);
    QCOMPARE(filesIn(queue, u"queue-version1-*"_s).size(), 1);
    QCOMPARE(all(), before);
    QVERIFY_DONE(queue->retry({originOf(4), originOf(5)}));
    QVERIFY_DONE(queue->undoDiscard({originOf(6)}));
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM (SELECT account, state, sealing_key, visibility,"
                           " rows FROM tally WHERE rows <> 0 EXCEPT SELECT account, state,"
                           " iif(payload_size > 0, sealing_key, 0), visibility, count(*) FROM lead"
                           " GROUP BY 1, 2, 3, 4)"_s)
                     .toInt(),
             0);
}

void TestQueueFile::migrationsStopWhereOneFails()
{
    const QTemporaryDir dir(fastFolder());
    const QTemporaryDir scripts(fastFolder());
    const QueueFile file(dir.path());
    const QDateTime now({2026, 3, 4}, {5, 6, 7}, Qt::UTC);
    QVERIFY(write(scripts.filePath(u"0001.sql"_s), "-- first\n\nCREATE TABLE a (n INTEGER);\n\n"
                                                   "INSERT INTO a VALUES (1);\n"));
    QVERIFY(write(scripts.filePath(u"0002.sql"_s), "INSERT INTO a VALUES (2);\n\nNONSENSE;\n"));
    QVERIFY(write(scripts.filePath(u"0004.sql"_s), "DROP TABLE a;\n"));
    const auto opened = Database::open({.path = file.path()});
    QVERIFY_DONE(opened);
    Database &database = **opened;
    const auto rows = [&] {
        return database.number(u"SELECT count(*) FROM a"_s).value().value();
    };
    QCOMPARE(Migrations(scripts.path()).newest(), 2);
    COMPARE_ERROR(Migrations(scripts.path()).run(database, file, now), ErrorKind::Internal);
    QCOMPARE(versionOf(database).value(), 1);
    QCOMPARE(rows(), 1);
    QCOMPARE(QDir(dir.path()).entryList({u"queue-*"_s}), QStringList());
    QVERIFY(write(scripts.filePath(u"0002.sql"_s),
                  "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                  "    UPDATE a SET n = n + 1;\n    DELETE FROM a WHERE n > 9;\nEND;\n\n"
                  "INSERT INTO a VALUES (2);\n"));
    QVERIFY_DONE(Migrations(scripts.path()).run(database, file, now));
    QCOMPARE(versionOf(database).value(), 2);
    QCOMPARE(rows(), 2);
    QCOMPARE(QDir(dir.path()).entryList({u"queue-*"_s}).size(), 1);
    QVERIFY_DONE(Migrations(scripts.path()).run(database, file, now));
    QCOMPARE(rows(), 2);
}

void TestQueueFile::aFileThatCannotBeMigratedIsLeftAsItWas()
{
    SampleQueue queue;
    close(queue);
    QVERIFY(QFile::remove(pathOf(queue)));
    QVERIFY(queue.tamper({u"CREATE TABLE lead (text TEXT)"_s, u"INSERT INTO lead VALUES ('x')"_s}));
    COMPARE_ERROR(LeadQueue::open(queue.clock, queue.options()), ErrorKind::Internal);
    QCOMPARE(queue.valueOf(u"SELECT text FROM lead"_s).toString(), u"x"_s);
    QCOMPARE(queue.valueOf(u"PRAGMA user_version"_s).toInt(), 0);
    QCOMPARE(filesIn(queue, u"queue-*.sqlite"_s), QStringList());
}

void TestQueueFile::aQueueOfANewerVersionIsOnlyRead()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    QVERIFY(queue.tamper({u"PRAGMA user_version = 99"_s}));
    const QByteArray before = contentOf(pathOf(queue));
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QVERIFY(queue->isReadOnly());
    QVERIFY_DONE(queue->unlock(queue.keys));
    QCOMPARE(queue->counts()->of(QueueState::Ready), 1);
    QCOMPARE(queue->page({}, 0, 10)->size(), 1);
    QCOMPARE(queue->payload(originOf(1))->draft, sampleLead(1).payload.draft);
    COMPARE_ERROR(queue->save({sampleLead(2)}), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->saveDraft(sampleDraft(2)), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->addKey(newKeyPair().publicKey), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->retry({originOf(1)}), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->becomeSender(std::chrono::seconds(90)), ErrorKind::QueueTooNew);
    close(queue);
    QCOMPARE(contentOf(pathOf(queue)), before);
}

void TestQueueFile::aQueueLaidOutOtherwiseSaysWhy()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    QVERIFY(queue.tamper({u"PRAGMA user_version = 99"_s, u"ALTER TABLE tally RENAME TO numbers"_s,
                          u"ALTER TABLE sealing_key RENAME TO keys"_s}));
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QVERIFY(queue->isReadOnly());
    COMPARE_ERROR(queue->counts(), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->page({}, 0, 10), ErrorKind::QueueTooNew);
    COMPARE_ERROR(queue->unlock(queue.keys), ErrorKind::QueueTooNew);
    QVERIFY(queue->wasSetAside().isEmpty());
}

void TestQueueFile::aQueueThatIsMigratedMeanwhileIsNotWritten()
{
    SampleQueue queue;
    QVERIFY(queue.tamper({u"PRAGMA user_version = 99"_s}));
    COMPARE_ERROR(queue->save({sampleLead(1)}), ErrorKind::QueueTooNew);
    QCOMPARE(queue.valueOf(u"SELECT count(*) FROM lead"_s).toInt(), 0);
}

void TestQueueFile::aDamagedQueueIsSetAsideAndANewOneBegun_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"not a database", "cut off", "a bad header", "a bad schema",
                               "tables gone", "a log alone", "a log and an empty file"}) {
        QTest::newRow(damage) << QString::fromLatin1(damage);
    }
}

void TestQueueFile::aDamagedQueueIsSetAsideAndANewOneBegun()
{
    QFETCH(const QString, damage);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    const QString path = pathOf(queue);
    const QString log = path + "-wal"_L1;
    if (damage == "not a database"_L1) {
        QVERIFY(write(path, QByteArray(20000, 'x')));
    } else if (damage == "cut off"_L1) {
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    } else if (damage == "a bad header"_L1) {
        QVERIFY(scribble(path, 0, 16));
    } else if (damage == "a bad schema"_L1) {
        QVERIFY(scribble(path, 100, 3000));
    } else if (damage == "tables gone"_L1) {
        QVERIFY(queue.tamper({u"DROP TABLE sealed"_s}));
    } else {
        QVERIFY(write(log, "what was saved last"));
        QVERIFY(damage == "a log alone"_L1 ? QFile::remove(path) : QFile::resize(path, 0));
    }
    const QByteArray before = contentOf(path);
    const QByteArray logBefore = contentOf(log);
    queue.clock.jumpTo(QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC));

    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    const QString aside = queue.dir.filePath(u"queue-damaged-20260304T050607Z.sqlite"_s);
    QCOMPARE(queue->wasSetAside(), aside);
    QCOMPARE(contentOf(aside), before);
    QCOMPARE(contentOf(aside + "-wal"_L1), logBefore);
    QVERIFY(!queue->key().isValid());
    QVERIFY_DONE(queue->addKey(queue.keys.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    queue.reopen();
    QVERIFY(queue.isGood);
    QVERIFY(queue->wasSetAside().isEmpty());
    QCOMPARE(queue->counts()->of(QueueState::Ready), 1);
}

void TestQueueFile::twoDamagedQueuesOfOneSecondAreBothKept()
{
    SampleQueue queue;
    for (const QByteArray &content : {QByteArray(5000, 'a'), QByteArray(5000, 'b')}) {
        close(queue);
        QVERIFY(write(pathOf(queue), content));
        queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
        QCOMPARE(contentOf(queue->wasSetAside()), content);
    }
    QCOMPARE(filesIn(queue, u"queue-damaged-*"_s).size(), 2);
}

/*! The program may die between any two renames: what is left then must not look like a queue. */
void TestQueueFile::theQueueIsSetAsideBeforeItsLog()
{
    const QTemporaryDir dir(fastFolder());
    const QueueFile file(dir.path());
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        QVERIFY(write(file.path() + part, "x"));
    }
    const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(watch >= 0);
    const auto closing = qScopeGuard([watch] { ::close(watch); });
    QVERIFY(::inotify_add_watch(watch, QFile::encodeName(dir.path()).constData(), IN_MOVED_FROM)
            >= 0);
    QVERIFY_DONE(file.setAside(QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC)));
    QStringList renamed;
    alignas(inotify_event) std::array<char, 4096> buffer{};
    const ssize_t size = ::read(watch, buffer.data(), buffer.size());
    for (ssize_t at = 0; at < size;) {
        const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
        renamed.append(QFile::decodeName(event->name));
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    QCOMPARE(renamed,
             QStringList({u"queue.sqlite"_s, u"queue.sqlite-wal"_s, u"queue.sqlite-shm"_s}));
}

void TestQueueFile::damageThatIsFoundAtWorkIsSetAsideAtTheNextStart()
{
    SampleQueue queue;
    QList<LeadToSave> leads;
    for (int i = 0; i < 50; ++i) {
        leads.append(sampleLead(i));
    }
    QVERIFY_DONE(queue->save(leads));
    close(queue);
    const qint64 page = queue.valueOf(u"SELECT rootpage FROM sqlite_schema WHERE name = 'sealed'"_s)
                                .toLongLong();
    QVERIFY(scribble(pathOf(queue), (page - 1) * 4096, 4096));
    queue.reopen();
    QVERIFY(queue.isGood);
    QVERIFY(queue->wasSetAside().isEmpty());
    COMPARE_ERROR(queue->payload(originOf(1)), ErrorKind::QueueDamaged);
    COMPARE_ERROR(queue->checkIntegrity(), ErrorKind::QueueDamaged);
    QCOMPARE(queue->counts()->of(QueueState::Ready), 50);
    QCOMPARE(filesIn(queue, u"queue-damaged-*"_s), QStringList());
    close(queue);
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QVERIFY(!queue->wasSetAside().isEmpty());
    QVERIFY_DONE(queue->checkIntegrity());
    close(queue);
    queue.queue = std::move(*LeadQueue::open(queue.clock, queue.options()));
    QVERIFY(queue->wasSetAside().isEmpty());
}

void TestQueueFile::damageIsFoundWhileTheQueueIsInUse_data()
{
    QTest::addColumn<QString>("table"); // that is overwritten; empty: none
    QTest::addColumn<QString>("expected");
    QTest::newRow("a sound file") << QString() << u"ok"_s;
    QTest::newRow("what is sealed") << u"sealed"_s << u"QueueDamaged"_s;
    QTest::newRow("the rows") << u"lead"_s << u"QueueDamaged"_s;
    QTest::newRow("drafts") << u"draft"_s << u"QueueDamaged"_s;
}

void TestQueueFile::damageIsFoundWhileTheQueueIsInUse()
{
    QFETCH(QString, table);
    QFETCH(QString, expected);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    close(queue);
    if (!table.isEmpty()) {
        const QString root = u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table);
        QVERIFY(scribble(pathOf(queue), (queue.valueOf(root).toLongLong() - 1) * 4096, 4096));
    }
    queue.reopen();
    QVERIFY(queue.isGood);
    QString found;
    IntegrityCheck check(queue.dir.path());
    QObject::connect(&check, &IntegrityCheck::finished, &check, [&](const Outcome &outcome) {
        found = outcome ? u"ok"_s : toString(outcome.error().kind);
    });
    check.start();
    QTRY_COMPARE(found, expected);
    QCOMPARE(QueueFile(queue.dir.path()).isSuspect(), !table.isEmpty());
}

void TestQueueFile::aCheckThatIsNotWantedAnyMoreEnds()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    auto check = std::make_unique<IntegrityCheck>(queue.dir.path());
    check->start();
    check.reset();
    QVERIFY(!QueueFile(queue.dir.path()).isSuspect());
    QVERIFY_DONE(queue->save({sampleLead(2)}));
}

void TestQueueFile::aSuspicionThatIsNotConfirmedChangesNothing()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QueueFile(queue.dir.path()).markSuspect();
    queue.reopen();
    QVERIFY(queue.isGood);
    QVERIFY(queue->wasSetAside().isEmpty());
    QVERIFY(!QueueFile(queue.dir.path()).isSuspect());
    QVERIFY_DONE(queue->payload(originOf(1)));
}

void TestQueueFile::theSendersFileIsNotRenamedUnderIt()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    queue.reopen(); // so that nothing is in the log, which would be read instead
    QVERIFY(scribble(pathOf(queue), 0, 16));
    COMPARE_ERROR(LeadQueue::open(queue.clock, queue.options()), ErrorKind::QueueDamaged);
    QCOMPARE(filesIn(queue, u"queue-damaged-*"_s), QStringList());
    QVERIFY(QFile::exists(pathOf(queue)));
}

void TestQueueFile::nothingIsWrittenIntoAFileThatWasSetAside_data()
{
    QTest::addColumn<QString>("fate");
    QTest::newRow("another process has set it aside") << u"aside"_s;
    QTest::newRow("somebody has removed it") << u"gone"_s;
}

void TestQueueFile::nothingIsWrittenIntoAFileThatWasSetAside()
{
    QFETCH(const QString, fate);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    // A window that saves, and does not send.
    auto window = std::move(*LeadQueue::open(queue.clock, queue.options()));
    std::unique_ptr<LeadQueue> other;
    if (fate == "aside"_L1) {
        QVERIFY(scribble(pathOf(queue), 0, 16));
        other = std::move(*LeadQueue::open(queue.clock, queue.options()));
        QVERIFY(!other->wasSetAside().isEmpty());
    } else {
        QVERIFY(QFile::remove(pathOf(queue)));
    }
    COMPARE_ERROR(window->save({sampleLead(2)}), ErrorKind::QueueDamaged);
    COMPARE_ERROR(window->saveDraft(sampleDraft(2)), ErrorKind::QueueDamaged);
    QCOMPARE(window->counts()->of(QueueState::Ready), 1);
    window.reset();
    if (other) {
        QVERIFY_DONE(other->addKey(queue.keys.publicKey));
        QVERIFY_DONE(other->save({sampleLead(3)}));
        QVERIFY(!QueueFile(queue.dir.path()).isSuspect());
    }
}

void TestQueueFile::aLockThatNobodyHoldsKeepsNobodyOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    // As QLockFile writes it.
    const QByteArray ours = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
                            + QCoreApplication::applicationName().toUtf8() + '\n'
                            + QSysInfo::machineHostName().toUtf8() + '\n';
    for (const QString &name : {u"queue-open.lock"_s, u"queue.lock"_s}) {
        const QByteArray prefix = name.toUtf8() + ": ";
        QTest::newRow((prefix + "never written").constData()) << name << QByteArray();
        QTest::newRow((prefix + "cut off").constData()) << name << QByteArray("\n");
        QTest::newRow((prefix + "of a process with our number").constData()) << name << ours;
    }
}

void TestQueueFile::aLockThatNobodyHoldsKeepsNobodyOut()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    const QString path = queue.dir.filePath(name);
    QVERIFY(write(path, content));
    QVERIFY(setChangedAt(path, queue.clock.now().addSecs(-60)));
    LeadQueue::Options options = queue.options();
    options.busyTimeout = std::chrono::milliseconds(20);
    auto opened = LeadQueue::open(queue.clock, options);
    QVERIFY_DONE(opened);
    const Result<bool> isSender = (*opened)->becomeSender(std::chrono::seconds(90));
    QVERIFY_DONE(isSender);
    QVERIFY(*isSender);
    QVERIFY(!QFile::exists(path + ".rmlock"_L1));
}

void TestQueueFile::aLockThatIsHeldKeepsOthersOut_data()
{
    QTest::addColumn<bool>("isWritten"); // false: it was emptied under its holder
    QTest::newRow("as it was written") << true;
    QTest::newRow("not readable") << false;
}

void TestQueueFile::aLockThatIsHeldKeepsOthersOut()
{
    QFETCH(const bool, isWritten);
    SampleQueue queue;
    const QString path = queue.dir.filePath(u"queue.lock"_s);
    QVERIFY(isWritten || QFile::resize(path, 0));
    QVERIFY(setChangedAt(path, queue.clock.now().addSecs(-60)));
    auto other = LeadQueue::open(queue.clock, queue.options());
    QVERIFY_DONE(other);
    const Result<bool> isSender = (*other)->becomeSender(std::chrono::seconds(90));
    QVERIFY_DONE(isSender);
    QVERIFY(!*isSender);
    QVERIFY(QFile::exists(path));
    // Somebody is just writing it.
    const QString opening = queue.dir.filePath(u"queue-open.lock"_s);
    QVERIFY(write(opening, {}));
    QVERIFY(setChangedAt(opening, queue.clock.now()));
    LeadQueue::Options options = queue.options();
    options.busyTimeout = std::chrono::milliseconds(20);
    COMPARE_ERROR(LeadQueue::open(queue.clock, options), ErrorKind::QueueBusy);
}

void TestQueueFile::whatCannotBeOpenedIsNotDamaged_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a folder of that name") << u"folder"_s << ErrorKind::Storage;
    QTest::newRow("a file in the place of the profile") << u"file"_s << ErrorKind::Storage;
    QTest::newRow("another process has it for itself") << u"locked"_s << ErrorKind::QueueBusy;
}

void TestQueueFile::whatCannotBeOpenedIsNotDamaged()
{
    QFETCH(const QString, obstacle);
    QFETCH(const ErrorKind, kind);
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    close(queue);
    LeadQueue::Options options = queue.options();
    options.busyTimeout = std::chrono::milliseconds(20);
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(pathOf(queue));
    if (obstacle == "folder"_L1) {
        QVERIFY(QFile::rename(pathOf(queue), queue.dir.filePath(u"elsewhere"_s)));
        QVERIFY(QDir(queue.dir.path()).mkdir(u"queue.sqlite"_s));
    } else if (obstacle == "file"_L1) {
        options.profileDir = pathOf(queue) + "/profile"_L1;
    } else {
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
    }
    COMPARE_ERROR(LeadQueue::open(queue.clock, options), kind);
    QCOMPARE(filesIn(queue, u"queue-damaged-*"_s), QStringList());
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
    if (obstacle == "locked"_L1) {
        queue.reopen();
        QVERIFY(queue.isGood);
        QVERIFY_DONE(queue->payload(originOf(1)));
    }
}

void TestQueueFile::aFullDiskLosesNothing()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(0)}));
    const auto limit = [&](const QString &pages) {
        return queue.runOwn("PRAGMA max_page_count = "_L1 + pages).has_value();
    };
    QVERIFY(limit(queue.valueOf(u"PRAGMA page_count"_s).toString()));
    int saved = 1;
    Outcome outcome = success();
    while (outcome && saved < 1000) {
        outcome = queue->save({sampleLead(saved)});
        saved += outcome ? 1 : 0;
    }
    COMPARE_ERROR(outcome, ErrorKind::StorageFull);
    QCOMPARE(queue->counts()->of(QueueState::Ready), saved);
    COMPARE_ERROR(queue->save({sampleLead(saved), sampleLead(saved + 1)}), ErrorKind::StorageFull);
    QVERIFY(limit(u"1000000"_s));
    QVERIFY_DONE(queue->save({sampleLead(saved)}));
    queue.reopen();
    QCOMPARE(queue->counts()->of(QueueState::Ready), saved + 1);
    QVERIFY_DONE(queue->checkIntegrity());
    QVERIFY_DONE(queue->payload(originOf(saved)));
}

QTEST_GUILESS_MAIN(TestQueueFile)
#include "tst_queuefile.moc"
