// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Far below what a portal takes in a minute over a booth's network.
constexpr qint64 MaxRequestBytes = 512LL * 1024;

int companyOf(const QueuedLead &lead, const QSet<OriginId> &singly, int largest)
{
    if (lead.sendAlone || singly.contains(lead.origin)) {
        return 1;
    }
    return std::clamp(largest >> (2 * std::min(lead.attempts, 10)), 1, largest);
}

} // namespace

QList<QueuedLead> nextRequest(const QList<QueuedLead> &due, const QSet<OriginId> &singly,
                              int largest)
{
    QList<QueuedLead> leads;
    qint64 bytes = 0;
    int most = largest;
    for (const QueuedLead &lead : due) {
        most = std::min(most, companyOf(lead, singly, largest));
        bytes += lead.payloadSize;
        if (leads.size() >= most || (!leads.isEmpty() && bytes > MaxRequestBytes)) {
            break;
        }
        leads.append(lead);
    }
    return leads;
}

bool isOfTheLead(const Error &error)
{
    return error.kind == ErrorKind::WrongKey || error.kind == ErrorKind::InvalidInput
           || error.kind == ErrorKind::NotFound;
}

} // namespace leadbooth
