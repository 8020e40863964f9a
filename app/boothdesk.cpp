// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothdesk.h"

#include "base/wholefile.h"
#include "kiosk/boothcode.h"
#include "queue/recoverykey.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Secret asText(const Secret &seed)
{
    return Secret(seed.reveal().toHex());
}

Result<KioskSigningKey> keyFromText(const Secret &text)
{
    return signingKeyOf(Secret(QByteArray::fromHex(text.reveal())));
}

} // namespace

BoothDesk::BoothDesk(SecretStore &secrets, const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_profileDir(profileDir)
{
    qRegisterMetaType<BoothOwner>();
    qRegisterMetaType<BoothOpened>();
    qRegisterMetaType<BoothSigned>();
    qRegisterMetaType<KioskProfile>();
}

BoothDesk::~BoothDesk() = default;

void BoothDesk::open(const BoothOwner &owner, const QString &id)
{
    const BoothDrafts drafts(m_profileDir, owner.account);
    BoothOpened answer{.entries = drafts.list(), .id = id};
    if (id.isEmpty() && !answer.entries.isEmpty()) {
        answer.id = answer.entries.constFirst().id;
    }
    if (const Result<KioskProfile> profile = drafts.read(answer.id)) {
        answer.profile = *profile;
    } else {
        answer.id = drafts.newId(); // what cannot be read stays where it is
    }
    Q_EMIT opened(answer);
}

void BoothDesk::keep(const BoothOwner &owner, const QString &id, const KioskProfile &profile)
{
    if (const Outcome written = BoothDrafts(m_profileDir, owner.account).write(id, profile)) {
        Q_EMIT kept(id);
    } else {
        Q_EMIT keepingFailed(written.error());
    }
}

void BoothDesk::readPictures(int tag, const QStringList &paths)
{
    QList<QByteArray> pictures;
    for (const QString &path : paths) {
        const QByteArray bytes = readWholeFile(path, kiosklimits::Images).value_or(QByteArray());
        pictures.append(bytes.size() <= kiosklimits::Images ? bytes : QByteArray());
    }
    Q_EMIT picturesRead(tag, pictures);
}

void BoothDesk::sign(const BoothOwner &owner, const KioskProfile &profile, const QString &path)
{
    findKey(owner, [this, owner, profile, path](const Result<Key> &key) {
        if (!key) {
            Q_EMIT signingFailed(key.error());
            return;
        }
        const Result<BoothSigned> made = written(*key, owner.signerName, profile, path);
        if (made) {
            Q_EMIT signedFile(*made);
        } else {
            Q_EMIT signingFailed(made.error());
        }
    });
}

void BoothDesk::findKey(const BoothOwner &owner, const Done<Key> &done)
{
    if (owner.isDemo) {
        if (m_demoSeed.isEmpty()) {
            m_demoSeed = newSigningKey().seed;
        }
        const Result<KioskSigningKey> key = signingKeyOf(m_demoSeed);
        done(key ? Result<Key>(Key{.key = *key}) : failure(key.error()));
        return;
    }
    const BoothDrafts::Signer known = BoothDrafts(m_profileDir, owner.account).signer();
    m_secrets.read(
            secretName(owner.account, SecretKind::BoothKey), this,
            [this, owner, known, done](const Result<Secret> &text) {
                const Error error =
                        text ? Error() : explainMissing(text.error(), m_secrets, known.keychain);
                if (!text && error.kind == ErrorKind::SecretMissing) {
                    makeKey(owner, !known.publicKey.isEmpty(), done);
                    return;
                }
                const Result<KioskSigningKey> key = text ? keyFromText(*text) : failure(error);
                if (!key) {
                    done(failure(key.error()));
                    return;
                }
                done(Key{.key = *key,
                         .isOther =
                                 !known.publicKey.isEmpty() && known.publicKey != key->publicKey});
            });
}

void BoothDesk::makeKey(const BoothOwner &owner, bool isOther, const Done<Key> &done)
{
    const KioskSigningKey key = newSigningKey();
    const QString name = secretName(owner.account, SecretKind::BoothKey);
    m_secrets.write(
            name, asText(key.seed), this,
            [this, owner, name, key, isOther, done](const Outcome &kept) {
                if (!kept) {
                    done(failure(kept.error()));
                    return;
                }
                m_secrets.read(
                        name, this, [this, owner, key, isOther, done](const Result<Secret> &back) {
                            if (!back || !back->equals(asText(key.seed))) {
                                done(failure(back ? Error{.kind = ErrorKind::KeychainUnavailable,
                                                          .certainty = Certainty::NotSent,
                                                          .detail = u"the keychain gave back "
                                                                    "another signing key"_s}
                                                  : back.error()));
                                return;
                            }
                            const Outcome noted =
                                    BoothDrafts(m_profileDir, owner.account)
                                            .setSigner({.publicKey = key.publicKey,
                                                        .keychain = m_secrets.backend()});
                            done(noted ? Result<Key>(Key{.key = key, .isOther = isOther})
                                       : failure(noted.error()));
                        });
            });
}

Result<BoothSigned> BoothDesk::written(const Key &key, const QString &signerName,
                                       const KioskProfile &profile, const QString &path) const
{
    const Result<QByteArray> bytes = signedKioskFile(profile, key.key, signerName);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (const Outcome kept = writeKioskFile(path, *bytes); !kept) {
        return failure(kept.error());
    }
    BoothSigned answer{.path = path,
                       .fingerprint = fingerprintOf(key.key.publicKey),
                       .isOtherKey = key.isOther,
                       .code = qrCode(boothCodeOf(*bytes))};
    if (answer.code.isEmpty()) {
        KioskProfile plain = profile;
        plain.logo.clear();
        plain.slides.clear();
        if (const auto without = signedKioskFile(plain, key.key, signerName); plain != profile) {
            answer.code = without ? qrCode(boothCodeOf(*without)) : QList<QList<bool>>();
            answer.codeLacksPictures = !answer.code.isEmpty();
        }
    }
    return answer;
}

} // namespace leadbooth
