// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_fillqueue PROFILE SENT WAITING
// Makes the queue of a profile that bench_prepare made, with so many rows of leads that were sent
// over the last years and erased, and so many that wait. The latter are saved as every lead is; the
// former are written by SQL, as the queue leaves them.

#include "bench/queuebench.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

constexpr int SavedAtOnce = 5000;

void run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement)) {
        bench::end(query.lastError().text() + u" in "_s + statement.left(60));
    }
}

QString triggersOf(QSqlDatabase &database, QStringList *drops)
{
    QString statements;
    QSqlQuery query(
            u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'lead'"_s,
            database);
    while (query.next()) {
        drops->append(u"DROP TRIGGER "_s + query.value(0).toString());
        statements += query.value(1).toString() + u'\0';
    }
    return statements;
}

/*! As many rows as \a count, like the one that is there: of the same account, portal and
 * visibility. */
void writeSent(const QString &path, qint64 count)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    database.setDatabaseName(path);
    if (!database.open()) {
        bench::end(database.lastError().text());
    }
    for (const QString &pragma : {u"synchronous = OFF"_s, u"cache_size = -300000"_s}) {
        run(database, u"PRAGMA "_s + pragma);
    }
    // A trigger for each row counts the same as one statement at the end, in many times the time.
    QStringList drops;
    const QStringList triggers = triggersOf(database, &drops).split(u'\0', Qt::SkipEmptyParts);
    run(database, u"BEGIN"_s);
    for (const QString &drop : std::as_const(drops)) {
        run(database, drop);
    }
    run(database,
        u"INSERT INTO lead (origin, account, portal, visibility, sealing_key, state, saved_at,"
        " changed_at, settled_at, attempts, payload_size, receipt, lead_id, sent_at, is_witness)"
        " WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1)"
        " SELECT format('%s-%s-4%s-8%s-%s', substr(h, 1, 8), substr(h, 9, 4), substr(h, 13, 3),"
        " substr(h, 16, 3), substr(h, 19, 12)), account, portal, visibility, sealing_key, 4,"
        " saved_at - 100000000000 + n * 60000, saved_at - 99999998000 + n * 60000, NULL, 1, 0,"
        " randomblob(32), n, saved_at - 99999998000 + n * 60000, 1"
        " FROM (SELECT n, lower(hex(randomblob(16))) AS h FROM numbers) CROSS JOIN"
        " (SELECT * FROM lead LIMIT 1)"_s.arg(count));
    run(database, u"INSERT INTO attempt (lead, number, kind, result, started_at, ended_at)"
                  " SELECT id, 1, 1, 1, saved_at, changed_at FROM lead WHERE state = 4"_s);
    run(database, u"DELETE FROM tally"_s);
    run(database, u"INSERT INTO tally (account, state, sealing_key, visibility, rows) SELECT"
                  " account, state, iif(payload_size > 0, sealing_key, 0), visibility, count(*)"
                  " FROM lead GROUP BY 1, 2, 3, 4"_s);
    for (const QString &trigger : triggers) {
        run(database, trigger);
    }
    run(database, u"COMMIT"_s);
    run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        bench::end(u"usage: bench_fillqueue PROFILE SENT WAITING"_s);
    }
    const QString &profile = arguments[1];
    const qint64 sent = arguments[2].toLongLong();
    SystemClock clock;
    std::unique_ptr<LeadQueue> queue = bench::openQueue(clock, profile);
    int left = arguments[3].toInt();
    if (left > 0) {
        bench::LeadSource leads(clock, profile);
        for (; left > 0; left -= SavedAtOnce) {
            bench::must(queue->save(leads.next(std::min(left, SavedAtOnce))), "not saved");
        }
    }
    queue.reset();
    if (sent > 0) {
        writeSent(profile + u"/queue.sqlite"_s, sent);
    }
    return 0;
}
