// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuerecovery.h"

#include "queue/recoveryfile.h"
#include "queue/recoverykey.h"
#include "queuehost.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QueueRecovery::QueueRecovery(QueueHost &host)
    : QObject(&host)
    , m_host(host)
{}

void QueueRecovery::showKey()
{
    QueueKeys *keys = m_host.keys();
    const QList<KeyPair> atHand = keys ? keys->atHand() : QList<KeyPair>();
    if (atHand.isEmpty()) {
        Q_EMIT failed({.kind = ErrorKind::SecretMissing,
                       .certainty = Certainty::NotSent,
                       .detail = u"no key of the queue is at hand"_s});
        return;
    }
    const Secret text = recoveryText(atHand.constLast());
    Q_EMIT keyReady(text, qrCode(text.reveal()));
}

void QueueRecovery::saveKey(const QString &path, const Secret &content)
{
    if (const Outcome written = writeRecoveryFile(path, content); written) {
        Q_EMIT keySaved(path);
    } else {
        Q_EMIT savingFailed(written.error());
    }
}

void QueueRecovery::readFile(const QString &path)
{
    if (const Result<Secret> content = readRecoveryFile(path)) {
        Q_EMIT fileRead(*content);
    } else {
        Q_EMIT readingFailed(content.error());
    }
}

void QueueRecovery::useKey(const Secret &text)
{
    const Result<KeyPair> key = keyFromRecoveryText(text);
    if (!key) {
        Q_EMIT keyRefused(key.error());
        return;
    }
    QueueKeys *keys = m_host.keys();
    if (!keys) {
        Q_EMIT keyRefused({.kind = ErrorKind::Cancelled, .certainty = Certainty::NotSent});
        return;
    }
    keys->recover(*key, this, [this](const Outcome &recovered) {
        // Where only the keychain did not take it, it has opened the rows all the same.
        if (recovered || recovered.error().kind != ErrorKind::WrongKey) {
            m_host.keyTaken();
        }
        if (recovered) {
            Q_EMIT keyTaken();
        } else {
            Q_EMIT keyRefused(recovered.error());
        }
    });
}

} // namespace leadbooth
