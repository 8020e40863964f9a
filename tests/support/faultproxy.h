// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace leadbooth::test {

/*! What a FaultProxy does to one connection. */
struct Fault
{
    enum class Kind {
        Pass,
        Refuse,        //!< closed as soon as it was accepted
        DropRequest,   //!< closed when the request begins; nothing of it is passed on
        CutRequest,    //!< closed when `bytes` of the request were passed on
        SwallowAnswer, //!< the server gets the whole request, the client not a byte of the answer;
                       //!< then closed
        CutAnswer,     //!< closed when `bytes` of the answer were passed on
        Stall,         //!< as SwallowAnswer, but the client is left waiting
    };
    enum class End { Fin, Rst };

    Kind kind = Kind::Pass;
    End end = End::Fin;
    qint64 bytes = 0;
    int exchange = 1; //!< the request of this connection with which it begins; those before it pass
    std::chrono::milliseconds delay =
            std::chrono::milliseconds(0); //!< before the first byte of an answer
    int bytesPerSecond = 0;               //!< in each direction; 0: as fast as it goes
};

/*! What happens to connection 1, 2, … Called in the proxy's thread, once for each. */
using FaultSchedule = std::function<Fault(int connection)>;

/*! \a faults one after the other, then nothing but Pass. */
[[nodiscard]] FaultSchedule inOrder(QList<Fault> faults);
/*!
 * Each exchange is hit with a chance of \a share (0 to 1), by a fault of any kind, at any byte up
 * to 2000, with FIN or RST; some connections are slow. What happens to a connection depends on \a
 * seed and its number alone, so that a run can be repeated.
 */
[[nodiscard]] FaultSchedule atRandom(quint32 seed, double share);
/*! For the message of a failed test: "CutAnswer 20 Rst at exchange 1". */
[[nodiscard]] QString toString(const Fault &fault);

/*! Bytes that are about to be passed on, or would be without a fault. */
struct Passing
{
    int connection = 0;
    int exchange = 0;      //!< see Fault::exchange; 0: the handshake
    bool isAnswer = false; //!< from the server
    QByteArray bytes = {}; //!< as they are on the wire
};
/*! What becomes of them: Drop closes the connection with none of them passed on. */
enum class Watched { Pass, Drop };
/*! Called in the proxy's thread; nothing passes before it returns. */
using ProxyWatcher = std::function<Watched(const Passing &)>;

/*!
 * A bad network: listens on 127.0.0.1, passes every connection on to one address and breaks it as
 * its schedule says.
 *
 * Works on bytes, so that TLS goes through it untouched; RequestFinder says where requests begin,
 * and the handshake always passes. `bytes` are counted as they are on the wire, from the fault's
 * exchange on: over TLS this includes record headers and, in TLS 1.3, session tickets that come
 * after the request has begun; they may also make a request that is sent in pieces count as two
 * exchanges. SwallowAnswer closes when the server has answered something and both sides were quiet
 * for a tenth of a second; the connection to the server is kept until the server closes it, so that
 * it may finish its work in peace.
 *
 * Runs in a thread of its own and therefore also while a test blocks. All functions may be called
 * from any thread. Stops when it is destroyed.
 */
class FaultProxy
{
public:
    FaultProxy(const QString &host, quint16 port);
    ~FaultProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    void setSchedule(FaultSchedule schedule);
    /*! Sees what passes from now on. When this returns, the watcher before is not running any more.
     */
    void setWatcher(ProxyWatcher watcher);
    /*! While true nobody listens at the port: connections are refused by the system. Returns when
     * it is so. */
    void setRefusing(bool refusing);

    [[nodiscard]] int connections() const { return m_counts.connections; } //!< accepted
    [[nodiscard]] int faults() const { return m_counts.faults; }           //!< that came to pass
    /*! Of these, how many leave a client waiting. */
    [[nodiscard]] int stalls() const { return m_counts.stalls; }
    [[nodiscard]] qint64 bytesToServer() const { return m_counts.toServer; }
    [[nodiscard]] qint64 bytesToClient() const { return m_counts.toClient; }

private:
    Q_DISABLE_COPY_MOVE(FaultProxy)
    struct Counts
    {
        std::atomic<int> connections = 0;
        std::atomic<int> faults = 0;
        std::atomic<int> stalls = 0;
        std::atomic<qint64> toServer = 0;
        std::atomic<qint64> toClient = 0;
    };
    class Listener;
    class Connection;

    [[nodiscard]] Fault nextFault(int connection);
    [[nodiscard]] Watched watch(const Passing &passing);

    Counts m_counts;
    QMutex m_mutex; // guards m_schedule
    FaultSchedule m_schedule;
    QMutex m_watcherMutex; // guards m_watcher, also while it runs
    ProxyWatcher m_watcher;
    QThread m_thread;
    Listener *m_listener = nullptr; // lives in m_thread
    quint16 m_port = 0;
};

} // namespace leadbooth::test
