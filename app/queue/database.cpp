// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// https://www.sqlite.org/rescode.html: the low byte of an extended result code is the primary one.
enum Sqlite {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Protocol = 15, // a race of locks that was lost too often
    NotADb = 26,
};

// Statements whose text depends on what is asked for would be kept without end otherwise.
constexpr qsizetype MaxPrepared = 200;
// A disk with less has no room for what SQLite needs to write one lead.
constexpr qint64 FullBelowBytes = 64LL * 1024;

bool isFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < FullBelowBytes;
}

ErrorKind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case Full:
        return ErrorKind::StorageFull;
    case Busy:
    case Locked:
    case Protocol:
        return ErrorKind::QueueBusy;
    case Corrupt:
    case NotADb:
        return ErrorKind::QueueDamaged;
    case IoErr:
    case CantOpen:
        // The shared memory of the write-ahead log cannot grow on a full disk, and says so by
        // these.
        return isFull(path) ? ErrorKind::StorageFull : ErrorKind::Storage;
    case Perm:
    case ReadOnly:
        return ErrorKind::Storage;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    static std::atomic<quint64> number = 0;
    std::unique_ptr<Database> database(
            new Database(options, u"leadbooth-queue-%1"_s.arg(++number)));
    QSqlDatabase &connection = database->m_database;
    connection.setDatabaseName(options.path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count())
                                 + (options.isReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        // Where Qt's SQLite plugin is missing there is no code.
        return failure(error.nativeErrorCode().isEmpty()
                               ? queueError(ErrorKind::Storage, error.text())
                               : database->problem(error));
    }
    return database;
}

Database::Database(Options options, QString connection)
    : m_options(std::move(options))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::problem(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    ErrorKind kind = kindOf(code, m_options.path);
    if (kind == ErrorKind::Internal && m_options.isReadOnly) {
        // A newer version has laid the tables out in another way.
        kind = ErrorKind::QueueTooNew;
    }
    if (kind == ErrorKind::QueueDamaged && m_onDamage) {
        m_onDamage();
    }
    return queueError(kind, u"%1 (SQLite %2)"_s.arg(error.databaseText()).arg(code));
}

Outcome Database::askFault(const QString &statement) const
{
    if (m_options.fault) {
        if (const std::optional<Error> fault = m_options.fault(statement)) {
            return failure(*fault);
        }
    }
    return success();
}

Result<Database::Query> Database::execute(const QString &statement, const QVariantList &values)
{
    if (m_needsRollback) {
        if (const Outcome outcome = rollBack(); !outcome) {
            return failure(outcome.error());
        }
    }
    if (const Outcome asked = askFault(statement); !asked) {
        return failure(asked.error());
    }
    Query query = m_prepared.value(statement);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            return failure(problem(query->lastError()));
        }
        if (m_prepared.size() >= MaxPrepared) {
            m_prepared.clear();
        }
        m_prepared.insert(statement, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query->exec()) {
        const Error error = problem(query->lastError());
        query->finish();
        return failure(error);
    }
    return query;
}

Result<int> Database::run(const QString &statement, const QVariantList &values)
{
    const Result<Query> query = execute(statement, values);
    if (!query) {
        return failure(query.error());
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Outcome Database::read(const QString &statement, const QVariantList &values,
                       const std::function<void(const Row &)> &row)
{
    const Result<Query> query = execute(statement, values);
    if (!query) {
        return failure(query.error());
    }
    while ((*query)->next()) {
        row(Row(**query));
    }
    // The first row is fetched by exec(), all others by next(), which tells of an error here alone.
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    return error.isValid() ? failure(problem(error)) : success();
}

Result<std::optional<qint64>> Database::number(const QString &statement, const QVariantList &values)
{
    std::optional<qint64> number;
    bool isFirst = true;
    const Outcome outcome = read(statement, values, [&](const Row &row) {
        if (isFirst && !row.isNull(0)) {
            number = row.number(0);
        }
        isFirst = false;
    });
    if (!outcome) {
        return failure(outcome.error());
    }
    return number;
}

Outcome Database::inTransaction(const std::function<Outcome()> &work)
{
    Q_ASSERT(!m_inTransaction);
    const Result<int> begun = run(u"BEGIN IMMEDIATE"_s);
    if (!begun) {
        return failure(begun.error());
    }
    m_inTransaction = true;
    Outcome outcome = work();
    if (outcome) {
        if (const Result<int> committed = run(u"COMMIT"_s); !committed) {
            outcome = failure(committed.error());
        }
    }
    m_inTransaction = false;
    if (!outcome) {
        m_needsRollback = true;
        // Where it fails, the next statement tries again first, and its caller is told.
        (void)rollBack();
    }
    return outcome;
}

Outcome Database::rollBack()
{
    if (const Outcome asked = askFault(u"ROLLBACK"_s); !asked) {
        return asked;
    }
    QSqlQuery query(m_database);
    // Some errors (a full disk, for one) end the transaction by themselves; then there is none to
    // roll back any more, which SQLite says by its general error.
    if (!query.exec(u"ROLLBACK"_s)) {
        const Error error = problem(query.lastError());
        if (error.kind != ErrorKind::Internal) {
            return failure(error);
        }
    }
    m_needsRollback = false;
    return success();
}

QDateTime Database::Row::dateTime(int column) const
{
    const qint64 ms = number(column);
    return ms == 0 ? QDateTime() : timeFromMs(ms);
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Error queueError(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"queue: "_s + what};
}

} // namespace leadbooth
