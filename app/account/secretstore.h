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

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

} // namespace leadbooth
