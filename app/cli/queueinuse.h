// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "queue/leadqueue.h"
#include "sync/queuekey.h"

namespace leadbooth {

/*! The queue of the profile as one command uses it, with the way to its keys: the keychain, or the
 * file of --queue-key. Main thread. */
class QueueInUse
{
public:
    /*! Says on standard error when the queue was damaged and set aside. */
    [[nodiscard]] static Result<std::unique_ptr<QueueInUse>> open(const CliOptions &options,
                                                                  const CommandParts &parts);

    [[nodiscard]] LeadQueue &queue() { return *m_queue; }

    /*! Makes the rows readable; a queue without a key gets one. Keeps the promise of Done. Errors:
     * those of QueueKeys::open(), and of readKeyFile(). */
    void unlock(QObject *context, Done<std::monostate> done);
    /*! Takes a key that a person gave: unlocks, and keeps it in the keychain; with --queue-key, in
     * another file beside that one, and says so. Errors: those of QueueKeys::recover(), Storage. */
    void recover(const KeyPair &key, QObject *context, Done<std::monostate> done);
    /*! The private keys at hand, the newest last. */
    [[nodiscard]] QList<KeyPair> keysAtHand() const;

    /*! Becomes the process that sends; QueueBusy where another one is. */
    [[nodiscard]] Outcome becomeSender(std::chrono::milliseconds settle);

private:
    QueueInUse(const CliOptions &options, const CommandParts &parts,
               std::unique_ptr<LeadQueue> queue);
    [[nodiscard]] Outcome unlockByFiles();
    [[nodiscard]] Result<KeyPair> ownKey();
    [[nodiscard]] Outcome recoverByFile(const KeyPair &key);

    const QStringList m_keyFiles; //!< empty: the keychain
    const CommandParts m_parts;
    std::unique_ptr<LeadQueue> m_queue;
    QueueKeys m_keys;
    QList<KeyPair> m_fileKeys;
};

/*! Errors: those of readRecoveryFile() and keyFromRecoveryText(). */
[[nodiscard]] Result<KeyPair> readKeyFile(const QString &path);
/*! Never over another file. Errors: InvalidInput when there is one, those of writeRecoveryFile().
 */
[[nodiscard]] Outcome writeKeyFile(const QString &path, const KeyPair &key);

} // namespace leadbooth
