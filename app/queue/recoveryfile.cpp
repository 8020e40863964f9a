// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoveryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qint64 LongestFile = qint64(64) * 1024;

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind,
            .certainty = Certainty::NotSent,
            .detail = u"recovery key's file: "_s + what};
}

Error unwritable(const QString &path, const QString &what)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < LongestFile;
    return problem(full ? ErrorKind::StorageFull : ErrorKind::Storage, what);
}

} // namespace

Outcome writeRecoveryFile(const QString &path, const Secret &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(unwritable(path, file.errorString()));
    }
    // A memory stick may know no owners, and is a good place for a key all the same.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content.reveal());
    // commit() does not tell when what is still in memory finds no room.
    if (!file.flush() || !file.commit()) {
        return failure(unwritable(path, file.errorString()));
    }
    return success();
}

Result<Secret> readRecoveryFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(problem(ErrorKind::NotFound, u"it is not there"_s));
    }
    if (!info.isFile()) {
        return failure(problem(ErrorKind::InvalidInput, u"not a file"_s));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    const QByteArray content = file.read(LongestFile);
    if (file.error() != QFileDevice::NoError) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    return Secret(content);
}

} // namespace leadbooth
