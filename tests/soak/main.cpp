// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "boothstore.h"
#include "queue/portalidentity.h"
#include "soak/boothmachine.h"
#include "soak/fastclock.h"
#include "soak/soak.h"
#include "staffpin.h"
#include "support/testcase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTextStream>

#include <string_view>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Usage = 2;

struct Asked
{
    Soak::Options soak;
    QString wrong = {};
};

Asked parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"Visitors at a kiosk, one after the other, while the network fails and the kiosk is "
            "killed; then what is on the portal is counted, and everything that can be read is "
            "searched "
            "for what they typed. Run it by tests/soak/run."_s);
    const QCommandLineOption seed(u"seed"_s, u"Of everything random (default 1)."_s, u"N"_s);
    const QCommandLineOption visitors(u"visitors"_s, u"Of the kiosk that lives (default 1000)."_s,
                                      u"N"_s);
    const QCommandLineOption killed(u"killed"_s,
                                    u"More, of the kiosk that is killed (default 1000)."_s, u"N"_s);
    const QCommandLineOption kills(u"kills"_s, u"How many (default 100)."_s, u"N"_s);
    const QCommandLineOption look(
            u"look"_s, u"Search the memory after every so many visitors (default 10)."_s, u"N"_s);
    const QCommandLineOption isLong(u"long"_s, u"2,000 visitors of each, 300 kills."_s);
    const QCommandLineOption careless(
            u"careless"_s, u"Freed memory is not overwritten: the control of the search."_s);
    parser.addOptions({seed, visitors, killed, kills, look, isLong, careless});
    parser.addHelpOption();
    Asked asked;
    if (!parser.parse(arguments) || parser.isSet(u"help"_s)) {
        asked.wrong = parser.isSet(u"help"_s) ? parser.helpText() : parser.errorText();
        return asked;
    }
    if (parser.isSet(isLong)) {
        asked.soak.visitors = 2000;
        asked.soak.killed = 2000;
        asked.soak.kills = 300;
    }
    const auto number = [&](const QCommandLineOption &option, int before, int least) {
        bool isNumber = true;
        const int given = parser.isSet(option) ? parser.value(option).toInt(&isNumber) : before;
        if (!isNumber || given < least) {
            asked.wrong =
                    u"--%1 takes a number from %2"_s.arg(option.names().constFirst()).arg(least);
        }
        return given;
    };
    asked.soak.overwrites = !parser.isSet(careless);
    asked.soak.seed = static_cast<quint32>(number(seed, 1, 1));
    asked.soak.visitors = number(visitors, asked.soak.visitors, 1);
    asked.soak.killed = number(killed, asked.soak.killed, 0);
    asked.soak.kills = number(kills, asked.soak.kills, 0);
    asked.soak.lookEvery = number(look, asked.soak.lookEvery, 1);
    return asked;
}

KioskProfile profileFor(const QString &portal)
{
    const auto text = [](const QString &words) {
        return KioskTexts{{u"en"_s, words}};
    };
    KioskProfile profile{.name = u"Hall 4"_s, .portal = portal, .languages = {u"en"_s}};
    profile.pages = {{.titles = text(u"Who are you?"_s),
                      .fields = {{.code = u"NAME"_s, .isRequired = true}, {.code = u"PHONE"_s}}},
                     {.fields = {{.code = u"EMAIL"_s, .isRequired = true}}},
                     {.titles = text(u"Anything else?"_s), .fields = {{.code = u"COMMENTS"_s}}}};
    // The second is mandatory in that portal's form.
    profile.fixedValues = {{u"TITLE"_s, {{u"Expo 2026"_s}}},
                           {u"UF_CRM_1725000101"_s, {{u"201"_s}}}};
    profile.consent = {.texts = text(u"I agree that Vympel contacts me."_s),
                       .version = u"2026-03"_s};
    profile.welcome = text(u"Welcome to Vympel"_s);
    profile.thanks = text(u"Thank you."_s);
    profile.idleSeconds = 120; // 6 s of this program's time: see fastclock.h
    profile.warningSeconds = kiosklimits::WarningSeconds.least;
    profile.thanksSeconds = kiosklimits::ThanksSeconds.most; // touched away
    return profile;
}

/*! A booth file that is trusted, and a PIN, as the staff brings them. Empty: it worked. */
QString setUpBooth(const QString &profileDir)
{
    const leadbooth::Result<std::optional<Account>> account = currentAccount(profileDir);
    if (!account || !*account) {
        return u"there is no account"_s;
    }
    const QString portal = portalIdentity((*account)->endpoint, (*account)->memberId);
    const leadbooth::Result<QByteArray> bytes =
            signedKioskFile(profileFor(portal), newSigningKey(), u"Desk of Vympel"_s);
    const QString path = profileDir + u"/../fair.booth"_s;
    if (!bytes || !writeKioskFile(path, *bytes)) {
        return u"the booth file could not be made"_s;
    }
    Settings settings(profileDir);
    BoothStore booths(profileDir, settings);
    booths.setPortal(**account);
    (void)booths.take(path);
    if (const BoothStore::Opened opened = booths.trust(); !opened.booth) {
        return u"the booth file was not taken"_s;
    }
    SystemClock clock;
    StaffPin pin(clock, settings);
    pin.choose(Secret("28461"));
    return waitUntil([&] { return pin.isSet(); }) ? QString() : u"no PIN was kept"_s;
}

int runSoak(const Asked &asked, const QString &dir)
{
    QTextStream err(stderr);
    Rig rig(dir, asked.soak.seed, {.accessLifetime = std::chrono::hours(1)});
    QString wrong = rig.start();
    if (wrong.isEmpty()) {
        wrong = setUpBooth(dir + u"/profile"_s);
    }
    if (!wrong.isEmpty()) {
        err << wrong << '\n';
        return EXIT_FAILURE;
    }
    const Soak::Result result = Soak(rig, dir, asked.soak).run();
    for (const QString &reason : result.reasons) {
        err << reason << '\n';
    }
    err << result.wrong << (result.wrong.isEmpty() ? "" : "\n") << Qt::flush;
    QTextStream(stdout) << u"thanked %1, on the portal %2, kills %3, faults %4, searches %5: lost "
                           u"%6, doubled %7, "
                           "unwanted %8, stuck %9"_s.arg(result.thanked)
                                   .arg(result.onPortal)
                                   .arg(result.kills)
                                   .arg(result.faults)
                                   .arg(result.searches)
                                   .arg(result.lost)
                                   .arg(result.doubled)
                                   .arg(result.unwanted)
                                   .arg(result.stuck)
                        << u", readable %1 (of leads on their way: %2), memory %3 %\n"_s
                                   .arg(result.seen)
                                   .arg(result.onTheirWay)
                                   .arg(result.growth * 100, 0, 'f', 1);
    return result.isGood() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::string_view first = argc == 3 ? argv[1] : "";
    if (first == "--booth" || first == "--careless-booth") {
        return runBooth(argc, argv, QString::fromLocal8Bit(argv[2]), first == "--booth");
    }
    qputenv(TimeBegins, QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
    QCoreApplication application(argc, argv);
    const Asked asked = parse(QCoreApplication::arguments());
    if (!asked.wrong.isEmpty()) {
        QTextStream(stderr) << asked.wrong << '\n';
        return Usage;
    }
    if (!QDir::homePath().startsWith(QDir::tempPath())) {
        QTextStream(stderr) << "run this by tests/soak/run: it writes into the keychain\n";
        return Usage;
    }
    QTemporaryDir dir;
    const int status = runSoak(asked, dir.path());
    if (status != EXIT_SUCCESS) {
        dir.setAutoRemove(false);
        QTextStream(stderr) << "what is left of it: " << dir.path() << '\n';
    }
    return status;
}
