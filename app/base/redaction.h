// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace leadbooth {

/*!
 * The text with everything masked that looks secret or personal: webhook codes in addresses, tokens
 * and client secrets in queries or JSON, bearer headers, e-mail addresses, phone numbers. The
 * second net under the rule that such things are not logged at all. Pure; any thread.
 */
[[nodiscard]] QString redacted(const QString &text);

/*! Scheme, host, port and a path without a webhook's code; never user info, query or fragment. */
[[nodiscard]] QString redacted(const QUrl &url);

} // namespace leadbooth
