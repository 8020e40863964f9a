// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int AnswerTime = 500; //!< milliseconds; on the same computer

} // namespace

SingleInstance::SingleInstance(const QString &profileDir, QObject *parent)
    : QObject(parent)
{
    const QString name = u"leadbooth-"_s
                         + QString::fromLatin1(QCryptographicHash::hash(profileDir.toUtf8(),
                                                                        QCryptographicHash::Sha256)
                                                       .toHex()
                                                       .first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (tellOther(name)) {
        return;
    }
    // Nobody answers there: whoever had made it was killed.
    QLocalServer::removeServer(name);
    m_isFirst = true;
    if (!m_server.listen(name)) {
        qCWarning(lcApp).noquote()
                << "a second start will not be noticed:" << m_server.errorString();
        return;
    }
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->disconnectFromServer();
        }
        Q_EMIT anotherStarted();
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::tellOther(const QString &name) const
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(AnswerTime);
}

} // namespace leadbooth
