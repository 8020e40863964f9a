// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "base/coredump.h"
#include "base/logging.h"
#include "cli/accountcommand.h"
#include "cli/addcommand.h"
#include "cli/doctorcommand.h"
#include "cli/fieldscommand.h"
#include "cli/kioskdoctorcommand.h"
#include "cli/queuecommand.h"
#include "cli/scancommand.h"
#include "cli/synccommand.h"
#include "cli/transfercommand.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

template <typename T>
std::unique_ptr<Command> make(const CliOptions &options, const CommandParts &parts,
                              const Command::Finished &finished)
{
    return std::make_unique<T>(options, parts, finished);
}

/*! Null: there is no command of this name. */
std::unique_ptr<Command> commandFor(const CliOptions &options, const CommandParts &parts,
                                    const Command::Finished &finished)
{
    const QString name = options.words.constFirst();
    if (name == "queue"_L1 && TransferCommand::knows(options.words.value(1))) {
        return make<TransferCommand>(options, parts, finished);
    }
    if (name == "doctor"_L1 && options.kiosk) {
        return make<KioskDoctorCommand>(options, parts, finished);
    }
    static const QHash<QString, decltype(&make<AddCommand>)> commands{
            {u"account"_s, make<AccountCommand>}, {u"add"_s, make<AddCommand>},
            {u"doctor"_s, make<DoctorCommand>},   {u"fields"_s, make<FieldsCommand>},
            {u"queue"_s, make<QueueCommand>},     {u"scan"_s, make<ScanCommand>},
            {u"sync"_s, make<SyncCommand>}};
    const auto found = commands.constFind(name);
    return found == commands.cend() ? nullptr : (*found)(options, parts, finished);
}

} // namespace

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
    const CommandParts parts{clock, ids, secrets, in, out, err};
    const std::unique_ptr<Command> command = commandFor(
            *options, parts, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    if (!command) {
        tellError(parts, options->json,
                  {.kind = ErrorKind::InvalidInput,
                   .certainty = Certainty::NotSent,
                   .detail = u"there is no command %1; --help lists them"_s.arg(
                           options->words.constFirst())});
        return static_cast<int>(ExitCode::Usage);
    }
    QTimer::singleShot(0, command.get(), [&] { command->start(); });
    return QCoreApplication::exec();
}
