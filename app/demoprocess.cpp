// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoprocess.h"

#include "base/completion.h"
#include "base/logging.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Known to everybody, and of no use to anybody: the portal listens on the loopback and holds
// fictional data.
const QString DemoWebhook = u"1/demo0demo0demo0"_s;

Error failed(const QString &why)
{
    return {.kind = ErrorKind::Internal,
            .certainty = Certainty::NotSent,
            .detail = u"demo portal: "_s + why};
}

QString programPath()
{
    const QString beside = QStandardPaths::findExecutable(u"leadbooth-demo-portal"_s,
                                                          {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"leadbooth-demo-portal"_s) : beside;
}

} // namespace

DemoProcess::DemoProcess(Clock &clock, const QStringList &arguments, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_arguments(arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readAddress);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        qCInfo(lcDemo).noquote() << QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(m_process.errorString());
        }
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        fail(u"ended with %1"_s.arg(code));
        Q_EMIT ended();
    });
}

DemoProcess::~DemoProcess()
{
    m_process.disconnect(this);
    // Closing its standard input ends it; the rest is for one that hangs.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoProcess::start(QObject *context, Done<Portal> done)
{
    const Completion<Portal> completion(context, std::move(done));
    m_answer = [completion](const Result<Portal> &portal) {
        completion.finishLater(portal);
    };
    const QString program = programPath();
    if (program.isEmpty()) {
        fail(u"leadbooth-demo-portal is not installed"_s);
        return;
    }
    m_timeout = m_clock.startTimer(std::chrono::seconds(20),
                                   [this] { fail(u"did not say where it listens"_s); });
    QStringList arguments{u"--port"_s,
                          u"0"_s,
                          u"--tls"_s,
                          u"--cert-out"_s,
                          m_dir.filePath(u"ca.pem"_s),
                          u"--webhook"_s,
                          DemoWebhook,
                          u"--exit-with-stdin"_s};
    m_process.start(program, arguments + m_arguments);
}

void DemoProcess::readAddress()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0 || !m_answer) {
        return;
    }
    const QString line = QString::fromUtf8(m_output.left(end)).trimmed();
    if (!line.startsWith("portal "_L1)) {
        fail(u"did not say where it listens"_s);
        return;
    }
    m_timeout.reset();
    std::exchange(m_answer, nullptr)(portalAt(line.mid(7)));
}

Result<DemoProcess::Portal> DemoProcess::portalAt(const QString &address) const
{
    const Result<Webhook> webhook = parseWebhook(address + "/rest/"_L1 + DemoWebhook);
    if (!webhook) {
        return failure(webhook.error());
    }
    return Portal{.webhook = *webhook, .caFile = m_dir.filePath(u"ca.pem"_s)};
}

void DemoProcess::fail(const QString &why)
{
    m_timeout.reset();
    if (m_answer) {
        std::exchange(m_answer, nullptr)(failure(failed(why)));
    }
}

} // namespace leadbooth
