// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/leadapi.h"
#include "cli/command.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"
#include "cli/testlead.h"

namespace leadbooth {

/*!
 * leadbooth-cli doctor --kiosk: whether this machine, its account and its portal are ready for a
 * show. Gathers the facts that kiosk/readiness judges, one after the other. Changes nothing, unless
 * a test lead is asked for.
 */
class KioskDoctorCommand final : public Command
{
    Q_OBJECT

public:
    KioskDoctorCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    void start() override;

private:
    void readProfileFile();
    void readDisk();
    void readPin();
    void openQueue();
    void openKey();
    void onKey(const Outcome &unlocked);
    void readAccount();
    void readSecret();
    void onSecret(const std::optional<Error> &error);
    void askTime();
    void onTime(const Result<CallResult> &answer);
    void askRights();
    void onRights(const Result<PortalCheck> &checked);
    void askForm();
    void onForm(const Result<FormSchemaPtr> &form);
    void makeTestLead();
    void count();
    void report();

    /*! What is wrong with the portal, and the code to end with for it. */
    void portalFailed(const Error &error);

    const SchemaCache m_cache;
    ReadinessFacts m_facts;
    std::unique_ptr<QueueInUse> m_queue;
    bool m_isUnlocked = false;
    PortalInUse m_portal;
    FormSchemaPtr m_schema;
    std::unique_ptr<TestLead> m_testLead;
    std::optional<ExitCode> m_portalCode; //!< of the error, which knows better than the finding
};

/*! What the command ends with when \a checks are what was found: the code of the first that is red.
 * \a ofPortal: of the error of the account or the portal, if there was one. Pure. */
[[nodiscard]] ExitCode exitCodeFor(const QList<ReadinessCheck> &checks,
                                   const std::optional<ExitCode> &ofPortal);

} // namespace leadbooth
