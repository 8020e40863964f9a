// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "account/signinmessages.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxSettleSeconds = 600;

const QString Commands = uR"(Commands:
  account add             add an account; the webhook's address is read from standard input
  account add --oauth --portal ADDRESS --client-id ID [--port N] [--open]
                          the same by a local application of the portal: its client secret is read from standard
                          input; then open the address that is shown. Where the browser cannot reach this machine,
                          paste the code or the whole address it ended at
  account add --renew ID  sign in again; what is not given is as it was
  account certificate --portal ADDRESS
                          show the portal's certificate; --pin FINGERPRINT trusts it and no other for the portal
  account list            list the accounts of this profile
  account use ID          choose the account that commands work with
  account rename ID NAME  give it a name; an empty one takes it away
  account remove ID       forget an account, its secrets and its form
  fields                  list the fields of the lead form
  add FIELD=VALUE ...     create a lead; FIELD:TYPE=VALUE sets the kind of a phone or the like
  add                     the same from a JSON object of fields on standard input

With --json, standard output holds one JSON value whatever happens: the result, or an object with "error",
"certainty" and "detail". Standard error is for people.

Exit codes: 0 done, 2 usage, 3 rejected by the portal, 4 sign-in needed, 5 offline, 6 storage or keychain,
7 outcome unknown (look in the portal before sending again).

On a machine without a keychain the webhook's address may be given in the environment variable LEADBOOTH_WEBHOOK.
)"_s;

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(
            {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = what});
}

Result<QByteArray> fingerprintIn(QString text)
{
    text.remove(u':').remove(u' ');
    static const QRegularExpression shape(u"\\A[0-9A-Fa-f]{64}\\z"_s);
    if (!shape.match(text).hasMatch()) {
        return wrong(u"--pin takes a SHA-256 fingerprint: 64 hexadecimal digits"_s);
    }
    return QByteArray::fromHex(text.toLatin1());
}

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
    const QCommandLineOption pin(u"pin"_s,
                                 u"Trust the portal by the certificate with this SHA-256 alone."_s,
                                 u"fingerprint"_s);
    const QCommandLineOption oauth(u"oauth"_s, u"Sign in on the portal's page."_s);
    const QCommandLineOption portal(u"portal"_s, u"The portal: a name or an address."_s,
                                    u"address"_s);
    const QCommandLineOption clientId(u"client-id"_s, u"Of the portal's local application."_s,
                                      u"id"_s);
    const QCommandLineOption port(
            u"port"_s,
            u"Of http://127.0.0.1:N/ in the application's settings (default %1)."_s.arg(
                    DefaultCallbackPort),
            u"N"_s);
    const QCommandLineOption open(u"open"_s, u"Open the address in the desktop's browser."_s);
    const QCommandLineOption renew(u"renew"_s, u"Sign in to this account again."_s, u"id"_s);
    const QCommandLineOption settle(
            u"settle"_s,
            u"Look for a lead whose answer got lost for this long (default 90, at most 600)."_s,
            u"seconds"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this."_s);
    parser.addOptions({profile, json, notify, caFile, pin, oauth, portal, clientId, port, open,
                       renew, settle, help});
    parser.addPositionalArgument(u"command"_s, u"account, fields or add; see below."_s,
                                 u"command [argument …]"_s);
    // parse() expects the program's name first.
    if (!parser.parse(QStringList{u"leadbooth-cli"_s} + arguments)) {
        return wrong(parser.errorText());
    }
    CliOptions options;
    options.profileDir = QDir(parser.isSet(profile) ? parser.value(profile) : defaultProfileDir())
                                 .absolutePath();
    options.json = parser.isSet(json);
    options.notifyResponsible = parser.isSet(notify);
    options.caFile = parser.value(caFile);
    options.oauth = parser.isSet(oauth);
    options.open = parser.isSet(open);
    options.portal = parser.value(portal);
    options.clientId = parser.value(clientId);
    options.renew = parser.value(renew);
    if (parser.isSet(pin)) {
        const Result<QByteArray> fingerprint = fingerprintIn(parser.value(pin));
        if (!fingerprint) {
            return failure(fingerprint.error());
        }
        options.pinnedCertificate = *fingerprint;
    }
    if (parser.isSet(port)) {
        bool isNumber = false;
        const ushort number = parser.value(port).toUShort(&isNumber);
        if (!isNumber || number == 0) {
            return wrong(u"--port takes a number from 1 to 65535"_s);
        }
        options.port = number;
    }
    if (parser.isSet(settle)) {
        bool isNumber = false;
        const double seconds = parser.value(settle).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= MaxSettleSeconds)) {
            return wrong(u"--settle takes a number of seconds up to %1"_s.arg(MaxSettleSeconds));
        }
        options.settle = std::chrono::milliseconds(qRound64(seconds * 1000));
    }
    options.words = parser.positionalArguments();
    if (parser.isSet(help)) {
        options.help = parser.helpText() + u'\n' + Commands;
    } else if (options.words.isEmpty()) {
        return wrong(u"say what to do: account, fields or add (--help tells more)"_s);
    }
    return options;
}

} // namespace leadbooth
