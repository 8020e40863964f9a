// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QList>

namespace leadbooth {

/*! The accounts of one profile, in <profile>/accounts.json. One thread. */
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

} // namespace leadbooth
