// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/drift.h"
#include "support/sampleschema.h"
#include "ui/queue/queueview.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

// Leads of a queue in every state, and a queue that answers a QueueView from them.

namespace leadbooth::test {

using namespace Qt::StringLiterals;

/*! A lead of state \a state, saved some minutes before \a now. */
inline QueueEntry queueEntry(QueueState state, const QDateTime &now, const QString &name,
                             int number = 1)
{
    QueueEntry entry;
    entry.lead.number = number;
    entry.lead.origin = OriginId(u"origin-%1"_s.arg(number));
    entry.lead.account = AccountId(u"account-1"_s);
    entry.lead.state = state;
    entry.lead.savedAt = now.addSecs(-60 * (number % 1000 + 1));
    entry.lead.changedAt = now.addSecs(-30);
    entry.lead.payloadSize = 500;
    entry.isReadable = true;
    entry.name = name;
    if (state == QueueState::Sent) {
        entry.lead.attempts = 1;
        entry.lead.leadId = LeadId(QString::number(3400 + number));
        entry.url = QUrl(u"https://p.example/crm/lead/details/%1/"_s.arg(3400 + number));
    } else if (state == QueueState::Uncertain) {
        entry.lead.attempts = 1;
        entry.lead.trouble = ErrorKind::Timeout;
        entry.lead.settledAt = now.addSecs(60);
    } else if (state == QueueState::Rejected) {
        entry.lead.attempts = 1;
        entry.lead.trouble = ErrorKind::Refused;
    }
    return entry;
}

/*! Parked because nobody knows whether it is on the portal. */
inline QueueEntry undecidedEntry(const QDateTime &now, const QString &name, int number = 1)
{
    QueueEntry entry = queueEntry(QueueState::Parked, now, name, number);
    entry.lead.attempts = 1;
    entry.lead.settledAt = now.addSecs(-600);
    entry.lead.trouble = ErrorKind::AccessDenied;
    entry.url = QUrl(u"https://p.example/crm/lead/list/"_s);
    return entry;
}

inline QueueEntry locked(QueueEntry entry)
{
    entry.isReadable = false;
    entry.name.clear();
    return entry;
}

inline QueueEntry erased(QueueEntry entry)
{
    entry.lead.hasPayload = false;
    entry.lead.payloadSize = 0;
    return locked(entry);
}

/*! A queue of as many leads as one likes: answers what a view asks for, and counts that. */
class FakeQueue final : public QObject
{
public:
    using Maker = std::function<QueueEntry(qint64 row)>;

    explicit FakeQueue(QueueView &view)
        : m_view(view)
    {
        connect(&view, &QueueView::pageRequested, this, [this](const QueueRequest &request) {
            asked.append(request);
            if (answersAtOnce) {
                answer(request);
            }
        });
        connect(&view, &QueueView::detailRequested, this, [this](const OriginId &origin) {
            detailsAsked.append(origin);
            if (details.contains(origin)) {
                m_view.showDetail(details.value(origin));
            }
        });
    }

    void setEntries(const QList<QueueEntry> &entries)
    {
        m_total = entries.size();
        m_maker = [entries](qint64 row) {
            return entries.at(row);
        };
    }
    void setMaker(qint64 total, const Maker &maker)
    {
        m_total = total;
        m_maker = maker;
    }
    void answer(const QueueRequest &request, bool isComplete = true)
    {
        QueuePage page{.request = request.id,
                       .offset = request.offset,
                       .total = m_total,
                       .isComplete = isComplete};
        const qint64 end = std::min(m_total, request.offset + request.limit);
        for (qint64 row = request.offset; row < end; ++row) {
            page.entries.append(m_maker(row));
        }
        m_view.showPage(page);
    }

    QList<QueueRequest> asked;
    QList<OriginId> detailsAsked;
    QHash<OriginId, QueueDetail> details;
    bool answersAtOnce = true;

private:
    QueueView &m_view;
    qint64 m_total = 0;
    Maker m_maker;
};

inline QueueCounts countsOf(const QList<QueueEntry> &entries)
{
    QueueCounts counts;
    for (const QueueEntry &entry : entries) {
        ++counts.rows[entry.lead.state];
    }
    return counts;
}

} // namespace leadbooth::test
