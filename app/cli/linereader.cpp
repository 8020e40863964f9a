// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/linereader.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace leadbooth {

namespace {

constexpr qsizetype MaxLine = qsizetype{64} * 1024;

} // namespace

LineReader::LineReader(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::read()
{
    std::array<char, 4096> chunk{};
    const ssize_t size = ::read(m_descriptor, chunk.data(), chunk.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    const bool isEnd = size <= 0;
    m_buffer += isEnd ? QByteArray() : QByteArray(chunk.data(), size);
    const QPointer<LineReader> self = this;
    for (qsizetype end = m_buffer.indexOf('\n'); self && end >= 0;
         end = self ? m_buffer.indexOf('\n') : -1) {
        const QString text = QString::fromUtf8(m_buffer.left(end));
        m_buffer.remove(0, end + 1);
        Q_EMIT line(text);
    }
    if (self && m_buffer.size() > MaxLine) {
        m_buffer.clear(); // nobody types that
    }
    if (self && isEnd) {
        m_notifier.setEnabled(false);
        if (!m_buffer.isEmpty()) {
            Q_EMIT line(QString::fromUtf8(std::exchange(m_buffer, {})));
        }
        if (self) {
            Q_EMIT ended();
        }
    }
}

} // namespace leadbooth
