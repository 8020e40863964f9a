// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/migrations.h"

#include <QFile>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! A statement ends with an empty line: one with a trigger has semicolons inside. */
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    const QStringList paragraphs = script.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        const QStringList lines = paragraph.split(u'\n', Qt::SkipEmptyParts);
        QStringList code;
        for (const QString &line : lines) {
            if (!line.startsWith("--"_L1)) {
                code.append(line);
            }
        }
        if (!code.isEmpty()) {
            statements.append(code.join(u'\n'));
        }
    }
    return statements;
}

/*! The copy would be incomplete in a way that cannot be seen; it is this function's own, so it
 * goes. */
Outcome copyTo(Database &database, const QString &path)
{
    // (VACUUM INTO takes an existing file, when it is empty.)
    const Result<int> copied = database.run(u"VACUUM INTO ?"_s, {path});
    if (!copied) {
        QFile::remove(path);
        return failure(copied.error());
    }
    return success();
}

} // namespace

QString Migrations::defaultFolder()
{
    initMigrations();
    return u":/migrations"_s;
}

Migrations::Migrations(const QString &folder)
{
    for (int number = 1;; ++number) {
        QFile file(folder + u"/%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly)) {
            break;
        }
        m_scripts.append(statementsOf(QString::fromUtf8(file.readAll())));
    }
}

Outcome Migrations::run(Database &database, const QueueFile &file, const QDateTime &now) const
{
    const Result<int> begin = versionOf(database);
    if (!begin) {
        return failure(begin.error());
    }
    if (*begin >= newest()) {
        return success();
    }
    const Result<std::optional<qint64>> objects =
            database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects) {
        return failure(objects.error());
    }
    QString copy;
    if (objects->value_or(0) > 0) {
        const Result<QString> name = file.newCopy(*begin, now);
        if (!name) {
            return failure(name.error());
        }
        copy = *name;
        if (const Outcome copied = copyTo(database, copy); !copied) {
            return copied;
        }
    }
    for (int version = *begin; version < newest(); ++version) {
        const Outcome migrated = database.inTransaction([&]() -> Outcome {
            const Result<int> found = versionOf(database);
            if (!found) {
                return failure(found.error());
            }
            if (*found != version) {
                return success(); // another process was faster
            }
            for (const QString &statement : m_scripts.at(version)) {
                if (const Result<int> done = database.run(statement); !done) {
                    return failure(done.error());
                }
            }
            const Result<int> done = database.run(u"PRAGMA user_version = %1"_s.arg(version + 1));
            return done ? success() : failure(done.error());
        });
        if (!migrated) {
            // Where the queue is as it was, every start would leave one more copy of it.
            if (!copy.isEmpty() && version == *begin) {
                QFile::remove(copy);
            }
            return migrated;
        }
    }
    return success();
}

Result<int> versionOf(Database &database)
{
    const Result<std::optional<qint64>> version = database.number(u"PRAGMA user_version"_s);
    if (!version) {
        return failure(version.error());
    }
    return static_cast<int>(version->value_or(0));
}

} // namespace leadbooth
