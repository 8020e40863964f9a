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
 * queue takes it. A missing private key never leads to a new one while sealed rows exist: saving
 * goes on under the old public key, and a recovery key opens it again. Engine's thread; all must
 * live longer than the context. Asynchronous functions keep the promise of Done.
 */
class QueueKeys
{
public:
    QueueKeys(SecretStore &secrets, LeadQueue &queue);

    enum class Opened {
        Unlocked,
        Made, //!< a first key was made: unlocked, and a recovery key is to be kept
    };
    /*! Errors: those of the SecretStore (KeychainLocked: saving works where the queue has a key);
     * SecretMissing, KeychainChanged: see QueueNotice::NoKey. */
    void open(QObject *context, Done<Opened> done);
    /*! A person gave the recovery key: unlocks, and puts it into the keychain again. Errors:
     * WrongKey (no row has it), those of the SecretStore, with the queue unlocked nevertheless. */
    void recover(const KeyPair &key, QObject *context, Done<std::monostate> done);
    /*! The private keys that are at hand, the newest last. */
    [[nodiscard]] QList<KeyPair> atHand() const;

private:
    SecretStore &m_secrets;
    LeadQueue &m_queue;
    QList<KeyPair> m_keys;
};

/*! The keychain's name of a private key. */
[[nodiscard]] QString queueKeyName(const PublicKey &key);

} // namespace leadbooth
