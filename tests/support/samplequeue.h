// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/database.h"
#include "queue/leadqueue.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace leadbooth::test {

/*! A lead of a made-up person; the same \a number gives the same one. */
inline LeadToSave sampleLead(int number, const QString &account = QStringLiteral("account-1"))
{
    LeadToSave lead;
    const QString text = QString::number(number);
    LeadDraft &draft = lead.payload.draft;
    draft.originId =
            OriginId(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
    draft.setText(QStringLiteral("TITLE"), QStringLiteral("Sample lead ") + text);
    draft.setText(QStringLiteral("NAME"), QStringLiteral("Erika Mustermann ") + text);
    lead.payload.form.fields = {{.code = QStringLiteral("TITLE"),
                                 .type = FieldType::String,
                                 .portalType = QStringLiteral("string"),
                                 .label = QStringLiteral("Title")}};
    lead.payload.form.fingerprint = QByteArrayLiteral("fingerprint");
    lead.payload.request = {{QStringLiteral("TITLE"), draft.text(QStringLiteral("TITLE"))}};
    lead.account = AccountId(account);
    lead.portal = QStringLiteral("portal.example");
    lead.visibility = {
            .responsible = QStringLiteral("1"), .stage = QStringLiteral("NEW"), .opened = {}};
    return lead;
}

inline SavedDraft sampleDraft(int number)
{
    LeadToSave lead = sampleLead(number);
    lead.payload.request = {};
    return {.origin = lead.payload.draft.originId,
            .account = lead.account,
            .portal = lead.portal,
            .payload = lead.payload};
}

inline OriginId originOf(int number)
{
    return sampleLead(number).payload.draft.originId;
}

/*! A name pattern in memory where there is such a folder: thousands of commits wait for no disk
 * there. */
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
           + QStringLiteral("/leadbooth-test-XXXXXX");
}

/*! A folder, a clock that stands still, and a queue in it with a key, unlocked, which sends. */
class SampleQueue
{
public:
    using Fault = std::function<std::optional<Error>(const QString &statement)>;

    explicit SampleQueue(Fault faultToUse = {})
        : fault(std::move(faultToUse))
    {
        open();
        if (queue) {
            const Outcome added = queue->addKey(keys.publicKey);
            const Outcome unlocked = queue->unlock(keys);
            const Result<bool> sends = queue->becomeSender(std::chrono::seconds(90));
            isGood = added && unlocked && sends && *sends;
        }
    }

    /*! Closes it and opens it again, as the next start would. */
    void reopen()
    {
        queue.reset();
        open();
        isGood = queue && queue->unlock(keys) && queue->becomeSender(std::chrono::seconds(90));
    }
    [[nodiscard]] LeadQueue::Options options() const
    {
        return {.profileDir = dir.path(), .fault = fault};
    }
    /*! Carries it out on the connection of the queue itself. */
    [[nodiscard]] Outcome runOwn(const QString &statement) const
    {
        const Result<int> done = m_own->run(statement);
        return done ? success() : failure(done.error());
    }
    [[nodiscard]] qint64 ownNumber(const QString &statement) const
    {
        return m_own->number(statement).value().value_or(-1);
    }
    [[nodiscard]] QueueState stateOf(int number)
    {
        return queue->lead(originOf(number)).value().value().state;
    }
    /*! Runs \a statements on the file by a connection of its own; false: one of them failed. */
    [[nodiscard]] bool tamper(const QStringList &statements) const
    {
        return onFile([&](QSqlQuery &query) {
            return std::ranges::all_of(statements,
                                       [&](const QString &text) { return query.exec(text); });
        });
    }
    /*! The first column of the first row. */
    [[nodiscard]] QVariant valueOf(const QString &statement) const
    {
        return onFile([&](QSqlQuery &query) {
            return query.exec(statement) && query.next() ? query.value(0) : QVariant();
        });
    }
    /*! How SQLite would carry it out, one step each. */
    [[nodiscard]] QStringList planOf(const QString &statement) const
    {
        return onFile([&](QSqlQuery &query) {
            QStringList steps;
            query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
            for (qsizetype i = 0; i < statement.count(u'?'); ++i) {
                query.addBindValue(QVariant()); // without them it would not run, and say nothing
            }
            query.exec();
            while (query.next()) {
                steps.append(query.value(3).toString());
            }
            return steps;
        });
    }
    LeadQueue *operator->() const { return queue.get(); }

    QTemporaryDir dir{fastFolder()};
    FakeClock clock;
    const Fault fault;
    KeyPair keys = newKeyPair();
    std::unique_ptr<LeadQueue> queue;
    bool isGood = false;

private:
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work, QSqlQuery &> onFile(const Work &work) const
    {
        const QString connection = QStringLiteral("beside");
        const auto result = [&] {
            QSqlDatabase database =
                    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(dir.filePath(QStringLiteral("queue.sqlite")));
            database.open();
            QSqlQuery query(database);
            return work(query);
        }();
        QSqlDatabase::removeDatabase(connection);
        return result;
    }
    void open()
    {
        LeadQueue::Options watched = options();
        watched.connected = [this](Database &own) {
            m_own = &own;
        };
        Result<std::unique_ptr<LeadQueue>> opened = LeadQueue::open(clock, watched);
        if (opened) {
            queue = std::move(*opened);
        } else {
            qWarning("not opened: %s", qPrintable(opened.error().detail));
        }
    }

    Database *m_own = nullptr; // the queue's
};

} // namespace leadbooth::test

// For Outcome and Result: says why it failed.
#define QVERIFY_DONE(expression)                                                                   \
    do {                                                                                           \
        const auto &outcome_ = (expression);                                                       \
        QVERIFY2(outcome_,                                                                         \
                 qPrintable(outcome_ ? QString()                                                   \
                                     : toString(outcome_.error().kind) + QStringLiteral(": ")      \
                                               + outcome_.error().detail));                        \
    } while (false)
#define COMPARE_ERROR(expression, expectedKind)                                                    \
    do {                                                                                           \
        const auto &outcome_ = (expression);                                                       \
        QVERIFY2(!outcome_, "it succeeded");                                                       \
        QCOMPARE(toString(outcome_.error().kind), toString(expectedKind));                         \
    } while (false)
