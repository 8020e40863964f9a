// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuestore.h"

#include "base/completion.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace leadbooth {

QueueStore::QueueStore(Clock &clock, SecretStore &secrets, const QString &profileDir)
    : m_clock(clock)
    , m_secrets(&secrets)
    , m_dir(profileDir)
{}

QueueStore::QueueStore(Clock &clock)
    : m_clock(clock)
    , m_secrets(nullptr)
{}

QueueStore::~QueueStore() = default;

Outcome QueueStore::open()
{
    if (m_queue) {
        return success();
    }
    if (isTemporary() && !m_temporary) {
        m_temporary = std::make_unique<QTemporaryDir>();
        if (!m_temporary->isValid()) {
            Error error{.kind = ErrorKind::Storage,
                        .certainty = Certainty::NotSent,
                        .detail = u"no temporary folder: "_s + m_temporary->errorString()};
            m_temporary.reset();
            return failure(error);
        }
        m_dir = m_temporary->path();
    }
    Result<std::unique_ptr<LeadQueue>> queue = LeadQueue::open(m_clock, {.profileDir = m_dir});
    if (!queue) {
        return failure(queue.error());
    }
    m_queue = std::move(*queue);
    if (m_secrets) {
        m_keys = std::make_unique<QueueKeys>(*m_secrets, *m_queue, m_dir);
    }
    m_reader = std::make_unique<QueueReader>(m_clock, *m_queue);
    return success();
}

void QueueStore::openKeys(QObject *context, Done<QueueKeys::Opened> done)
{
    if (m_keys) {
        m_keys->open(context, std::move(done));
    } else {
        Completion<QueueKeys::Opened>(context, std::move(done)).finishLater(makeKey());
    }
}

void QueueStore::checkFile(QObject *context, const std::function<void(const Error &)> &done)
{
    if (m_check || isTemporary()) {
        return;
    }
    m_check = std::make_unique<IntegrityCheck>(m_dir);
    QObject::connect(m_check.get(), &IntegrityCheck::finished, context,
                     [done](const Outcome &outcome) {
                         if (!outcome) {
                             done(outcome.error());
                         }
                     });
    m_check->start();
}

Result<QueueKeys::Opened> QueueStore::makeKey()
{
    if (m_queue->isUnlocked()) {
        return QueueKeys::Opened::Unlocked;
    }
    const KeyPair key = newKeyPair();
    if (const Outcome added = m_queue->addKey(key.publicKey); !added) {
        return failure(added.error());
    }
    if (const Outcome unlocked = m_queue->unlock(key); !unlocked) {
        return failure(unlocked.error());
    }
    return QueueKeys::Opened::Unlocked;
}

} // namespace leadbooth
