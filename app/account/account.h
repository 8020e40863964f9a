// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace leadbooth {

enum class AccountKind { Webhook, OAuth };

/*! What a portal's certificate is held against, besides the system's authorities. A value. */
struct PortalTrust
{
    QString caFile = {}; //!< PEM file of a certificate authority; empty: none
    //! SHA-256 of the one certificate (DER) that a person accepted; empty: none
    QByteArray pinnedCertificate = {};

    friend bool operator==(const PortalTrust &, const PortalTrust &) = default;
};

/*! One way into one portal. Holds nothing secret and no person's name; the secret is in the
 * SecretStore. */
struct Account
{
    AccountId id;
    AccountKind kind = AccountKind::Webhook;
    QUrl endpoint;       //!< https://acme.bitrix24.ru/rest/
    QString userId = {}; //!< the portal's number of the user whose rights are used
    PortalTrust trust = {};
    //! where its secrets were kept last, SecretStore::backend(); empty: not known
    QString keychain = {};
    QString name = {}; //!< what a person calls this account; empty: as the portal

    // OAuth only.
    QString memberId = {};   //!< the portal's identity, which survives its being renamed
    QString clientId = {};   //!< of the local application; not secret
    QUrl tokenEndpoint = {}; //!< https://oauth.bitrix24.tech/oauth/token/
    quint16 port = 0;        //!< of the loopback address in the application's settings

    /*! What people call the portal: "acme.bitrix24.ru", with the port where it is an unusual one.
     */
    [[nodiscard]] QString portalName() const;
    [[nodiscard]] QString displayName() const { return name.isEmpty() ? portalName() : name; }

    friend bool operator==(const Account &, const Account &) = default;
};

enum class SecretKind {
    Webhook,
    ClientSecret,
    AccessToken,
    RefreshToken,
    BoothKey, //!< signs the booth files of this account; made when the first one is saved
};

/*! The name of one of an account's secrets in the SecretStore. */
[[nodiscard]] QString secretName(const AccountId &id, SecretKind kind);

/*! The secrets that an account of \a kind signs in by. */
[[nodiscard]] QList<SecretKind> secretsOf(AccountKind kind);

} // namespace leadbooth
