// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queuesearch.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int FetchedAtOnce = 200;
constexpr qsizetype LookedAtOnce = 8;
/*! A queue that is being sent changes all the time. */
constexpr auto BetweenWalks = 3s;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits.append(c);
        }
    }
    return digits;
}

/*! "+7 495", "(030)": nothing but a phone number or a part of one. */
bool looksLikePhone(const QString &text)
{
    return digitsOf(text).size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c.isSpace() || u"+-()./"_s.contains(c);
           });
}

} // namespace

QueueSearch::QueueSearch(Clock &clock, LeadQueue &queue, const QueueQuery &query,
                         const QString &text, bool onlyDuplicates)
    : m_clock(clock)
    , m_queue(queue)
    , m_query(query)
    , m_onlyDuplicates(onlyDuplicates)
    , m_words(looksLikePhone(text) ? QStringList{text.trimmed()}
                                   : text.simplified().split(u' ', Qt::SkipEmptyParts))
{}

void QueueSearch::begin()
{
    if (m_isDone && m_isDirty) {
        m_isDone = false;
        m_isDirty = false;
        m_found.clear();
        m_rows.clear();
        m_last.reset();
        ++m_walks;
    }
}

std::optional<std::chrono::milliseconds> QueueSearch::waitBeforeWalk() const
{
    if (!m_endedAt || m_last) {
        return {};
    }
    const auto left = *m_endedAt + BetweenWalks - m_clock.monotonic();
    return left > 0ms ? std::optional(left) : std::nullopt;
}

Outcome QueueSearch::walk()
{
    if (m_rows.isEmpty()) {
        const Result<QList<QueuedLead>> rows = m_queue.pageAfter(m_query, m_last, FetchedAtOnce);
        if (!rows) {
            return failure(rows.error());
        }
        if (rows->isEmpty()) {
            m_isDone = true;
            m_endedAt = m_clock.monotonic();
            return success();
        }
        m_rows = *rows;
        m_last = m_rows.constLast();
    }
    const qsizetype looked = std::min(LookedAtOnce, m_rows.size());
    for (qsizetype i = 0; i < looked; ++i) {
        if (fits(m_rows.at(i))) {
            m_found.append(m_rows.at(i).origin);
        }
    }
    m_rows.remove(0, looked);
    return success();
}

bool QueueSearch::fits(const QueuedLead &lead)
{
    if (m_onlyDuplicates && lead.others.isEmpty()) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    Verdict &verdict = m_verdicts[lead.number];
    const bool isKnown = verdict.changedAt.isValid() && verdict.changedAt == lead.changedAt
                         && (verdict.isReadable || !m_queue.isUnlocked());
    if (!isKnown) {
        const Result<LeadPayload> payload =
                lead.hasPayload ? m_queue.payload(lead.origin)
                                : Result<LeadPayload>(failure(Error{.kind = ErrorKind::NotFound}));
        verdict = {.changedAt = lead.changedAt,
                   .isReadable = payload.has_value() || !lead.hasPayload,
                   .fits = textFits(lead, payload ? &*payload : nullptr)};
    }
    return verdict.fits;
}

bool QueueSearch::textFits(const QueuedLead &lead, const LeadPayload *payload) const
{
    QStringList texts{lead.leadId.toString(), lead.dealId.toString()};
    if (payload) {
        const auto &values = payload->draft.values;
        for (auto it = values.begin(); it != values.end(); ++it) {
            const TypedField *typed = payload->form.field(it.key());
            for (const ValueItem &item : it.value()) {
                // What a person saw in the form: the names of items and of people, not their ids.
                texts.append(typed && typed->chosen.contains(item.value)
                                     ? typed->chosen.value(item.value)
                                     : item.value);
                texts.append(item.tag);
            }
        }
    }
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        const QString digits = looksLikePhone(word) ? digitsOf(word) : QString();
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive)
                   || (!digits.isEmpty() && looksLikePhone(text)
                       && digitsOf(text).contains(digits));
        });
    });
}

} // namespace leadbooth
