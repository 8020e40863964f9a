// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/crmstore.h"

#include <QStringList>

namespace leadbooth {

// People and companies that do not exist, with addresses of example.com and its like.

/*! Accounts: the administrator is 1, 7 has left, 8 is an outside (extranet) user; \a count of at
 * least 8. */
[[nodiscard]] QList<PortalUser> portalUsers(PortalLocale locale, int count);
[[nodiscard]] QStringList companyNames(PortalLocale locale);      //!< thirty
[[nodiscard]] QStringList contactFirstNames(PortalLocale locale); //!< fifteen
[[nodiscard]] QStringList contactLastNames(PortalLocale locale);  //!< thirty

/*! A number from the ranges set aside for fiction, or one that nobody can have. \a number from 1 to
 * 999. */
[[nodiscard]] QString fictionalPhone(PortalLocale locale, int number);

} // namespace leadbooth
