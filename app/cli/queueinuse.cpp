// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queueinuse.h"

#include "base/completion.h"
#include "queue/leadtransfer.h"
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
        parts.err << "The queue was damaged. It was kept as " << path
                  << ", and a new one was begun.\n";
    }
    return std::unique_ptr<QueueInUse>(new QueueInUse(options, parts, std::move(*queue)));
}

QueueInUse::QueueInUse(const CliOptions &options, const CommandParts &parts,
                       std::unique_ptr<LeadQueue> queue)
    : m_keyFiles(options.queueKeyFiles)
    , m_parts(parts)
    , m_queue(std::move(queue))
    , m_keys(parts.secrets, *m_queue, options.profileDir)
{}

void QueueInUse::unlock(QObject *context, Done<std::monostate> done)
{
    if (!m_keyFiles.isEmpty()) {
        Completion<std::monostate>(context, std::move(done)).finishLater(unlockByFiles());
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

Outcome QueueInUse::unlockByFiles()
{
    const Result<KeyPair> own = ownKey();
    Outcome unlocked = own ? m_queue->unlock(*own) : Outcome(failure(own.error()));
    if (!unlocked) {
        return unlocked;
    }
    m_fileKeys = {*own};
    for (const QString &path : m_keyFiles.mid(1)) {
        const Result<KeyPair> key = readKeyFile(path);
        unlocked = key ? m_queue->unlock(*key) : Outcome(failure(key.error()));
        if (!unlocked) {
            return unlocked;
        }
        m_fileKeys.prepend(*key);
    }
    return success();
}

Result<KeyPair> QueueInUse::ownKey()
{
    const QString path = m_keyFiles.constFirst();
    Result<KeyPair> key = readKeyFile(path);
    if (m_queue->key().isValid()) {
        return key;
    }
    if (!key && key.error().kind == ErrorKind::NotFound) {
        key = newKeyPair();
        if (const Outcome written = writeKeyFile(path, *key); !written) {
            return failure(written.error());
        }
    }
    if (key) {
        if (const Outcome added = m_queue->addFirstKey(key->publicKey); !added) {
            return failure(added.error());
        }
    }
    return key;
}

void QueueInUse::recover(const KeyPair &key, QObject *context, Done<std::monostate> done)
{
    if (m_keyFiles.isEmpty()) {
        m_keys.recover(key, context, std::move(done));
        return;
    }
    Completion<std::monostate>(context, std::move(done)).finishLater(recoverByFile(key));
}

Outcome QueueInUse::recoverByFile(const KeyPair &key)
{
    if (const Outcome unlocked = m_queue->unlock(key); !unlocked) {
        return unlocked;
    }
    const QList<KeyPair> atHand = keysAtHand();
    if (std::any_of(atHand.cbegin(), atHand.cend(),
                    [&](const KeyPair &known) { return known.publicKey == key.publicKey; })) {
        return success();
    }
    m_fileKeys.prepend(key);
    const QString path = m_keyFiles.constFirst() + u'-' + key.publicKey.name();
    if (QFile::exists(path)) {
        return success();
    }
    const Outcome written = writeKeyFile(path, key);
    if (written) {
        m_parts.err << "The key is in " << path
                    << "; give it with another --queue-key after the first one.\n";
    }
    return written;
}

QList<KeyPair> QueueInUse::keysAtHand() const
{
    return m_keyFiles.isEmpty() ? m_keys.atHand() : m_fileKeys;
}

Outcome QueueInUse::becomeSender(std::chrono::milliseconds settle)
{
    return ensureSender(*m_queue, settle);
}

} // namespace leadbooth
