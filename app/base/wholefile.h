// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>

#include <optional>

namespace leadbooth {

// Small files that are there whole or not at all. Both functions block for as long as the disk
// takes; any thread. An error's certainty is NotSent, and its detail what the system says, without
// the path: the caller says which file it was.

enum class MayRead {
    Owner,  //!< a memory stick may know no owners, and takes the file all the same
    Others, //!< as the user's umask has it
};

/*! \a parts one after the other become the file; one that was there is replaced, or stays as it was
 * on an error. Errors: StorageFull, Storage. */
[[nodiscard]] Outcome writeWholeFile(const QString &path, const QByteArrayList &parts,
                                     MayRead mayRead);

/*! At most \a most + 1 bytes, so that the caller can tell what is too large. Errors: NotFound;
 * InvalidInput, for what is no file (a pipe would have to be waited for); Storage. */
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 most);

/*! For an unprivileged user, where \a path is or will be: some of its folders may be missing.
 * Nothing: the system does not tell. */
[[nodiscard]] std::optional<qint64> freeBytes(const QString &path);

/*! Why writing \a size bytes to \a path failed, \a what being what the system said: StorageFull or
 * Storage. */
[[nodiscard]] Error notWritten(const QString &path, qint64 size, const QString &what);

} // namespace leadbooth
