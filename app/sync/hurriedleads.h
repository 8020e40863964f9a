// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"

#include <QHash>
#include <QSet>

namespace leadbooth {

/*! The leads that a person has sent: what was told of each of them last, and for which of them the
 * person still waits. A value; one thread. */
class HurriedLeads
{
public:
    //! A person waits for the last lead, and perhaps for one or two before it. What was sent before
    //! those, while there was no network, goes in batches with all others.
    static constexpr qsizetype MostUrgent = 3;

    /*! It is the most urgent one from now on. What is in it already is told of anew. */
    void add(const OriginId &origin);
    void remove(const OriginId &origin);
    [[nodiscard]] bool contains(const OriginId &origin) const { return m_told.contains(origin); }
    /*! What is told of, as it came. */
    [[nodiscard]] const QList<OriginId> &origins() const { return m_origins; }
    /*! What goes before all others; the newest first. */
    [[nodiscard]] const QList<OriginId> &urgent() const { return m_urgent; }

    /*! Those of which nothing was told since they were added. */
    [[nodiscard]] QList<OriginId> untold() const;
    /*! Whether \a row says something new to whoever waits; it is told then. */
    [[nodiscard]] bool isNews(const QueuedLead &row);

    /*! Nobody knows what became of it: it is looked for at once, because its answer may have been
     * all that was lost. Of one for which nobody waits, nothing is noted. */
    void lookEarly(const OriginId &origin);
    /*! Whether that is still to be done. */
    [[nodiscard]] bool isToBeLookedFor(const OriginId &origin) const
    {
        return m_early.contains(origin);
    }
    void lookedFor(const OriginId &origin) { m_early.remove(origin); }

private:
    QList<OriginId> m_origins;
    QList<OriginId> m_urgent;
    QHash<OriginId, std::optional<QueuedLead>> m_told;
    QSet<OriginId> m_early;
};

} // namespace leadbooth
