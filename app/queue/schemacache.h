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
 * language; a program in another one leaves the form of this one alone. Beside it lies the form
 * that was built of it, which spares the next start the building; it is of use only together with
 * that file, and only to the code that built it. The contents are opaque here and hold nothing
 * personal. One thread.
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

    /*! The form that was built of what load() gives. Errors as there; NotFound also when \a builder
     * is not the one that it was saved with, or something else is saved meanwhile. */
    [[nodiscard]] Result<QByteArray> loadForm(const AccountId &account, const QString &language,
                                              const QByteArray &builder) const;
    /*! \a builder: names the code that built \a form of \a metadata; one line. */
    [[nodiscard]] Outcome saveForm(const AccountId &account, const QString &language,
                                   const QByteArray &metadata, const QByteArray &builder,
                                   const QByteArray &form) const;

    /*! In every language. */
    [[nodiscard]] Outcome remove(const AccountId &account) const;

private:
    [[nodiscard]] QString path(const AccountId &account, const QString &language,
                               QLatin1StringView suffix) const;
    [[nodiscard]] Outcome write(const QString &path, const QByteArray &head,
                                const QByteArray &content) const;
    QString m_dir;
};

} // namespace leadbooth
