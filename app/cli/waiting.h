// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "lead/formschema.h"
#include "sync/dispatcher.h"
#include "sync/submissionstate.h"

namespace leadbooth {

/*! What a script is told of the lead it waited for. */
struct WaitEnd
{
    SubmissionState state;
    ExitCode code = ExitCode::Done;
    std::optional<QueueState> row = {}; //!< nothing: it is not in the queue any more
};

/*! What is said of a lead that is in the queue and not on the portal, after its origin. Pure. */
[[nodiscard]] QString whatHappensNext(const WaitEnd &end);

/*!
 * Waits for one lead of the queue as a script does: until it is on the portal, or a person is
 * needed, or its time has come to wait for longer than a script should. Main thread.
 */
class Waiting : public QObject
{
    Q_OBJECT

public:
    struct Lead
    {
        OriginId origin;
        QUrl portal; //!< where its pages are
        CrmMode mode = CrmMode::Unknown;
        std::chrono::milliseconds settle{0}; //!< after a lost answer
    };

    /*! \a dispatcher is started here; all references must live longer. */
    Waiting(const CommandParts &parts, Dispatcher &dispatcher, LeadQueue &queue, const Lead &lead);
    void start();

Q_SIGNALS:
    /*! Once. Nothing is under way any more. */
    void ended(const leadbooth::WaitEnd &end);

private:
    void look(const Issues &issues = {});
    void take(const SubmissionState &state, const QueuedLead &lead);
    void takeSaved(const SubmissionState &state);
    void takeUncertain(const SubmissionState &state, const QueuedLead &lead);
    void say(const QString &what, const QDateTime &until);
    void end(const SubmissionState &state, ExitCode code);
    void awaitRest();

    const CommandParts &m_parts;
    Dispatcher &m_dispatcher;
    LeadQueue &m_queue;
    const Lead m_lead;
    QString m_said;
    bool m_isHurried = false;
    std::optional<QueueState> m_row{QueueState::Ready}; //!< as it was seen last
    std::optional<WaitEnd> m_end;
    std::unique_ptr<ClockTimer> m_timer; //!< for the deal, or for rest
    std::unique_ptr<ClockTimer> m_patience;
};

} // namespace leadbooth
