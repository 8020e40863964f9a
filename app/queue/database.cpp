// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/database.h"

#include "base/wholefile.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Statements whose text depends on what is asked for would be kept without end otherwise.
constexpr qsizetype MaxPrepared = 200;
// A disk with less has no room for what SQLite needs to write one lead.
constexpr qint64 FullBelowBytes = 64LL * 1024;

ErrorKind kindOf(int code, const QString &path)
{
    switch (code & 0xff) { // https://www.sqlite.org/rescode.html: the primary one
    case SQLITE_FULL:
        return ErrorKind::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // a race of locks that was lost too often
        return ErrorKind::QueueBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::QueueDamaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // The shared memory of the write-ahead log cannot grow on a full disk, and says so by
        // these.
        return notWritten(path, FullBelowBytes, {}).kind;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorKind::Storage;
    default:
        return ErrorKind::Internal;
    }
}

/*! \a value has to stay until the statement was carried out. */
int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, position, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const QByteArray text = static_cast<const QString *>(value.constData())->toUtf8();
        return sqlite3_bind_text64(statement, position, text.constData(),
                                   static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

} // namespace

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    std::unique_ptr<Database> database(new Database(options));
    sqlite3 *connection = nullptr;
    const int access =
            options.isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int opened = sqlite3_open_v2(QFile::encodeName(options.path).constData(), &connection,
                                       access | SQLITE_OPEN_NOMUTEX, nullptr);
    database->m_connection.reset(connection); // one that could not be opened is closed as well
    if (!connection) {
        return failure(queueError(ErrorKind::Internal, u"no memory"_s));
    }
    if (opened != SQLITE_OK) {
        return failure(database->problem());
    }
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, static_cast<int>(options.busyTimeout.count()));
    return database;
}

Database::Database(Options options)
    : m_options(std::move(options))
{}

Database::~Database() = default;

Error Database::problem()
{
    const int code = sqlite3_extended_errcode(m_connection.get());
    ErrorKind kind = kindOf(code, m_options.path);
    if (kind == ErrorKind::Internal && m_options.isReadOnly) {
        // A newer version has laid the tables out in another way.
        kind = ErrorKind::QueueTooNew;
    }
    if (kind == ErrorKind::QueueDamaged && m_onDamage) {
        m_onDamage();
    }
    return queueError(kind,
                      u"%1 (SQLite %2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_connection.get())))
                              .arg(code));
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

Result<Database::Statement> Database::prepared(const QString &statement)
{
    if (const auto known = m_prepared.constFind(statement); known != m_prepared.constEnd()) {
        return *known;
    }
    const QByteArray text = statement.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(m_connection.get(), text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &made, nullptr)
        != SQLITE_OK) {
        return failure(problem());
    }
    if (m_prepared.size() >= MaxPrepared) {
        m_prepared.clear();
    }
    return *m_prepared.insert(statement, Statement(made, Finalize()));
}

Result<Database::Statement> Database::prepare(const QString &statement, const QVariantList &values)
{
    if (m_needsRollback) {
        if (const Outcome outcome = rollBack(); !outcome) {
            return failure(outcome.error());
        }
    }
    if (const Outcome asked = askFault(statement); !asked) {
        return failure(asked.error());
    }
    Result<Statement> ready = prepared(statement);
    if (!ready) {
        return ready;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int bound = bind(ready->get(), static_cast<int>(i) + 1, values.at(i));
        if (bound != SQLITE_OK) {
            sqlite3_clear_bindings(ready->get());
            return failure(queueError(ErrorKind::Internal, u"value %1 of a statement does not fit "
                                                           "(SQLite %2)"_s.arg(i)
                                                                   .arg(bound)));
        }
    }
    return ready;
}

Outcome Database::execute(const QString &statement, const QVariantList &values,
                          const std::function<void(const Row &)> &row)
{
    const Result<Statement> ready = prepare(statement, values);
    if (!ready) {
        return failure(ready.error());
    }
    sqlite3_stmt *running = ready->get();
    int step = sqlite3_step(running);
    while (step == SQLITE_ROW) {
        if (row) {
            row(Row(running));
        }
        step = sqlite3_step(running);
    }
    const Outcome outcome = step == SQLITE_DONE ? success() : failure(problem());
    sqlite3_reset(running); // tells once more of what step() told
    sqlite3_clear_bindings(running);
    return outcome;
}

Result<int> Database::run(const QString &statement, const QVariantList &values)
{
    const Outcome outcome = execute(statement, values, {});
    if (!outcome) {
        return failure(outcome.error());
    }
    return sqlite3_changes(m_connection.get());
}

Outcome Database::read(const QString &statement, const QVariantList &values,
                       const std::function<void(const Row &)> &row)
{
    return execute(statement, values, row);
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
    // Some errors (a full disk, for one) end the transaction by themselves.
    sqlite3 *connection = m_connection.get();
    if (sqlite3_get_autocommit(connection) == 0
        && sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(problem());
    }
    m_needsRollback = false;
    return success();
}

bool Database::Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Database::Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Database::Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Database::Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
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
