// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/oauthanswer.h"
#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace leadbooth {

/*! What the browser shows after the portal sent it back; plain text. The account module has no
 * translations: whoever makes a sign-in hands these in. A value. */
struct CallbackTexts
{
    QString language = QStringLiteral("en"); //!< of the texts, as in HTML's lang
    QString taken =
            QStringLiteral("Leadbooth has the answer. Close this page and return to Leadbooth.");
    QString wrongState = QStringLiteral(
            "This answer belongs to another sign-in. Return to Leadbooth and begin again there.");
    QString noCode = QStringLiteral(
            "The portal sent no permission. Return to Leadbooth; you may try again there.");
    QString unreadable = QStringLiteral(
            "This answer cannot be read. Return to Leadbooth; you may try again there.");
    QString repeated = QStringLiteral(
            "Leadbooth had this answer already. Close this page and return to Leadbooth.");
    QString notWaiting =
            QStringLiteral("Leadbooth is not waiting for an answer any more. Return to Leadbooth.");
};

/*!
 * Waits on 127.0.0.1 and ::1 for the browser that a portal sends back. The port is fixed, because
 * Bitrix24 sends everybody to the address in the application's settings, whatever a request asks
 * for. Serves GET of one path to a browser on this machine, a few at a time; neither code nor state
 * is ever logged. Lives in the engine's thread.
 */
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    /*! Decides about the query of a redirected address: nothing when it is taken. Called from the
     * event loop; may not destroy the listener at once (deleteLater is fine). */
    using Judge = std::function<std::optional<AnswerRefusal>(const QString &query)>;

    LoopbackListener(Clock &clock, const CallbackTexts &texts, Judge judge,
                     QObject *parent = nullptr);
    ~LoopbackListener() override;

    /*! Error: PortTaken, with the port in Error::code. A machine without IPv6 listens on 127.0.0.1
     * alone. 0: any free port, for tests. */
    [[nodiscard]] Outcome listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    /*! Frees the port. What still comes on open connections is told that nobody waits. */
    void close();

    /*! Of the address in the application's settings. */
    static constexpr auto Path = "/";

private:
    struct Connection;

    void onConnection(QTcpServer &server);
    void onData(Connection &connection);
    void answer(Connection &connection, const CallbackRequest &request);
    void send(Connection &connection, int status, const QString &text);
    void drop(QTcpSocket *socket);
    [[nodiscard]] QString textFor(std::optional<AnswerRefusal> refusal) const;

    Clock &m_clock;
    const CallbackTexts m_texts;
    const Judge m_judge;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<std::unique_ptr<Connection>> m_connections;
    quint16 m_port = 0;
};

} // namespace leadbooth
