// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace leadbooth {

// Encryption of the queue: libsodium, used in sealedbox.cpp alone. Pure functions; any thread.
// https://doc.libsodium.org/public-key_cryptography/sealed_boxes

/*! Whom a row is sealed to. Not secret. */
struct PublicKey
{
    QByteArray bytes = {}; //!< 32
    [[nodiscard]] bool isValid() const { return bytes.size() == 32; }
    /*! Names the key in the database, in the keychain and in files: 16 hex digits. */
    [[nodiscard]] QString name() const;
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/*! What opens rows. */
struct KeyPair
{
    PublicKey publicKey = {};
    Secret secretKey = {}; //!< 32 bytes
};

[[nodiscard]] KeyPair newKeyPair();
/*! Errors: InvalidInput, when these are not 32 bytes. */
[[nodiscard]] Result<KeyPair> keyPairOf(const Secret &secretKey);

/*! Needs no secret. Two boxes of the same text differ. 48 bytes longer than \a plain. Errors:
 * WrongKey, when nothing can be sealed to \a key: it is not 32 bytes, or a damaged one. */
[[nodiscard]] Result<QByteArray> seal(const QByteArray &plain, const PublicKey &key);

/*!
 * All of seal() that does not need the text, which is nearly all that it costs. For one box only: a
 * second one under the same key would give away what the texts have in common. Holds a secret until
 * then, which is overwritten when it goes.
 */
class Envelope
{
public:
    /*! Errors: WrongKey, as seal(). */
    [[nodiscard]] static Result<Envelope> to(const PublicKey &key);
    Envelope(Envelope &&) = default;
    Envelope &operator=(Envelope &&) = default;
    Q_DISABLE_COPY(Envelope)

    [[nodiscard]] bool isFor(const PublicKey &key) const { return m_recipient == key; }
    /*! What seal() would have made. Internal, when it was used before. */
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain) &&;

private:
    Envelope() = default;
    PublicKey m_recipient;
    QByteArray m_sender; //!< the public key that was made for the box
    Secret m_key;
};

/*! So many bytes in the beginning of a box are in no other: a public key that was made for it. */
constexpr qsizetype BoxNameSize = 32;
/*! Errors: WrongKey, when it was sealed to another key or changed since. */
[[nodiscard]] Result<QByteArray> openSealed(const QByteArray &box, const KeyPair &key);

/*! Under a key made of a passphrase (Argon2id, moderate: about a second), with a random salt.
 * Errors: Internal, when there is not memory enough. */
[[nodiscard]] Result<QByteArray> lockWithPassphrase(const QByteArray &plain,
                                                    const Secret &passphrase);
/*! Errors: WrongKey (another passphrase, or changed since); Internal as above. */
[[nodiscard]] Result<QByteArray> openWithPassphrase(const QByteArray &locked,
                                                    const Secret &passphrase);

/*! BLAKE2b, 32 bytes: what a receipt keeps of a lead. Under a key derived from the secret one, so
 * that nobody without it can try what was typed, and equal leads of two profiles do not show.
 * Errors: InvalidInput, when \a key is not 32 bytes. */
[[nodiscard]] Result<QByteArray> receiptHash(const QByteArray &text, const Secret &key);

} // namespace leadbooth
