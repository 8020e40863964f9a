// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace leadbooth {

/*!
 * The queue's file and those that SQLite keeps beside it ("-wal", "-shm"), as files. None is ever
 * deleted. Errors: Storage, StorageFull. One thread.
 */
class QueueFile
{
public:
    explicit QueueFile(const QString &profileDir);

    [[nodiscard]] const QString &path() const { return m_path; }
    /*! Taken by who opens, so that two processes neither make nor set aside the same file. */
    [[nodiscard]] QString openingLockPath() const;
    [[nodiscard]] QString senderLockPath() const;

    [[nodiscard]] Outcome makeFolder() const;
    /*! Makes an empty one where there is none, and sees to it that nobody but its owner reads it:
     * SQLite gives its other files the same mode. */
    [[nodiscard]] Outcome prepare() const;
    /*! Which file has the queue's name now; nothing: none. */
    struct Identity
    {
        quint64 device = 0;
        quint64 number = 0;
        friend bool operator==(const Identity &, const Identity &) = default;
    };
    [[nodiscard]] std::optional<Identity> identity() const;
    /*! Part of the queue is in the "-wal" file; without the file it belongs to SQLite would delete
     * it.
     */
    [[nodiscard]] bool hasStrayLog() const;
    /*! Renames what there is of the three. The answer: where the queue is now. */
    [[nodiscard]] Result<QString> setAside(const QDateTime &now) const;
    /*! A free name in the same folder, and an empty file of that name, of its owner alone. */
    [[nodiscard]] Result<QString> newCopy(int version, const QDateTime &now) const;

    // A note that a statement found the file damaged while it was in use. The next opening then
    // reads the whole file, which none does otherwise.
    [[nodiscard]] bool isSuspect() const;
    void markSuspect() const;
    void clearSuspect() const;

private:
    [[nodiscard]] QString suspectPath() const;

    const QString m_dir;
    const QString m_path;
};

} // namespace leadbooth
