// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/portalinuse.h"
#include "cli/queueinuse.h"
#include "cli/sending.h"
#include "cli/waiting.h"
#include "kiosk/readiness.h"
#include "kiosk/testleaddraft.h"

namespace leadbooth {

/*! How a test lead ended. */
struct TestLeadOutcome
{
    TestLeadFacts facts = {};
    ExitCode code = ExitCode::Done;
};

/*! Saves a test lead in the queue and sends it from there like any other. One use; main thread. */
class TestLead : public QObject
{
    Q_OBJECT

public:
    /*! All references must live longer. */
    TestLead(const CliOptions &options, const CommandParts &parts, const PortalInUse &portal,
             QueueInUse &queue, const FormInUse &form);

    /*! \a profile: null, or lives for this call. The queue's key has been asked for; \a isUnlocked
     * says whether it came. */
    void start(const KioskProfile *profile, bool isUnlocked);

Q_SIGNALS:
    /*! Once; after start() has returned. */
    void ended(const leadbooth::TestLeadOutcome &outcome);

private:
    void end(const TestLeadOutcome &outcome);
    void onWaited(const WaitEnd &waited);

    const CliOptions &m_options;
    const CommandParts &m_parts;
    const PortalInUse &m_portal;
    QueueInUse &m_queue;
    const FormInUse m_form;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Waiting> m_waiting;
};

} // namespace leadbooth
