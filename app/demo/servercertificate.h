// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace leadbooth {

/*! A certificate authority of its own and a server certificate that it signed. */
struct ServerCertificate
{
    QSslCertificate authority; //!< what clients are told to trust
    QSslCertificate server;
    QSslKey serverKey;
};

/*!
 * Makes both anew (EC P-256, valid for a week from yesterday) for 127.0.0.1, ::1 and localhost. The
 * authority's key is thrown away, so nothing else can ever be signed with it. Qt cannot make
 * certificates; this uses OpenSSL.
 */
[[nodiscard]] Result<ServerCertificate> makeServerCertificate();

} // namespace leadbooth
