// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadqueueprivate.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// More than are on their way at a time.
constexpr qsizetype MostReceipts = 250;

} // namespace

Outcome LeadQueue::Private::loadKeys()
{
    QList<KnownKey> found;
    // (NULLs come first.)
    const Outcome read = db->read(
            u"SELECT id, bytes, taken FROM sealing_key ORDER BY taken, id"_s, {},
            [&](const Database::Row &row) {
                found.append({.id = row.number(0), .key = {row.bytes(1)}, .isOwn = !row.isNull(2)});
            });
    if (read) {
        keys = found;
    }
    return read;
}

Result<LeadQueue::Private::KnownKey> LeadQueue::Private::sealingKey()
{
    // Another process may have added one.
    if (const Outcome loaded = loadKeys(); !loaded) {
        return failure(loaded.error());
    }
    if (keys.isEmpty() || !keys.last().isOwn) {
        return failure(queueError(ErrorKind::SecretMissing, u"it has no key yet"_s));
    }
    return keys.last();
}

Result<LeadQueue::Private::KnownKey> LeadQueue::Private::keyById(qint64 id)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto found = std::ranges::find(std::as_const(keys), id, &KnownKey::id);
        if (found != keys.cend()) {
            return *found;
        }
        if (const Outcome loaded = loadKeys(); !loaded) {
            return failure(loaded.error());
        }
    }
    return failure(queueError(ErrorKind::Internal, u"a row names a key that is not there"_s));
}

Outcome LeadQueue::Private::keepKey(const PublicKey &key)
{
    const Result<int> kept =
            db->run(u"INSERT INTO sealing_key (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                    {key.name(), key.bytes});
    return kept ? success() : failure(kept.error());
}

Outcome LeadQueue::Private::takeKey(const PublicKey &key, const std::function<Outcome()> &check)
{
    if (!key.isValid()) {
        return failure(queueError(ErrorKind::InvalidInput, u"not a public key"_s));
    }
    return write([&]() -> Outcome {
        if (const Outcome checked = check(); !checked) {
            return checked;
        }
        if (const Outcome kept = keepKey(key); !kept) {
            return kept;
        }
        const Result<int> taken =
                db->run(u"UPDATE sealing_key SET taken = (SELECT coalesce(max(taken), 0) + 1"
                        " FROM sealing_key) WHERE bytes = ?"
                        " AND (taken IS NULL OR taken < (SELECT max(taken) FROM sealing_key))"_s,
                        {key.bytes});
        // Before the commit: afterwards nothing may fail.
        return taken ? loadKeys() : failure(taken.error());
    });
}

Result<QByteArray> LeadQueue::Private::unseal(const QByteArray &box, qint64 keyId) const
{
    const auto key = unlocked.constFind(keyId);
    if (key == unlocked.constEnd()) {
        return failure(queueError(ErrorKind::KeychainLocked, u"locked"_s));
    }
    return openSealed(box, *key);
}

Result<LeadPayload> LeadQueue::Private::readPayload(const QByteArray &box, qint64 keyId,
                                                    const OriginId &origin) const
{
    Result<LeadPayload> payload = unseal(box, keyId).and_then(payloadFromBytes);
    return payload && payload->draft.originId != origin ? failure(notOfThisRow())
                                                        : std::move(payload);
}

Result<SealedLead> LeadQueue::Private::sealed(const QByteArray &box, qint64 keyId,
                                              const OriginId &origin) const
{
    const auto key = unlocked.constFind(keyId);
    return key != unlocked.constEnd()
                   ? Result<SealedLead>(SealedLead{.origin = origin, .box = box, .key = *key})
                   : failure(queueError(ErrorKind::KeychainLocked, u"locked"_s));
}

void LeadQueue::remember(const OpenedLead &opened)
{
    if (d->openedReceipts.size() >= MostReceipts) {
        d->openedReceipts.clear();
    }
    d->openedReceipts.insert(opened.boxName, opened.receipt);
}

PublicKey LeadQueue::key() const
{
    return !d->keys.isEmpty() && d->keys.last().isOwn ? d->keys.last().key : PublicKey();
}

QList<PublicKey> LeadQueue::keys() const
{
    QList<PublicKey> keys;
    for (const Private::KnownKey &known : std::as_const(d->keys)) {
        keys.append(known.key);
    }
    return keys;
}

Outcome LeadQueue::addKey(const PublicKey &key)
{
    return d->takeKey(key, [] { return success(); });
}

Outcome LeadQueue::addFirstKey(const PublicKey &key)
{
    bool isTaken = false;
    const Outcome outcome = d->takeKey(key, [&]() -> Outcome {
        const Result<std::optional<qint64>> taken =
                d->db->number(u"SELECT max(taken) FROM sealing_key"_s);
        if (!taken) {
            return failure(taken.error());
        }
        isTaken = taken->has_value();
        return isTaken ? Outcome(failure(queueError(ErrorKind::Internal, u"it has a key"_s)))
                       : success();
    });
    return isTaken ? d->loadKeys() : outcome;
}

Outcome LeadQueue::unlock(const KeyPair &key)
{
    // What the pair says is its public key is only a claim.
    const Result<KeyPair> pair = keyPairOf(key.secretKey);
    if (!pair) {
        return failure(pair.error());
    }
    if (const Outcome loaded = d->loadKeys(); !loaded) {
        return loaded;
    }
    const auto known =
            std::ranges::find(std::as_const(d->keys), pair->publicKey, &Private::KnownKey::key);
    if (known == d->keys.cend() || pair->publicKey != key.publicKey) {
        return failure(queueError(ErrorKind::WrongKey, u"nothing is sealed to this key"_s));
    }
    d->unlocked.insert(known->id, *pair);
    return success();
}

void LeadQueue::lock()
{
    d->unlocked.clear();
}

bool LeadQueue::isUnlocked() const
{
    return !d->keys.isEmpty() && d->keys.last().isOwn && d->unlocked.contains(d->keys.last().id);
}

} // namespace leadbooth
