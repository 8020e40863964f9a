// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuefile.h"

#include "base/logging.h"
#include "queue/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr int MaxSameSecond = 1000;

// In the order in which they are renamed: the queue itself first. Its log without it is seen at the
// next opening (hasStrayLog); the queue without its log would be opened as if nothing were missing.
const QStringList Parts = {QString(), u"-wal"_s, u"-shm"_s};

Outcome makeEmpty(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly)) {
        return failure(queueError(ErrorKind::Storage,
                                  QFileInfo(path).fileName() + u": "_s + file.errorString()));
    }
    return success();
}

QString stamp(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace

QueueFile::QueueFile(const QString &profileDir)
    : m_dir(profileDir)
    , m_path(profileDir + "/queue.sqlite"_L1)
{}

QString QueueFile::openingLockPath() const
{
    return m_dir + "/queue-open.lock"_L1;
}

QString QueueFile::senderLockPath() const
{
    return m_dir + "/queue.lock"_L1;
}

QString QueueFile::suspectPath() const
{
    return m_dir + "/queue.suspect"_L1;
}

Outcome QueueFile::makeFolder() const
{
    if (!QDir().mkpath(m_dir)) {
        return failure(queueError(ErrorKind::Storage, u"cannot make its folder"_s));
    }
    return success();
}

Outcome QueueFile::prepare() const
{
    if (!QFile::exists(m_path)) {
        if (const Outcome made = makeEmpty(m_path); !made) {
            return made;
        }
    }
    for (const QString &part : Parts) {
        QFile file(m_path + part);
        if (file.exists() && (file.permissions() & Others) && !file.setPermissions(OwnerOnly)) {
            return failure(queueError(ErrorKind::Storage, file.errorString()));
        }
    }
    return success();
}

std::optional<QueueFile::Identity> QueueFile::identity() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return Identity{.device = static_cast<quint64>(status.st_dev),
                    .number = static_cast<quint64>(status.st_ino)};
}

bool QueueFile::hasStrayLog() const
{
    return QFileInfo(m_path).size() == 0 && QFileInfo(m_path + "-wal"_L1).size() > 0;
}

Result<QString> QueueFile::setAside(const QDateTime &now) const
{
    for (int number = 1; number <= MaxSameSecond; ++number) {
        const QString aside = m_dir + "/queue-damaged-"_L1 + stamp(now)
                              + (number == 1 ? QString() : u"-%1"_s.arg(number)) + ".sqlite"_L1;
        const bool isTaken = std::ranges::any_of(
                Parts, [&](const QString &part) { return QFile::exists(aside + part); });
        if (isTaken) {
            continue;
        }
        for (const QString &part : Parts) {
            QFile file(m_path + part);
            if (file.exists() && !file.rename(aside + part)) {
                return failure(queueError(ErrorKind::Storage,
                                          u"cannot be set aside: "_s + file.errorString()));
            }
        }
        return aside;
    }
    return failure(queueError(ErrorKind::Storage, u"cannot be set aside: no name is free"_s));
}

Result<QString> QueueFile::newCopy(int version, const QDateTime &now) const
{
    for (int number = 1; number <= MaxSameSecond; ++number) {
        const QString copy = m_dir + u"/queue-version%1-"_s.arg(version) + stamp(now)
                             + (number == 1 ? QString() : u"-%1"_s.arg(number)) + ".sqlite"_L1;
        if (!QFile::exists(copy)) {
            if (const Outcome made = makeEmpty(copy); !made) {
                return failure(made.error());
            }
            return copy;
        }
    }
    return failure(queueError(ErrorKind::Storage, u"cannot be copied: no name is free"_s));
}

bool QueueFile::isSuspect() const
{
    return QFile::exists(suspectPath());
}

void QueueFile::markSuspect() const
{
    if (!isSuspect()) {
        if (const Outcome made = makeEmpty(suspectPath()); !made) {
            qCInfo(lcQueue) << "cannot note that the queue is damaged:" << made.error().detail;
        }
    }
}

void QueueFile::clearSuspect() const
{
    QFile::remove(suspectPath());
}

} // namespace leadbooth
