// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "base/clock.h"
#include "queue/integritycheck.h"
#include "queue/leadqueue.h"
#include "sync/queuekey.h"
#include "sync/queuereader.h"

#include <functional>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace leadbooth {

/*!
 * One queue with all that opens and reads it: the profile's, whose keys are in the keychain, or one
 * that goes with the program, whose key is in memory. Made anywhere, then used in the engine's
 * thread alone. Costs nothing before open().
 */
class QueueStore
{
public:
    /*! The references must live longer. */
    QueueStore(Clock &clock, SecretStore &secrets, const QString &profileDir);
    /*! A queue in a temporary folder. */
    explicit QueueStore(Clock &clock);
    ~QueueStore();

    /*! Opens or makes it; does nothing where it is open. Errors: those of LeadQueue::open(). */
    Outcome open();
    [[nodiscard]] bool isOpen() const { return m_queue != nullptr; }
    /*! It goes with the program. */
    [[nodiscard]] bool isTemporary() const { return m_secrets == nullptr; }
    // Of an open one.
    [[nodiscard]] LeadQueue &queue() { return *m_queue; }
    [[nodiscard]] QueueReader &reader() { return *m_reader; }
    /*! See QueueKeys::open(). */
    void openKeys(QObject *context, Done<QueueKeys::Opened> done);
    [[nodiscard]] QueueKeys *keys() { return m_keys.get(); } //!< null: temporary
    /*! Reads the whole file in the background, the first time it is called; \a done only when that
     * finds something, in the thread of \a context. */
    void checkFile(QObject *context, const std::function<void(const Error &)> &done);

private:
    [[nodiscard]] Result<QueueKeys::Opened> makeKey();

    Clock &m_clock;
    SecretStore *m_secrets;
    QString m_dir;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<LeadQueue> m_queue;
    std::unique_ptr<QueueKeys> m_keys;
    std::unique_ptr<QueueReader> m_reader;
    std::unique_ptr<IntegrityCheck> m_check;
};

} // namespace leadbooth
