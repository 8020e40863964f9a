// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portalstate.h"

namespace leadbooth {

/*!
 * What Bitrix24 makes of the `fields` of crm.lead.add: the record that would be stored (not yet
 * inserted, its title may still be empty), or the refusal. Unknown and read-only fields, unreadable
 * dates, phones that are not lists and files without data are lost without a word; an invalid stage
 * becomes the first one; what an e-mail address, an amount or a currency got wrong is refused with
 * a text in the portal's language and no code.
 */
[[nodiscard]] tl::expected<CrmRecord, RestError> makeLead(const PortalState &portal,
                                                          const PhpArray &fields, int userId);

} // namespace leadbooth
