// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/leadapi.h"
#include "lead/leaddraft.h"

#include <QHash>
#include <QUrl>

#include <chrono>
#include <list>
#include <optional>

namespace leadbooth {

/*! A lead known to have been sent, as it was sent: where a look-up shows it, it shows every lead
 * that is as visible. */
struct Witness
{
    OriginId origin;
    LeadVisibility visibility;
};

/*! A lead that may be on the portal: nobody knows what became of its attempts. */
struct OpenLead
{
    QList<LeadDraft> sent; //!< what may be there; each content once, in the order sent
    //! By Clock::monotonic(): from then on the portal cannot be working on it any more.
    std::chrono::milliseconds settledAt{0};
};

/*!
 * What has to be remembered about the leads sent to one portal for as long as the program runs,
 * whoever sends them: an engine goes when a person signs in anew, and a lead that may be there must
 * be looked for all the same. Holds personal data. A value; used in the engine's thread.
 */
struct SubmissionMemory
{
    std::optional<Witness> witness = {};
    QHash<OriginId, OpenLead> open = {};
};

/*! The memories of all portals that were used since the program began. One thread. */
class SubmissionMemories
{
public:
    /*!
     * The memory of a portal: known by its member ID, which survives its being renamed, or by its
     * address, under which webhooks know it. Stays where it is as long as this object lives.
     */
    [[nodiscard]] SubmissionMemory &of(const QUrl &portal, const QString &memberId = {});

    /*! Whether a lead may be on any of them. */
    [[nodiscard]] bool isOpen(const OriginId &origin) const;

private:
    struct Portal
    {
        QString memberId; //!< empty: not known
        QString host;     //!< with the port where it is an unusual one
        SubmissionMemory memory = {};
    };
    std::list<Portal> m_portals;
};

} // namespace leadbooth
