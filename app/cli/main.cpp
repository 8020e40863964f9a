// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "base/coredump.h"
#include "base/logging.h"
#include "cli/accountcommand.h"
#include "cli/leadcommands.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace leadbooth;

int main(int argc, char *argv[])
{
    disableCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leadbooth-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADBOOTH_VERSION));

    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Result<CliOptions> options = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!options) {
        if (QCoreApplication::arguments().contains("--json"_L1)) {
            out << QString::fromUtf8(
                    QJsonDocument(toJson(options.error())).toJson(QJsonDocument::Compact))
                << '\n';
        }
        err << options.error().detail << '\n';
        return static_cast<int>(ExitCode::Usage);
    }
    if (!options->help.isEmpty()) {
        out << options->help;
        return static_cast<int>(ExitCode::Done);
    }
    // Warnings only: what a script reads is on standard output, and standard error is for people.
    QLoggingCategory::setFilterRules(u"leadbooth.*.info=false"_s);
    if (const Outcome logging = startLogging({}); !logging) {
        err << logging.error().detail << '\n';
    }

    SystemClock clock;
    RandomIds ids;
    KeychainStore secrets;
    const AccountCommand::Parts parts{clock, ids, secrets, in, out, err};
    const auto finished = [](ExitCode code) {
        QCoreApplication::exit(static_cast<int>(code));
    };
    std::unique_ptr<AccountCommand> accountCommand;
    std::unique_ptr<LeadCommand> leadCommand;
    const QString command = options->words.constFirst();
    if (command == "account"_L1) {
        accountCommand = std::make_unique<AccountCommand>(*options, parts, finished);
        QTimer::singleShot(0, accountCommand.get(), [&] { accountCommand->start(); });
    } else if ((command == "fields"_L1 && options->words.size() == 1) || command == "add"_L1) {
        leadCommand = std::make_unique<LeadCommand>(*options, parts, finished);
        QTimer::singleShot(0, leadCommand.get(), [&] { leadCommand->start(); });
    } else {
        tellError(parts, options->json,
                  {.kind = ErrorKind::InvalidInput,
                   .certainty = Certainty::NotSent,
                   .detail = u"there is no command %1; --help lists them"_s.arg(command)});
        return static_cast<int>(ExitCode::Usage);
    }
    return QCoreApplication::exec();
}
