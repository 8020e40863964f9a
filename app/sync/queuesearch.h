// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "queue/leadqueue.h"

#include <QHash>
#include <QStringList>

namespace leadbooth {

/*!
 * Goes through the queue, a few leads at a time, and keeps those that fit a text, or that the
 * portal holds more than once. A text fits when each of its words is in some value, in any letter
 * case, or in the number that the portal gave the lead; of a phone number the digits count.
 *
 * Remembers for which leads it fits, not what they hold: a walk that is repeated after a change
 * opens only what has changed. Lives in the engine's thread.
 */
class QueueSearch
{
public:
    /*! The references must live longer. */
    QueueSearch(Clock &clock, LeadQueue &queue, const QueueQuery &query, const QString &text,
                bool onlyDuplicates);

    /*! To be called for each request: goes through the queue again if it has changed since. */
    void begin();
    void queueChanged() { m_isDirty = true; }
    /*! Not every change is worth a walk at once. Nothing: go on. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeWalk() const;
    /*! Looks at some more leads. The errors of LeadQueue. */
    [[nodiscard]] Outcome walk();
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /*! It has been through the whole queue before. */
    [[nodiscard]] bool isRepeated() const { return m_walks > 1; }
    /*! In the order of the query; while it is not done, those found so far. */
    [[nodiscard]] const QList<OriginId> &found() const { return m_found; }

private:
    struct Verdict
    {
        QDateTime changedAt = {};
        bool isReadable = false; //!< false: was locked when it was looked at
        bool fits = false;
    };
    [[nodiscard]] bool fits(const QueuedLead &lead);
    [[nodiscard]] bool textFits(const QueuedLead &lead, const LeadPayload *payload) const;

    Clock &m_clock;
    LeadQueue &m_queue;
    const QueueQuery m_query;
    const bool m_onlyDuplicates;
    QStringList m_words;
    QHash<qint64, Verdict> m_verdicts; //!< by QueuedLead::number
    QList<OriginId> m_found;
    QList<QueuedLead> m_rows;         //!< fetched, and not looked at yet
    std::optional<QueuedLead> m_last; //!< that was fetched
    bool m_isDone = false;
    bool m_isDirty = false;
    int m_walks = 1;
    std::optional<std::chrono::milliseconds> m_endedAt;
};

} // namespace leadbooth
