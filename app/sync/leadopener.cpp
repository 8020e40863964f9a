// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leadopener.h"

#include "base/logging.h"
#include "lead/drift.h"
#include "sync/sendplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// What is read of the file at once; a lead without files is a few thousand bytes.
constexpr qsizetype MostBytesAhead = qsizetype(1024) * 1024;

} // namespace

LeadOpener::LeadOpener(LeadQueue &queue)
    : m_queue(queue)
{}

Result<LeadOpener::Opened> LeadOpener::openAlone(const SealedLead &sealed)
{
    return openLead(sealed).transform([](const OpenedLead &lead) {
        return Opened{.content = lead, .inBatch = BatchQuery::of(lead.lead.request)};
    });
}

Result<LeadOpener::Opened> LeadOpener::opened(const QueuedLead &row)
{
    takeAhead();
    const auto ahead = m_ahead.constFind(row.origin);
    if (ahead != m_ahead.constEnd() && m_rowsAhead.value(row.origin) == row) {
        return *ahead;
    }
    return m_queue.sealed(row.origin).and_then(openAlone);
}

Result<OutgoingLead> LeadOpener::outgoing(const QueuedLead &row, const FormSchemaPtr &schema)
{
    const Result<Opened> opened = this->opened(row);
    if (!opened) {
        Error error = opened.error();
        if (error.kind == ErrorKind::KeychainLocked && m_queue.isUnlocked()) {
            // Its key is an older one, which is not at hand although the keychain is open.
            error.kind = ErrorKind::WrongKey;
        }
        return failure(error);
    }
    m_queue.remember(opened->content);
    const LeadRequest &lead = opened->content.lead;
    if (lead.request.value("fields"_L1).toObject().isEmpty()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"a lead without a request"_s});
    }
    const bool isOfThisForm = schema && !lead.formFingerprint.isEmpty()
                              && lead.formFingerprint == schema->fingerprint;
    if (schema && !isOfThisForm) {
        if (const Outcome checked = checkForm(row, *schema); !checked) {
            return failure(checked.error());
        }
    }
    return OutgoingLead{.lead = row, .request = lead.request, .inBatch = opened->inBatch};
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

Result<QList<OutgoingLead>> LeadOpener::open(const QList<QueuedLead> &rows,
                                             const FormSchemaPtr &schema)
{
    QList<OutgoingLead> leads;
    for (const QueuedLead &row : rows) {
        Result<OutgoingLead> lead = outgoing(row, schema);
        if (lead) {
            // What would be replaced or cut off in a batch goes by itself, whatever the row says.
            if (rows.size() > 1 && !lead->inBatch) {
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

void LeadOpener::openAhead(const QList<QueuedLead> &rows)
{
    forget({});
    QList<SealedLead> sealed;
    qsizetype bytes = 0;
    for (const QueuedLead &row : rows) {
        const Result<SealedLead> lead = m_queue.sealed(row.origin);
        if (!lead) {
            continue;
        }
        bytes += lead->box.size();
        if (bytes > MostBytesAhead) {
            break;
        }
        sealed.append(*lead);
        m_rowsAhead.insert(row.origin, row);
    }
    if (sealed.isEmpty()) {
        return;
    }
    m_opening = std::async(std::launch::async, [sealed] {
        QList<Opened> opened;
        for (const SealedLead &lead : sealed) {
            if (Result<Opened> one = openAlone(lead)) {
                opened.append(*std::move(one));
            }
        }
        return opened;
    });
}

void LeadOpener::takeAhead()
{
    if (!m_opening.valid()) {
        return;
    }
    const QList<Opened> opened = m_opening.get();
    for (const Opened &one : opened) {
        if (m_rowsAhead.contains(one.content.lead.origin)) { // not forgotten meanwhile
            m_ahead.insert(one.content.lead.origin, one);
        }
    }
}

void LeadOpener::forget(const QList<OriginId> &origins)
{
    if (origins.isEmpty()) {
        m_rowsAhead.clear();
        m_ahead.clear();
        return;
    }
    for (const OriginId &origin : origins) {
        m_rowsAhead.remove(origin);
        m_ahead.remove(origin);
    }
}

} // namespace leadbooth
