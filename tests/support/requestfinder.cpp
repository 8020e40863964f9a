// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/requestfinder.h"

namespace leadbooth::test {

namespace {

constexpr char HandshakeRecord = 22;
constexpr char ApplicationDataRecord = 23;
constexpr qsizetype RecordHeaderSize = 5;

} // namespace

template <typename OnRecord>
void RequestFinder::Records::read(const QByteArray &chunk, OnRecord onRecord)
{
    qsizetype at = 0;
    while (at < chunk.size()) {
        if (m_left > 0) {
            const qsizetype skipped = std::min(m_left, chunk.size() - at);
            m_left -= skipped;
            at += skipped;
            continue;
        }
        if (m_header.isEmpty()) {
            onRecord(chunk.at(at), at);
        }
        m_header += chunk.at(at++);
        if (m_header.size() == RecordHeaderSize) {
            m_left = (static_cast<quint8>(m_header.at(3)) << 8)
                     | static_cast<quint8>(m_header.at(4));
            m_header.clear();
        }
    }
}

qsizetype RequestFinder::client(const QByteArray &chunk)
{
    if (!m_started && !chunk.isEmpty()) {
        m_started = true;
        m_tls = chunk.front() == HandshakeRecord;
    }
    if (m_exchange > 0) {
        if (m_serverSpoke) {
            m_serverSpoke = false;
            ++m_exchange;
        }
        return 0;
    }
    if (!m_tls) {
        m_exchange = 1;
        return 0;
    }
    qsizetype begin = chunk.size();
    m_clientRecords.read(chunk, [&](char type, qsizetype offset) {
        if (type != ApplicationDataRecord || m_exchange > 0) {
            return;
        }
        ++m_clientData;
        const int finished = m_serverDataBeforeClient > 0 ? 1 : 0;
        if (m_clientData > finished) {
            m_exchange = 1;
            begin = offset;
        }
    });
    return begin;
}

void RequestFinder::server(const QByteArray &chunk)
{
    if (m_exchange > 0) {
        m_serverSpoke = true;
    } else if (m_tls && m_clientData == 0) {
        m_serverRecords.read(chunk, [&](char type, qsizetype) {
            m_serverDataBeforeClient += type == ApplicationDataRecord ? 1 : 0;
        });
    }
}

} // namespace leadbooth::test
