// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace leadbooth {

/*!
 * The portal that a person means: a bare name ("acme": then under \a defaultZone), a host name,
 * also in Cyrillic, the address of any page of the portal, or that of a portal on a company's own
 * server with port and path. Gives https://host[:port]/[path/] without anything secret that may
 * have been pasted along. http is taken for this machine alone (InsecureUrl otherwise);
 * InvalidInput for what is no address. Pure.
 */
[[nodiscard]] Result<QUrl>
parsePortalAddress(const QString &typed,
                   const QString &defaultZone = QStringLiteral("bitrix24.com"));

/*! "bitrix24.ru" for "ru", "bitrix24.de" for "de", otherwise "bitrix24.com". */
[[nodiscard]] QString defaultZone(const QString &language);

} // namespace leadbooth
