// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_savelead PROFILE FOLDER COUNT
// Saves COUNT leads of the form in PROFILE, one after the other, in a queue in FOLDER; and, taking
// turns, as many rows of the same size in a bare table of another file there, with the same
// settings. Prints for each pair how many milliseconds passed until both were on the disk.

#include "bench/queuebench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

/*! The least that a durable row costs. */
class BareTable
{
public:
    explicit BareTable(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open()) {
            bench::end(m_database.lastError().text());
        }
        for (const QString &statement :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
              u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
              u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA journal_size_limit = 8388608"_s,
              u"PRAGMA wal_autocheckpoint = 2000"_s,
              u"CREATE TABLE bare (id INTEGER PRIMARY KEY, row BLOB NOT NULL) STRICT"_s}) {
            run(QSqlQuery(m_database), statement);
        }
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(u"INSERT INTO bare (row) VALUES (?)"_s);
    }

    void insert(const QByteArray &row)
    {
        m_insert.bindValue(0, row);
        if (!m_insert.exec()) {
            bench::end(m_insert.lastError().text());
        }
    }

private:
    static void run(QSqlQuery query, const QString &statement)
    {
        if (!query.exec(statement)) {
            bench::end(query.lastError().text());
        }
    }

    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        bench::end(u"usage: bench_savelead PROFILE FOLDER COUNT"_s);
    }
    SystemClock clock;
    bench::LeadSource leads(clock, arguments[1]);
    const std::unique_ptr<LeadQueue> queue = bench::openQueue(clock, arguments[2]);
    BareTable bare(arguments[2] + u"/bare.sqlite"_s);
    QTextStream out(stdout);
    QElapsedTimer timer;
    const int count = arguments[3].toInt();
    // The first pair opens files and prepares statements.
    for (int i = 0; i <= count; ++i) {
        const LeadToSave lead = leads.next();
        timer.start();
        bench::must(queue->save({lead}), "a lead was not saved");
        const double ours = milliseconds(timer);
        const qint64 size =
                bench::must(queue->lead(lead.payload.draft.originId), "reading")->payloadSize;
        const QByteArray row(size, 'x');
        timer.start();
        bare.insert(row);
        const double theirs = milliseconds(timer);
        if (i > 0) {
            out << ours << ' ' << theirs << '\n';
        }
    }
    return 0;
}
