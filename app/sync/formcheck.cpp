// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/formcheck.h"

#include "sync/sendplan.h"

#include <algorithm>
#include <tuple>

namespace leadbooth {

namespace {

constexpr int RowsAtOnce = 50;

/*! The same finding, of no lead in particular. */
Drift impersonal(Drift finding)
{
    finding.issue.row = 0;
    if (finding.issue.code == IssueCode::UnknownChoice) {
        finding.issue.argument.clear();
    }
    return finding;
}

} // namespace

FormCheck::FormCheck(Clock &clock, LeadQueue &queue, AccountId account, FormSchemaPtr schema,
                     QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_account(std::move(account))
    , m_schema(std::move(schema))
    , m_work(clock, [this] { return next(); })
{}

FormCheck::~FormCheck() = default;

void FormCheck::start()
{
    m_work.start();
}

bool FormCheck::next()
{
    if (m_rows.isEmpty()) {
        const Result<bool> loaded = loadRows();
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return false;
        }
        if (!*loaded) {
            Q_EMIT finished(take());
            return false;
        }
    }
    const Outcome checked = check(m_rows.takeFirst());
    if (!checked) {
        Q_EMIT failed(checked.error());
        return false;
    }
    return true;
}

/*! The next rows, from the newest to the oldest; those that come meanwhile are checked before they
 * are sent. */
Result<bool> FormCheck::loadRows()
{
    const QueueQuery query{.states = {QueueState::Ready, QueueState::Rejected},
                           .account = m_account,
                           .order = QueueQuery::Order::SavedAt,
                           .descending = true};
    const Result<QList<QueuedLead>> page = m_queue.pageAfter(query, m_last, RowsAtOnce);
    if (!page) {
        return failure(page.error());
    }
    if (page->isEmpty()) {
        return false;
    }
    m_rows = *page;
    m_last = m_rows.constLast();
    return true;
}

Outcome FormCheck::check(const QueuedLead &row)
{
    if (!row.hasPayload) {
        return success();
    }
    const Result<LeadPayload> payload = m_queue.payload(row.origin);
    if (!payload) {
        // What a locked keychain hides is looked at when it is open.
        if (!isOfTheLead(payload.error()) && payload.error().kind != ErrorKind::KeychainLocked) {
            return failure(payload.error());
        }
        ++m_changes.unreadable;
        return success();
    }
    const QList<Drift> findings = driftOf(payload->form, payload->draft, *m_schema);
    if (anyInTheWay(findings)) {
        note(row.origin, *payload, findings);
    }
    return m_queue.isSender() ? move(row, findings) : success();
}

Outcome FormCheck::move(const QueuedLead &row, const QList<Drift> &findings)
{
    const bool isInTheWay = anyInTheWay(findings);
    const bool wasRejectedForThis =
            row.state == QueueState::Rejected && row.troubleCode == FormChangedCode;
    if (isInTheWay ? row.state != QueueState::Ready : !wasRejectedForThis) {
        return success();
    }
    const Result<std::optional<QueuedLead>> present = m_queue.lead(row.origin);
    if (!present) {
        return failure(present.error());
    }
    if (!*present || (*present)->state != row.state) {
        return success();
    }
    const Outcome moved = isInTheWay ? m_queue.reject(row.origin, formChangedError(findings))
                                     : m_queue.retry({row.origin});
    if (moved) {
        ++(isInTheWay ? m_changes.rejected : m_changes.released);
    }
    return moved;
}

void FormCheck::note(const OriginId &origin, const LeadPayload &payload,
                     const QList<Drift> &findings)
{
    ++m_changes.leads;
    for (const Drift &finding : findings) {
        if (!finding.isInTheWay()) {
            continue;
        }
        const Key key{finding.kind, finding.field, finding.value};
        const auto [known, isNew] = m_positions.emplace(key, m_changes.changes.size());
        if (isNew) {
            m_changes.changes.append({.finding = impersonal(finding),
                                      .moves = movedType(finding.field, payload.form, *m_schema),
                                      .leads = {origin}});
        } else if (m_changes.changes.at(known->second).leads.constLast() != origin) {
            m_changes.changes[known->second].leads.append(origin);
        }
    }
}

FormChanges FormCheck::take()
{
    QHash<QString, qsizetype> places;
    for (const FieldSchema &field : m_schema->fields) {
        places.insert(field.code, places.size());
    }
    std::stable_sort(m_changes.changes.begin(), m_changes.changes.end(),
                     [&](const FormChange &a, const FormChange &b) {
                         const auto place = [&](const FormChange &change) {
                             const Drift &finding = change.finding;
                             return std::tuple(places.value(finding.field, -1), finding.label,
                                               finding.kind, finding.valueLabel);
                         };
                         return place(a) < place(b);
                     });
    return std::exchange(m_changes, {});
}

} // namespace leadbooth
