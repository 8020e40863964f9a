// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace leadbooth {

namespace {

QString compact(const QJsonValue &value)
{
    const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

void tellError(const CommandParts &parts, bool json, const Error &error)
{
    if (json) {
        parts.out << compact(toJson(error)) << '\n';
    }
    parts.err << describe(error) << '\n';
}

Command::Command(const CliOptions &options, const CommandParts &parts, Finished finished)
    : m_options(options)
    , m_parts(parts)
    , m_finished(std::move(finished))
{}

void Command::finish(ExitCode code)
{
    if (const Finished finished = std::exchange(m_finished, {})) {
        QTimer::singleShot(0, this, [finished, code] { finished(code); });
    }
}

void Command::fail(const Error &error)
{
    tellError(m_parts, m_options.json, error);
    finish(exitCodeFor(error));
}

void Command::failUsage(const QString &what)
{
    fail({.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = what});
}

void Command::printJson(const QJsonValue &value)
{
    if (m_options.json) {
        m_parts.out << compact(value) << '\n' << Qt::flush;
    }
}

} // namespace leadbooth
