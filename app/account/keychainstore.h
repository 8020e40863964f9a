// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"

namespace leadbooth {

/*!
 * The keychain of the desktop: Secret Service or KWallet on Linux, the platform's own elsewhere,
 * through QtKeychain. Never falls back to plain text. One small secret a name, because Windows
 * limits the size of an entry.
 *
 * All stores of a process are used from one thread, the first that used one: QtKeychain (0.13.2)
 * works off its jobs through an object that belongs to this thread and would meet jobs of another
 * one when they are gone.
 */
class KeychainStore final : public SecretStore
{
public:
    /*! \a service groups the entries of one program; tests use their own. */
    explicit KeychainStore(const QString &service = QStringLiteral("Leadbooth"));

    void read(const QString &name, QObject *context, Done<Secret> done) override;
    void write(const QString &name, const Secret &secret, QObject *context,
               Done<std::monostate> done) override;
    void remove(const QString &name, QObject *context, Done<std::monostate> done) override;
    [[nodiscard]] QString backend() const override;

private:
    QString m_service;
};

} // namespace leadbooth
