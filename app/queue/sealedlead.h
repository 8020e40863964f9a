// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"
#include "queue/sealedbox.h"

namespace leadbooth {

// A lead as its row holds it, and what opens it. Values; free to copy between threads.

struct SealedLead
{
    OriginId origin = {};
    QByteArray box = {};
    KeyPair key = {};
};

struct OpenedLead
{
    LeadRequest lead = {};
    QByteArray boxName = {}; //!< the first BoxNameSize bytes of the box
    QByteArray receipt = {}; //!< receiptHash() of the request, by the key of the row
};

/*! Half of all that is done for a lead that is sent. Pure; any thread. Errors: WrongKey;
 * InvalidInput, when it is not a lead, or another one than that of the row. */
[[nodiscard]] Result<OpenedLead> openLead(const SealedLead &sealed);

} // namespace leadbooth
