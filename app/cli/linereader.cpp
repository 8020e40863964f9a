// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/linereader.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace leadbooth {

LineReader::LineReader(int descriptor, QObject *parent, qsizetype longest)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_longest(longest)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::read()
{
    std::array<char, 32768>
            chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const ssize_t size = ::read(m_descriptor, chunk.data(), chunk.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    const bool isEnd = size <= 0;
    m_buffer += isEnd ? QByteArray() : QByteArray(chunk.data(), size);
    const QPointer<LineReader> self = this;
    for (qsizetype end = m_buffer.indexOf('\n'); self && end >= 0;
         end = self ? m_buffer.indexOf('\n') : -1) {
        const QByteArray text = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        take(text);
    }
    if (self && m_buffer.size() > m_longest) {
        m_buffer.clear();
        m_isTooLong = true;
    }
    if (self && isEnd) {
        m_notifier.setEnabled(false);
        if (!m_buffer.isEmpty() || m_isTooLong) {
            take(std::exchange(m_buffer, {}));
        }
        if (self) {
            Q_EMIT ended();
        }
    }
}

void LineReader::take(const QByteArray &line)
{
    if (std::exchange(m_isTooLong, false) || line.size() > m_longest) {
        Q_EMIT lineTooLong();
    } else {
        Q_EMIT this->line(QString::fromUtf8(line));
    }
}

} // namespace leadbooth
