// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/portalmetadata.h"

namespace leadbooth {

/*! The currencies of a form. */
struct CurrencyList
{
    std::vector<Currency> currencies; //!< never empty
    QString base;                     //!< one of them
    bool wasCut = false;              //!< the portal has more
    bool isKnown = false; //!< false: the portal told nothing, and the one entry is a stand-in
};

/*!
 * The portal's currencies by SORT. Where the list is denied, which is usual for sales people
 * because it needs access to the CRM settings, the base currency alone. Where even that is unknown,
 * "XXX" (ISO 4217: no currency), which is never sent. Pure; any thread.
 */
[[nodiscard]] CurrencyList currenciesOf(const PortalMetadata &metadata);

} // namespace leadbooth
