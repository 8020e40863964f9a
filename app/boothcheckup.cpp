// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothcheckup.h"

#include "base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace leadbooth {

std::optional<QList<ReadinessCheck>> checksFrom(const QByteArray &json)
{
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(u"checks"_s);
    if (!list.isArray()) {
        return std::nullopt;
    }
    QList<ReadinessCheck> checks;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto finding = findingOf(entry[u"code"_s].toString())) {
            checks.append({.finding = *finding, .value = entry[u"value"_s].toString()});
        }
    }
    return checks;
}

BoothCheckup::BoothCheckup(Clock &clock, QString program, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(std::move(program))
{}

BoothCheckup::~BoothCheckup()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(); // killed: at once
    }
}

void BoothCheckup::start(const QString &profileDir, const QString &boothFile)
{
    if (m_process) {
        return;
    }
    QStringList arguments{u"doctor"_s, u"--kiosk"_s, u"--json"_s, u"--profile"_s, profileDir};
    if (!boothFile.isEmpty()) {
        arguments << u"--profile-file"_s << boothFile;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice()); // it is to ask nobody
    m_process->setStandardErrorFile(QProcess::nullDevice());
    // Queued: the process is destroyed by its answer.
    connect(m_process.get(), &QProcess::finished, this, &BoothCheckup::finish,
            Qt::QueuedConnection);
    connect(
            m_process.get(), &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) {
                    finish();
                }
            },
            Qt::QueuedConnection);
    m_timeout = m_clock.startTimer(Patience, [this] { m_process->kill(); });
    m_process->start(m_program, arguments);
}

void BoothCheckup::finish()
{
    const std::unique_ptr<QProcess> process = std::move(m_process);
    m_timeout.reset();
    // It ends with the code of the first thing that is red: what it has printed is what counts.
    const auto checks = checksFrom(process->readAllStandardOutput());
    if (checks) {
        Q_EMIT checked(*checks);
        return;
    }
    qCWarning(lcApp).noquote() << "the readiness check said nothing:" << process->errorString();
    Q_EMIT failed();
}

} // namespace leadbooth
