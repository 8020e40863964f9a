// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error storageError(const QString &path, const QString &what)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < 64LL * 1024;
    return {.kind = full ? ErrorKind::StorageFull : ErrorKind::Storage,
            .certainty = Certainty::NotSent,
            .detail = QFileInfo(path).fileName() + u": "_s + what};
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(storageError(path, file.errorString()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (document.isObject()) {
        return document.object();
    }
    const QString aside = path + ".broken"_L1;
    QFile::remove(aside);
    const bool kept = QFile::rename(path, aside);
    return failure(storageError(path, kept ? u"unreadable, set aside"_s : u"unreadable"_s));
}

Outcome writeJsonFile(const QString &path, const QJsonObject &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return failure(storageError(path, u"cannot make its folder"_s));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(storageError(path, file.errorString()));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(content).toJson());
    if (!file.commit()) {
        return failure(storageError(path, file.errorString()));
    }
    return success();
}

} // namespace leadbooth
