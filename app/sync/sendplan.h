// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/drift.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"

#include <QSet>

namespace leadbooth {

// Which leads go in the next request, and with what.

/*!
 * The first of \a due that go together, in their order: one, where it has to go alone, otherwise up
 * to \a largest. What was attempted before goes in ever smaller company, so that one lead that
 * makes the portal fail does not take the same others along again and again. Pure.
 */
[[nodiscard]] QList<QueuedLead> nextRequest(const QList<QueuedLead> &due,
                                            const QSet<OriginId> &singly, int largest);

/*! Whether an error of LeadQueue::payload() is about that one lead, and not about the queue. Pure.
 */
[[nodiscard]] bool isOfTheLead(const Error &error);

} // namespace leadbooth
