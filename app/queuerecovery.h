// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QObject>

namespace leadbooth {

class QueueHost;

/*!
 * The recovery key of the queue in use, on the engine's thread: given to a person, and taken back
 * from one. A part of QueueHost.
 */
class QueueRecovery final : public QObject
{
    Q_OBJECT

public:
    explicit QueueRecovery(QueueHost &host);

public Q_SLOTS:
    void showKey(); //!< keyReady() or failed(): the key is not at hand
    void saveKey(const QString &path, const leadbooth::Secret &content);
    void readFile(const QString &path);
    void useKey(const leadbooth::Secret &text);

Q_SIGNALS:
    /*! \a code: see qrCode(). */
    void keyReady(const leadbooth::Secret &text, const QList<QList<bool>> &code);
    void failed(const leadbooth::Error &error);
    void keySaved(const QString &path);
    void savingFailed(const leadbooth::Error &error);
    void fileRead(const leadbooth::Secret &content);
    void readingFailed(const leadbooth::Error &error);
    void keyTaken(); //!< the queue is open
    void keyRefused(const leadbooth::Error &error);

private:
    QueueHost &m_host;
};

} // namespace leadbooth
