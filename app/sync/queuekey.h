// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "queue/leadqueue.h"

namespace leadbooth {

/*!
 * Brings the queue and its private keys together; the keys are in the keychain, one entry each,
 * named by the public one.
 *
 * A queue without a key gets one, which is in the keychain and was read back from there before the
 * queue takes it. A missing private key never leads to a new one: saving goes on under the old
 * public key, and a recovery key opens the rows again. Engine's thread; store and queue must live
 * longer than this, and this longer than the contexts. Asynchronous functions keep the promise of
 * Done; what they have begun is finished also when the context goes.
 */
class QueueKeys
{
public:
    /*! \a profileDir: where it is noted which keychain has the keys; empty: it is not, and
     * KeychainChanged is never told. */
    QueueKeys(SecretStore &secrets, LeadQueue &queue, const QString &profileDir = {});
    ~QueueKeys();
    Q_DISABLE_COPY_MOVE(QueueKeys)

    enum class Opened {
        Unlocked,
        Made, //!< a first key was made: unlocked, and a recovery key is to be kept
    };
    /*! Errors: those of the SecretStore (KeychainLocked: saving works where the queue has a key);
     * SecretMissing, KeychainChanged: see QueueNotice::NoKey; those of the queue. The queue may be
     * unlocked nevertheless: with several keys, what is there opens what it fits. */
    void open(QObject *context, Done<Opened> done);
    /*! A person gave the recovery key: unlocks, and puts it into the keychain again. Errors:
     * WrongKey (no row has it), those of the SecretStore, with the queue unlocked nevertheless. */
    void recover(const KeyPair &key, QObject *context, Done<std::monostate> done);
    /*! The private keys that are at hand, the newest last. */
    [[nodiscard]] QList<KeyPair> atHand() const;

private:
    class Work;
    class Opening;
    class Recovering;

    Outcome take(const KeyPair &key);
    void noteKeychain();
    [[nodiscard]] QString notedKeychain() const;

    SecretStore &m_secrets;
    LeadQueue &m_queue;
    const QString m_profileDir;
    QList<KeyPair> m_keys;
    QObject m_scope; //!< what is under way; goes first
};

/*! The keychain's name of a private key. */
[[nodiscard]] QString queueKeyName(const PublicKey &key);

} // namespace leadbooth
