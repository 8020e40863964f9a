// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcertificate.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace leadbooth::test {

/*!
 * An HTTP/1.1 server on 127.0.0.1 that reads every request to its last byte, counts it as one
 * delivery and answers with the very bytes of a script, followed by an ending of its choice. Runs
 * in the thread of the test.
 */
class StubServer final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray body;
        int connection = 0; //!< 1 for the first that was accepted
    };
    enum class Ending {
        KeepOpen,
        Fin, //!< closed in order (TLS: with close_notify)
        Rst,
    };
    struct Reply
    {
        QByteArray bytes;
        Ending ending = Ending::KeepOpen;
    };
    /*! \a delivery is 1 for the first request. */
    using Script = std::function<Reply(const Request &request, int delivery)>;

    /*! A server over TCP, or over TLS with \a tls. Answers `200 {}` until it has a script. */
    explicit StubServer(const std::optional<ServerCertificate> &tls = std::nullopt);

    void setScript(Script script) { m_script = std::move(script); }

    [[nodiscard]] QUrl
    url(const QString &path = QStringLiteral("/rest/1/c0de/crm.lead.add.json")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int deliveries() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /*! Connections on which the handshake, if any, succeeded. */
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }
    /*! Bytes received so far of a request that is not complete. */
    [[nodiscard]] qsizetype unfinishedBytes() const { return m_unfinishedBytes; }

    /*! A whole response. \a headers are lines without their line breaks; Content-Length is added.
     */
    [[nodiscard]] static QByteArray response(int status, const QByteArray &body,
                                             const QByteArrayList &headers = {
                                                     "Content-Type: application/json"});

private:
    void onConnection(QTcpSocket *socket);
    void onData(QTcpSocket *socket, int connection, QByteArray &buffer);
    void answer(QTcpSocket *socket, const Request &request);

    QTcpServer *m_server = nullptr;
    QString m_scheme;
    Script m_script;
    QList<Request> m_requests;
    int m_connections = 0;
    int m_openConnections = 0;
    qsizetype m_unfinishedBytes = 0;
};

/*! Makes closing \a socket send RST instead of FIN (SO_LINGER with no time). */
void resetOnClose(QTcpSocket *socket);

} // namespace leadbooth::test
