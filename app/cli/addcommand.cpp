// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addcommand.h"

#include "cli/leadinput.h"
#include "cli/leadlines.h"
#include "cli/sending.h"
#include "cli/synccommand.h"
#include "lead/validation.h"
#include "sync/engine.h"
#include "sync/leadsaving.h"

#include <QJsonObject>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// A lead with a thousand fields of the longest texts that people type is far below this.
constexpr qsizetype LongestLine = qsizetype{8} * 1024 * 1024;

void insertAll(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.constBegin(); it != from.constEnd(); ++it) {
        into.insert(it.key(), *it);
    }
}

} // namespace

AddCommand::AddCommand(const CliOptions &options, const CommandParts &parts, Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{}

AddCommand::~AddCommand() = default;

void AddCommand::start()
{
    if (options().lines && !arguments().isEmpty()) {
        failUsage(u"add --lines takes leads on standard input only"_s);
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
    if (options().queueOnly) {
        onForm(failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"no form is known yet; run leadbooth-cli fields once, with a "
                                  "network"_s}));
        return;
    }
    // The form as the portal has it now, not as it was.
    loadForm(m_portal, m_cache, parts(), this,
             [this](const Result<FormSchemaPtr> &schema) { onForm(schema); });
}

void AddCommand::onForm(const Result<FormSchemaPtr> &schema)
{
    if (schema) {
        m_schema = *schema;
    } else {
        m_schema = cachedForm(m_cache, m_portal.account, formLanguage(), parts().clock.now());
        if (!m_schema) {
            fail(schema.error());
            return;
        }
        if (!options().queueOnly) {
            m_formError = schema.error();
        }
    }
    if (options().lines) {
        takeKey([this] { readLines(); });
    } else {
        addOne();
    }
}

void AddCommand::takeKey(const std::function<void()> &then)
{
    const bool canSave = m_queue->queue().key().isValid();
    if (options().queueOnly && canSave) {
        then(); // sealing needs no secret
        return;
    }
    m_queue->unlock(this, [this, canSave, then](const Outcome &unlocked) {
        if (!unlocked && !canSave) {
            if (unlocked.error().kind == ErrorKind::KeychainUnavailable) {
                parts().err << "Without a keychain, --queue-key FILE keeps the key of the queue.\n";
            }
            fail(unlocked.error());
            return;
        }
        if (!unlocked) {
            m_keyError = unlocked.error();
        }
        then();
    });
}

LeadDraft AddCommand::emptyDraft(const OriginId &origin)
{
    LeadDraft draft = initialDraft(*m_schema, origin.isEmpty() ? parts().ids.newOriginId() : origin,
                                   parts().clock.now().toLocalTime());
    draft.notifyResponsible = options().notifyResponsible;
    return draft;
}

Result<LeadToSave> AddCommand::leadFrom(const QByteArray &json)
{
    const Result<GivenLead> given = givenLead(json);
    if (!given) {
        return failure(given.error());
    }
    return checked(draftFromFields(*m_schema, emptyDraft(given->origin), given->fields));
}

Result<LeadToSave> AddCommand::checked(const Result<LeadDraft> &draft)
{
    if (!draft) {
        return failure(draft.error());
    }
    const Issues issues = validateLead(*m_schema, *draft);
    if (!issues.isEmpty()) {
        return failure(
                {.kind = ErrorKind::Refused, .certainty = Certainty::NotSent, .issues = issues});
    }
    LeadDraft finished = *draft;
    finished.capturedAt = parts().clock.now();
    return leadToSave(m_schema, finished, m_portal.account, m_portal.identity);
}

// --- One lead ------------------------------------------------------------------------------------

void AddCommand::addOne()
{
    const Result<LeadToSave> lead =
            arguments().isEmpty()
                    ? leadFrom(parts().in.readAll().toUtf8())
                    : checked(draftFromArguments(*m_schema, emptyDraft({}), arguments()));
    if (!lead) {
        fail(lead.error());
        return;
    }
    // Before a key is made for it, it is known to be a lead.
    takeKey([this, lead = *lead] { saveOne(lead); });
}

void AddCommand::saveOne(const LeadToSave &lead)
{
    const OriginId origin = lead.payload.draft.originId;
    if (const Outcome saved = m_queue->queue().save({lead}); !saved) {
        fail(saved.error());
        return;
    }
    if (options().queueOnly) {
        if (!options().json) {
            parts().out << "saved " << origin.toString() << '\n';
        }
        printJson(QJsonObject{{u"origin"_s, origin.toString()}, {u"saved"_s, true}});
        finish(ExitCode::Done);
    } else if (const std::optional<Error> &error = obstacle()) {
        report({.state = {.phase = SubmissionPhase::Saved,
                          .origin = origin,
                          .isKept = true,
                          .error = *error},
                .code = exitCodeFor(*error),
                .row = QueueState::Ready});
    } else {
        sendOne(origin);
    }
}

void AddCommand::sendOne(const OriginId &origin)
{
    m_dispatcher =
            makeDispatcher(options(), parts(), m_portal, m_queue->queue(), {m_schema, m_cache});
    m_waiting = std::make_unique<Waiting>(parts(), *m_dispatcher, m_queue->queue(),
                                          Waiting::Lead{.origin = origin,
                                                        .portal = m_portal.pages,
                                                        .mode = m_schema->mode,
                                                        .settle = options().settle});
    connect(m_waiting.get(), &Waiting::ended, this, &AddCommand::report);
    m_waiting->start();
}

void AddCommand::report(const WaitEnd &end)
{
    const SubmissionState &state = end.state;
    const bool created = state.phase == SubmissionPhase::Created;
    if (options().json) {
        QJsonObject result{{u"origin"_s, state.origin.toString()},
                           {u"saved"_s, true},
                           {u"created"_s, created}};
        if (created) {
            result.insert(u"id"_s, state.leadId.toString());
            result.insert(u"url"_s, state.url.toString());
            if (state.becameDeal) {
                result.insert(u"dealId"_s, state.dealId.toString());
            }
        } else if (state.error) {
            insertAll(result, toJson(*state.error));
        }
        printJson(result);
    } else if (created) {
        parts().out << "Lead created: ID " << state.leadId.toString() << '\n';
        if (state.becameDeal) {
            parts().out << "The portal turned it into deal " << state.dealId.toString() << '\n';
        }
    }
    if (!created) {
        if (state.error) {
            parts().err << describe(*state.error) << '\n';
        }
        if (end.row) {
            parts().err << "The lead is in the queue as " << state.origin.toString()
                        << whatHappensNext(end) << '\n';
        }
    }
    finish(end.code);
}

// --- One lead a line -----------------------------------------------------------------------------

void AddCommand::readLines()
{
    m_reader = std::make_unique<LineReader>(STDIN_FILENO, nullptr, LongestLine);
    connect(m_reader.get(), &LineReader::line, this, &AddCommand::onLine);
    connect(m_reader.get(), &LineReader::lineTooLong, this, [this] {
        onBadLine(++m_lineNumber, {.kind = ErrorKind::InvalidInput,
                                   .certainty = Certainty::NotSent,
                                   .detail = u"the line is too long"_s});
    });
    connect(m_reader.get(), &LineReader::ended, this, [this] {
        m_hasEnded = true;
        saveLines();
    });
}

void AddCommand::onLine(const QString &line)
{
    const int number = ++m_lineNumber;
    if (line.trimmed().isEmpty()) {
        return;
    }
    Result<LeadToSave> lead = leadFrom(line.toUtf8());
    if (!lead) {
        onBadLine(number, lead.error());
        return;
    }
    // What has come by now goes to the disk together.
    if (m_lines.isEmpty()) {
        QTimer::singleShot(0, this, &AddCommand::saveLines);
    }
    m_lines.append({number, std::move(*lead)});
}

void AddCommand::onBadLine(int number, const Error &error)
{
    saveLines(); // so that what is said of the lines keeps their order
    m_hasBadLines = true;
    tellBadLine(number, error);
}

void AddCommand::tellBadLine(int number, const Error &error)
{
    QJsonObject json{{u"line"_s, number}, {u"saved"_s, false}};
    insertAll(json, toJson(error));
    printJson(json);
    parts().err << "line " << number << ": " << describe(error) << '\n' << Qt::flush;
}

void AddCommand::saveLines()
{
    if (!m_reader) {
        return; // it has failed already
    }
    const QList<Line> lines = std::exchange(m_lines, {});
    QList<LeadToSave> leads;
    for (const Line &line : lines) {
        leads.append(line.lead);
    }
    const Outcome saved = leads.isEmpty() ? success() : m_queue->queue().save(leads);
    if (!saved) {
        dropReader();
        for (const Line &line : lines) {
            tellBadLine(line.number, saved.error());
        }
        finish(exitCodeFor(saved.error()));
        return;
    }
    for (const Line &line : lines) {
        const QString origin = line.lead.payload.draft.originId.toString();
        if (!options().json) {
            parts().out << "saved " << origin << '\n';
        }
        printJson(QJsonObject{{u"line"_s, line.number}, {u"origin"_s, origin}, {u"saved"_s, true}});
    }
    parts().out.flush();
    if (m_hasEnded) {
        onLinesEnded();
    }
}

/*! It may be the one that is calling. */
void AddCommand::dropReader()
{
    disconnect(m_reader.get(), nullptr, this, nullptr);
    m_reader.release()->deleteLater();
}

void AddCommand::onLinesEnded()
{
    dropReader();
    if (options().queueOnly) {
        finish(m_hasBadLines ? ExitCode::Rejected : ExitCode::Done);
    } else if (const std::optional<Error> &error = obstacle()) {
        parts().err << describe(*error) << "\nWhat was saved is sent later.\n";
        finish(m_hasBadLines ? ExitCode::Rejected : exitCodeFor(*error));
    } else {
        sendAll();
    }
}

void AddCommand::sendAll()
{
    m_dispatcher =
            makeDispatcher(options(), parts(), m_portal, m_queue->queue(), {m_schema, m_cache});
    m_drain = std::make_unique<Drain>(parts(), *m_dispatcher, m_queue->queue(), m_portal.account,
                                      Drain::Patience{.forTime = true});
    connect(m_drain.get(), &Drain::ended, this, [this](const DrainEnd &end) {
        const bool isSaved = end.status.activity == SyncActivity::NotSender;
        printJson(toJson(end));
        finish(m_hasBadLines ? ExitCode::Rejected : isSaved ? ExitCode::Done : end.code);
    });
    m_drain->start();
}

} // namespace leadbooth
