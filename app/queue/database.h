// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace leadbooth {

/*!
 * One connection to an SQLite file: SQLite's own interface, with this project's errors and Qt's
 * types. Statements are prepared once and kept. Errors of every function: Storage, StorageFull,
 * QueueBusy, QueueDamaged, Internal (a statement that SQLite does not take). One thread.
 */
class Database
{
public:
    struct Options
    {
        QString path;
        bool isReadOnly = false;
        std::chrono::milliseconds busyTimeout{0};
        //! Tests: see LeadQueue::Options::fault.
        std::function<std::optional<Error>(const QString &statement)> fault = {};
    };

    /*! SQLite touches the file with the first statement only. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();

    /*! A row of an answer; valid during the call that hands it over. */
    class Row
    {
    public:
        [[nodiscard]] bool isNull(int column) const;
        [[nodiscard]] qint64 number(int column) const;
        [[nodiscard]] QString text(int column) const;
        [[nodiscard]] QByteArray bytes(int column) const;
        /*! Invalid: NULL or 0. */
        [[nodiscard]] QDateTime dateTime(int column) const;

    private:
        friend class Database;
        explicit Row(sqlite3_stmt *statement)
            : m_statement(statement)
        {}
        sqlite3_stmt *m_statement;
    };

    /*! How many rows were changed, those of triggers not counted; of no meaning for a statement
     * that changes none. \a values are numbers, texts and bytes, or invalid ones for NULL. */
    [[nodiscard]] Result<int> run(const QString &statement, const QVariantList &values = {});
    /*! \a row must not run the same statement. */
    [[nodiscard]] Outcome read(const QString &statement, const QVariantList &values,
                               const std::function<void(const Row &)> &row);
    /*! The first column of the first row; nothing: there is no row, or it is NULL there. */
    [[nodiscard]] Result<std::optional<qint64>> number(const QString &statement,
                                                       const QVariantList &values = {});

    /*! \a work between BEGIN IMMEDIATE and COMMIT; ROLLBACK when either fails. Not to be nested. */
    [[nodiscard]] Outcome inTransaction(const std::function<Outcome()> &work);

    /*! Called whenever a statement finds the file damaged. */
    void onDamage(std::function<void()> call) { m_onDamage = std::move(call); }

private:
    explicit Database(Options options);
    Q_DISABLE_COPY_MOVE(Database)
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::shared_ptr<sqlite3_stmt>;
    /*! Ready for its first step. */
    Result<Statement> prepare(const QString &statement, const QVariantList &values);
    Result<Statement> prepared(const QString &statement);
    /*! To the end; \a row may be empty. */
    Outcome execute(const QString &statement, const QVariantList &values,
                    const std::function<void(const Row &)> &row);
    Outcome askFault(const QString &statement) const;
    Outcome rollBack();
    Error problem();

    const Options m_options;
    std::unique_ptr<sqlite3, Close> m_connection;
    QHash<QString, Statement> m_prepared; // goes before the connection
    std::function<void()> m_onDamage;
    bool m_inTransaction = false;
    //! A ROLLBACK has failed. What is uncommitted must not be read as if it were there.
    bool m_needsRollback = false;
};

/*! As a column holds it: never NULL. */
[[nodiscard]] QVariant textValue(const QString &text);
/*! Milliseconds since 1970; NULL for an invalid one. */
[[nodiscard]] QVariant timeValue(const QDateTime &time);
[[nodiscard]] QDateTime timeFromMs(qint64 ms); //!< UTC
/*! An error of the queue's own: nothing was sent. */
[[nodiscard]] Error queueError(ErrorKind kind, const QString &what);

} // namespace leadbooth
