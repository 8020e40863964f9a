// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/accountcommand.h"
#include "queue/schemacache.h"
#include "session.h"
#include "sync/engine.h"

namespace leadbooth {

/*! leadbooth-cli fields and add. One command a process; calls `finished` once, from the event loop.
 */
class LeadCommand : public QObject
{
    Q_OBJECT

public:
    LeadCommand(const CliOptions &options, const AccountCommand::Parts &parts,
                AccountCommand::Finished finished);
    ~LeadCommand() override;
    void start();

private:
    [[nodiscard]] Outcome openSession();
    void onForm(const FormSchemaPtr &schema);
    void printFields(const FormSchema &schema);
    void add(const FormSchemaPtr &schema);
    [[nodiscard]] Result<LeadDraft> readDraft(const FormSchema &schema);
    void onSubmission(const SubmissionState &state);
    void onCreated(const SubmissionState &state);
    void report(const SubmissionState &state);
    void fail(const Error &error);
    void finish(ExitCode code);

    const CliOptions m_options;
    const AccountCommand::Parts m_parts;
    const AccountCommand::Finished m_finished;
    SchemaCache m_cache;
    SubmissionMemory m_memory; // of this one lead
    AccountId m_account;
    QUrl m_portal;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Engine> m_engine;
    CrmMode m_mode = CrmMode::Unknown;
    std::unique_ptr<ClockTimer> m_dealTimer;
};

} // namespace leadbooth
