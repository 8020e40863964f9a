// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "account/webhook.h"
#include "base/completion.h"
#include "bitrix/access.h"

#include <vector>

namespace leadbooth {

/*! Access by a webhook that is known already: the embedded portal, or a machine without a keychain.
 */
class FixedAccess final : public AccessProvider
{
public:
    explicit FixedAccess(const Webhook &webhook);
    explicit FixedAccess(const Access &access); //!< tokens that were just given out

    void access(QObject *context, Done<Access> done) override;
    void renew(const Access &expired, QObject *context, Done<Access> done) override;
    void relocate(const Access &moved, const QUrl &location, QObject *context,
                  Done<Access> done) override;

private:
    Access m_access;
};

/*!
 * Access by a webhook whose secret lies in the SecretStore. Read when it is first needed and kept
 * in memory; calls that come meanwhile wait for the same answer, so that a person is asked for a
 * password once. A read that failed is tried again by the next call, so that unlocking the keychain
 * is enough to go on.
 */
class StoredAccess final : public QObject, public AccessProvider
{
    Q_OBJECT

public:
    /*! \a store must live longer. \a keptIn: Account::keychain. */
    StoredAccess(SecretStore &store, const QString &secretName, const QUrl &endpoint,
                 const QString &keptIn = {}, QObject *parent = nullptr);

    void access(QObject *context, Done<Access> done) override;
    void renew(const Access &expired, QObject *context, Done<Access> done) override;
    void relocate(const Access &moved, const QUrl &location, QObject *context,
                  Done<Access> done) override;

private:
    SecretStore &m_store;
    const QString m_secretName;
    const QString m_keptIn;
    Access m_access;
    std::vector<Completion<Access>> m_waiting; //!< for a read that is under way
};

} // namespace leadbooth
