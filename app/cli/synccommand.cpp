// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synccommand.h"

#include "cli/sending.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadbooth {

QJsonObject toJson(const DrainEnd &end)
{
    QJsonObject states;
    for (const QueueState state : AllQueueStates) {
        states.insert(toString(state), end.status.counts.of(state));
    }
    QJsonObject json{{u"sent"_s, end.status.doneInRun},
                     {u"left"_s, end.status.counts.waiting()},
                     {u"needPerson"_s, end.status.counts.trouble()},
                     {u"states"_s, states}};
    if (end.error) {
        const QJsonObject error = toJson(*end.error);
        for (auto it = error.constBegin(); it != error.constEnd(); ++it) {
            json.insert(it.key(), *it);
        }
    }
    return json;
}

SyncCommand::SyncCommand(const CliOptions &options, const CommandParts &parts, Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{
    connect(&m_signals, &EndSignals::asked, this, [this] {
        if (m_drain) {
            m_drain->end();
        } else {
            stop();
        }
    });
}

SyncCommand::~SyncCommand() = default;

void SyncCommand::start()
{
    if (m_isStopped) {
        return;
    }
    if (!arguments().isEmpty()) {
        failUsage(u"sync takes no arguments"_s);
        return;
    }
    Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        fail(portal.error());
        return;
    }
    m_portal = std::move(*portal);
    Result<std::unique_ptr<QueueInUse>> queue = QueueInUse::open(options(), parts());
    if (!queue) {
        fail(queue.error());
        return;
    }
    m_queue = std::move(*queue);
    const Result<bool> work = hasWork();
    if (!work && work.error().kind == ErrorKind::QueueBusy) {
        tellError(parts(), options().json, work.error());
        finish(ExitCode::Offline);
    } else if (!work) {
        fail(work.error());
    } else if (!*work) {
        endUnsent();
    } else {
        m_queue->unlock(this, [this](const Outcome &unlocked) { onUnlocked(unlocked); });
    }
}

Result<bool> SyncCommand::hasWork()
{
    // Before anything takes time: who is not the sender has nothing to do here.
    if (const Outcome became = m_queue->becomeSender(options().settle); !became) {
        return failure(became.error());
    }
    const Result<QueueCounts> counts = m_queue->queue().counts(m_portal.account);
    return counts ? Result<bool>(counts->waiting() > 0) : failure(counts.error());
}

void SyncCommand::onUnlocked(const Outcome &unlocked)
{
    if (m_isStopped) {
        return;
    }
    if (!unlocked) {
        fail(unlocked.error());
        return;
    }
    // The form first: what the portal would drop without a word since it was changed is not sent.
    m_form = std::make_unique<FormWait>(parts(), m_portal, m_cache,
                                        sendingOptions(options(), m_portal).timing, patience());
    connect(m_form.get(), &FormWait::ended, this, &SyncCommand::onForm);
    connect(m_form.get(), &FormWait::waits, this, [this](SyncStatus status) {
        status.counts = m_queue->queue().counts(m_portal.account).value_or(QueueCounts());
        parts().err << progressLine(status) << '\n' << Qt::flush;
    });
    m_form->start();
}

void SyncCommand::onForm(const Result<FormSchemaPtr> &schema)
{
    if (!schema) {
        const Error &error = schema.error();
        parts().err << describe(error) << "\nNothing is sent without the portal's form of now.\n";
        endUnsent(error, exitCodeFor(error));
        return;
    }
    m_dispatcher =
            makeDispatcher(options(), parts(), m_portal, m_queue->queue(), {*schema, m_cache});
    m_drain = std::make_unique<Drain>(parts(), *m_dispatcher, m_queue->queue(), m_portal.account,
                                      patience());
    connect(m_drain.get(), &Drain::ended, this, &SyncCommand::end);
    m_drain->start();
}

Drain::Patience SyncCommand::patience() const
{
    return {.forTime = options().wait || options().untilEmpty,
            .forNetwork = options().untilEmpty,
            .settle = options().settle};
}

void SyncCommand::stop()
{
    if (std::exchange(m_isStopped, true)) {
        return;
    }
    m_form.reset();
    const Error error{.kind = ErrorKind::Cancelled,
                      .certainty = Certainty::NotSent,
                      .detail = u"ended before anything was sent"_s};
    if (m_queue) {
        parts().err << describe(error) << '\n';
        endUnsent(error, ExitCode::Offline);
    } else {
        fail(error);
    }
}

void SyncCommand::endUnsent(const std::optional<Error> &error, ExitCode code)
{
    m_isStopped = true;
    const Result<QueueCounts> counts = m_queue->queue().counts(m_portal.account);
    if (!counts) {
        fail(counts.error());
        return;
    }
    const SyncStatus status{.activity = SyncActivity::Idle, .counts = *counts};
    end({.code = error ? code : exitCodeFor(status), .status = status, .error = error});
}

Result<qint64> SyncCommand::unsentOfOthers()
{
    const Result<QueueCounts> all = m_queue->queue().counts();
    const Result<QueueCounts> own = m_queue->queue().counts(m_portal.account);
    if (!all || !own) {
        return failure(all ? own.error() : all.error());
    }
    return all->unsent() - own->unsent();
}

void SyncCommand::end(const DrainEnd &end)
{
    QJsonObject json = toJson(end);
    if (const Result<qint64> others = unsentOfOthers(); !others) {
        parts().err << describe(others.error()) << '\n';
    } else {
        json.insert(u"unsentOfOthers"_s, *others);
        if (*others > 0) {
            parts().err << *others
                        << " leads of other accounts are not sent; leadbooth-cli account use "
                           "chooses one.\n";
        }
    }
    if (!options().json) {
        parts().out << progressLine(end.status) << '\n';
    }
    printJson(json);
    finish(end.code);
}

} // namespace leadbooth
