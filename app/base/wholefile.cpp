// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <numeric>
#include <system_error>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = what};
}

} // namespace

std::optional<qint64> freeBytes(const QString &path)
{
    // Not QStorageInfo, which finds only what the system lists as mounted: not so within a
    // container.
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), error);
    return error ? std::nullopt : std::optional(static_cast<qint64>(space.available));
}

Error notWritten(const QString &path, qint64 size, const QString &what)
{
    return problem(freeBytes(path).value_or(size) < size ? ErrorKind::StorageFull
                                                         : ErrorKind::Storage,
                   what);
}

Outcome writeWholeFile(const QString &path, const QByteArrayList &parts, MayRead mayRead)
{
    const auto failed = [&](const QFileDevice &file) {
        const qint64 size = std::accumulate(
                parts.cbegin(), parts.cend(), qint64{0},
                [](qint64 sum, const QByteArray &part) { return sum + part.size(); });
        return failure(notWritten(path, size, file.errorString()));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file);
    }
    if (mayRead == MayRead::Owner) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    for (const QByteArray &part : parts) {
        // A disk that takes a part of it is no error to QSaveFile, which would replace the file.
        if (file.write(part) != part.size()) {
            return failed(file);
        }
    }
    // commit() does not tell when the last part, which is still in memory, finds no room.
    if (!file.flush() || !file.commit()) {
        return failed(file);
    }
    return success();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 most)
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
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    return bytes;
}

} // namespace leadbooth
