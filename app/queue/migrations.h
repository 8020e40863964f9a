// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/database.h"
#include "queue/queuefile.h"

namespace leadbooth {

/*! The numbered scripts that bring a queue of an older version to this one. */
class Migrations
{
public:
    /*! \a folder: 0001.sql, 0002.sql …, without a gap. */
    explicit Migrations(const QString &folder = defaultFolder());

    [[nodiscard]] int newest() const { return static_cast<int>(m_scripts.size()); }
    /*! Brings \a database to newest(), each step in one transaction. A copy of the file is made
     * before the first, but for a file without a table. Several processes may do it at once. */
    [[nodiscard]] Outcome run(Database &database, const QueueFile &file,
                              const QDateTime &now) const;

private:
    static QString defaultFolder();
    QList<QStringList> m_scripts;
};

/*! "PRAGMA user_version": 0 for a new file. */
[[nodiscard]] Result<int> versionOf(Database &database);

} // namespace leadbooth
