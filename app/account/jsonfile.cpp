// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/jsonfile.h"

#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Writing takes milliseconds; the main thread may be the one that waits.
constexpr int LockWaitMs = 2000;
constexpr int MaxSetAside = 1000;

Error storageError(const QString &path, const QString &what)
{
    return {.kind = notWritten(path, qint64{64} * 1024, what).kind,
            .certainty = Certainty::NotSent,
            .detail = QFileInfo(path).fileName() + u": "_s + what};
}

Outcome lock(QLockFile &lockFile, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return failure(storageError(path, u"cannot make its folder"_s));
    }
    if (!lockFile.tryLock(LockWaitMs)) {
        return failure(storageError(
                path,
                lockFile.error() == QLockFile::LockFailedError
                        ? u"another program is writing it"_s
                        : u"cannot be locked (QLockFile::LockError %1)"_s.arg(lockFile.error())));
    }
    return success();
}

QString lockPath(const QString &path)
{
    return path + ".lock"_L1;
}

/*! Nothing in it: not a JSON object. */
Result<std::optional<QJsonObject>> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(storageError(path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(storageError(path, file.errorString()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool setAside(const QString &path)
{
    for (int number = 1; number <= MaxSetAside; ++number) {
        const QString aside =
                path + ".broken"_L1 + (number == 1 ? QString() : QString::number(number));
        if (!QFile::exists(aside)) {
            return QFile::rename(path, aside);
        }
    }
    return false;
}

/*! With the lock held. */
Result<QJsonObject> readLocked(const QString &path)
{
    const Result<std::optional<QJsonObject>> content = contentOf(path);
    if (!content) {
        return failure(content.error());
    }
    if (*content) {
        return **content;
    }
    return failure(
            storageError(path, setAside(path) ? u"unreadable, set aside"_s : u"unreadable"_s));
}

Outcome write(const QString &path, const QJsonObject &content)
{
    return writeWholeFile(path, {QJsonDocument(content).toJson()}, MayRead::Owner)
            .map_error([&](const Error &error) { return storageError(path, error.detail); });
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    const Result<std::optional<QJsonObject>> content = contentOf(path);
    if (!content) {
        return failure(content.error());
    }
    if (*content) {
        return **content;
    }
    // Another program may have set it aside already and written a good one.
    QLockFile lockFile(lockPath(path));
    if (const Outcome locked = lock(lockFile, path); !locked) {
        return failure(locked.error());
    }
    return readLocked(path);
}

Outcome changeJsonFile(const QString &path, const std::function<Outcome(QJsonObject &)> &change)
{
    QLockFile lockFile(lockPath(path));
    if (const Outcome locked = lock(lockFile, path); !locked) {
        return locked;
    }
    Result<QJsonObject> content = readLocked(path);
    if (!content) {
        return failure(content.error());
    }
    const QJsonObject before = *content;
    if (const Outcome changed = change(*content); !changed) {
        return changed;
    }
    return *content == before ? success() : write(path, *content);
}

} // namespace leadbooth
