// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "queue/leadqueueprivate.h"
#include "queue/migrations.h"
#include "queue/queuelock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds WatchInterval = 1500ms;
// The log is cut back to this after a large transaction.
constexpr int LogSizeLimit = 8 * 1024 * 1024;
// After so many (of 4 KiB: as far as that) it is written into the file, which one lead then waits
// for: less than one of a hundred. SQLite's own 1,000 made it more (tests/bench/run --queue).
constexpr int LogPages = 2000;
// Of those that checkSchema() names.
constexpr int ExpectedObjects = 14;

Error damaged(const QString &what)
{
    return queueError(ErrorKind::QueueDamaged, what);
}

} // namespace

LeadQueue::Private::Private(Clock &clockToUse, const Options &optionsToUse)
    : clock(clockToUse)
    , options(optionsToUse)
    , file(optionsToUse.profileDir)
    , senderLock(file.senderLockPath())
{}

LeadQueue::Private::~Private()
{
    db.reset(); // before another process may become the sender
}

Outcome LeadQueue::Private::open()
{
    if (const Outcome made = file.makeFolder(); !made) {
        return made;
    }
    QLockFile opening(file.openingLockPath());
    const Result<bool> locked = takeLock(clock, opening, options.busyTimeout);
    if (!locked) {
        return failure(locked.error());
    }
    if (!*locked) {
        return failure(queueError(ErrorKind::QueueBusy, u"another process is opening it"_s));
    }
    Outcome opened = openOnce();
    if (!opened && opened.error().kind == ErrorKind::QueueDamaged) {
        // The queue is renamed for what is so the second time as well.
        opened = openOnce();
    }
    if (opened || opened.error().kind != ErrorKind::QueueDamaged) {
        return opened;
    }
    return replaceDamaged(opened.error());
}

Outcome LeadQueue::Private::openOnce()
{
    return file.hasStrayLog() ? failure(damaged(u"a log without its queue"_s)) : openFile();
}

/*! A process that sends has the file open for as long as it runs, and what it writes would go on
 * into the renamed file: the file is renamed only when there is none. */
Outcome LeadQueue::Private::replaceDamaged(const Error &why)
{
    db.reset();
    keys.clear();
    const Result<bool> locked = takeLock(clock, senderLock, 0ms);
    if (!locked || !*locked) {
        return failure(why);
    }
    const Result<QString> aside = file.setAside(clock.now());
    senderLock.unlock();
    if (!aside) {
        return failure(aside.error());
    }
    file.clearSuspect();
    setAside = *aside;
    qCInfo(lcQueue) << "damaged, set aside:" << why.detail;
    return openFile();
}

Outcome LeadQueue::Private::openDatabase(bool forReading)
{
    db.reset(); // first the old one: two connections would wait for each other
    Result<std::unique_ptr<Database>> database = Database::open({.path = file.path(),
                                                                 .isReadOnly = forReading,
                                                                 .busyTimeout = options.busyTimeout,
                                                                 .fault = options.fault});
    if (!database) {
        return failure(database.error());
    }
    db = std::move(*database);
    sharedIds.clear();
    if (options.connected) {
        options.connected(*db);
    }
    return success();
}

/*! Costs the same for any number of rows, unless the file is suspect. The first statements see a
 * file that is none of SQLite's, one that was cut off, and a schema that cannot be read. */
Outcome LeadQueue::Private::openFile()
{
    if (const Outcome prepared = file.prepare(); !prepared) {
        return prepared;
    }
    if (const Outcome opened = openDatabase(false); !opened) {
        return opened;
    }
    const Result<int> version = versionOf(*db);
    if (!version) {
        return failure(version.error());
    }
    const Migrations migrations;
    readOnly = *version > migrations.newest();
    if (readOnly) {
        if (const Outcome opened = openDatabase(true); !opened) {
            return opened;
        }
        // What a newer version knows of keys may be laid out in another way; without any, rows are
        // counted as locked.
        if (const Outcome loaded = loadKeys(); !loaded) {
            qCInfo(lcQueue) << "no keys:" << loaded.error().detail;
        }
        return success();
    }
    if (file.isSuspect()) {
        if (const Outcome checked = checkWhole(); !checked) {
            return checked;
        }
        file.clearSuspect();
    }
    if (const Outcome set = setPragmas(); !set) {
        return set;
    }
    if (const Outcome migrated = migrations.run(*db, file, clock.now()); !migrated) {
        return migrated;
    }
    if (const Outcome checked = checkSchema(); !checked) {
        return checked;
    }
    if (const Outcome loaded = loadKeys(); !loaded) {
        return loaded;
    }
    const Result<std::optional<qint64>> dataVersion = db->number(u"PRAGMA data_version"_s);
    if (!dataVersion) {
        return failure(dataVersion.error());
    }
    m_dataVersion = dataVersion->value_or(0);
    identity = file.identity(); // nobody renames it while it is being opened
    db->onDamage([this] { file.markSuspect(); });
    return success();
}

Outcome LeadQueue::Private::setPragmas()
{
    QString journal;
    const Outcome logged = db->read(u"PRAGMA journal_mode = WAL"_s, {},
                                    [&](const Database::Row &row) { journal = row.text(0); });
    if (!logged) {
        return logged;
    }
    if (journal != "wal"_L1) {
        return failure(queueError(ErrorKind::Storage, u"no write-ahead log here"_s));
    }
    for (const QString &pragma :
         {u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s,
          u"trusted_schema = OFF"_s, u"wal_autocheckpoint = %1"_s.arg(LogPages),
          u"journal_size_limit = %1"_s.arg(LogSizeLimit)}) {
        if (const Result<int> set = db->run("PRAGMA "_L1 + pragma); !set) {
            return failure(set.error());
        }
    }
    return success();
}

Outcome LeadQueue::Private::checkSchema()
{
    const Result<std::optional<qint64>> tables = db->number(
            u"SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'trigger') AND name IN"
            " ('account', 'portal', 'visibility', 'sealing_key', 'lead', 'sealed', 'attempt', "
            "'draft',"
            " 'block', 'tally', 'lead_added', 'lead_gone', 'lead_moved', 'sealed_kept')"_s);
    if (!tables) {
        return failure(tables.error());
    }
    if (*tables != ExpectedObjects) {
        return failure(damaged(u"tables are missing"_s));
    }
    return success();
}

Outcome LeadQueue::Private::checkWhole()
{
    QString finding;
    const Outcome checked = db->read(u"PRAGMA quick_check(1)"_s, {},
                                     [&](const Database::Row &row) { finding = row.text(0); });
    if (!checked) {
        return checked;
    }
    return finding == "ok"_L1 ? success() : failure(damaged(u"quick_check: "_s + finding));
}

void LeadQueue::Private::watch()
{
    m_timer = clock.startTimer(WatchInterval, [this] {
        watch();
        poll();
    });
}

void LeadQueue::Private::poll()
{
    const Result<std::optional<qint64>> version = db->number(u"PRAGMA data_version"_s);
    if (!version) {
        // Told by whatever is asked of the queue next; here nobody is waiting for an answer.
        qCInfo(lcQueue) << "not watched:" << version.error().detail;
        return;
    }
    const qint64 before = std::exchange(m_dataVersion, version->value_or(0));
    if (m_dataVersion == before) {
        return;
    }
    if (const Outcome loaded = loadKeys(); !loaded) {
        qCInfo(lcQueue) << "keys not read again:" << loaded.error().detail;
    }
    Q_EMIT q->changed({});
}

Result<std::unique_ptr<LeadQueue>> LeadQueue::open(Clock &clock, const Options &options)
{
    auto d = std::make_unique<Private>(clock, options);
    if (const Outcome opened = d->open(); !opened) {
        return failure(opened.error());
    }
    return std::unique_ptr<LeadQueue>(new LeadQueue(std::move(d)));
}

LeadQueue::LeadQueue(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
    d->q = this;
    d->watch();
}

LeadQueue::~LeadQueue() = default;

bool LeadQueue::isReadOnly() const
{
    return d->readOnly;
}

QString LeadQueue::wasSetAside() const
{
    return d->setAside;
}

Result<bool> LeadQueue::becomeSender(std::chrono::milliseconds settle)
{
    if (d->readOnly) {
        return failure(queueError(ErrorKind::QueueTooNew, u"made by a newer version"_s));
    }
    const bool wasSender = d->sender;
    if (!wasSender) {
        const Result<bool> locked = takeLock(d->clock, d->senderLock, 0ms);
        if (!locked || !*locked) {
            return locked;
        }
    }
    // Their attempts stay open: whoever sent them is gone.
    int found = 0;
    const Outcome outcome = d->write([&]() -> Outcome {
        const QDateTime now = d->clock.now();
        const Result<int> moved =
                d->db->run(u"UPDATE lead SET state = 3, not_before = 0, settled_at = ?, changed_at "
                           u"= ?, looks = 0,"
                           " resend_decided = 0, trouble = NULL, trouble_code = NULL"
                           " WHERE state = 2 AND account IN (SELECT id FROM account)"_s,
                           {timeValue(now.addMSecs(settle.count())), timeValue(now)});
        if (!moved) {
            return failure(moved.error());
        }
        found = *moved;
        return success();
    });
    if (!outcome) {
        if (!wasSender) {
            d->senderLock.unlock();
        }
        return failure(outcome.error());
    }
    d->sender = true;
    if (found > 0) {
        Q_EMIT changed({});
    }
    return true;
}

bool LeadQueue::isSender() const
{
    return d->sender;
}

/*! Damage that is found here, or by any statement while the queue is in use, is noted beside the
 * file (QueueFile::markSuspect). The file stays where it is for as long as it is open; the next
 * open() checks the whole of it, and sets it aside when that confirms the damage. */
Outcome LeadQueue::checkIntegrity()
{
    const Outcome checked = d->checkWhole();
    if (!checked && checked.error().kind == ErrorKind::QueueDamaged) {
        d->file.markSuspect();
    }
    return checked;
}

} // namespace leadbooth
