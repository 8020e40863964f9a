// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

namespace leadbooth {

/*!
 * Keeps small secrets by name. Errors: KeychainUnavailable, KeychainLocked, SecretMissing. Lives in
 * the engine's thread; answers as Done promises, but possibly after minutes: a person may have to
 * type a password first.
 */
class SecretStore
{
public:
    virtual ~SecretStore();

    virtual void read(const QString &name, QObject *context, Done<Secret> done) = 0;
    virtual void write(const QString &name, const Secret &secret, QObject *context,
                       Done<std::monostate> done) = 0;
    /*! A name that is not there is removed already: success. */
    virtual void remove(const QString &name, QObject *context, Done<std::monostate> done) = 0;

    /*! What keeps the secrets, e.g. "Secret Service"; empty where there is only one. Not for
     * people: it is compared with what it was the last time. */
    [[nodiscard]] virtual QString backend() const { return {}; }

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

/*!
 * \a error, or KeychainChanged in the place of SecretMissing when \a keptIn, the backend that took
 * the secret, is another one than \a store uses now: it is not gone, but elsewhere. Pure.
 */
[[nodiscard]] Error explainMissing(const Error &error, const SecretStore &store,
                                   const QString &keptIn);

} // namespace leadbooth
