// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include "support/requestfinder.h"
#include "support/stubserver.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

constexpr auto Quiet = 100ms;
constexpr auto ThrottleStep = 20ms;

QString name(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Pass:
        return u"Pass"_s;
    case Fault::Kind::Refuse:
        return u"Refuse"_s;
    case Fault::Kind::DropRequest:
        return u"DropRequest"_s;
    case Fault::Kind::CutRequest:
        return u"CutRequest"_s;
    case Fault::Kind::SwallowAnswer:
        return u"SwallowAnswer"_s;
    case Fault::Kind::CutAnswer:
        return u"CutAnswer"_s;
    case Fault::Kind::Stall:
        return u"Stall"_s;
    }
    return {};
}

/*! One direction: what was received and is not passed on yet. */
struct Pipe
{
    QTcpSocket *to = nullptr;
    std::atomic<qint64> *count = nullptr;
    QByteArray waiting = {};
    bool held = false; // a delay is running
    bool closeWhenEmpty = false;
    bool cutWhenEmpty = false;
};

} // namespace

FaultSchedule inOrder(QList<Fault> faults)
{
    return [faults = std::move(faults)](int connection) {
        return connection <= faults.size() ? faults.at(connection - 1) : Fault();
    };
}

FaultSchedule atRandom(quint32 seed, double share)
{
    return [seed, share](int connection) {
        const quint32 seeds[] = {seed, static_cast<quint32>(connection)};
        QRandomGenerator random(seeds, 2);
        Fault fault;
        if (share <= 0) {
            return fault;
        }
        while (random.generateDouble() >= share) {
            ++fault.exchange;
        }
        // Once something has passed it is too late to refuse the connection.
        const Fault::Kind first =
                fault.exchange == 1 ? Fault::Kind::Refuse : Fault::Kind::DropRequest;
        fault.kind = Fault::Kind(random.bounded(int(first), int(Fault::Kind::Stall) + 1));
        fault.end = random.bounded(2) == 0 ? Fault::End::Fin : Fault::End::Rst;
        fault.bytes = random.bounded(2000);
        fault.delay = std::chrono::milliseconds(random.bounded(4) == 0 ? random.bounded(300) : 0);
        fault.bytesPerSecond = random.bounded(4) == 0 ? random.bounded(2000, 50000) : 0;
        return fault;
    };
}

QString toString(const Fault &fault)
{
    return u"%1 %2 %3 at exchange %4"_s.arg(name(fault.kind))
            .arg(fault.bytes)
            .arg(fault.end == Fault::End::Fin ? u"Fin"_s : u"Rst"_s)
            .arg(fault.exchange);
}

/*! One client and its way to the server. */
class FaultProxy::Connection final : public QObject
{
public:
    Connection(FaultProxy &proxy, QTcpSocket *client, int number, QObject *parent)
        : QObject(parent)
        , m_proxy(proxy)
        , m_number(number)
        , m_fault(proxy.nextFault(number))
        , m_counts(proxy.m_counts)
        , m_client(client)
        , m_server(new QTcpSocket(this))
        , m_toServer{.to = m_server, .count = &m_counts.toServer}
        , m_toClient{.to = m_client, .count = &m_counts.toClient}
    {
        m_client->setParent(this);
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(Quiet);
        m_delay.setSingleShot(true);
        m_delay.setInterval(m_fault.delay);
        connect(&m_quiet, &QTimer::timeout, this, [this] { closeClient(); });
        connect(&m_delay, &QTimer::timeout, this, [this] {
            m_toClient.held = false;
            pump(m_toClient);
        });
        if (m_fault.bytesPerSecond > 0) {
            connect(&m_throttle, &QTimer::timeout, this, [this] {
                pump(m_toServer);
                pump(m_toClient);
            });
            m_throttle.start(ThrottleStep);
        }
        connect(m_client, &QTcpSocket::readyRead, this,
                [this] { fromClient(m_client->readAll()); });
        connect(m_server, &QTcpSocket::readyRead, this,
                [this] { fromServer(m_server->readAll()); });
        connect(m_server, &QTcpSocket::connected, this, [this] { pump(m_toServer); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] { finish(m_toServer); });
        connect(m_server, &QTcpSocket::disconnected, this, [this] { serverClosed(); });
        connect(m_server, &QTcpSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) {
                    if (error != QAbstractSocket::RemoteHostClosedError) {
                        drop(Fault::End::Rst);
                    }
                });
    }

    void start(const QString &host, quint16 port)
    {
        if (m_fault.kind == Fault::Kind::Refuse) {
            happen();
            return;
        }
        m_server->connectToHost(host, port);
    }

private:
    [[nodiscard]] bool isDue() const { return m_finder.exchange() >= m_fault.exchange; }

    void fromClient(const QByteArray &chunk)
    {
        const int before = m_finder.exchange();
        const qsizetype begin = m_finder.client(chunk);
        if (m_proxy.watch({.connection = m_number, .exchange = m_finder.exchange(), .bytes = chunk})
            == Watched::Drop) {
            happen();
            return;
        }
        if (m_finder.exchange() != before) {
            m_answerDelayed = false;
        }
        if (m_quiet.isActive()) {
            m_quiet.start();
        }
        if (isDue() && m_fault.kind == Fault::Kind::DropRequest) {
            happen();
            return;
        }
        if (isDue() && m_fault.kind == Fault::Kind::CutRequest) {
            const qsizetype pass = begin
                                   + static_cast<qsizetype>(std::min<qint64>(
                                           m_fault.bytes - m_passed, chunk.size() - begin));
            m_passed += pass - begin;
            m_toServer.cutWhenEmpty = m_passed == m_fault.bytes;
            passOn(m_toServer, chunk.left(pass));
            return;
        }
        passOn(m_toServer, chunk);
    }

    void fromServer(const QByteArray &chunk)
    {
        m_finder.server(chunk);
        if (m_proxy.watch({.connection = m_number,
                           .exchange = m_finder.exchange(),
                           .isAnswer = true,
                           .bytes = chunk})
            == Watched::Drop) {
            happen();
            return;
        }
        if (m_fault.delay > 0ms && m_finder.exchange() > 0 && !m_answerDelayed) {
            m_answerDelayed = true;
            m_toClient.held = true;
            m_delay.start();
        }
        if (!isDue() && !m_swallowing) {
            passOn(m_toClient, chunk);
            return;
        }
        switch (m_fault.kind) {
        case Fault::Kind::SwallowAnswer:
            swallow();
            m_quiet.start();
            return;
        case Fault::Kind::Stall:
            swallow();
            return;
        case Fault::Kind::CutAnswer: {
            const qint64 pass = std::min<qint64>(m_fault.bytes - m_passed, chunk.size());
            m_passed += pass;
            m_toClient.cutWhenEmpty = m_passed == m_fault.bytes;
            passOn(m_toClient, chunk.left(static_cast<qsizetype>(pass)));
            return;
        }
        case Fault::Kind::Pass:
        case Fault::Kind::Refuse:
        case Fault::Kind::DropRequest:
        case Fault::Kind::CutRequest:
            passOn(m_toClient, chunk);
            return;
        }
    }

    void serverClosed()
    {
        if (m_swallowing && m_fault.kind == Fault::Kind::SwallowAnswer) {
            closeClient();
        } else if (!m_swallowing) {
            finish(m_toClient);
        }
        endWhenDone();
    }

    void passOn(Pipe &pipe, const QByteArray &bytes)
    {
        pipe.waiting += bytes;
        pump(pipe);
    }

    void pump(Pipe &pipe)
    {
        if (pipe.held || pipe.to->state() == QAbstractSocket::ConnectingState
            || pipe.to->state() == QAbstractSocket::HostLookupState) {
            return;
        }
        qsizetype size = pipe.waiting.size();
        if (m_fault.bytesPerSecond > 0) {
            const auto step =
                    static_cast<qsizetype>(m_fault.bytesPerSecond * ThrottleStep.count() / 1000);
            size = std::min(size, std::max<qsizetype>(step, 1));
        }
        if (size > 0 && pipe.to->state() == QAbstractSocket::ConnectedState) {
            pipe.to->write(pipe.waiting.constData(), size);
            *pipe.count += size;
        }
        pipe.waiting.remove(0, size);
        if (!pipe.waiting.isEmpty()) {
            return;
        }
        if (pipe.cutWhenEmpty) {
            pipe.to->flush();
            happen();
        } else if (pipe.closeWhenEmpty) {
            pipe.to->disconnectFromHost();
            endWhenDone();
        }
    }

    void finish(Pipe &pipe)
    {
        pipe.closeWhenEmpty = true;
        pump(pipe);
        endWhenDone();
    }

    /*! The fault comes to pass: both ends are closed. */
    void happen()
    {
        ++m_counts.faults;
        drop(m_fault.end);
    }

    void drop(Fault::End end)
    {
        disconnect(m_server, nullptr, this, nullptr);
        disconnect(m_client, nullptr, this, nullptr);
        close(m_client, end);
        close(m_server, end);
        m_throttle.stop();
        deleteLater();
    }

    void swallow()
    {
        if (!m_swallowing) {
            m_swallowing = true;
            ++m_counts.faults;
            m_counts.stalls += m_fault.kind == Fault::Kind::Stall ? 1 : 0;
        }
    }

    /*! Ends the client's side of a swallowed answer; the server may go on. */
    void closeClient()
    {
        if (m_client->state() != QAbstractSocket::ConnectedState) {
            return;
        }
        m_quiet.stop();
        disconnect(m_client, nullptr, this, nullptr);
        close(m_client, m_fault.end);
    }

    static void close(QTcpSocket *socket, Fault::End end)
    {
        if (end == Fault::End::Rst && socket->state() == QAbstractSocket::ConnectedState) {
            resetOnClose(socket);
        }
        socket->abort();
    }

    void endWhenDone()
    {
        if (m_client->state() == QAbstractSocket::UnconnectedState
            && m_server->state() == QAbstractSocket::UnconnectedState) {
            deleteLater();
        }
    }

    FaultProxy &m_proxy;
    const int m_number;
    const Fault m_fault;
    Counts &m_counts;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    Pipe m_toServer;
    Pipe m_toClient;
    RequestFinder m_finder;
    QTimer m_quiet;
    QTimer m_delay;
    QTimer m_throttle;
    qint64 m_passed = 0;
    bool m_answerDelayed = false;
    bool m_swallowing = false;
};

class FaultProxy::Listener final : public QObject
{
public:
    Listener(FaultProxy &proxy, QString host, quint16 port)
        : m_proxy(proxy)
        , m_host(std::move(host))
        , m_port(port)
        , m_server(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                const int number = ++m_proxy.m_counts.connections;
                auto *connection = new Connection(m_proxy, client, number, this);
                connection->start(m_host, m_port);
            }
        });
    }

    quint16 listen(quint16 port)
    {
        if (!m_server.listen(QHostAddress::LocalHost, port)) {
            qFatal("the proxy cannot listen: %s", qPrintable(m_server.errorString()));
        }
        return m_server.serverPort();
    }

    void close() { m_server.close(); }

private:
    FaultProxy &m_proxy;
    const QString m_host;
    const quint16 m_port;
    QTcpServer m_server;
};

FaultProxy::FaultProxy(const QString &host, quint16 port)
    : m_schedule(inOrder({}))
    , m_listener(new Listener(*this, host, port))
{
    m_listener->moveToThread(&m_thread);
    m_thread.setObjectName(u"FaultProxy"_s);
    m_thread.start();
    QMetaObject::invokeMethod(
            m_listener, [this] { m_port = m_listener->listen(0); }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
            m_listener, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::setSchedule(FaultSchedule schedule)
{
    const QMutexLocker lock(&m_mutex);
    m_schedule = std::move(schedule);
}

void FaultProxy::setRefusing(bool refusing)
{
    QMetaObject::invokeMethod(
            m_listener,
            [this, refusing] {
                m_listener->close();
                if (!refusing) {
                    m_listener->listen(m_port);
                }
            },
            Qt::BlockingQueuedConnection);
}

void FaultProxy::setWatcher(ProxyWatcher watcher)
{
    const QMutexLocker lock(&m_watcherMutex);
    m_watcher = std::move(watcher);
}

Watched FaultProxy::watch(const Passing &passing)
{
    const QMutexLocker lock(&m_watcherMutex);
    return m_watcher ? m_watcher(passing) : Watched::Pass;
}

Fault FaultProxy::nextFault(int connection)
{
    const QMutexLocker lock(&m_mutex);
    return m_schedule(connection);
}

} // namespace leadbooth::test
