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
};

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
        log.file.write(line);
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
            if (QFileInfo(filePath).size() > MaxLogSize) {
                const QString older = filePath + ".1"_L1;
                QFile::remove(older);
                QFile::rename(filePath, older);
            }
            log.file.setFileName(filePath);
            if (log.file.open(QIODevice::WriteOnly | QIODevice::Append)) {
                log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            } else {
                outcome = failure({.kind = ErrorKind::Storage,
                                   .certainty = Certainty::NotSent,
                                   .detail = u"cannot open the log: "_s + log.file.errorString()});
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
