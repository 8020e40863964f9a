// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stubserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace leadbooth::test {

namespace {

/*! Takes one whole request from the front of \a buffer, if there is one. */
std::optional<StubServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype headerEnd = buffer.indexOf("\r\n\r\n");
    if (headerEnd < 0) {
        return std::nullopt;
    }
    StubServer::Request request;
    const QList<QByteArray> lines = buffer.left(headerEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headerEnd + 4 + length) {
        return std::nullopt;
    }
    request.body = buffer.mid(headerEnd + 4, length);
    buffer.remove(0, headerEnd + 4 + length);
    return request;
}

} // namespace

void resetOnClose(QTcpSocket *socket)
{
    const linger noTime = {.l_onoff = 1, .l_linger = 0};
    if (setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noTime,
                   sizeof noTime)
        != 0) {
        qWarning("SO_LINGER was refused");
    }
}

StubServer::StubServer(const std::optional<ServerCertificate> &tls)
    : m_scheme(tls ? u"https"_s : u"http"_s)
{
    if (tls) {
        auto *server = new QSslServer(this);
        QSslConfiguration configuration;
        configuration.setLocalCertificate(tls->certificate);
        configuration.setPrivateKey(tls->key);
        server->setSslConfiguration(configuration);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            onConnection(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no port to listen on: %s", qPrintable(m_server->errorString()));
    }
}

QUrl StubServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(port()).arg(path));
}

QByteArray StubServer::response(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers) {
        out += header + "\r\n";
    }
    return out + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void StubServer::onConnection(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    ++m_openConnections;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_openConnections;
        socket->deleteLater();
    });
    const auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, connection, buffer] {
        onData(socket, connection, *buffer);
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read(); // what came with the handshake
}

void StubServer::onData(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    buffer += socket->readAll();
    while (std::optional<Request> request = takeRequest(buffer)) {
        request->connection = connection;
        m_requests << *request;
        answer(socket, *request);
    }
    m_unfinishedBytes = buffer.size();
}

void StubServer::answer(QTcpSocket *socket, const Request &request)
{
    const Reply reply = m_script ? m_script(request, deliveries()) : Reply{response(200, "{}")};
    socket->write(reply.bytes);
    switch (reply.ending) {
    case Ending::KeepOpen:
        break;
    case Ending::Fin:
        socket->disconnectFromHost();
        break;
    case Ending::Rst:
        socket->flush();
        resetOnClose(socket);
        socket->abort();
        break;
    }
}

} // namespace leadbooth::test
