// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuelock.h"

#include "base/logging.h"
#include "queue/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

// QLockFile makes the file, takes the system's lock of it, and writes it: that takes no time, and
// in between it is nobody's.
constexpr std::chrono::milliseconds WritingTime = 2s;

/*! Whether nothing but the system's lock of the file can tell that somebody holds it. */
bool isOfNobody(const Clock &clock, const QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (lock.getLockInfo(&process, &machine, &program)) {
        return process == QCoreApplication::applicationPid();
    }
    const QFileInfo file(lock.fileName());
    return file.exists() && qAbs(file.lastModified().msecsTo(clock.now())) > WritingTime.count();
}

/*! As QLockFile does it: with a lock of its own, so that nobody removes the file of the one that
 * was faster. The system's lock keeps it from removing a file that is held. */
bool removeIfOfNobody(const Clock &clock, QLockFile &lock)
{
    if (!isOfNobody(clock, lock)) {
        return false;
    }
    QLockFile removing(lock.fileName() + ".rmlock"_L1);
    return removing.tryLock(0) && isOfNobody(clock, lock) && lock.removeStaleLockFile();
}

} // namespace

Result<bool> takeLock(const Clock &clock, QLockFile &lock, std::chrono::milliseconds timeout)
{
    lock.setStaleLockTime(0);
    bool isTaken = lock.tryLock(static_cast<int>(timeout.count()));
    if (!isTaken && lock.error() == QLockFile::LockFailedError && removeIfOfNobody(clock, lock)) {
        qCInfo(lcQueue) << "removed a lock that nobody held:"
                        << QFileInfo(lock.fileName()).fileName();
        isTaken = lock.tryLock(0);
    }
    if (!isTaken && lock.error() != QLockFile::LockFailedError) {
        return failure(queueError(ErrorKind::Storage,
                                  u"no lock file (QLockFile::LockError %1)"_s.arg(lock.error())));
    }
    return isTaken;
}

} // namespace leadbooth
