// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace leadbooth {

/*!
 * Keeps what a portal said its form is, so that the next start needs no network: one file an
 * account and language in <profile>/schema, written whole and with a checksum. Labels come in one
 * language; a program in another one leaves the form of this one alone. The content is opaque here
 * and holds nothing personal. One thread.
 */
class SchemaCache
{
public:
    explicit SchemaCache(const QString &profileDir);

    /*! Errors: NotFound (none yet, or of another version), Storage (unreadable or damaged). Loss of
     * a cache is no loss. */
    [[nodiscard]] Result<QByteArray> load(const AccountId &account, const QString &language) const;
    [[nodiscard]] Outcome save(const AccountId &account, const QString &language,
                               const QByteArray &metadata) const;
    /*! In every language. */
    [[nodiscard]] Outcome remove(const AccountId &account) const;

private:
    [[nodiscard]] QString path(const AccountId &account, const QString &language) const;
    QString m_dir;
};

} // namespace leadbooth
