// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sealedbox.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// What a passphrase-locked text begins with, and all that is needed to open it but the passphrase.
// The cost belongs to the version, so that a file cannot ask for more memory than this.
const QByteArray LockedMagic = QByteArrayLiteral("LBLOCK1\n");
constexpr unsigned long long Argon2Passes = 3;
constexpr size_t Argon2Memory = size_t(256) * 1024 * 1024;
constexpr qsizetype SaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype KeySize = crypto_box_SECRETKEYBYTES;
// A receipt is compared for years: never change these.
constexpr quint64 ReceiptKeyNumber = 1;
constexpr char ReceiptContext[crypto_kdf_CONTEXTBYTES + 1] = "LBRCPT01";
static_assert(crypto_kdf_KEYBYTES == KeySize);
static_assert(crypto_box_PUBLICKEYBYTES == 32 && KeySize == 32 && crypto_box_SEALBYTES == 48);

// The initialisation of a static is safe between threads, so each function may begin with this.
void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        qFatal("libsodium finds no source of randomness");
    }
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

// Bytes that are overwritten when they are not needed any more.
class Wiped
{
public:
    explicit Wiped(qsizetype size)
        : m_bytes(size, Qt::Uninitialized)
    {}
    explicit Wiped(const Secret &secret)
        : m_bytes(secret.reveal())
    {}
    ~Wiped() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Wiped)

    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"sealed box: "_s + what};
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

Error nobodysKey()
{
    return problem(ErrorKind::WrongKey, u"nothing can be sealed to this key"_s);
}

Outcome deriveKey(Wiped &key, const Secret &passphrase, const QByteArray &salt)
{
    Wiped text(passphrase);
    if (crypto_pwhash(out(key.bytes()), sizeOf(key.bytes()), text.bytes().constData(),
                      sizeOf(text.bytes()), in(salt), Argon2Passes, Argon2Memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return failure(problem(ErrorKind::Internal, u"not memory enough for a passphrase"_s));
    }
    return success();
}

} // namespace

QString PublicKey::name() const
{
    needSodium();
    // generichash gives 16 bytes at least.
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(out(hash), static_cast<size_t>(hash.size()), in(bytes), sizeOf(bytes),
                       nullptr, 0);
    return QString::fromLatin1(hash.first(8).toHex());
}

KeyPair newKeyPair()
{
    needSodium();
    KeyPair pair;
    pair.publicKey.bytes.resize(crypto_box_PUBLICKEYBYTES);
    Wiped secret(KeySize);
    crypto_box_keypair(out(pair.publicKey.bytes), out(secret.bytes()));
    pair.secretKey = Secret(secret.bytes());
    return pair;
}

Result<KeyPair> keyPairOf(const Secret &secretKey)
{
    needSodium();
    Wiped secret(secretKey);
    if (secret.bytes().size() != KeySize) {
        return failure(problem(ErrorKind::InvalidInput, u"not a key"_s));
    }
    KeyPair pair{.secretKey = secretKey};
    pair.publicKey.bytes.resize(crypto_box_PUBLICKEYBYTES);
    if (crypto_scalarmult_base(out(pair.publicKey.bytes), in(secret.bytes())) != 0) {
        return failure(problem(ErrorKind::InvalidInput, u"not a key"_s));
    }
    return pair;
}

Result<QByteArray> seal(const QByteArray &plain, const PublicKey &key)
{
    needSodium();
    QByteArray box(plain.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (!key.isValid() || crypto_box_seal(out(box), in(plain), sizeOf(plain), in(key.bytes)) != 0) {
        return failure(nobodysKey());
    }
    return box;
}

Result<Envelope> Envelope::to(const PublicKey &key)
{
    const KeyPair sender = newKeyPair();
    Wiped secret(sender.secretKey);
    Wiped shared(crypto_box_BEFORENMBYTES);
    if (!key.isValid()
        || crypto_box_beforenm(out(shared.bytes()), in(key.bytes), in(secret.bytes())) != 0) {
        return failure(nobodysKey());
    }
    Envelope envelope;
    envelope.m_recipient = key;
    envelope.m_sender = sender.publicKey.bytes;
    envelope.m_key = Secret(shared.bytes());
    return envelope;
}

// As crypto_box_seal() does it: the sender's public key, then a box whose nonce is the hash of both
// public keys.
Result<QByteArray> Envelope::seal(const QByteArray &plain) &&
{
    Wiped shared(std::exchange(m_key, {}));
    if (shared.bytes().size() != crypto_box_BEFORENMBYTES) {
        return failure(problem(ErrorKind::Internal, u"an envelope that was used before"_s));
    }
    const QByteArray both = m_sender + m_recipient.bytes;
    QByteArray nonce(crypto_box_NONCEBYTES, Qt::Uninitialized);
    crypto_generichash(out(nonce), crypto_box_NONCEBYTES, in(both), sizeOf(both), nullptr, 0);
    QByteArray box(plain.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    std::ranges::copy(m_sender, box.begin());
    // Fails only for a text of an impossible size, for which it calls sodium_misuse() as well.
    if (crypto_box_easy_afternm(out(box) + crypto_box_PUBLICKEYBYTES, in(plain), sizeOf(plain),
                                in(nonce), in(shared.bytes()))
        != 0) {
        return failure(problem(ErrorKind::Internal, u"not sealed"_s));
    }
    return box;
}

Result<QByteArray> openSealed(const QByteArray &box, const KeyPair &key)
{
    needSodium();
    Wiped secret(key.secretKey);
    if (!key.publicKey.isValid() || secret.bytes().size() != KeySize
        || box.size() < qsizetype(crypto_box_SEALBYTES)) {
        return failure(problem(ErrorKind::WrongKey, u"not a box, or not a key"_s));
    }
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(out(plain), in(box), sizeOf(box), in(key.publicKey.bytes),
                             in(secret.bytes()))
        != 0) {
        return failure(problem(ErrorKind::WrongKey, u"another key's, or changed"_s));
    }
    return plain;
}

Result<QByteArray> lockWithPassphrase(const QByteArray &plain, const Secret &passphrase)
{
    needSodium();
    const QByteArray salt = randomBytes(SaltSize);
    const QByteArray nonce = randomBytes(NonceSize);
    Wiped key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (const Outcome derived = deriveKey(key, passphrase, salt); !derived) {
        return failure(derived.error());
    }
    QByteArray box(plain.size() + TagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(box), nullptr, in(plain), sizeOf(plain),
                                               in(LockedMagic), sizeOf(LockedMagic), nullptr,
                                               in(nonce), in(key.bytes()));
    return LockedMagic + salt + nonce + box;
}

Result<QByteArray> openWithPassphrase(const QByteArray &locked, const Secret &passphrase)
{
    needSodium();
    const qsizetype boxAt = LockedMagic.size() + SaltSize + NonceSize;
    if (!locked.startsWith(LockedMagic) || locked.size() < boxAt + TagSize) {
        return failure(problem(ErrorKind::WrongKey, u"not locked with a passphrase"_s));
    }
    const QByteArray salt = locked.mid(LockedMagic.size(), SaltSize);
    const QByteArray nonce = locked.mid(LockedMagic.size() + SaltSize, NonceSize);
    const QByteArray box = locked.mid(boxAt);
    Wiped key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (const Outcome derived = deriveKey(key, passphrase, salt); !derived) {
        return failure(derived.error());
    }
    QByteArray plain(box.size() - TagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(box),
                                                   sizeOf(box), in(LockedMagic),
                                                   sizeOf(LockedMagic), in(nonce), in(key.bytes()))
        != 0) {
        return failure(problem(ErrorKind::WrongKey, u"another passphrase, or changed"_s));
    }
    return plain;
}

Result<QByteArray> receiptHash(const QByteArray &text, const Secret &key)
{
    needSodium();
    Wiped secret(key);
    if (secret.bytes().size() != KeySize) {
        return failure(problem(ErrorKind::InvalidInput, u"not a key"_s));
    }
    Wiped derived(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(out(derived.bytes()), crypto_generichash_KEYBYTES, ReceiptKeyNumber,
                               ReceiptContext, in(secret.bytes()));
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(out(hash), static_cast<size_t>(hash.size()), in(text), sizeOf(text),
                       in(derived.bytes()), crypto_generichash_KEYBYTES);
    return hash;
}

} // namespace leadbooth
