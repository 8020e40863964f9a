// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/drain.h"
#include "cli/portalinuse.h"

namespace leadbooth {

/*!
 * Asks for the form as the portal has it now, for as long as a drain of the same patience would
 * wait for it. Main thread.
 */
class FormWait : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer. */
    FormWait(const CommandParts &parts, const PortalInUse &portal, const SchemaCache &cache,
             const DispatchTiming &timing, const Drain::Patience &patience);

    void start();

Q_SIGNALS:
    /*! It could not be had, and is asked for again at SyncStatus::until. */
    void waits(const leadbooth::SyncStatus &status);
    /*! Once. Not after this was destroyed. */
    void ended(const leadbooth::Result<leadbooth::FormSchemaPtr> &schema);

private:
    void onAnswer(const Result<FormSchemaPtr> &schema);

    const CommandParts &m_parts;
    const PortalInUse &m_portal;
    const SchemaCache &m_cache;
    const DispatchTiming m_timing;
    const Drain::Patience m_patience;
    int m_failures = 0; //!< in a row
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
