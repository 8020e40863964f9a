// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/traces.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth::test {

namespace {

constexpr qsizetype Around = 40;

QByteArray around(const QByteArray &bytes, qsizetype at)
{
    QByteArray part = bytes.mid(qMax<qsizetype>(0, at - Around), 2 * Around);
    std::replace_if(
            part.begin(), part.end(), [](char c) { return c < ' ' || c > '~'; }, '.');
    return part;
}

/*! A line of /proc/PID/maps. */
struct Mapping
{
    quint64 from = 0;
    quint64 to = 0;
    QString name;
    bool isWritable = false;
};

QList<Mapping> mappingsOf(qint64 pid)
{
    QFile file(u"/proc/%1/maps"_s.arg(pid));
    QList<Mapping> mappings;
    if (!file.open(QIODevice::ReadOnly)) {
        return mappings;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString range = line.section(u' ', 0, 0);
        const QString rights = line.section(u' ', 1, 1);
        mappings.append({.from = range.section(u'-', 0, 0).toULongLong(nullptr, 16),
                         .to = range.section(u'-', 1, 1).toULongLong(nullptr, 16),
                         .name = line.section(u' ', 5, -1, QString::SectionSkipEmpty).trimmed(),
                         .isWritable = rights.startsWith("rw"_L1)});
    }
    return mappings;
}

} // namespace

QString toString(const Trace &trace)
{
    return u"visitor %1 as %2 in %3: %4"_s.arg(trace.canary.visitor)
            .arg(QLatin1StringView(trace.canary.writing), trace.where,
                 QString::fromLatin1(trace.around));
}

QList<Trace> tracesInMemory(qint64 pid, QString *wrong)
{
    QList<Trace> traces;
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(pid)), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || ::kill(static_cast<pid_t>(pid), SIGSTOP) != 0) {
        *wrong = u"the kiosk's memory cannot be read"_s;
        return traces;
    }
    qint64 read = 0;
    const QList<Mapping> mappings = mappingsOf(pid);
    for (const Mapping &mapping : mappings) {
        if (!mapping.isWritable) {
            continue; // nothing that was typed can get there
        }
        QByteArray bytes(static_cast<qsizetype>(mapping.to - mapping.from), Qt::Uninitialized);
        const ssize_t size = ::pread(memory, bytes.data(), static_cast<size_t>(bytes.size()),
                                     static_cast<off_t>(mapping.from));
        if (size <= 0) {
            continue;
        }
        read += size;
        bytes.truncate(size);
        for (const FoundCanary &canary : canariesIn(bytes)) {
            traces.append(
                    {.canary = canary,
                     .where = u"%1 %2"_s.arg(mapping.name.isEmpty() ? u"anonymous"_s : mapping.name)
                                      .arg(mapping.from + static_cast<quint64>(canary.at), 0, 16),
                     .around = around(bytes, canary.at)});
        }
    }
    ::kill(static_cast<pid_t>(pid), SIGCONT);
    ::close(memory);
    if (read == 0) {
        *wrong = u"nothing of the kiosk's memory was read"_s;
    }
    return traces;
}

QList<Trace> tracesInFiles(const QString &dir)
{
    QList<Trace> traces;
    for (QDirIterator files(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        for (const FoundCanary &canary : canariesIn(bytes)) {
            traces.append({.canary = canary,
                           .where = u"%1 %2"_s.arg(files.fileName()).arg(canary.at),
                           .around = around(bytes, canary.at)});
        }
    }
    return traces;
}

} // namespace leadbooth::test
