// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace leadbooth::test {

/*!
 * Tells where requests begin in the bytes of one connection, with or without TLS, and without
 * reading what is encrypted: the first client byte over plain TCP; over TLS the record after the
 * handshake, which is the client's first record of application data in TLS 1.2 and its second in
 * TLS 1.3 (the first one carries its Finished). Each further request begins when the client speaks
 * after the server did. One thing cannot be seen from outside: a session ticket (TLS 1.3) looks
 * like the beginning of an answer.
 */
class RequestFinder
{
public:
    /*! The offset in \a chunk at which bytes of a request begin; its size when there are none. */
    [[nodiscard]] qsizetype client(const QByteArray &chunk);
    void server(const QByteArray &chunk);

    /*! 0 before the first request, 1 in the first request and its answer, and so on. */
    [[nodiscard]] int exchange() const { return m_exchange; }

private:
    /*! Reads record headers (RFC 8446 section 5.1) out of one direction. */
    class Records
    {
    public:
        template <typename OnRecord>
        void read(const QByteArray &chunk, OnRecord onRecord);

    private:
        QByteArray m_header;
        qsizetype m_left = 0;
    };

    Records m_clientRecords;
    Records m_serverRecords;
    int m_clientData = 0;
    int m_serverDataBeforeClient = 0;
    int m_exchange = 0;
    bool m_started = false;
    bool m_tls = false;
    bool m_serverSpoke = false;
};

} // namespace leadbooth::test
