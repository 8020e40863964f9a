// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logging.h"
#include "demo/demoportal.h"
#include "demo/portalcommandline.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace leadbooth;
using namespace Qt::StringLiterals;

namespace {

// The parent holds the other end of standard input: when that closes, however the parent ended, so
// does the portal.
void endWithStandardInput(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char ignored[256];
        const ssize_t count = ::read(STDIN_FILENO, ignored, sizeof ignored);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}

int failed(const QString &why)
{
    QTextStream(stderr) << "leadbooth-demo-portal: " << why << Qt::endl;
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leadbooth-demo-portal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADBOOTH_VERSION));
    const PortalCommandLine commandLine = parsePortalCommandLine(application.arguments());
    if (!commandLine.output.isEmpty()) {
        QTextStream(stdout) << commandLine.output << Qt::flush;
        return EXIT_SUCCESS;
    }
    if (!commandLine.error.isEmpty()) {
        (void)failed(commandLine.error);
        return 2;
    }
    SystemClock clock;
    DemoPortal portal(commandLine.options, clock);
    if (const Outcome started = portal.start(); !started) {
        return failed(started.error().detail);
    }
    if (!commandLine.certificateFile.isEmpty()) {
        QFile file(commandLine.certificateFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(portal.caCertificate().toPem()) < 0
            || !file.flush()) {
            return failed(u"the certificate cannot be written: "_s + file.errorString());
        }
    }
    if (commandLine.exitWithStandardInput) {
        endWithStandardInput(application);
    }
    // Whoever waits for this line may rely on it: the certificate is written, the portal listens.
    QTextStream(stdout) << "portal " << portal.url().toString() << Qt::endl;
    return application.exec();
}
