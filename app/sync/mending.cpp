// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mending.h"

#include "base/logging.h"
#include "sync/leadsaving.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

QString toString(MendingEnd end)
{
    switch (end) {
    case MendingEnd::Mended:
        return u"Mended"_s;
    case MendingEnd::Untouched:
        return u"Untouched"_s;
    case MendingEnd::InTheWay:
        return u"InTheWay"_s;
    case MendingEnd::Failed:
        return u"Failed"_s;
    }
    return {};
}

qint64 MendingReport::count(MendingEnd end) const
{
    return std::count_if(leads.cbegin(), leads.cend(),
                         [&](const LeadMending &lead) { return lead.end == end; });
}

Mending::Mending(Clock &clock, LeadQueue &queue, AccountId account, FormSchemaPtr schema,
                 MendingRequest request, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_account(std::move(account))
    , m_schema(std::move(schema))
    , m_request(std::move(request))
    , m_work(clock, [this] { return next(); })
{}

Mending::~Mending() = default;

void Mending::start()
{
    m_work.start();
}

bool Mending::next()
{
    if (m_report.leads.size() < m_request.leads.size()) {
        m_report.leads.append(mend(m_request.leads.at(m_report.leads.size())));
        return true;
    }
    Q_EMIT finished(m_report);
    return false;
}

LeadMending Mending::mend(const OriginId &origin)
{
    const auto failed = [&](const Error &error) {
        return LeadMending{.origin = origin, .end = MendingEnd::Failed, .error = error};
    };
    const Result<std::optional<QueuedLead>> row = m_queue.lead(origin);
    if (!row) {
        return failed(row.error());
    }
    const bool isWaiting =
            *row && (*row)->account == m_account
            && ((*row)->state == QueueState::Ready || (*row)->state == QueueState::Rejected);
    if (!isWaiting) {
        return {.origin = origin, .end = MendingEnd::Untouched};
    }
    const Result<LeadPayload> payload = m_queue.payload(origin);
    return payload ? applyRules(**row, *payload) : failed(payload.error());
}

LeadMending Mending::applyRules(const QueuedLead &row, const LeadPayload &payload)
{
    LeadMending out{.origin = row.origin};
    MendedLead lead{payload.draft, payload.form};
    for (const MendingRule &rule : m_request.rules) {
        Result<MendedLead> next = mended(lead.draft, lead.form, *m_schema, rule);
        if (next) {
            lead = *std::move(next);
        } else if (!out.error) {
            out.error = next.error();
        }
    }
    const QList<Drift> left = driftOf(lead.form, lead.draft, *m_schema);
    if (anyInTheWay(left)) {
        out.end = MendingEnd::InTheWay;
        out.findings = left;
        return out;
    }
    out.error.reset();
    if (lead.draft == payload.draft) {
        out.end = MendingEnd::Untouched;
        return out;
    }
    const Outcome done = putBack(row, driftOf(payload.form, payload.draft, *m_schema), lead.draft);
    out.end = done ? MendingEnd::Mended : MendingEnd::Failed;
    if (!done) {
        out.error = done.error();
    }
    return out;
}

Outcome Mending::putBack(const QueuedLead &row, const QList<Drift> &before, const LeadDraft &draft)
{
    const Result<LeadToSave> lead = leadToSave(m_schema, draft, row.account, row.portal);
    if (!lead) {
        return failure(lead.error());
    }
    if (row.state == QueueState::Ready && row.attempts > 0) {
        // The queue replaces what was attempted only when it is known not to go out any more.
        if (const Outcome held = m_queue.reject(row.origin, formChangedError(before)); !held) {
            return held;
        }
        const Outcome replaced = m_queue.replace(*lead);
        if (!replaced) {
            if (const Outcome back = m_queue.retry({row.origin}); !back) {
                qCWarning(lcSync).noquote()
                        << "a lead that was to be mended stays Rejected:" << back.error().detail;
            }
        }
        return replaced;
    }
    return m_queue.replace(*lead);
}

} // namespace leadbooth
