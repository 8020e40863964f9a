// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/loopbacklistener.h"

#include "base/logging.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxHead = qsizetype{16} * 1024;
constexpr size_t MaxConnections = 8; // browsers open one or two, and one for an icon
constexpr std::chrono::seconds ConnectionTime{10};

Error portTaken(quint16 port, const QTcpServer &server)
{
    return {.kind = ErrorKind::PortTaken,
            .certainty = Certainty::NotSent,
            .code = QString::number(port),
            .detail = u"port %1 of this machine cannot be listened on (QAbstractSocket error %2)"_s
                              .arg(port)
                              .arg(server.serverError())};
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

/*! Without style and script: the policy below forbids everything. */
QByteArray page(const QString &text, const QString &language)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\">"
           "<meta name=\"color-scheme\" content=\"light dark\">"
           "<title>Leadbooth</title></head>\n"
           "<body><h1>Leadbooth</h1><p>%2</p></body>\n</html>\n"_s
                   .arg(language.toHtmlEscaped(), text.toHtmlEscaped())
                   .toUtf8();
}

} // namespace

struct LoopbackListener::Connection
{
    QTcpSocket *socket; // a child of the listener
    std::unique_ptr<ClockTimer> timer;
    QByteArray head = {};
    bool isAnswered = false;
};

LoopbackListener::LoopbackListener(Clock &clock, const CallbackTexts &texts, Judge judge,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_texts(texts)
    , m_judge(std::move(judge))
{}

LoopbackListener::~LoopbackListener()
{
    for (const std::unique_ptr<Connection> &connection : m_connections) {
        connection->socket->disconnect(this);
    }
}

Outcome LoopbackListener::listen(quint16 port)
{
    close();
    for (const QHostAddress &address :
         {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        auto server = std::make_unique<QTcpServer>();
        // One port for both: "localhost" may be either.
        if (!server->listen(address, m_servers.empty() ? port : m_servers.front()->serverPort())) {
            const bool isOptional = !m_servers.empty()
                                    && server->serverError() != QAbstractSocket::AddressInUseError;
            if (isOptional) {
                continue;
            }
            close();
            return failure(portTaken(port, *server));
        }
        connect(server.get(), &QTcpServer::newConnection, this,
                [this, raw = server.get()] { onConnection(*raw); });
        m_servers.push_back(std::move(server));
    }
    m_port = m_servers.front()->serverPort();
    return success();
}

void LoopbackListener::close()
{
    m_servers.clear();
}

void LoopbackListener::onConnection(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        if (m_connections.size() >= MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(MaxHead + 1);
        auto connection = std::make_unique<Connection>(Connection{.socket = socket, .timer = {}});
        connection->timer = m_clock.startTimer(ConnectionTime, [this, socket] { drop(socket); });
        Connection *raw = connection.get();
        m_connections.push_back(std::move(connection));
        connect(socket, &QTcpSocket::readyRead, this, [this, raw] { onData(*raw); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
    }
}

void LoopbackListener::drop(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    std::erase_if(m_connections, [&](const std::unique_ptr<Connection> &connection) {
        return connection->socket == socket;
    });
}

void LoopbackListener::onData(Connection &connection)
{
    const QByteArray received = connection.socket->readAll();
    if (connection.isAnswered) {
        return; // what follows the head is of no interest
    }
    connection.head += received;
    const qsizetype end = connection.head.indexOf("\r\n\r\n");
    if (end > MaxHead || (end < 0 && connection.head.size() > MaxHead)) {
        send(connection, 431, {});
    } else if (end >= 0) {
        answer(connection, parseCallback(connection.head.left(end), m_port, Path));
    }
}

void LoopbackListener::answer(Connection &connection, const CallbackRequest &request)
{
    if (request.status != 200) {
        send(connection, request.status, {});
        return;
    }
    const std::optional<AnswerRefusal> refusal =
            m_servers.empty() ? AnswerRefusal::NotWaiting : m_judge(request.query);
    qCInfo(lcAccount) << "an answer came to the loopback:" << (refusal ? "refused" : "taken");
    send(connection, refusal ? 400 : 200, textFor(refusal));
}

QString LoopbackListener::textFor(std::optional<AnswerRefusal> refusal) const
{
    if (!refusal) {
        return m_texts.taken;
    }
    switch (*refusal) {
    case AnswerRefusal::Unreadable:
        return m_texts.unreadable;
    case AnswerRefusal::NoCode:
        return m_texts.noCode;
    case AnswerRefusal::WrongState:
        return m_texts.wrongState;
    case AnswerRefusal::Repeated:
        return m_texts.repeated;
    case AnswerRefusal::TooLate:
    case AnswerRefusal::NotWaiting:
        return m_texts.notWaiting;
    }
    return {};
}

void LoopbackListener::send(Connection &connection, int status, const QString &text)
{
    connection.isAnswered = true;
    connection.head.clear();
    const QByteArray body = page(text.isEmpty() ? QString::number(status) : text, m_texts.language);
    // The code is in the address: no other site learns it, and nothing of the page is kept.
    connection.socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
                             + "\r\nContent-Type: text/html; charset=utf-8"
                               "\r\nContent-Length: "
                             + QByteArray::number(body.size())
                             + "\r\nConnection: close"
                               "\r\nCache-Control: no-store"
                               "\r\nReferrer-Policy: no-referrer"
                               "\r\nX-Content-Type-Options: nosniff"
                               "\r\nCross-Origin-Resource-Policy: same-origin"
                               "\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; "
                               "form-action 'none'; frame-ancestors 'none'"
                             + (status == 405 ? "\r\nAllow: GET" : "") + "\r\n\r\n" + body);
    connection.socket->flush(); // the listener may go next
    connection.socket->disconnectFromHost();
}

} // namespace leadbooth
