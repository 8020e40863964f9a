// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace leadbooth {

/*!
 * One connection to an SQLite file: QtSql, with this project's errors. Statements are prepared once
 * and kept. Errors of every function: Storage, StorageFull, QueueBusy, QueueDamaged, Internal (a
 * statement that SQLite does not take). One thread.
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
        [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
        [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
        [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
        [[nodiscard]] QByteArray bytes(int column) const
        {
            return m_query.value(column).toByteArray();
        }
        /*! Invalid: NULL or 0. */
        [[nodiscard]] QDateTime dateTime(int column) const;

    private:
        friend class Database;
        explicit Row(const QSqlQuery &query)
            : m_query(query)
        {}
        const QSqlQuery &m_query;
    };

    /*! How many rows were changed, those of triggers not counted. */
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
    Database(Options options, QString connection);
    Q_DISABLE_COPY_MOVE(Database)
    using Query = std::shared_ptr<QSqlQuery>;
    Result<Query> execute(const QString &statement, const QVariantList &values);
    Outcome askFault(const QString &statement) const;
    Outcome rollBack();
    Error problem(const QSqlError &error);

    const Options m_options;
    const QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, Query> m_prepared;
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
