// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queuereader.h"

#include "bitrix/leadapi.h"
#include "lead/drift.h"
#include "lead/leadname.h"
#include "sync/queuesearch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace leadbooth {

namespace {

/*! The engine's thread has other things to do. */
constexpr auto Slice = 12ms;
/*! Of a search that goes on: often enough to look alive. */
constexpr auto PartialPause = 250ms;

bool isSearch(const QueueRequest &request)
{
    return !request.text.trimmed().isEmpty() || request.onlyDuplicates;
}

bool isSameQuestion(const QueueRequest &a, const QueueRequest &b)
{
    return a.states == b.states && a.text == b.text && a.everyAccount == b.everyAccount
           && a.onlyDuplicates == b.onlyDuplicates && a.order == b.order
           && a.descending == b.descending;
}

QueueQuery::Order orderOf(QueueRequest::Order order)
{
    switch (order) {
    case QueueRequest::Order::ChangedAt:
        return QueueQuery::Order::ChangedAt;
    case QueueRequest::Order::State:
        return QueueQuery::Order::State;
    case QueueRequest::Order::SavedAt:
        break;
    }
    return QueueQuery::Order::SavedAt;
}

/*! Whether the form matters to what becomes of it. */
bool isToBeSent(QueueState state)
{
    return state == QueueState::Ready || state == QueueState::Rejected
           || state == QueueState::Parked;
}

} // namespace

class QueueReader::Private
{
public:
    Private(Clock &clockGiven, LeadQueue &queueGiven, QueueReader *owner)
        : clock(clockGiven)
        , queue(queueGiven)
        , q(owner)
    {}

    /*! A request, and as much of its page as there is. */
    struct Pending
    {
        QueueRequest request = {};
        bool isListed = false; //!< `rows` and `total` are known
        QList<QueuedLead> rows = {};
        QList<QueueEntry> entries = {};
        qint64 total = 0;
        qint64 toldTotal = -1;
        QList<QueueEntry> found = {}; //!< told while the search goes on; it only grows
    };

    void end();
    void schedule(std::chrono::milliseconds delay);
    void step();
    bool work();
    [[nodiscard]] Outcome list(Pending &pending);
    [[nodiscard]] Outcome listFound(Pending &pending);
    void tell(const Pending &pending, bool isComplete);
    void tellPartially();
    void fail(const Error &error);
    [[nodiscard]] QueueQuery queryOf(const QueueRequest &request) const;
    [[nodiscard]] QueueEntry entryOf(const QueuedLead &lead, const Result<LeadPayload> &payload,
                                     const FormSchema *form) const;
    [[nodiscard]] Result<LeadPayload> payloadOf(const QueuedLead &lead) const;
    [[nodiscard]] QUrl urlOf(const QueuedLead &lead) const;

    Clock &clock;
    LeadQueue &queue;
    QueueReader *const q;
    AccountId account;
    QUrl portal;
    FormSchemaPtr schema;
    QueueRequest question;
    QList<Pending> pending;
    std::unique_ptr<QueueSearch> search;
    std::chrono::milliseconds toldAt{0};
    std::unique_ptr<ClockTimer> timer;
};

void QueueReader::Private::end()
{
    pending.clear();
    search.reset();
    timer.reset();
}

void QueueReader::Private::schedule(std::chrono::milliseconds delay)
{
    timer = clock.startTimer(delay, [this] { step(); });
}

QueueQuery QueueReader::Private::queryOf(const QueueRequest &request) const
{
    return {.states = request.states,
            .account = request.everyAccount ? AccountId() : account,
            .order = orderOf(request.order),
            .descending = request.descending};
}

void QueueReader::Private::step()
{
    timer.reset();
    const auto began = clock.monotonic();
    bool isBusy = true;
    while (isBusy && !pending.isEmpty() && clock.monotonic() - began < Slice) {
        isBusy = work();
    }
    if (pending.isEmpty()) {
        return;
    }
    tellPartially();
    if (!pending.isEmpty() && !timer) {
        schedule(0ms);
    }
}

/*! One small step; false: to go on later. */
bool QueueReader::Private::work()
{
    Pending &first = pending.first();
    if (search && !search->isDone()) {
        if (const auto wait = search->waitBeforeWalk()) {
            schedule(*wait);
            return false;
        }
        const Outcome walked = search->walk();
        if (!walked) {
            fail(walked.error());
            return false;
        }
        return true;
    }
    if (!first.isListed) {
        const Outcome listed = search ? listFound(first) : list(first);
        if (!listed) {
            fail(listed.error());
            return false;
        }
        return true;
    }
    if (first.entries.size() < first.rows.size()) {
        const QueuedLead &lead = first.rows.at(first.entries.size());
        first.entries.append(entryOf(lead, payloadOf(lead), schema.get()));
        return true;
    }
    const Pending done = pending.takeFirst();
    tell(done, true);
    return false; // who was told may have asked for something else
}

Outcome QueueReader::Private::list(Pending &item)
{
    const QueueQuery query = queryOf(item.request);
    const Result<qint64> total = queue.countOf(query);
    if (!total) {
        return failure(total.error());
    }
    const Result<QList<QueuedLead>> rows =
            queue.page(query, item.request.offset, item.request.limit);
    if (!rows) {
        return failure(rows.error());
    }
    item.total = *total;
    item.rows = *rows;
    item.isListed = true;
    return success();
}

Outcome QueueReader::Private::listFound(Pending &item)
{
    const QList<OriginId> &found = search->found();
    item.total = found.size();
    item.rows.clear();
    item.entries.clear();
    const qint64 end = std::min<qint64>(found.size(), item.request.offset + item.request.limit);
    for (qint64 i = item.request.offset; i < end; ++i) {
        const Result<std::optional<QueuedLead>> lead = queue.lead(found.at(i));
        if (!lead) {
            return failure(lead.error());
        }
        if (*lead) {
            item.rows.append(**lead);
        }
    }
    item.isListed = true;
    return success();
}

void QueueReader::Private::tell(const Pending &item, bool isComplete)
{
    Q_EMIT q->pageRead({.request = item.request.id,
                        .offset = item.request.offset,
                        .total = item.total,
                        .isComplete = isComplete,
                        .entries = item.entries});
}

void QueueReader::Private::tellPartially()
{
    if (!search || search->isDone() || clock.monotonic() - toldAt < PartialPause) {
        return;
    }
    toldAt = clock.monotonic();
    const qint64 found = search->found().size();
    Pending &first = pending.first();
    if (search->isRepeated() || first.toldTotal == found) {
        return;
    }
    first.toldTotal = found;
    const qint64 end = std::min(found, first.request.offset + first.request.limit);
    while (first.request.offset + first.found.size() < end) {
        const OriginId &origin = search->found().at(first.request.offset + first.found.size());
        const Result<std::optional<QueuedLead>> lead = queue.lead(origin);
        if (!lead || !*lead) {
            return; // an error is met by the walk, and told
        }
        first.found.append(entryOf(**lead, payloadOf(**lead), schema.get()));
    }
    tell({.request = first.request, .entries = first.found, .total = found}, false);
}

void QueueReader::Private::fail(const Error &error)
{
    const QList<Pending> failed = std::exchange(pending, {});
    search.reset();
    for (const Pending &item : failed) {
        Q_EMIT q->readFailed(item.request.id, error);
    }
}

Result<LeadPayload> QueueReader::Private::payloadOf(const QueuedLead &lead) const
{
    if (!lead.hasPayload) {
        return failure(Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("erased")});
    }
    return queue.payload(lead.origin);
}

QueueEntry QueueReader::Private::entryOf(const QueuedLead &lead, const Result<LeadPayload> &payload,
                                         const FormSchema *form) const
{
    QueueEntry entry{.lead = lead, .url = urlOf(lead)};
    if (payload) {
        entry.isReadable = true;
        entry.name = leadName(payload->draft);
        if (form && lead.account == account && isToBeSent(lead.state)) {
            const QList<Drift> drifts = driftOf(payload->form, payload->draft, *form);
            entry.drifts = static_cast<int>(
                    std::count_if(drifts.begin(), drifts.end(),
                                  [](const Drift &drift) { return drift.isInTheWay(); }));
        }
    }
    return entry;
}

QUrl QueueReader::Private::urlOf(const QueuedLead &lead) const
{
    if (portal.isEmpty() || lead.account != account) {
        return {};
    }
    if (lead.state == QueueState::Parked || lead.isRefusalUnproven()) {
        return leadListUrl(portal, schema ? schema->mode : CrmMode::Unknown);
    }
    if (lead.state != QueueState::Sent || lead.leadId.isEmpty()) {
        return {};
    }
    return lead.dealId.isEmpty() ? leadUrl(portal, lead.leadId) : dealUrl(portal, lead.dealId);
}

QueueReader::QueueReader(Clock &clock, LeadQueue &queue, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, queue, this))
{
    connect(&queue, &LeadQueue::changed, this, [this] {
        if (d->search) {
            d->search->queueChanged();
        }
    });
}

QueueReader::~QueueReader() = default;

void QueueReader::setAccount(const AccountId &account, const QUrl &portal)
{
    d->end();
    d->account = account;
    d->portal = portal;
}

void QueueReader::setSchema(const FormSchemaPtr &schema)
{
    d->schema = schema;
}

void QueueReader::read(const QueueRequest &request)
{
    if (!isSameQuestion(request, d->question)) {
        d->end();
        d->question = request;
    }
    if (isSearch(request)) {
        if (!d->search) {
            d->search = std::make_unique<QueueSearch>(d->clock, d->queue, d->queryOf(request),
                                                      request.text, request.onlyDuplicates);
            d->toldAt = d->clock.monotonic();
        }
        d->search->begin();
    }
    d->pending.append({.request = request});
    if (!d->timer) {
        d->schedule(0ms);
    }
}

Result<QueueDetail> QueueReader::detail(const OriginId &origin, const FormSchemaPtr &now)
{
    const Result<std::optional<QueuedLead>> lead = d->queue.lead(origin);
    if (!lead) {
        return failure(lead.error());
    }
    if (!*lead) {
        return failure(Error{.kind = ErrorKind::NotFound,
                             .certainty = Certainty::NotSent,
                             .detail = QStringLiteral("not in the queue")});
    }
    const Result<QList<QueueAttempt>> attempts = d->queue.attempts(origin);
    if (!attempts) {
        return failure(attempts.error());
    }
    const Result<LeadPayload> payload = d->payloadOf(**lead);
    QueueDetail detail{.entry = d->entryOf(**lead, payload, now.get()), .attempts = *attempts};
    if (payload) {
        detail.payload = *payload;
        detail.issues = d->queue.issues(origin).value_or(Issues());
        if (now && (*lead)->account == d->account && isToBeSent((*lead)->state)) {
            detail.drifts = driftOf(payload->form, payload->draft, *now);
        }
    }
    return detail;
}

} // namespace leadbooth
