// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "kiosk/kioskprofile.h"

namespace leadbooth {

/*! A booth that is being made at the desk. */
struct BoothEntry
{
    QString id;   //!< of its file: "1", "2" …
    QString name; //!< KioskProfile::name

    friend bool operator==(const BoothEntry &, const BoothEntry &) = default;
};

/*!
 * The profiles of booths that are made for one account: a file each, unsigned, in
 * <profile>/booths/ACCOUNT/. No secret is in them. Blocks for as long as the disk takes; any
 * thread.
 */
class BoothDrafts
{
public:
    BoothDrafts(const QString &profileDir, const AccountId &account);

    /*! The one that was written last comes first. Files that cannot be read are left out. */
    [[nodiscard]] QList<BoothEntry> list() const;
    /*! As it was left, finished or not. Errors: NotFound, Storage, InvalidInput. */
    [[nodiscard]] Result<KioskProfile> read(const QString &id) const;
    /*! Errors: Storage, StorageFull. */
    [[nodiscard]] Outcome write(const QString &id, const KioskProfile &profile) const;
    [[nodiscard]] QString newId() const;

    /*! Who signs: the public key that files were signed with last, and the keychain that took its
     * seed (SecretStore::backend()). */
    struct Signer
    {
        QByteArray publicKey = {}; //!< empty: none yet
        QString keychain = {};
    };
    [[nodiscard]] Signer signer() const;
    [[nodiscard]] Outcome setSigner(const Signer &signer) const;

private:
    [[nodiscard]] QString path(const QString &file) const;
    [[nodiscard]] Outcome writeFile(const QString &name, const QByteArray &bytes) const;

    const QString m_dir;
};

/*! Erases all of them. Errors: Storage. */
[[nodiscard]] Outcome removeBooths(const QString &profileDir, const AccountId &account);

} // namespace leadbooth
