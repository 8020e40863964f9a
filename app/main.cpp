// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/coredump.h"
#include "base/freedmemory.h"
#include "base/logging.h"
#include "boothpreview.h"
#include "kioskapplication.h"
#include "options.h"
#include "singleinstance.h"
#include "ui/common/icon.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

/*! --help and --version work where there is no display. */
std::optional<QString> messageOnly(int argc, char *argv[])
{
    const std::set<std::string_view> wanted{"-h", "--help", "-v", "--version"};
    if (std::none_of(argv + 1, argv + argc,
                     [&](const char *argument) { return wanted.contains(argument); })) {
        return std::nullopt;
    }
    const QCoreApplication application(argc, argv);
    const Result<Options> options = parseOptions(QCoreApplication::arguments().mid(1));
    return options && !options->message.isEmpty() ? std::optional(options->message) : std::nullopt;
}

int runDesk(const Options &options)
{
    Application application(options);
    application.start();
    return QApplication::exec();
}

int runKiosk(const Options &options)
{
    SingleInstance instance(options.profileDir);
    if (!instance.isFirst()) {
        QTextStream(stderr) << "It runs already, and comes to the front.\n";
        return 0;
    }
    KioskApplication application(options);
    QObject::connect(&instance, &SingleInstance::anotherStarted, &application,
                     &KioskApplication::bringToFront);
    application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (std::any_of(argv + 1, argv + argc,
                    [](std::string_view argument) { return argument == "--kiosk"; })) {
        overwriteFreedMemory(argv);
    }
    disableCoreDumps();
    if (const std::optional<QString> message = messageOnly(argc, argv)) {
        QTextStream(stdout) << *message;
        return 0;
    }
    QApplication qapplication(argc, argv);
    QApplication::setApplicationName(u"leadbooth"_s);
    QApplication::setApplicationDisplayName(u"Leadbooth"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEADBOOTH_VERSION));
    QApplication::setDesktopFileName(u"io.github.leadbooth.Leadbooth"_s);
    // Wayland finds the picture by the desktop file's name; on X11 a window brings its own.
    QApplication::setWindowIcon(programIcon());

    const Result<Options> options = parseOptions(QApplication::arguments().mid(1));
    if (!options) {
        QTextStream(stderr) << options.error().detail << '\n';
        return 2;
    }
    if (!options->message.isEmpty()) {
        QTextStream(stdout) << options->message;
        return 0;
    }
    if (options->boothPreview) {
        BoothPreview preview;
        preview.start();
        return QApplication::exec();
    }
    if (!QDir().mkpath(options->profileDir)) {
        // Nothing that is typed could be kept.
        QTextStream(stderr) << "The folder " << options->profileDir << " cannot be made.\n";
        return 6;
    }
    if (const Outcome logging = startLogging(options->profileDir + "/leadbooth.log"_L1); !logging) {
        QTextStream(stderr) << logging.error().detail << '\n';
    }
    int status = 0;
    {
        status = options->kiosk ? runKiosk(*options) : runDesk(*options);
    }
    stopLogging();
    return status;
}
