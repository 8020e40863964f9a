// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/naiveclient.h"
#include "crash/namedkills.h"
#include "crash/torture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Usage = 2;

struct Asked
{
    Torture::Options torture;
    bool naive = false;
    bool named = false;
    QString wrong = {};
};

Asked parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"Kills leadbooth-cli again and again while its network and its portal fail, and holds "
            "what the portal got against what was promised. Run it by tests/crash/run."_s);
    const QCommandLineOption seed(u"seed"_s, u"Of everything random (default 1)."_s, u"N"_s);
    const QCommandLineOption leads(u"leads"_s, u"How many (default 2000)."_s, u"N"_s);
    const QCommandLineOption kills(u"kills"_s, u"How many (default 200)."_s, u"N"_s);
    const QCommandLineOption isLong(u"long"_s, u"10,000 leads and 1,000 kills."_s);
    const QCommandLineOption named(u"named"_s, u"One kill at each step that can be named."_s);
    const QCommandLineOption naive(
            u"naive"_s, u"No Leadbooth, but a client that sends again what got no answer."_s);
    parser.addOptions({seed, leads, kills, isLong, named, naive});
    parser.addHelpOption();
    Asked asked;
    if (!parser.parse(arguments)) {
        asked.wrong = parser.errorText();
        return asked;
    }
    if (parser.isSet(u"help"_s)) {
        asked.wrong = parser.helpText();
        return asked;
    }
    if (parser.isSet(isLong)) {
        asked.torture.leads = 10000;
        asked.torture.kills = 1000;
    }
    const auto number = [&](const QCommandLineOption &option, int before) {
        bool isNumber = true;
        const int given = parser.isSet(option) ? parser.value(option).toInt(&isNumber) : before;
        if (!isNumber || given < 1) {
            asked.wrong = u"--%1 takes a number from 1"_s.arg(option.names().constFirst());
        }
        return given;
    };
    asked.torture.seed = static_cast<quint32>(number(seed, 1));
    asked.torture.leads = number(leads, asked.torture.leads);
    asked.torture.kills = number(kills, asked.torture.kills);
    asked.naive = parser.isSet(naive);
    asked.named = parser.isSet(named);
    return asked;
}

/*! What else there is to say about a lead that came to a wrong end. */
void tellHistory(const Rig &rig, const Verdict &verdict, QTextStream &err)
{
    constexpr int MostTold = 20;
    for (const QString &reason : verdict.reasons.mid(0, MostTold)) {
        const ChildEnd shown = rig.run({u"queue"_s, u"show"_s, reason.section(u' ', 1, 1)});
        err << reason << '\n' << shown.out << '\n';
    }
}

int conclude(const QString &line, const Verdict &verdict, const QString &wrong)
{
    QTextStream(stderr) << (wrong.isEmpty() ? QString() : wrong + u'\n');
    QTextStream(stdout) << line << '\n';
    return verdict.isGood() && wrong.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int runTorture(const Asked &asked, const QString &dir)
{
    QTextStream err(stderr);
    Rig rig(dir, asked.torture.seed, {});
    if (const QString wrong = rig.start(); !wrong.isEmpty()) {
        err << wrong << '\n';
        return EXIT_FAILURE;
    }
    if (asked.naive) {
        const QList<TortureLead> leads =
                tortureLeads(asked.torture.leads, asked.torture.seed, Variety::Mixed);
        rig.storm(asked.torture.portalFaults, asked.torture.networkFaults);
        const Verdict verdict = sendNaively(rig, leads);
        return conclude(
                summary(leads.size(), 0, rig.portalFaults() + rig.proxy().faults(), verdict),
                verdict, {});
    }
    Torture torture(rig, asked.torture);
    QString wrong;
    const Verdict verdict = torture.run(&wrong);
    tellHistory(rig, verdict, err);
    err.flush();
    return conclude(summary(torture.promised(), torture.kills(), torture.faults(), verdict),
                    verdict, wrong);
}

int runNamed(const Asked &asked, const QString &dir)
{
    const NamedKills result = runNamedKills(dir, asked.torture.seed);
    QTextStream(stderr) << result.verdict.reasons.join(u'\n') << '\n';
    return conclude(summary(result.leads, result.kills, result.faults, result.verdict),
                    result.verdict, result.wrong.join(u'\n'));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Asked asked = parse(QCoreApplication::arguments());
    if (!asked.wrong.isEmpty()) {
        QTextStream(stderr) << asked.wrong << '\n';
        return Usage;
    }
    if (!QDir::homePath().startsWith(QDir::tempPath())) {
        QTextStream(stderr) << "run this by tests/crash/run: it writes into the keychain\n";
        return Usage;
    }
    QTemporaryDir dir;
    const int status = asked.named ? runNamed(asked, dir.path()) : runTorture(asked, dir.path());
    if (status != EXIT_SUCCESS && !asked.naive) {
        dir.setAutoRemove(false);
        QTextStream(stderr) << "what is left of it: " << dir.path() << '\n';
    }
    return status;
}
