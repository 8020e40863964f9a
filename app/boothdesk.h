// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "boothdrafts.h"
#include "kiosk/kiosksignature.h"
#include "sync/messages.h"

#include <QObject>

#include <functional>

namespace leadbooth {

/*! Who makes booths. A value. */
struct BoothOwner
{
    AccountId account = {};
    QString signerName = {}; //!< as the booth's staff is told
    bool isDemo = false;     //!< its key lasts as long as the program, and no keychain is touched
};

/*! The booth that was opened, with all that there are. */
struct BoothOpened
{
    QList<BoothEntry> entries = {};
    QString id = {};
    std::optional<KioskProfile> profile = {}; //!< none: it is a new one, to be suggested
};

/*! A booth file was written. */
struct BoothSigned
{
    QString path = {};
    QString fingerprint = {}; //!< that the booth's staff compares
    bool isOtherKey = false;  //!< than the one of earlier files, which is lost: to be trusted anew
    QList<QList<bool>> code = {};   //!< boothCodeOf() the file; empty: too large for one
    bool codeLacksPictures = false; //!< it would be too large with them
};

/*!
 * Keeps the booths that are made at the desk, and signs their files, on the engine's thread. A part
 * of EngineHost.
 *
 * An account has one signing key. It is made when the first file is saved, and used once it is in
 * the keychain and was read back from there.
 */
class BoothDesk final : public QObject
{
    Q_OBJECT

public:
    /*! \a secrets must live longer. */
    BoothDesk(SecretStore &secrets, const QString &profileDir, QObject *parent);
    ~BoothDesk() override;

public Q_SLOTS:
    /*! opened(). An empty \a id: the one that was changed last; "new": another one. */
    void open(const leadbooth::BoothOwner &owner, const QString &id);
    void keep(const leadbooth::BoothOwner &owner, const QString &id,
              const leadbooth::KioskProfile &profile); //!< kept() or keepingFailed()
    /*! signedFile() or signingFailed(). */
    void sign(const leadbooth::BoothOwner &owner, const leadbooth::KioskProfile &profile,
              const QString &path);

    /*! For a booth's look; picturesRead(), with nothing for what cannot be read or is larger than
     * any picture may be. \a tag comes back. */
    void readPictures(int tag, const QStringList &paths);

Q_SIGNALS:
    void picturesRead(int tag, const QList<QByteArray> &pictures);
    void opened(const leadbooth::BoothOpened &opened);
    void kept(const QString &id);
    void keepingFailed(const leadbooth::Error &error);
    void signedFile(const leadbooth::BoothSigned &signedFile);
    void signingFailed(const leadbooth::Error &error);

private:
    struct Key
    {
        KioskSigningKey key;
        bool isOther = false;
    };
    void findKey(const BoothOwner &owner, const Done<Key> &done);
    void makeKey(const BoothOwner &owner, bool isOther, const Done<Key> &done);
    [[nodiscard]] Result<BoothSigned> written(const Key &key, const QString &signerName,
                                              const KioskProfile &profile,
                                              const QString &path) const;

    SecretStore &m_secrets;
    const QString m_profileDir;
    Secret m_demoSeed;
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::BoothOwner)
Q_DECLARE_METATYPE(leadbooth::BoothOpened)
Q_DECLARE_METATYPE(leadbooth::BoothSigned)
Q_DECLARE_METATYPE(leadbooth::KioskProfile)
