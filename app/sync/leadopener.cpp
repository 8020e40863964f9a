// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leadopener.h"

#include "base/logging.h"
#include "bitrix/phpquery.h"
#include "lead/drift.h"
#include "sync/sendplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Answers and persons wait for no longer than that many take, half a millisecond.
constexpr int OpenedPerTurn = 5;

} // namespace

LeadOpener::LeadOpener(Clock &clock, LeadQueue &queue)
    : m_queue(queue)
    , m_work(
              clock, [this] { return openNext(); }, OpenedPerTurn)
{}

Result<OutgoingLead> LeadOpener::opened(const QueuedLead &row, const FormSchemaPtr &schema)
{
    const Result<LeadRequest> lead = m_queue.request(row.origin);
    if (!lead) {
        Error error = lead.error();
        if (error.kind == ErrorKind::KeychainLocked && m_queue.isUnlocked()) {
            // Its key is an older one, which is not at hand although the keychain is open.
            error.kind = ErrorKind::WrongKey;
        }
        return failure(error);
    }
    if (lead->request.value("fields"_L1).toObject().isEmpty()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"a lead without a request"_s});
    }
    const bool isOfThisForm = schema && !lead->formFingerprint.isEmpty()
                              && lead->formFingerprint == schema->fingerprint;
    if (schema && !isOfThisForm) {
        if (const Outcome checked = checkForm(row, *schema); !checked) {
            return failure(checked.error());
        }
    }
    return OutgoingLead{.lead = row,
                        .request = lead->request,
                        .fitsBatch = !containsBatchReference(lead->request)
                                     && !exceedsBatchCommand(lead->request)};
}

Outcome LeadOpener::checkForm(const QueuedLead &row, const FormSchema &schema)
{
    const Result<LeadPayload> payload = m_queue.payload(row.origin);
    if (!payload) {
        return failure(payload.error());
    }
    const QList<Drift> findings = driftOf(payload->form, payload->draft, schema);
    return anyInTheWay(findings) ? failure(formChangedError(findings)) : success();
}

Result<OutgoingLead> LeadOpener::openedOrAhead(const QueuedLead &row, const FormSchemaPtr &schema)
{
    const auto ahead = m_ahead.constFind(row.origin);
    return ahead != m_ahead.constEnd() && ahead->lead == row && m_schema == schema
                   ? *ahead
                   : opened(row, schema);
}

Result<QList<OutgoingLead>> LeadOpener::open(const QList<QueuedLead> &rows,
                                             const FormSchemaPtr &schema)
{
    QList<OutgoingLead> leads;
    for (const QueuedLead &row : rows) {
        Result<OutgoingLead> lead = openedOrAhead(row, schema);
        if (lead) {
            // What would be replaced or cut off in a batch goes by itself, whatever the row says.
            if (rows.size() > 1 && !lead->fitsBatch) {
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
        if (const Outcome rejected = m_queue.reject(row.origin, lead.error()); !rejected) {
            return failure(rejected.error());
        }
    }
    return leads;
}

void LeadOpener::openAhead(const QList<QueuedLead> &rows, const FormSchemaPtr &schema)
{
    m_ahead.clear();
    m_schema = schema;
    m_toOpen = rows;
    std::ranges::reverse(m_toOpen);
    if (!m_toOpen.isEmpty()) {
        m_work.start();
    }
}

bool LeadOpener::openNext()
{
    if (m_toOpen.isEmpty()) {
        return false; // forgotten meanwhile
    }
    const QueuedLead row = m_toOpen.takeLast();
    if (Result<OutgoingLead> lead = opened(row, m_schema)) {
        m_ahead.insert(row.origin, *std::move(lead));
    }
    return !m_toOpen.isEmpty();
}

void LeadOpener::forget(const QList<OriginId> &origins)
{
    if (origins.isEmpty()) {
        m_toOpen.clear();
        m_ahead.clear();
        return;
    }
    for (const OriginId &origin : origins) {
        m_ahead.remove(origin);
        m_toOpen.removeIf([&](const QueuedLead &row) { return row.origin == origin; });
    }
}

} // namespace leadbooth
