// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queuekey.h"

#include "account/settings.h"
#include "base/completion.h"
#include "base/logging.h"
#include "queue/recoverykey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"queue key: "_s + what};
}

// An entry holds what a person would keep on paper: it has a checksum, and whoever looks into the
// keychain finds something that can be used.
Result<KeyPair> pairIn(const Secret &entry, const PublicKey &key)
{
    const Result<KeyPair> pair = keyFromRecoveryText(entry);
    if (!pair || pair->publicKey != key) {
        return failure(problem(ErrorKind::SecretMissing, u"its entry holds something else"_s));
    }
    return pair;
}

} // namespace

QString queueKeyName(const PublicKey &key)
{
    return u"queue-key/"_s + key.name();
}

/*! What opening and recovering share. Deletes itself when it ends. */
class QueueKeys::Work : public QObject
{
protected:
    explicit Work(QueueKeys &keys)
        : QObject(&keys.m_scope)
        , m_keys(keys)
    {}

    /*! Writes the key and reads it back. \a done is called while this lives. */
    void keep(const KeyPair &pair, const std::function<void(const Outcome &)> &done)
    {
        const QString name = queueKeyName(pair.publicKey);
        m_keys.m_secrets.write(name, recoveryText(pair), this,
                               [this, name, pair, done](const Outcome &written) {
                                   if (written) {
                                       readBack(name, pair, done);
                                   } else {
                                       done(written);
                                   }
                               });
    }

    QueueKeys &m_keys;

private:
    void readBack(const QString &name, const KeyPair &pair,
                  const std::function<void(const Outcome &)> &done)
    {
        m_keys.m_secrets.read(name, this, [this, pair, done](const Result<Secret> &entry) {
            if (!entry && entry.error().kind != ErrorKind::SecretMissing) {
                done(failure(entry.error()));
            } else if (!entry || !pairIn(*entry, pair.publicKey)) {
                done(failure(problem(ErrorKind::KeychainUnavailable,
                                     u"the keychain does not give back what it was given"_s)));
            } else {
                m_keys.noteKeychain();
                done(success());
            }
        });
    }
};

class QueueKeys::Opening final : public Work
{
public:
    Opening(QueueKeys &keys, QObject *context, Done<Opened> done)
        : Work(keys)
        , m_completion(context, std::move(done))
    {}

    void start()
    {
        m_toRead = m_keys.m_queue.keys();
        readNext();
    }

private:
    // The newest first: it is what new leads need.
    void readNext()
    {
        if (m_toRead.isEmpty()) {
            onAllRead();
            return;
        }
        const PublicKey key = m_toRead.takeLast();
        m_keys.m_secrets.read(queueKeyName(key), this, [this, key](const Result<Secret> &entry) {
            const Result<KeyPair> pair =
                    entry ? pairIn(*entry, key) : Result<KeyPair>(failure(entry.error()));
            if (pair) {
                m_keys.noteKeychain();
                if (const Outcome taken = m_keys.take(*pair); !taken) {
                    end(failure(taken.error()));
                    return;
                }
            } else if (pair.error().kind == ErrorKind::SecretMissing) {
                m_missing = m_missing ? m_missing : pair.error();
                m_isNewestMissing = m_isNewestMissing || key == m_keys.m_queue.key();
            } else {
                end(failure(pair.error())); // asking for the others would ask the person again
                return;
            }
            readNext();
        });
    }

    void onAllRead()
    {
        if (!m_keys.m_queue.key().isValid()) {
            make();
            return;
        }
        bool isInTheWay = m_isNewestMissing;
        if (m_missing && !isInTheWay) {
            // An old key whose rows are all gone is of no use any more.
            const Result<QueueCounts> counts = m_keys.m_queue.counts();
            if (!counts) {
                end(failure(counts.error()));
                return;
            }
            isInTheWay = counts->locked > 0;
        }
        if (isInTheWay) {
            end(failure(explainMissing(*m_missing, m_keys.m_secrets, m_keys.notedKeychain())));
        } else {
            end(Opened::Unlocked);
        }
    }

    void make()
    {
        const KeyPair pair = newKeyPair();
        keep(pair, [this, pair](const Outcome &kept) {
            if (!kept) {
                end(failure(kept.error()));
                return;
            }
            const Outcome added = m_keys.m_queue.addFirstKey(pair.publicKey);
            if (!added) {
                // The entry stays: that the disk reports an error does not prove that the queue
                // has not taken the key.
                end(failure(added.error()));
            } else if (m_keys.m_queue.key() == pair.publicKey) {
                const Outcome taken = m_keys.take(pair);
                end(taken ? Result<Opened>(Opened::Made) : failure(taken.error()));
            } else {
                dropAndStartAgain(pair.publicKey);
            }
        });
    }

    // Another process was faster.
    void dropAndStartAgain(const PublicKey &unused)
    {
        m_keys.m_secrets.remove(queueKeyName(unused), this, [this](const Outcome &removed) {
            if (!removed) {
                qCInfo(lcSync).noquote() << "a key that nothing is sealed to stays in the keychain:"
                                         << toString(removed.error().kind);
            }
            start();
        });
    }

    void end(const Result<Opened> &result)
    {
        m_completion.finishLater(result);
        deleteLater();
    }

    const Completion<Opened> m_completion;
    QList<PublicKey> m_toRead;
    std::optional<Error> m_missing;
    bool m_isNewestMissing = false;
};

class QueueKeys::Recovering final : public Work
{
public:
    Recovering(QueueKeys &keys, QObject *context, Done<std::monostate> done)
        : Work(keys)
        , m_completion(context, std::move(done))
    {}

    void start(const KeyPair &pair)
    {
        if (const Outcome taken = m_keys.take(pair); !taken) {
            end(taken);
            return;
        }
        keep(pair, [this](const Outcome &kept) { end(kept); });
    }

private:
    void end(const Outcome &outcome)
    {
        m_completion.finishLater(outcome);
        deleteLater();
    }

    const Completion<std::monostate> m_completion;
};

QueueKeys::QueueKeys(SecretStore &secrets, LeadQueue &queue, const QString &profileDir)
    : m_secrets(secrets)
    , m_queue(queue)
    , m_profileDir(profileDir)
{}

QueueKeys::~QueueKeys() = default;

void QueueKeys::open(QObject *context, Done<Opened> done)
{
    (new Opening(*this, context, std::move(done)))->start();
}

void QueueKeys::recover(const KeyPair &key, QObject *context, Done<std::monostate> done)
{
    (new Recovering(*this, context, std::move(done)))->start(key);
}

QList<KeyPair> QueueKeys::atHand() const
{
    QList<KeyPair> sorted;
    const QList<PublicKey> order = m_queue.keys();
    for (const PublicKey &key : order) {
        const auto found = std::ranges::find(m_keys, key, &KeyPair::publicKey);
        if (found != m_keys.cend()) {
            sorted += *found;
        }
    }
    return sorted;
}

Outcome QueueKeys::take(const KeyPair &key)
{
    const Outcome unlocked = m_queue.unlock(key);
    if (unlocked
        && std::ranges::find(m_keys, key.publicKey, &KeyPair::publicKey) == m_keys.cend()) {
        m_keys += key;
    }
    return unlocked;
}

void QueueKeys::noteKeychain()
{
    const QString backend = m_secrets.backend();
    if (m_profileDir.isEmpty() || backend.isEmpty() || backend == notedKeychain()) {
        return;
    }
    const Outcome noted = Settings(m_profileDir).set(Setting::QueueKeychain, backend);
    if (!noted) {
        qCWarning(lcSync).noquote() << noted.error().detail;
    }
}

QString QueueKeys::notedKeychain() const
{
    return m_profileDir.isEmpty() ? QString() : Settings(m_profileDir).text(Setting::QueueKeychain);
}

} // namespace leadbooth
