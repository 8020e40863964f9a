// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxSettleSeconds = 600;

const QString Commands = uR"(Commands:
  account add             add an account; the webhook's address is read from standard input
  account list            list the accounts of this profile
  account remove ID       forget an account and its secret
  fields                  list the fields of the lead form
  add FIELD=VALUE ...     create a lead; FIELD:TYPE=VALUE sets the kind of a phone or the like
  add                     the same from a JSON object of fields on standard input

Exit codes: 0 done, 2 usage, 3 rejected by the portal, 4 sign-in needed, 5 offline, 6 storage or keychain,
7 outcome unknown (look in the portal before sending again).

On a machine without a keychain the webhook's address may be given in the environment variable LEADBOOTH_WEBHOOK.
)"_s;

} // namespace

QString defaultProfileDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/leadbooth"_L1;
}

Result<CliOptions> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Enters leads into Bitrix24 from a terminal or a script."_s);
    const QCommandLineOption profile(u"profile"_s, u"Keep everything in <dir>."_s, u"dir"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON."_s);
    const QCommandLineOption notify(u"notify"_s,
                                    u"Tell the responsible person in the portal's feed."_s);
    const QCommandLineOption caFile(
            u"ca-file"_s, u"Trust this certificate authority as well (PEM)."_s, u"file"_s);
    const QCommandLineOption settle(
            u"settle"_s,
            u"Look for a lead whose answer got lost for this long (default 90, at most 600)."_s,
            u"seconds"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this."_s);
    parser.addOptions({profile, json, notify, caFile, settle, help});
    parser.addPositionalArgument(u"command"_s, u"account, fields or add; see below."_s,
                                 u"command [argument …]"_s);
    // parse() expects the program's name first.
    if (!parser.parse(QStringList{u"leadbooth-cli"_s} + arguments)) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = parser.errorText()});
    }
    CliOptions options;
    options.profileDir = QDir(parser.isSet(profile) ? parser.value(profile) : defaultProfileDir())
                                 .absolutePath();
    options.json = parser.isSet(json);
    options.notifyResponsible = parser.isSet(notify);
    options.caFile = parser.value(caFile);
    if (parser.isSet(settle)) {
        bool isNumber = false;
        const double seconds = parser.value(settle).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= MaxSettleSeconds)) {
            return failure({.kind = ErrorKind::InvalidInput,
                            .certainty = Certainty::NotSent,
                            .detail = u"--settle takes a number of seconds up to %1"_s.arg(
                                    MaxSettleSeconds)});
        }
        options.settle = std::chrono::milliseconds(qRound64(seconds * 1000));
    }
    options.words = parser.positionalArguments();
    if (parser.isSet(help)) {
        options.help = parser.helpText() + u'\n' + Commands;
    } else if (options.words.isEmpty()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"say what to do: account, fields or add (--help tells more)"_s});
    }
    return options;
}

} // namespace leadbooth
