// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendplan.h"

#include "base/logging.h"
#include "bitrix/phpquery.h"

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

Result<OutgoingLead> opened(LeadQueue &queue, const QueuedLead &row, const FormSchemaPtr &schema)
{
    const Result<LeadPayload> payload = queue.payload(row.origin);
    if (!payload) {
        Error error = payload.error();
        if (error.kind == ErrorKind::KeychainLocked && queue.isUnlocked()) {
            // Its key is an older one, which is not at hand although the keychain is open.
            error.kind = ErrorKind::WrongKey;
        }
        return failure(error);
    }
    if (payload->request.value("fields"_L1).toObject().isEmpty()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"a lead without a request"_s});
    }
    if (schema) {
        const QList<Drift> findings = driftOf(payload->form, payload->draft, *schema);
        if (anyInTheWay(findings)) {
            return failure(formChangedError(findings));
        }
    }
    return OutgoingLead{.lead = row, .request = payload->request};
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

Result<QList<OutgoingLead>> openLeads(LeadQueue &queue, const QList<QueuedLead> &rows,
                                      const FormSchemaPtr &schema)
{
    QList<OutgoingLead> leads;
    for (const QueuedLead &row : rows) {
        Result<OutgoingLead> lead = opened(queue, row, schema);
        if (lead) {
            // What would be replaced or cut off in a batch goes by itself, whatever the row says.
            if (rows.size() > 1
                && (containsBatchReference(lead->request) || exceedsBatchCommand(lead->request))) {
                if (leads.isEmpty()) {
                    return QList<OutgoingLead>{*lead};
                }
                break;
            }
            leads.append(*lead);
            continue;
        }
        if (!isOfTheLead(lead.error())) {
            return failure(lead.error());
        }
        qCInfo(lcSync).noquote() << "a lead cannot be sent:" << toString(lead.error().kind)
                                 << lead.error().detail;
        if (const Outcome rejected = queue.reject(row.origin, lead.error()); !rejected) {
            return failure(rejected.error());
        }
    }
    return leads;
}

} // namespace leadbooth
