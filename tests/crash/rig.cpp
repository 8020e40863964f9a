// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/rig.h"

#include "support/fakebrowser.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth::test {

namespace {

const QString ClientId = u"local.crash"_s;
const QByteArray ClientSecret = "crash0client0secret";
const QString WebhookCode = u"crash0webhook0code"_s;

/*! Beside the folder of this program, so that a copy of both goes on while the original is built
 * anew. */
QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u"/../bin/"_s + name;
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0);
}

QString text(const ChildEnd &end)
{
    return u"%1: %2%3"_s.arg(end.code).arg(end.out, end.err);
}

} // namespace

Rig::Rig(QString dir, quint32 seed, const RigTimes &times)
    : m_dir(std::move(dir))
    , m_seed(seed)
    , m_times(times)
{}

Rig::~Rig()
{
    m_portal.closeWriteChannel();
    if (!m_portal.waitForFinished(2000)) {
        m_portal.kill();
        m_portal.waitForFinished();
    }
}

QString Rig::start()
{
    if (const QString wrong = startPortal(); !wrong.isEmpty()) {
        return wrong;
    }
    if (const QString wrong = signIn(); !wrong.isEmpty()) {
        return wrong;
    }
    const ChildEnd form = run({u"fields"_s});
    return form.code == 0 ? QString() : u"the form did not come: "_s + text(form);
}

QString Rig::startPortal()
{
    m_portalPort = freePort();
    m_proxy = std::make_unique<FaultProxy>(u"127.0.0.1"_s, m_portalPort);
    m_portal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_portal.start(program(u"leadbooth-demo-portal"_s),
                   {u"--port"_s,
                    QString::number(m_portalPort),
                    u"--no-tls"_s,
                    u"--exit-with-stdin"_s,
                    u"--ledger"_s,
                    m_dir + u"/ledger"_s,
                    u"--public-address"_s,
                    u"127.0.0.1:%1"_s.arg(m_proxy->port()),
                    u"--client"_s,
                    ClientId + u':' + QString::fromLatin1(ClientSecret),
                    u"--redirect"_s,
                    u"http://127.0.0.1:%1/"_s.arg(freePort()),
                    u"--allow-at-once"_s,
                    u"--signed-in"_s,
                    u"2"_s,
                    u"--webhook"_s,
                    u"2/"_s + WebhookCode,
                    u"--plan"_s,
                    u"enterprise"_s,
                    u"--fault-seed"_s,
                    QString::number(m_seed & 0x7fffffffU),
                    u"--request-limit"_s,
                    seconds(m_times.requestLimit),
                    u"--seconds-per-add"_s,
                    seconds(m_times.perAdd),
                    u"--access-lifetime"_s,
                    seconds(m_times.accessLifetime)});
    QByteArray greeting;
    const bool greeted = waitUntil([&] {
        greeting += m_portal.readAllStandardOutput();
        return greeting.contains('\n') || m_portal.state() == QProcess::NotRunning;
    });
    return greeted && greeting.startsWith("portal ") ? QString() : u"the portal did not start"_s;
}

QString Rig::webhook() const
{
    return u"http://127.0.0.1:%1/rest/2/%2/"_s.arg(m_proxy->port()).arg(WebhookCode);
}

QStringList Rig::commonArguments() const
{
    return {u"--profile"_s, m_dir + u"/profile"_s, u"--settle"_s, seconds(m_times.settle)};
}

std::unique_ptr<QProcess> Rig::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(u"leadbooth-cli"_s), commonArguments() + arguments);
    return process;
}

ChildEnd Rig::run(const QStringList &arguments, const QByteArray &input,
                  std::chrono::milliseconds limit) const
{
    const std::unique_ptr<QProcess> process = begin(arguments);
    process->write(input);
    process->closeWriteChannel();
    if (!waitUntil([&] { return process->state() == QProcess::NotRunning; }, limit)) {
        process->kill();
        process->waitForFinished();
        return {.err = u"it did not end in time"_s};
    }
    return {.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            .out = QString::fromUtf8(process->readAllStandardOutput()),
            .err = QString::fromUtf8(process->readAllStandardError())};
}

QString Rig::signIn()
{
    QStringList arguments{u"account"_s, u"add"_s, u"--port"_s, QString::number(freePort())};
    if (m_account.isEmpty()) {
        arguments += {u"--oauth"_s, u"--portal"_s, u"http://127.0.0.1:%1"_s.arg(m_proxy->port()),
                      u"--client-id"_s, ClientId};
    } else {
        arguments += {u"--renew"_s, m_account};
    }
    const std::unique_ptr<QProcess> process = begin(arguments);
    process->write(ClientSecret + '\n');
    QByteArray seen;
    QUrl address;
    const bool found = waitUntil([&] {
        seen += process->readAllStandardError();
        const qsizetype at = seen.indexOf("\nhttp");
        const qsizetype end = seen.indexOf('\n', at + 1);
        if (at >= 0 && end > at) {
            address = QUrl::fromEncoded(seen.mid(at + 1, end - at - 1));
        }
        return !address.isEmpty() || process->state() == QProcess::NotRunning;
    });
    if (found && !address.isEmpty()) {
        // The browser could not reach the program, which takes the address it ended at instead.
        process->write(locationOf(get(address)).toEncoded() + '\n');
    }
    if (!waitUntil([&] { return process->state() == QProcess::NotRunning; })) {
        process->kill();
        process->waitForFinished();
    }
    seen += process->readAllStandardError();
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0) {
        return u"nobody could sign in: "_s + QString::fromUtf8(seen);
    }
    m_account = QString::fromUtf8(process->readAllStandardOutput()).section(u'\t', 0, 0);
    return {};
}

void Rig::storm(double portalShare, double networkShare)
{
    const quint32 seed = m_seed + static_cast<quint32>(++m_storms) * 7919U;
    m_proxy->setSchedule([=, random = atRandom(seed, networkShare)](int connection) {
        Fault fault = random(connection);
        // What a network may hold back is part of the time to settle: not more than a second here.
        fault.bytesPerSecond =
                fault.bytesPerSecond > 0 ? std::max(fault.bytesPerSecond, 100'000) : 0;
        return fault;
    });
    const QByteArray line = "fault-rate " + QByteArray::number(portalShare) + '\n';
    m_portal.readAllStandardOutput();
    m_portal.write(line);
    QByteArray answer;
    if (!waitUntil([&] {
            answer += m_portal.readAllStandardOutput();
            return answer.endsWith('\n');
        })) {
        qWarning("the portal does not hear");
    }
}

void Rig::readLedger()
{
    QFile file(m_dir + u"/ledger"_s);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_ledgerRead)) {
        return;
    }
    for (;;) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) {
            return; // the rest is being written
        }
        m_ledgerRead += line.size();
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString event = entry.value("event"_L1).toString();
        m_portalFaults += event == "fault"_L1 ? 1 : 0;
        m_ledger[event].append(entry);
    }
}

QList<QJsonObject> Rig::newLedgerLines(const QString &event)
{
    readLedger();
    return m_ledger.take(event);
}

} // namespace leadbooth::test
