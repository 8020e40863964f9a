// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "account/webhooksignin.h"
#include "base/clock.h"
#include "base/ids.h"
#include "cli/exitcode.h"
#include "cli/options.h"

#include <QObject>
#include <QTextStream>

#include <functional>

namespace leadbooth {

/*! leadbooth-cli account add|list|remove. One command a process; calls `finished` once, from the
 * event loop. */
class AccountCommand : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        IdSource &ids;
        SecretStore &secrets;
        QTextStream &in;
        QTextStream &out;
        QTextStream &err;
    };
    using Finished = std::function<void(ExitCode)>;

    AccountCommand(const CliOptions &options, const Parts &parts, Finished finished);
    void start();

private:
    void add();
    void keep(const PortalSummary &summary);
    void list();
    void remove(const QString &id);
    void finish(ExitCode code);
    void fail(const Error &error);

    const CliOptions m_options;
    const Parts m_parts;
    const Finished m_finished;
    WebhookSignIn m_signIn;
};

} // namespace leadbooth
