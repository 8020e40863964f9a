// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "net/networktransport.h"

namespace leadbooth {

/*! How \a portal is trusted: its pin is good for its host alone, not for the OAuth server. */
[[nodiscard]] TransportOptions transportOptions(const PortalTrust &trust, const QUrl &portal);

} // namespace leadbooth
