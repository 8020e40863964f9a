// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <memory>

class QThread;

namespace leadbooth {

/*!
 * Reads the whole file of a queue while it is in use, on a thread and a connection of its own, and
 * checks it as LeadQueue::checkIntegrity() does: damage in a part that nobody reads would otherwise
 * come to light only on the day that it is needed. It writes nothing but the note for the next
 * opening (QueueFile::markSuspect()).
 *
 * Ends with its destruction, which waits until the table at hand is read. Lives in the thread of
 * its owner.
 */
class IntegrityCheck final : public QObject
{
    Q_OBJECT

public:
    explicit IntegrityCheck(QString profileDir, QObject *parent = nullptr);
    ~IntegrityCheck() override;

    void start(); //!< once

Q_SIGNALS:
    /*! success(), or QueueDamaged; or an error that kept it from being checked. */
    void finished(const leadbooth::Outcome &outcome);

private:
    const QString m_profileDir;
    std::unique_ptr<QThread> m_thread;
};

} // namespace leadbooth
