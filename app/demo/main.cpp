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

// Anything else is ignored, as all of it was once.
void obey(const QString &line, DemoPortal &portal)
{
    if (line.section(u' ', 0, 0) == u"fault-rate"_s) {
        if (const std::optional<double> rate = faultRateIn(line.section(u' ', 1))) {
            portal.options().faultRate = *rate;
            QTextStream(stdout) << "fault-rate " << *rate << Qt::endl;
        }
    }
}

// The parent holds the other end of standard input: when that closes, however the parent ended, so
// does the portal.
void endWithStandardInput(QCoreApplication &application, DemoPortal &portal)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    const auto received = std::make_shared<QByteArray>();
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [=, &portal] {
        char chunk[256];
        const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
        received->append(chunk, std::max<ssize_t>(count, 0));
        for (qsizetype end = received->indexOf('\n'); end >= 0; end = received->indexOf('\n')) {
            obey(QString::fromUtf8(received->left(end)), portal);
            received->remove(0, end + 1);
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
        endWithStandardInput(application, portal);
    }
    // Whoever waits for this line may rely on it: the certificate is written, the portal listens.
    QTextStream(stdout) << "portal " << portal.url().toString() << Qt::endl;
    return application.exec();
}
