// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/drain.h"
#include "cli/endsignals.h"
#include "cli/formwait.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"

namespace leadbooth {

/*! leadbooth-cli sync: sends what is in the queue. Fit for a timer: with nothing to send it touches
 * no network. */
class SyncCommand final : public Command
{
    Q_OBJECT

public:
    SyncCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    ~SyncCommand() override;
    void start() override;

private:
    [[nodiscard]] Result<bool> hasWork();
    void onUnlocked(const Outcome &unlocked);
    void onForm(const Result<FormSchemaPtr> &schema);
    [[nodiscard]] Drain::Patience patience() const;
    /*! Somebody ends it before there is anything under way. */
    void stop();
    /*! Nothing was begun: with \a code because of \a error, otherwise because nothing is due. */
    void endUnsent(const std::optional<Error> &error = {}, ExitCode code = ExitCode::Done);
    void end(const DrainEnd &end);
    /*! Leads that this run does not send, because they are of other accounts. */
    [[nodiscard]] Result<qint64> unsentOfOthers();

    const SchemaCache m_cache;
    PortalInUse m_portal;
    std::unique_ptr<QueueInUse> m_queue;
    EndSignals m_signals;
    bool m_isStopped = false;
    std::unique_ptr<FormWait> m_form;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Drain> m_drain;
};

/*! The end of a drain, for scripts. */
[[nodiscard]] QJsonObject toJson(const DrainEnd &end);

} // namespace leadbooth
