// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/transportoptions.h"

namespace leadbooth {

TransportOptions transportOptions(const PortalTrust &trust, const QUrl &portal)
{
    return {.caFile = trust.caFile,
            .pinnedCertificate = {.host = portal.host(), .fingerprint = trust.pinnedCertificate}};
}

} // namespace leadbooth
