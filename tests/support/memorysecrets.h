// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "base/completion.h"

#include <QMap>

#include <optional>
#include <vector>

namespace leadbooth::test {

/*!
 * A SecretStore in memory that fails as it is told: a keychain that is locked, or that is not
 * there. A name that is not in `secrets` is SecretMissing, as in a real one. Keeps the asynchronous
 * contract. One thread.
 */
class MemorySecrets final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, Done<Secret> done) override;
    void write(const QString &name, const Secret &secret, QObject *context,
               Done<std::monostate> done) override;
    void remove(const QString &name, QObject *context, Done<std::monostate> done) override;

    /*! Holds back the answers until release(), as a keychain does that asks a person for a
     * password. */
    void hold() { m_held = true; }
    void release();

    QMap<QString, QByteArray> secrets;
    // How these calls fail until it is set otherwise; nothing: they work.
    std::optional<ErrorKind> readFailure;
    std::optional<ErrorKind> writeFailure;
    std::optional<ErrorKind> removeFailure;
    int reads = 0; //!< asked for, failed ones included

private:
    void answer(std::function<void()> finish);

    std::vector<std::function<void()>> m_pending;
    bool m_held = false;
};

} // namespace leadbooth::test
