// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QUrl>

namespace leadbooth {

enum class AccountKind { Webhook };

/*! One way into one portal. Holds nothing secret and no person's name; the secret is in the
 * SecretStore. */
struct Account
{
    AccountId id;
    AccountKind kind = AccountKind::Webhook;
    QUrl endpoint;       //!< https://acme.bitrix24.ru/rest/
    QString userId = {}; //!< the portal's number of the user whose rights are used
    QString caFile =
            {}; //!< PEM file of a certificate authority to trust besides the system's; empty: none

    /*! What people call the portal: "acme.bitrix24.ru", with the port where it is an unusual one.
     */
    [[nodiscard]] QString portalName() const;

    friend bool operator==(const Account &, const Account &) = default;
};

/*! The name of an account's secret in the SecretStore. */
[[nodiscard]] QString secretName(const AccountId &id);

} // namespace leadbooth
