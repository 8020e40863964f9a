// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace leadbooth::test {

/*! What a browser was answered. */
struct Page
{
    int status = 0;                             //!< 0: nobody answered
    QHash<QByteArray, QByteArray> headers = {}; //!< names in lower case
    QByteArray body = {};
};

/*! Sends \a request, byte for byte, to this machine over plain TCP and reads until it is closed. */
inline Page sendRaw(quint16 port, const QByteArray &request,
                    const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
{
    QTcpSocket socket;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                     [&] { received += socket.readAll(); });
    socket.connectToHost(address, port);
    const bool ended = waitUntil([&] {
        const qsizetype head = received.indexOf("\r\n\r\n");
        const qsizetype at = received.toLower().indexOf("content-length: ");
        const bool isWhole =
                head >= 0 && at >= 0 && at < head
                && received.size() - head - 4
                           >= received.mid(at + 16, received.indexOf('\r', at) - at - 16).toInt();
        return isWhole || socket.state() == QAbstractSocket::UnconnectedState;
    });
    received += socket.readAll();
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (!ended || head < 0) {
        return {};
    }
    const QByteArrayList lines = received.left(head).split('\n');
    Page page{.status = lines.constFirst().split(' ').value(1).toInt(),
              .body = received.mid(head + 4)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        page.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return page;
}

/*! GET as a browser does it, without following a redirect. */
inline Page get(const QUrl &url)
{
    const auto port = static_cast<quint16>(url.port(80));
    return sendRaw(port, "GET " + url.path(QUrl::FullyEncoded).toLatin1() + '?'
                                 + url.query(QUrl::FullyEncoded).toLatin1()
                                 + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + ':'
                                 + QByteArray::number(port) + "\r\nConnection: close\r\n\r\n");
}

/*! Where a redirect leads. */
inline QUrl locationOf(const Page &page)
{
    return QUrl::fromEncoded(page.headers.value("location"));
}

/*! A port of this machine that nobody uses just now. */
inline quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace leadbooth::test
