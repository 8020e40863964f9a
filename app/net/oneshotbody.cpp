// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oneshotbody.h"

#include <cstring>

namespace leadbooth {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would read ahead, and bytesTaken() would say more than was taken.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_withheld ? 0 : m_bytes.size() - m_taken;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, bytesAvailable());
    if (count <= 0) {
        return atEnd() ? -1 : 0;
    }
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

} // namespace leadbooth
