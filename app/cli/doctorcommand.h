// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/leadapi.h"
#include "cli/command.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"

#include <QJsonArray>

namespace leadbooth {

/*! leadbooth-cli doctor: looks at everything that sending needs, says what is wrong and what to do
 * about it. Changes nothing, and sends nothing but questions. */
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    DoctorCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    void start() override;

private:
    enum class Grade { Good, Warning, Bad };
    void tell(const QString &about, Grade grade, const QString &what, const QString &toDo = {});
    /*! Bad, and what the command ends with unless something was worse before. */
    void tellError(const QString &about, const Error &error, const QString &toDo);

    void checkProfile();
    void checkDisk();
    void checkQueue();
    void checkCounts(const QueueCounts &counts);
    void checkKey();
    void checkAccount();
    void checkClock();
    void checkRights();
    void checkForm();
    void end();

    const SchemaCache m_cache;
    std::unique_ptr<QueueInUse> m_queue;
    PortalInUse m_portal;
    QJsonArray m_findings;
    std::optional<ExitCode> m_code; //!< of the first thing that is bad
};

} // namespace leadbooth
