// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/integritycheck.h"

#include "queue/database.h"
#include "queue/queuefile.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Outcome damaged(const QString &finding)
{
    return failure(queueError(ErrorKind::QueueDamaged, u"quick_check: "_s + finding));
}

/*! Table by table, so that who waits for its end does not wait for all. */
Outcome checkTables(const QString &path, const std::function<bool()> &goesOn)
{
    Result<std::unique_ptr<Database>> database =
            Database::open({.path = path, .isReadOnly = true, .busyTimeout = {}});
    if (!database) {
        return failure(database.error());
    }
    Database &db = **database;
    QStringList tables;
    const Outcome listed = db.read(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {},
                                   [&](const Database::Row &row) { tables.append(row.text(0)); });
    if (!listed) {
        return listed;
    }
    for (const QString &table : std::as_const(tables)) {
        if (!goesOn()) {
            break;
        }
        QString finding;
        const Outcome checked = db.read(u"PRAGMA quick_check('%1')"_s.arg(table), {},
                                        [&](const Database::Row &row) {
                                            finding = finding.isEmpty() ? row.text(0) : finding;
                                        });
        if (!checked) {
            return checked;
        }
        if (finding != "ok"_L1) {
            return damaged(finding);
        }
    }
    return success();
}

} // namespace

IntegrityCheck::IntegrityCheck(QString profileDir, QObject *parent)
    : QObject(parent)
    , m_profileDir(std::move(profileDir))
{}

IntegrityCheck::~IntegrityCheck()
{
    if (m_thread) {
        m_thread->requestInterruption();
        m_thread->wait();
    }
}

void IntegrityCheck::start()
{
    m_thread.reset(QThread::create([this, file = QueueFile(m_profileDir)] {
        const Outcome outcome = checkTables(
                file.path(), [] { return !QThread::currentThread()->isInterruptionRequested(); });
        if (!outcome && outcome.error().kind == ErrorKind::QueueDamaged) {
            file.markSuspect();
        }
        Q_EMIT finished(outcome);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace leadbooth
