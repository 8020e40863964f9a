// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuedlead.h"

#include <QHash>
#include <QSet>

namespace leadbooth {

/*! The leads for which a person waits: in what order, and what was told of them last. A value; one
 * thread. */
class HurriedLeads
{
public:
    /*! What is in it already keeps its place, and is told of anew. */
    void add(const OriginId &origin);
    void remove(const OriginId &origin);
    [[nodiscard]] bool contains(const OriginId &origin) const { return m_told.contains(origin); }
    [[nodiscard]] const QList<OriginId> &origins() const { return m_origins; } //!< as they came

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
    QHash<OriginId, std::optional<QueuedLead>> m_told;
    QSet<OriginId> m_early;
};

} // namespace leadbooth
