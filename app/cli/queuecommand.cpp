// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queuecommand.h"

#include "account/accountlist.h"
#include "cli/queuejson.h"
#include "cli/sending.h"
#include "lead/leadnumber.h"
#include "sync/engine.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Rows are small without what is sealed.
constexpr int RowsAtOnce = 1000;

/*! One of the verbs that change leads. */
struct Change
{
    QLatin1StringView verb;
    Outcome (LeadQueue::*apply)(const QList<OriginId> &);
    std::optional<QueueState> all; //!< what --all-rejected means
    QList<QueueState> from;        //!< which leads it can be done to
};

const QList<Change> &changes()
{
    static const QList<Change> all{
            {"retry"_L1,
             &LeadQueue::retry,
             QueueState::Rejected,
             {QueueState::Ready, QueueState::Rejected, QueueState::Parked}},
            {"park"_L1, &LeadQueue::park, std::nullopt, {QueueState::Ready}},
            {"discard"_L1,
             &LeadQueue::discard,
             QueueState::Rejected,
             {QueueState::Ready, QueueState::Rejected, QueueState::Parked, QueueState::MovedAway}},
            {"undo"_L1, &LeadQueue::undoDiscard, QueueState::Discarded, {QueueState::Discarded}}};
    return all;
}

const Change *changeCalled(const QString &verb)
{
    const auto found = std::find_if(changes().cbegin(), changes().cend(),
                                    [&](const Change &change) { return change.verb == verb; });
    return found == changes().cend() ? nullptr : &*found;
}

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = why};
}

} // namespace

QueueCommand::QueueCommand(const CliOptions &options, const CommandParts &parts, Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{}

QueueCommand::~QueueCommand() = default;

Outcome QueueCommand::checkArguments() const
{
    const QString verb = arguments().value(0);
    const qsizetype named = names().size();
    const Change *change = changeCalled(verb);
    const bool isKnown = verb == "list"_L1 || verb == "check"_L1 ? named == 0
                         : verb == "show"_L1                     ? named == 1
                         : verb == "sent"_L1                     ? named == 1 || named == 2
                                             : change && (named == 0) == options().allRejected
                                                       && (change->all || !options().allRejected);
    if (!isKnown) {
        return failure(unusable(
                u"usage: leadbooth-cli queue list | show ORIGIN | retry ORIGIN ... | park ORIGIN "
                "... | discard ORIGIN ... | undo ORIGIN ... | sent ORIGIN [ID] | export FILE | "
                "import FILE | recovery-key show|save FILE|use FILE | check"_s));
    }
    if (!options().state.isEmpty() && !queueStateFrom(options().state)) {
        return failure(unusable(u"there is no state of this name; --help lists them"_s));
    }
    if (verb == "sent"_L1 && named == 2 && leadNumberIn(names().at(1)).isEmpty()) {
        return failure(unusable(u"ID has to be the lead's number, or the address of its page"_s));
    }
    return success();
}

void QueueCommand::start()
{
    // Before a queue is made of it.
    if (const Outcome usable = checkArguments(); !usable) {
        fail(usable.error());
        return;
    }
    Result<std::unique_ptr<QueueInUse>> opened = QueueInUse::open(options(), parts());
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_queue = std::move(*opened);
    const QString verb = arguments().constFirst();
    if (verb == "list"_L1) {
        withNames([this] { list(); });
    } else if (verb == "show"_L1) {
        withNames([this] { show(); });
    } else if (verb == "sent"_L1) {
        markSent();
    } else if (verb == "check"_L1) {
        check();
    } else {
        change();
    }
}

// --- Showing -------------------------------------------------------------------------------------

void QueueCommand::withNames(const std::function<void()> &then)
{
    m_reader = std::make_unique<QueueReader>(parts().clock, queue());
    connect(m_reader.get(), &QueueReader::pageRead, this, &QueueCommand::onPage);
    connect(m_reader.get(), &QueueReader::readFailed, this,
            [this](quint64, const Error &error) { fail(error); });
    if (const Outcome used = useAccount(); !used) {
        fail(used.error());
        return;
    }
    if (!queue().key().isValid()) {
        then(); // nothing was ever saved, and a key is not made by looking
        return;
    }
    m_queue->unlock(this, [this, then](const Outcome &unlocked) {
        if (!unlocked && !options().text.isEmpty()) {
            fail(unlocked.error());
            return;
        }
        if (!unlocked) {
            parts().err << "The leads' names cannot be read: " << describe(unlocked.error())
                        << '\n';
        }
        then();
    });
}

Outcome QueueCommand::useAccount()
{
    const Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        // Leads are there also where no account is in use any more.
        return portal.error().kind == ErrorKind::SecretMissing ? success()
                                                               : Outcome(failure(portal.error()));
    }
    m_schema = cachedForm(m_cache, portal->account, formLanguage(), parts().clock.now());
    m_reader->setAccount(portal->account, portal->pages);
    m_reader->setSchema(m_schema);
    return success();
}

void QueueCommand::list()
{
    QueueRequest request{.id = 1,
                         .text = options().text,
                         .everyAccount = true,
                         .descending = false,
                         .limit = options().limit.value_or(std::numeric_limits<int>::max())};
    if (const std::optional<QueueState> state = queueStateFrom(options().state)) {
        request.states = {*state};
    }
    m_reader->read(request);
}

void QueueCommand::onPage(const QueuePage &page)
{
    if (!page.isComplete) {
        return; // a fuller one follows
    }
    for (const QueueEntry &entry : page.entries) {
        if (options().json) {
            m_entries.append(toJson(entry));
        } else {
            parts().out << lineOf(entry) << '\n';
        }
    }
    printJson(m_entries);
    if (page.total > page.entries.size()) {
        parts().err << page.entries.size() << " of " << page.total << '\n';
    }
    finish(ExitCode::Done);
}

void QueueCommand::show()
{
    const Result<OriginId> origin = originFrom(names().constFirst());
    const Result<QueueDetail> detail = origin ? m_reader->detail(*origin, m_schema)
                                              : Result<QueueDetail>(failure(origin.error()));
    if (!detail) {
        fail(detail.error());
        return;
    }
    if (!options().json) {
        parts().out << textOf(*detail) << '\n';
    }
    printJson(toJson(*detail));
    finish(ExitCode::Done);
}

void QueueCommand::check()
{
    const Outcome sound = queue().checkIntegrity();
    if (!sound) {
        fail(sound.error());
        return;
    }
    const Result<QueueCounts> counts = queue().counts();
    if (!counts) {
        fail(counts.error());
        return;
    }
    QJsonObject states;
    for (const QueueState state : AllQueueStates) {
        const qint64 rows = counts->of(state);
        states.insert(toString(state), rows);
        if (!options().json && rows > 0) {
            parts().out << toString(state) << '\t' << rows << '\n';
        }
    }
    if (!options().json) {
        parts().out << "The queue is sound.\n";
    }
    printJson(QJsonObject{{u"sound"_s, true}, {u"states"_s, states}});
    finish(ExitCode::Done);
}

// --- Choosing ------------------------------------------------------------------------------------

Result<QList<OriginId>> QueueCommand::originsOf(const QList<QueueState> &states)
{
    const QueueQuery query{.states = states, .descending = false};
    QList<OriginId> origins;
    for (;;) {
        const Result<QList<QueuedLead>> rows = queue().page(query, origins.size(), RowsAtOnce);
        if (!rows) {
            return failure(rows.error());
        }
        for (const QueuedLead &row : *rows) {
            origins.append(row.origin);
        }
        if (rows->size() < RowsAtOnce) {
            return origins;
        }
    }
}

Result<OriginId> QueueCommand::originFrom(const QString &beginning)
{
    const QString text = beginning.trimmed().toLower();
    const Result<std::optional<QueuedLead>> exact = queue().lead(OriginId(text));
    if (!exact) {
        return failure(exact.error());
    }
    if (*exact) {
        return OriginId(text);
    }
    const Result<QList<OriginId>> origins =
            originsOf({std::begin(AllQueueStates), std::end(AllQueueStates)});
    if (!origins) {
        return failure(origins.error());
    }
    QList<OriginId> found;
    for (const OriginId &origin : *origins) {
        if (!text.isEmpty() && origin.toString().startsWith(text)) {
            found.append(origin);
        }
    }
    if (found.size() == 1) {
        return found.constFirst();
    }
    return failure(unusable(
            found.isEmpty() ? u"no lead of the queue has an origin that begins like this"_s
                            : u"%1 leads of the queue have origins that begin like this"_s.arg(
                                    found.size())));
}

Result<QList<OriginId>> QueueCommand::chosen(const std::optional<QueueState> &all)
{
    if (options().allRejected) {
        return originsOf({*all});
    }
    QList<OriginId> origins;
    const QStringList beginnings = names();
    for (const QString &beginning : beginnings) {
        const Result<OriginId> origin = originFrom(beginning);
        if (!origin) {
            return failure(origin.error());
        }
        origins.append(*origin);
    }
    return origins;
}

// --- Changing ------------------------------------------------------------------------------------

void QueueCommand::change()
{
    const Change &change = *changeCalled(arguments().constFirst());
    const Result<QList<OriginId>> origins = chosen(change.all);
    if (!origins) {
        fail(origins.error());
        return;
    }
    const Result<std::chrono::milliseconds> settle = settleTime(options());
    Outcome done = settle ? m_queue->becomeSender(*settle) : Outcome(failure(settle.error()));
    QList<OriginId> fit;
    for (const OriginId &origin : *origins) {
        const Result<std::optional<QueuedLead>> lead = queue().lead(origin);
        if (done && !lead) {
            done = failure(lead.error());
        }
        if (lead && *lead && change.from.contains((*lead)->state)) {
            fit.append(origin);
        }
    }
    if (done) {
        done = (queue().*change.apply)(fit);
    }
    if (!done) {
        fail(done.error());
        return;
    }
    tellStates(*origins, fit);
}

void QueueCommand::markSent()
{
    const Result<OriginId> origin = originFrom(names().constFirst());
    const Result<std::chrono::milliseconds> settle = settleTime(options());
    Outcome done = success();
    if (!origin || !settle) {
        done = failure(origin ? settle.error() : origin.error());
    }
    if (done) {
        done = m_queue->becomeSender(*settle);
    }
    if (done) {
        const Result<std::optional<QueuedLead>> lead = queue().lead(*origin);
        if (lead && *lead && (*lead)->state != QueueState::Parked
            && !(*lead)->isRefusalUnproven()) {
            done = failure(unusable(u"only a lead that is Parked is left to a person; this one is "
                                    "%1"_s.arg(toString((*lead)->state))));
        }
    }
    if (done) {
        done = queue().markSent(*origin, leadNumberIn(names().value(1)), retention(options()));
    }
    if (!done) {
        fail(done.error());
        return;
    }
    tellStates({*origin}, {*origin});
}

void QueueCommand::tellStates(const QList<OriginId> &origins, const QList<OriginId> &changed)
{
    QJsonArray entries;
    const QSet<OriginId> done(changed.cbegin(), changed.cend());
    for (const OriginId &origin : origins) {
        const Result<std::optional<QueuedLead>> lead = queue().lead(origin);
        if (!lead || !*lead) {
            fail(lead ? unusable(u"the lead is not in the queue any more"_s) : lead.error());
            return;
        }
        const QString state = toString((*lead)->state);
        entries.append(QJsonObject{{u"origin"_s, origin.toString()},
                                   {u"state"_s, state},
                                   {u"changed"_s, done.contains(origin)}});
        if (!options().json) {
            parts().out << origin.toString() << '\t' << state << '\n';
        }
    }
    printJson(entries);
    const qsizetype left = origins.size() - changed.size();
    if (left > 0) {
        parts().err << left << " of " << origins.size()
                    << " were left as they are: this cannot be done to a lead in their state.\n";
    }
    finish(left == 0 ? ExitCode::Done : ExitCode::Usage);
}

} // namespace leadbooth
