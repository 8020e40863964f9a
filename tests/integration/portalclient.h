// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoportal.h"
#include "demo/phpjson.h"
#include "support/testcase.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace leadbooth::test {

/*! What came back on one connection. */
struct WireAnswer
{
    int status = 0; //!< 0: the connection was closed without an answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] PhpArray json() const
    {
        return parsePhpJson(body).value_or(PhpValue()).toArray();
    }
    [[nodiscard]] PhpValue result() const { return json().value(QStringLiteral("result")); }
    [[nodiscard]] QString error() const { return json().value(QStringLiteral("error")).toString(); }
    [[nodiscard]] QString text() const
    {
        return json().value(QStringLiteral("error_description")).toString();
    }
};

/*! Sends single requests, each on a connection of its own, byte for byte as it is told. */
class PortalClient
{
public:
    explicit PortalClient(DemoPortal &portal)
        : m_portal(portal)
    {}

    /*! A connected socket; a null one when the handshake failed. */
    [[nodiscard]] std::unique_ptr<QSslSocket> connect()
    {
        auto socket = std::make_unique<QSslSocket>();
        const quint16 port = static_cast<quint16>(m_portal.url().port());
        if (m_portal.options().tls) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates({m_portal.caCertificate()});
            socket->setSslConfiguration(configuration);
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        } else {
            socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        }
        const bool connected = waitUntil([&] {
            return m_portal.options().tls ? socket->isEncrypted()
                                          : socket->state() == QAbstractSocket::ConnectedState;
        });
        return connected ? std::move(socket) : nullptr;
    }

    [[nodiscard]] WireAnswer send(const QByteArray &verb, const QByteArray &target,
                                  const QByteArray &headers = {}, const QByteArray &body = {})
    {
        const std::unique_ptr<QSslSocket> socket = connect();
        if (!socket) {
            return {};
        }
        socket->write(request(verb, target, headers, body));
        QByteArray received;
        const bool closed = waitUntil([&] {
            received += socket->readAll();
            return socket->state() == QAbstractSocket::UnconnectedState;
        });
        received += socket->readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (!closed || end < 0) {
            return {};
        }
        return {received.mid(9, 3).toInt(), received.left(end), received.mid(end + 4)};
    }

    [[nodiscard]] static QByteArray request(const QByteArray &verb, const QByteArray &target,
                                            const QByteArray &headers, const QByteArray &body)
    {
        return verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
               + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /*! Calls through the webhook with a JSON body. */
    [[nodiscard]] WireAnswer call(const QByteArray &method, const QByteArray &json = "{}")
    {
        return send("POST", webhookPath() + method, "Content-Type: application/json\r\n", json);
    }

    [[nodiscard]] QByteArray webhookPath() const { return m_portal.webhookUrl().path().toLatin1(); }

private:
    DemoPortal &m_portal;
};

} // namespace leadbooth::test
