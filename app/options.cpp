// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error wrong(const QString &what)
{
    return {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = what};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Enters leads into Bitrix24."_s);
    const QCommandLineOption demo(u"demo"_s,
                                  u"Work on the embedded portal; nothing leaves this computer."_s);
    const QCommandLineOption kiosk(
            u"kiosk"_s,
            u"For the visitors of a booth: fills every screen, staff get out by a PIN."_s);
    const QCommandLineOption booth(u"profile-file"_s,
                                   u"With --kiosk: the booth file that was made at the desk."_s,
                                   u"file"_s);
    const QCommandLineOption camera(u"camera-file"_s,
                                    u"With --demo --kiosk: read badges in this picture, or in "
                                    u"those of this folder, instead "
                                    "of a camera's."_s,
                                    u"file"_s);
    const QCommandLineOption profile(u"profile"_s, u"Keep everything in <dir>."_s, u"dir"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the program: en, ru or de."_s,
                                      u"xx"_s);
    const QCommandLineOption tour(
            u"tour"_s, u"Save pictures of the main screens to <dir> and end."_s, u"dir"_s);
    const QCommandLineOption once(u"show-once"_s,
                                  u"Fill in and send one lead, save a picture to <file> and end."_s,
                                  u"file"_s);
    const QCommandLineOption ledger(
            u"ledger"_s,
            u"With --demo: let the embedded portal record requests and leads in <file>."_s,
            u"file"_s);
    QCommandLineOption ready(u"end-when-ready"_s, u"Print what the start cost and end."_s);
    ready.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption preview(u"booth-preview"_s, u"Draw a booth's pages for another process."_s);
    preview.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOptions({demo, kiosk, booth, camera, profile, language, tour, once, ledger, ready,
                       preview, help, version});
    // parse() expects the program's name first.
    if (!parser.parse(QStringList{u"leadbooth"_s} + arguments)) {
        return failure(wrong(parser.errorText()));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return failure(wrong(u"unexpected: "_s + parser.positionalArguments().join(u' ')));
    }
    Options options;
    options.demo = parser.isSet(demo) || parser.isSet(tour) || parser.isSet(once);
    options.kiosk = parser.isSet(kiosk);
    if (parser.isSet(booth)) {
        options.boothFile = QDir(parser.value(booth)).absolutePath();
    }
    if (parser.isSet(booth) && (!options.kiosk || options.demo)) {
        return failure(wrong(u"--profile-file is for --kiosk, and not for --demo"_s));
    }
    if (parser.isSet(camera)) {
        if (!options.kiosk || !options.demo) {
            return failure(wrong(u"--camera-file is for --demo --kiosk"_s));
        }
        options.cameraFile = QDir(parser.value(camera)).absolutePath();
    }
    options.boothPreview = parser.isSet(preview);
    if (options.kiosk && (parser.isSet(tour) || parser.isSet(once))) {
        return failure(wrong(u"--tour and --show-once are not for --kiosk"_s));
    }
    options.tourDir = parser.value(tour);
    options.showOnce = parser.value(once);
    options.ledger = parser.value(ledger);
    options.endWhenReady = parser.isSet(ready);
    options.language = parser.value(language);
    if (parser.isSet(language) && !languages().contains(options.language)) {
        return failure(
                wrong(u"there is no language %1; en, ru and de are there"_s.arg(options.language)));
    }
    // The demonstration has a profile of its own: its form and settings are nobody's business.
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                          + (options.demo ? "/leadbooth-demo"_L1 : "/leadbooth"_L1);
    options.profileDir = QDir(parser.isSet(profile) ? parser.value(profile) : usual).absolutePath();
    if (parser.isSet(help)) {
        options.message = parser.helpText();
    } else if (parser.isSet(version)) {
        options.message = QStringLiteral("leadbooth " LEADBOOTH_VERSION "\n");
    }
    return options;
}

} // namespace leadbooth
