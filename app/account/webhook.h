// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QUrl>

namespace leadbooth {

/*! An incoming webhook of a portal: whoever knows its address acts as its user. */
struct Webhook
{
    QUrl endpoint; //!< up to and including /rest/, without the secret part
    QString userId;
    Secret path; //!< "12/abcdef…": user id and code
};

/*!
 * Reads what a person pasted: the address as Bitrix24 shows it, with or without a method at its
 * end, with blanks or quotes around it. Errors: InsecureUrl, or InvalidInput when it is not a
 * webhook's address; the text itself is never in the error.
 */
[[nodiscard]] Result<Webhook> parseWebhook(const QString &pasted);

/*! The address with the code masked, for showing: https://acme.bitrix24.ru/rest/12/•••/ */
[[nodiscard]] QString maskedAddress(const Webhook &webhook);

} // namespace leadbooth
