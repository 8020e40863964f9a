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
  account remove ID       forget an account, its secrets and its form; not while leads of it are unsent
  fields                  list the fields of the lead form
  add FIELD=VALUE ...     create a lead: it is saved in the queue, then sent. FIELD:TYPE=VALUE sets the kind of a
                          phone or the like
  add                     the same from a JSON object of fields on standard input; "originId" (a UUID) names the lead,
                          so that giving it again does not double it
  add --lines             the same from one JSON object a line; says "saved ORIGIN" for each that is on the disk
  add --queue ...         save only, without a network; the form is the one that fields brought last
  sync                    send what is in the queue for the account in use and can be sent now
  sync --wait             also wait for what passes with time: a limit of the portal, a lost answer
  sync --until-empty      also wait for the network
  queue list [--state STATE] [--text TEXT] [--limit N]
                          list the leads of the queue: Ready, Sending, Uncertain, Sent, Rejected, Parked, Discarded,
                          MovedAway
  queue show ORIGIN       all that is known of one lead; the beginning of an origin is enough where it is the only one
  queue retry ORIGIN ...  send again: what was rejected, and what may be on the portal, once it is not found there
  queue park ORIGIN ...   do not send until somebody says so
  queue discard ORIGIN ...
                          do not send at all; queue undo ORIGIN ... takes it back
  queue retry|discard|undo --all-rejected
                          the same for all that were rejected; of undo: for all that were discarded
  queue sent ORIGIN [ID]  somebody has seen it on the portal; its number, or the address of its page
  queue export FILE       move what is not sent to another machine; the file's passphrase is the first line of standard
                          input; --without-key leaves the key out
  queue import FILE       take such a file in
  queue recovery-key show | save FILE | use FILE
                          the key that opens the queue when the keychain is lost
  queue check             read the whole queue and check it
  scan FILE ...           show what the codes in pictures (PNG, JPEG, WebP, BMP) hold, as a kiosk's camera reads them
  doctor                  check profile, queue, account, portal, clock and disk
  doctor --kiosk [--profile-file FILE] [--show-ends YYYY-MM-DD] [--test-lead]
                          check whether this machine is ready to be a kiosk: account, keychain, portal, rights, queue,
                          disk, clock, the kiosk's profile, PIN, power, devices, and what the desktop does by itself;
                          --test-lead creates a lead, plainly named, to be deleted in the portal

With --json, standard output holds one JSON value whatever happens: the result, or an object with "error",
"certainty" and "detail"; with add --lines it is one such value a line. Standard error is for people.

Exit codes: 0 done, 2 usage, 3 rejected by the portal or left to a person, 4 sign-in needed, 5 offline (it is in the
queue), 6 storage or keychain, 7 outcome unknown (it is in the queue and will be looked for). What add has said to be
saved is in the queue, whatever the code.

On a machine without a keychain the webhook's address may be given in the environment variable LEADBOOTH_WEBHOOK, and
--queue-key FILE keeps the key of the queue; who has that file can read the queue.
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
    const QCommandLineOption settle(u"settle"_s,
                                    u"Take a lead whose answer got lost for settled after this "
                                    u"time (default 90, at most 600; "
                                    "less for a portal on this machine only)."_s,
                                    u"seconds"_s);
    const QCommandLineOption queueOnly(u"queue"_s, u"Save only."_s);
    const QCommandLineOption lines(u"lines"_s, u"Read one JSON object a line."_s);
    const QCommandLineOption state(u"state"_s, u"List leads of this state."_s, u"state"_s);
    const QCommandLineOption text(u"text"_s, u"List leads with this text in any field."_s,
                                  u"text"_s);
    const QCommandLineOption limit(u"limit"_s, u"List at most so many."_s, u"N"_s);
    const QCommandLineOption allRejected(u"all-rejected"_s, u"Instead of origins."_s);
    const QCommandLineOption withoutKey(u"without-key"_s, u"Leave the key out of the file."_s);
    const QCommandLineOption samePortal(u"same-portal"_s,
                                        u"The leads of the file are for the portal in use."_s);
    const QCommandLineOption wait(u"wait"_s, u"Wait for what passes with time."_s);
    const QCommandLineOption untilEmpty(u"until-empty"_s, u"Wait for the network as well."_s);
    const QCommandLineOption queueKey(
            u"queue-key"_s,
            u"Keep the queue's private key in this file instead of the keychain; made when there "
            "is none. Further ones, for leads of other machines, may be given after it."_s,
            u"file"_s);
    const QCommandLineOption kiosk(u"kiosk"_s, u"Check what a kiosk needs."_s);
    const QCommandLineOption profileFile(u"profile-file"_s, u"The kiosk's profile."_s, u"file"_s);
    const QCommandLineOption showEnds(u"show-ends"_s, u"The last day of the show (YYYY-MM-DD)."_s,
                                      u"day"_s);
    const QCommandLineOption testLead(u"test-lead"_s, u"Create a test lead."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this."_s);
    parser.addOptions({profile,    json,     notify, caFile,      pin,        oauth,      portal,
                       clientId,   port,     open,   renew,       settle,     queueOnly,  lines,
                       state,      text,     limit,  allRejected, withoutKey, samePortal, wait,
                       untilEmpty, queueKey, kiosk,  profileFile, showEnds,   testLead,   help});
    parser.addPositionalArgument(u"command"_s,
                                 u"account, fields, add, queue, sync, scan or doctor; see below."_s,
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
    options.queueOnly = parser.isSet(queueOnly);
    options.lines = parser.isSet(lines);
    options.state = parser.value(state);
    options.text = parser.value(text);
    options.allRejected = parser.isSet(allRejected);
    options.withoutKey = parser.isSet(withoutKey);
    options.samePortal = parser.isSet(samePortal);
    options.wait = parser.isSet(wait);
    options.untilEmpty = parser.isSet(untilEmpty);
    options.queueKeyFiles = parser.values(queueKey);
    if (parser.isSet(limit)) {
        bool isNumber = false;
        options.limit = parser.value(limit).toInt(&isNumber);
        if (!isNumber || *options.limit < 1) {
            return wrong(u"--limit takes a number from 1"_s);
        }
    }
    options.kiosk = parser.isSet(kiosk);
    options.kioskFile = parser.value(profileFile);
    options.testLead = parser.isSet(testLead);
    if (parser.isSet(showEnds)) {
        const QDate day = QDate::fromString(parser.value(showEnds), Qt::ISODate);
        if (!day.isValid()) {
            return wrong(u"--show-ends takes a day: YYYY-MM-DD"_s);
        }
        options.showEnds = day;
    }
    if (!options.kiosk && (parser.isSet(profileFile) || options.showEnds || options.testLead)) {
        return wrong(u"--profile-file, --show-ends and --test-lead belong to doctor --kiosk"_s);
    }
    options.words = parser.positionalArguments();
    if (parser.isSet(help)) {
        options.help = parser.helpText() + u'\n' + Commands;
    } else if (options.words.isEmpty()) {
        return wrong(u"say what to do: account, fields, add, queue, sync, scan or doctor (--help "
                     "tells more)"_s);
    }
    return options;
}

} // namespace leadbooth
