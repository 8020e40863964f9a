// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include "base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leadbooth {

Q_LOGGING_CATEGORY(lcApp, "leadbooth.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "leadbooth.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBitrix, "leadbooth.bitrix", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccount, "leadbooth.account", QtInfoMsg)
Q_LOGGING_CATEGORY(lcQueue, "leadbooth.queue", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "leadbooth.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "leadbooth.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemo, "leadbooth.demo", QtInfoMsg)

namespace {

constexpr qint64 MaxLogSize = 1024LL * 1024;

struct Log
{
    QMutex mutex;
    QFile file;
    qint64 size = 0;
};

// Nobody but its owner may read it, from the first moment; so it is not made first and closed
// later.
bool openLog(Log &log)
{
    const bool opened = log.file.open(QIODevice::WriteOnly | QIODevice::Append,
                                      QFile::ReadOwner | QFile::WriteOwner);
    log.size = opened ? log.file.size() : 0;
    // One that is there already keeps the permissions it was made with.
    return opened && log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void setAside(Log &log)
{
    const QString path = log.file.fileName();
    const QString older = path + ".1"_L1;
    log.file.close();
    QFile::remove(older);
    QFile::rename(path, older);
}

// A message handler is a plain function, so its file has to live somewhere global.
Log &theLog()
{
    static Log log;
    return log;
}

QLatin1StringView letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "D"_L1;
    case QtInfoMsg:
        return "I"_L1;
    case QtWarningMsg:
        return "W"_L1;
    case QtCriticalMsg:
        return "E"_L1;
    case QtFatalMsg:
        return "F"_L1;
    }
    return "?"_L1;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QByteArray line =
            u"%1 %2 %3: %4\n"_s
                    .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), letter(type),
                         category, redacted(message))
                    .toUtf8();
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    if (log.file.isOpen()) {
        if (log.size > 0 && log.size + line.size() > MaxLogSize) {
            setAside(log);
            if (!openLog(log)) {
                std::fputs("the log cannot be written any more\n", stderr);
                log.file.close();
                return;
            }
        }
        log.size += log.file.write(line);
        log.file.flush();
    }
}

} // namespace

Outcome startLogging(const QString &filePath)
{
    Log &log = theLog();
    Outcome outcome = success();
    {
        const QMutexLocker lock(&log.mutex);
        log.file.close();
        if (!filePath.isEmpty()) {
            log.file.setFileName(filePath);
            if (QFileInfo(filePath).size() > MaxLogSize) {
                setAside(log);
            }
            if (!openLog(log)) {
                outcome = failure({.kind = ErrorKind::Storage,
                                   .certainty = Certainty::NotSent,
                                   .detail = u"cannot open the log: "_s + log.file.errorString()});
                log.file.close();
            }
        }
    }
    qInstallMessageHandler(handleMessage);
    return outcome;
}

void stopLogging()
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    log.file.close();
}

} // namespace leadbooth
