// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskcrypto.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth::kioskcrypto {

namespace {

static_assert(SeedSize == crypto_sign_SEEDBYTES && PublicKeySize == crypto_sign_PUBLICKEYBYTES
              && SignatureSize == crypto_sign_BYTES && SaltSize == crypto_pwhash_SALTBYTES);

// What is kept was made with these; never change them without another version of what is kept.
constexpr unsigned long long Argon2Passes = 3;
constexpr size_t Argon2Memory = size_t(256) * 1024 * 1024;

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

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

// The two halves of libsodium's key pair; the secret one is overwritten in the end.
class Pair
{
public:
    explicit Pair(const Secret &seed)
    {
        needSodium();
        QByteArray bytes = seed.reveal();
        Q_ASSERT(bytes.size() == SeedSize);
        crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), in(bytes));
        wipe(bytes);
    }
    ~Pair() { sodium_memzero(secretKey.data(), secretKey.size()); }
    Q_DISABLE_COPY_MOVE(Pair)

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
};

} // namespace

Secret randomSeed()
{
    needSodium();
    QByteArray bytes(SeedSize, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    const Secret seed(bytes);
    wipe(bytes);
    return seed;
}

QByteArray randomSalt()
{
    needSodium();
    QByteArray bytes(SaltSize, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes;
}

QByteArray publicKeyOf(const Secret &seed)
{
    const Pair pair(seed);
    return {reinterpret_cast<const char *>(pair.publicKey.data()), PublicKeySize};
}

QByteArray signatureOf(const QByteArray &message, const Secret &seed)
{
    const Pair pair(seed);
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message),
                         static_cast<unsigned long long>(message.size()), pair.secretKey.data());
    return signature;
}

bool isSignatureOf(const QByteArray &signature, const QByteArray &message,
                   const QByteArray &publicKey)
{
    needSodium();
    return signature.size() == SignatureSize && publicKey.size() == PublicKeySize
           && crypto_sign_verify_detached(in(signature), in(message),
                                          static_cast<unsigned long long>(message.size()),
                                          in(publicKey))
                      == 0;
}

Result<QByteArray> stretched(const Secret &text, const QByteArray &salt)
{
    needSodium();
    Q_ASSERT(salt.size() == SaltSize);
    QByteArray plain = text.reveal();
    QByteArray result(StretchedSize, Qt::Uninitialized);
    const int made =
            crypto_pwhash(out(result), static_cast<unsigned long long>(result.size()),
                          plain.constData(), static_cast<unsigned long long>(plain.size()),
                          in(salt), Argon2Passes, Argon2Memory, crypto_pwhash_ALG_ARGON2ID13);
    wipe(plain);
    if (made != 0) {
        return failure({.kind = ErrorKind::Internal,
                        .certainty = Certainty::NotSent,
                        .detail = u"kiosk: not memory enough for a PIN"_s});
    }
    return result;
}

bool isEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
           && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace leadbooth::kioskcrypto
