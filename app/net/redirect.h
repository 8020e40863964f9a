// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace leadbooth {

/*! 301, 302, 303, 307 and 308: an answer that names another address. */
[[nodiscard]] bool isRedirect(int status);

/*!
 * Where a POST that \a from answered with a redirect may be sent instead, body and all: on the same
 * host only, to https at any port (the certificate vouches for the host) or from http to http at
 * the same port. Otherwise:
 * - Redirected, Refused, with the location: another host, a way down to http, another port of an
 * unencrypted host. A portal that was renamed answers like that; whoever stores addresses decides.
 * - NotBitrix24, Unknown: 303 (RFC 9110 section 15.4.4: the POST was worked on and its result is to
 * be fetched elsewhere, so that posting again could do it twice) and a redirect without a usable
 * address. Pure.
 */
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, int status, const QByteArray &location);

} // namespace leadbooth
