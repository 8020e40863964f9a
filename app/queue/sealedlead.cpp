// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sealedlead.h"

#include "queue/leadqueueprivate.h"

namespace leadbooth {

Result<OpenedLead> openLead(const SealedLead &sealed)
{
    Result<LeadRequest> lead = openSealed(sealed.box, sealed.key).and_then(requestFromBytes);
    if (!lead) {
        return failure(lead.error());
    }
    if (lead->origin != sealed.origin) {
        return failure(notOfThisRow());
    }
    Result<QByteArray> receipt = receiptHash(lead->bytes, sealed.key.secretKey);
    if (!receipt) {
        return failure(receipt.error());
    }
    return OpenedLead{.lead = *std::move(lead),
                      .boxName = sealed.box.first(BoxNameSize),
                      .receipt = *std::move(receipt)};
}

} // namespace leadbooth
