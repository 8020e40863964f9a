// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "base/clock.h"
#include "base/ids.h"
#include "cli/exitcode.h"
#include "cli/options.h"

#include <QJsonValue>
#include <QObject>
#include <QTextStream>

#include <functional>

namespace leadbooth {

/*! What every command of leadbooth-cli works with. All must live longer than the command. */
struct CommandParts
{
    Clock &clock;
    IdSource &ids;
    SecretStore &secrets;
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
};

/*! To standard error for people, and with \a json to standard output for scripts. */
void tellError(const CommandParts &parts, bool json, const Error &error);

/*! One command of leadbooth-cli, one a process. Main thread. */
class Command : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(ExitCode)>;

    /*! \a finished is called once, from the event loop. */
    Command(const CliOptions &options, const CommandParts &parts, Finished finished);

    /*! Once, from the event loop. */
    virtual void start() = 0;

protected:
    [[nodiscard]] const CliOptions &options() const { return m_options; }
    [[nodiscard]] const CommandParts &parts() const { return m_parts; }
    /*! What follows the command's name. */
    [[nodiscard]] QStringList arguments() const { return m_options.words.mid(1); }

    void finish(ExitCode code);
    /*! Tells the error and finishes with its code. */
    void fail(const Error &error);
    void failUsage(const QString &what);
    /*! With --json: one line on standard output. */
    void printJson(const QJsonValue &value);

private:
    const CliOptions m_options;
    const CommandParts m_parts;
    Finished m_finished;
};

} // namespace leadbooth
