// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/logging.h"
#include "options.h"
#include "ui/common/icon.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace leadbooth;

int main(int argc, char *argv[])
{
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
    QDir().mkpath(options->profileDir);
    if (const Outcome logging = startLogging(options->profileDir + "/leadbooth.log"_L1); !logging) {
        QTextStream(stderr) << logging.error().detail << '\n';
    }
    int status = 0;
    {
        Application application(*options);
        application.start();
        status = QApplication::exec();
    }
    stopLogging();
    return status;
}
