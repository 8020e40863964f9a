// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QList>

#include <optional>

namespace leadbooth {

/*! The accounts of one profile, in <profile>/accounts.json. Any thread; several threads and
 * processes may write the same file. */
class AccountList
{
public:
    explicit AccountList(const QString &profileDir);

    /*! Reads the file again. Entries that cannot be understood are an error: they are never dropped
     * by writing. Unknown parts of the others, as a newer version would leave them, are kept. */
    [[nodiscard]] Result<QList<Account>> load() const;
    /*! Adds, or replaces the one with the same id. */
    [[nodiscard]] Outcome save(const Account &account) const;
    [[nodiscard]] Outcome remove(const AccountId &id) const;

private:
    [[nodiscard]] Outcome change(const AccountId &id, const Account *account) const;
    QString m_path;
};

/*! The account that this profile works with: the chosen one, or the only one. Reads both files. */
[[nodiscard]] Result<std::optional<Account>> currentAccount(const QString &profileDir);

} // namespace leadbooth
