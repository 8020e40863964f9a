// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queueinuse.h"

#include "base/completion.h"
#include "queue/recoveryfile.h"
#include "queue/recoverykey.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

Result<KeyPair> readKeyFile(const QString &path)
{
    const Result<Secret> content = readRecoveryFile(path);
    return content ? keyFromRecoveryText(*content) : failure(content.error());
}

Outcome writeKeyFile(const QString &path, const KeyPair &key)
{
    if (QFile::exists(path)) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"there is a file already; a key is never written over it"_s});
    }
    return writeRecoveryFile(path, Secret("Recovery key of a Leadbooth queue, "
                                          + key.publicKey.name().toLatin1()
                                          + ".\nWho has it can read the leads that are kept "
                                            "there.\n\n"
                                          + recoveryText(key).reveal() + '\n'));
}

Result<std::unique_ptr<QueueInUse>> QueueInUse::open(const CliOptions &options,
                                                     const CommandParts &parts)
{
    Result<std::unique_ptr<LeadQueue>> queue =
            LeadQueue::open(parts.clock, {.profileDir = options.profileDir});
    if (!queue) {
        return failure(queue.error());
    }
    if (const QString path = (*queue)->wasSetAside(); !path.isEmpty()) {
        parts.err << "The queue was damaged. It was kept as " << path << ", and a new one was begun.\n";
    }
    return std::unique_ptr<QueueInUse>(new QueueInUse(options, parts, std::move(*queue)));
}

QueueInUse::QueueInUse(const CliOptions &options, const CommandParts &parts,
                       std::unique_ptr<LeadQueue> queue)
    : m_keyFile(options.queueKeyFile)
    , m_parts(parts)
    , m_queue(std::move(queue))
    , m_keys(parts.secrets, *m_queue, options.profileDir)
{}

void QueueInUse::unlock(QObject *context, Done<std::monostate> done)
{
    if (!m_keyFile.isEmpty()) {
        Completion<std::monostate>(context, std::move(done)).finishLater(unlockByFile());
        return;
    }
    m_keys.open(context, [this, done = std::move(done)](const Result<QueueKeys::Opened> &opened) {
        if (!opened) {
            done(failure(opened.error()));
            return;
        }
        if (*opened == QueueKeys::Opened::Made) {
            m_parts.err << "The queue got a key, which is in the keychain. Keep a copy in a safe "
                           "place: leadbooth-cli queue recovery-key save FILE\n";
        }
        done(success());
    });
}

Outcome QueueInUse::unlockByFile()
{
    Result<KeyPair> key = readKeyFile(m_keyFile);
    const bool hasKey = m_queue->key().isValid();
    if (!key && key.error().kind == ErrorKind::NotFound && !hasKey) {
        key = newKeyPair();
        if (const Outcome written = writeKeyFile(m_keyFile, *key); !written) {
            return written;
        }
    }
    if (!key) {
        return failure(key.error());
    }
    if (!hasKey) {
        if (const Outcome added = m_queue->addKey(key->publicKey); !added) {
            return added;
        }
    }
    const Outcome unlocked = m_queue->unlock(*key);
    if (unlocked) {
        m_fileKeys = {*key};
    }
    return unlocked;
}

void QueueInUse::recover(const KeyPair &key, QObject *context, Done<std::monostate> done)
{
    if (m_keyFile.isEmpty()) {
        m_keys.recover(key, context, std::move(done));
        return;
    }
    const Outcome unlocked = m_queue->unlock(key);
    if (unlocked) {
        m_fileKeys.append(key);
    }
    Completion<std::monostate>(context, std::move(done)).finishLater(unlocked);
}

QList<KeyPair> QueueInUse::keysAtHand() const
{
    return m_keyFile.isEmpty() ? m_keys.atHand() : m_fileKeys;
}

Outcome QueueInUse::becomeSender(std::chrono::milliseconds settle)
{
    const Result<bool> became = m_queue->becomeSender(settle);
    if (!became) {
        return failure(became.error());
    }
    if (!*became) {
        return failure({.kind = ErrorKind::QueueBusy,
                        .certainty = Certainty::NotSent,
                        .detail = u"another Leadbooth is sending this queue just now"_s});
    }
    return success();
}

} // namespace leadbooth
