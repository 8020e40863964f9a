// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/leakybucket.h"
#include "demo/operatingwindow.h"
#include "sync/governor.h"

#include <deque>
#include <functional>
#include <map>
#include <random>

namespace leadbooth::test {

/*! Numbers that are the same with every compiler. */
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_engine(seed)
    {}
    /*! From 0 to below 1. */
    double next() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    double between(double from, double to) { return from + (to - from) * next(); }

private:
    std::mt19937_64 m_engine;
};

/*! Time that jumps from one event to the next. */
class Timeline
{
public:
    using Milliseconds = std::chrono::milliseconds;

    [[nodiscard]] Milliseconds now() const { return m_now; }
    void at(Milliseconds time, std::function<void()> what)
    {
        m_events.emplace(std::max(time, m_now), std::move(what));
    }
    /*! Until nothing is left to happen, or \a end. */
    void run(Milliseconds end)
    {
        while (!m_events.empty() && m_events.begin()->first <= end) {
            auto event = m_events.extract(m_events.begin());
            m_now = event.key();
            event.mapped()();
        }
    }

private:
    Milliseconds m_now = std::chrono::seconds(1);
    std::multimap<Milliseconds, std::function<void()>> m_events;
};

/*! What limits a portal, and how fast it is. */
struct PortalKind
{
    double drainPerSecond = 2;
    double threshold = 50;
    OperatingWindow::Seconds operatingLimit{480};
    OperatingWindow::Seconds perLead{0.3};
    double variation = 0; //!< of perLead, up and down: 0.2 is a fifth
    bool tellsOperating = true;
};

/*! The limits of the embedded portal, without the portal. */
struct SimulatedPortal
{
    SimulatedPortal(const PortalKind &portalKind, quint64 seed)
        : kind(portalKind)
        , bucket(kind.drainPerSecond, kind.threshold)
        , window(kind.operatingLimit)
        , numbers(seed)
        , epoch(std::chrono::seconds(1'772'442'000)
                + std::chrono::milliseconds(static_cast<qint64>(numbers.between(0, 60'000))))
    {}

    PortalKind kind;
    LeakyBucket bucket;
    OperatingWindow window;
    Numbers numbers;
    std::chrono::milliseconds epoch; //!< its clock, at zero of the timeline

    /*! Whether the bucket takes one more request of \a source at \a now of the timeline. */
    [[nodiscard]] bool admits(const QString &source, std::chrono::milliseconds now)
    {
        if (bucket.admit(source, epoch + now)) {
            refusedInRow = 0;
            return true;
        }
        refusals.append(now);
        longestRun = std::max(longestRun, ++refusedInRow);
        return false;
    }

    bool isAway = false;                       //!< nothing reaches it
    QList<std::chrono::milliseconds> refusals; //!< by the bucket, of whomever: when
    int refusedInRow = 0;                      //!< one after the other, with none let through
    int longestRun = 0;                        //!< may be set back
};

/*! What became of the requests of one program. */
struct Tally
{
    int requests = 0;
    int created = 0;
    int longestBatch = 0;
    std::chrono::milliseconds longestRequest{0};
    QList<std::chrono::milliseconds> rateRefusals = {};      //!< when
    QList<std::chrono::milliseconds> operatingRefusals = {}; //!< answers with at least one
    int cutOff = 0;
    std::chrono::milliseconds lastAt{0};
    int refusedInRow = 0; //!< by the bucket, as this program meets them
    int longestRun = 0;
    int ofPerson = 0;
    int ofPersonRefused = 0;
    std::chrono::milliseconds longestWaitOfPerson{0};
    std::chrono::milliseconds longestWaitOfLead{0}; //!< from add() until it is answered
};

/*! A program that drains a queue through its own governor. */
class SimulatedProgram
{
public:
    using Milliseconds = std::chrono::milliseconds;
    struct Options
    {
        int leads = 0;
        Governor::Limits limits = {};
        QString source = QStringLiteral("203.0.113.7");
        QString key = QStringLiteral("webhook-1");
        Milliseconds start{0};
        quint64 seed = 1;
        Milliseconds personEvery{0}; //!< 0: nobody
        // Visitors come by chance, so often in the mean; 0: none.
        Milliseconds visitorEvery{0};
        Milliseconds visitorsUntil{0};
        bool provesPortal = false; //!< asks for the time before it sends after a silence
    };

    SimulatedProgram(Timeline &timeline, SimulatedPortal &portal, const Options &options)
        : governor(options.limits, [this] { return m_numbers.next(); })
        , m_time(timeline)
        , m_portal(portal)
        , m_options(options)
        , m_numbers(options.seed)
        , m_left(options.leads)
    {
        if (options.leads > 0) {
            m_waiting.push_back({options.start, options.leads});
        }
        m_isBusy = true;
        m_time.at(options.start, [this] { step(); });
        if (options.personEvery > Milliseconds(0)) {
            m_time.at(options.start + options.personEvery, [this] { person(m_time.now()); });
        }
        if (options.visitorEvery > Milliseconds(0)) {
            awaitVisitor(options.start);
        }
    }
    Q_DISABLE_COPY_MOVE(SimulatedProgram)

    [[nodiscard]] int left() const { return m_left; }
    /*! From now on. */
    void add(int leads)
    {
        m_left += leads;
        m_waiting.push_back({m_time.now(), leads});
        if (!m_isBusy) {
            m_isBusy = true;
            step();
        }
    }
    /*! It is switched off: what is under way is answered, and nothing more is sent. */
    void leave() { m_hasLeft = true; }
    /*! The network says that it is back: what waits for it is tried at once. */
    void wake()
    {
        if (m_failures > 0) {
            m_failures = 0;
            ++m_trial;
            step();
        }
    }
    /*! Called when its last lead is on the portal. */
    std::function<void()> onEmpty;

    Governor governor;
    Tally tally;

private:
    /*! Leads that came together. */
    struct Arrival
    {
        Milliseconds at{0};
        int leads = 0;
    };
    struct Request
    {
        int leads = 0; //!< 0: asks for the time
        bool isPersons = false;
        Milliseconds wantedAt{0}; //!< by the person
        Milliseconds sentAt{0};
        Milliseconds arrivedAt{0};
        int next = 0;
        int created = 0;
        int refused = 0;
    };
    using RequestPtr = std::shared_ptr<Request>;

    static QString method() { return QStringLiteral("crm.lead.add"); }
    static QString timeMethod() { return QStringLiteral("server.time"); }
    static QString methodOf(const RequestPtr &request)
    {
        return request->leads > 0 ? method() : timeMethod();
    }
    [[nodiscard]] Milliseconds way() { return Milliseconds(qRound(m_numbers.between(20, 120))); }
    [[nodiscard]] Milliseconds portalTime() const { return m_portal.epoch + m_time.now(); }

    void awaitVisitor(Milliseconds from)
    {
        const double mean = static_cast<double>(m_options.visitorEvery.count());
        const Milliseconds next =
                from + Milliseconds(qRound64(-std::log(1 - m_visits.next()) * mean));
        if (next <= m_options.visitorsUntil) {
            m_time.at(next, [this, next] {
                add(1);
                awaitVisitor(next);
            });
        }
    }

    void step()
    {
        constexpr Milliseconds ProofLasts = std::chrono::minutes(2);
        if (m_left <= 0 || m_hasLeft) {
            m_isBusy = false;
            return;
        }
        const Milliseconds wait = governor.delay(Priority::Background, method(), m_time.now());
        if (wait > Milliseconds(0)) {
            m_time.at(m_time.now() + wait, [this] { step(); });
            return;
        }
        if (m_options.provesPortal && !(m_provenAt && m_time.now() - *m_provenAt <= ProofLasts)) {
            send(std::make_shared<Request>());
            return;
        }
        const int size = governor.batchSize(m_time.now());
        Q_ASSERT(size > 0);
        send(std::make_shared<Request>(Request{.leads = std::min(size, m_left)}));
    }

    void person(Milliseconds since)
    {
        const bool hasVisitors = m_time.now() < m_options.visitorsUntil;
        if ((m_left <= 0 && !hasVisitors) || m_hasLeft) {
            return;
        }
        const Milliseconds wait = governor.delay(Priority::Foreground, method(), m_time.now());
        if (wait > Milliseconds(0)) {
            m_time.at(m_time.now() + wait, [this, since] { person(since); });
            return;
        }
        ++tally.ofPerson;
        send(std::make_shared<Request>(Request{.leads = 1, .isPersons = true, .wantedAt = since}));
    }

    void send(const RequestPtr &request)
    {
        ++tally.requests;
        tally.longestBatch = std::max(tally.longestBatch, request->leads);
        request->sentAt = m_time.now();
        governor.sent(methodOf(request), m_time.now());
        m_time.at(m_time.now() + way(), [this, request] { arrive(request); });
    }

    void arrive(const RequestPtr &request)
    {
        request->arrivedAt = m_time.now();
        if (m_portal.isAway) {
            tryLater();
            return;
        }
        if (m_portal.admits(m_options.source, m_time.now())) {
            if (request->isPersons) {
                tally.longestWaitOfPerson =
                        std::max(tally.longestWaitOfPerson, request->sentAt - request->wantedAt);
                const Milliseconds next = request->wantedAt + m_options.personEvery;
                m_time.at(next, [this, next] { person(next); });
            }
            work(request);
            return;
        }
        m_time.at(m_time.now() + way(), [this, request] {
            tally.rateRefusals.append(m_time.now());
            tally.longestRun = std::max(tally.longestRun, ++tally.refusedInRow);
            tally.ofPersonRefused += request->isPersons;
            end(request, ErrorKind::RateLimited);
        });
    }

    /*! Not a byte left: as Dispatcher waits for the network. */
    void tryLater()
    {
        const double longest = std::min(300.0, 5 * std::exp2(m_failures));
        ++m_failures;
        m_provenAt.reset();
        const Milliseconds wait(qRound64(1000 * m_numbers.between(0.5, 1) * longest));
        m_time.at(m_time.now() + wait, [this, trial = m_trial] {
            if (trial == m_trial) {
                step();
            }
        });
    }

    void work(const RequestPtr &request)
    {
        constexpr Milliseconds RequestLimit = std::chrono::seconds(60);
        if (m_time.now() - request->arrivedAt > RequestLimit) {
            ++tally.cutOff;
            end(request, ErrorKind::ServerFault);
            return;
        }
        if (request->next == request->leads) {
            m_time.at(m_time.now() + way(),
                      [this, request, told = told()] { answer(request, told); });
            return;
        }
        ++request->next;
        if (m_portal.window.isBlocked(m_options.key, portalTime())) {
            ++request->refused;
            work(request);
            return;
        }
        const PortalKind &kind = m_portal.kind;
        const OperatingWindow::Seconds taken =
                kind.perLead * m_portal.numbers.between(1 - kind.variation, 1 + kind.variation);
        const auto rounded = std::chrono::round<Milliseconds>(taken);
        m_time.at(m_time.now() + rounded, [this, request, rounded] {
            m_portal.window.add(m_options.key, portalTime() - rounded, rounded);
            ++request->created;
            work(request);
        });
    }

    struct Told
    {
        std::optional<OperatingTime> operating;
        QDateTime now;
    };
    [[nodiscard]] Told told() const
    {
        const auto date = [](std::chrono::seconds time) {
            return QDateTime::fromSecsSinceEpoch(time.count(), Qt::UTC);
        };
        const QDateTime now = date(std::chrono::floor<std::chrono::seconds>(portalTime()));
        if (!m_portal.kind.tellsOperating) {
            return {std::nullopt, now};
        }
        OperatingTime time{.operating = std::chrono::round<Milliseconds>(
                                   m_portal.window.total(m_options.key, portalTime()))};
        if (const auto reset = m_portal.window.resetAt(m_options.key, portalTime())) {
            time.resetAt = date(*reset);
        }
        return {time, now};
    }

    void answer(const RequestPtr &request, const Told &told)
    {
        const Milliseconds now = m_time.now();
        tally.longestRequest = std::max(tally.longestRequest, now - request->sentAt);
        tally.refusedInRow = 0;
        m_failures = 0;
        m_provenAt = now;
        if (request->leads == 0) {
            governor.answered(timeMethod(), std::nullopt, told.now, now);
            step();
            return;
        }
        // An answer in which all was refused tells no time.
        if (request->created > 0) {
            governor.answered(method(), told.operating, told.now, now);
            governor.measured(request->created, now - request->sentAt);
        }
        tally.created += request->created;
        tally.lastAt = now;
        if (!request->isPersons) {
            take(request->created);
        }
        if (request->refused > 0) {
            tally.operatingRefusals.append(now);
            tally.ofPersonRefused += request->isPersons;
            end(request, ErrorKind::OperationLimited, request->refused);
        } else if (!request->isPersons) {
            step();
        }
    }

    void take(int leads)
    {
        m_left -= leads;
        while (leads > 0) {
            Arrival &first = m_waiting.front();
            tally.longestWaitOfLead = std::max(tally.longestWaitOfLead, m_time.now() - first.at);
            const int taken = std::min(leads, first.leads);
            leads -= taken;
            first.leads -= taken;
            if (first.leads == 0) {
                m_waiting.pop_front();
            }
        }
        if (m_left == 0 && onEmpty) {
            onEmpty();
        }
    }

    void end(const RequestPtr &request, ErrorKind kind, int leads = 0)
    {
        governor.refused(methodOf(request), Error{.kind = kind}, leads > 0 ? leads : request->leads,
                         m_time.now());
        if (!request->isPersons) {
            step();
        } else if (kind == ErrorKind::RateLimited) {
            person(request->wantedAt);
        }
    }

    Timeline &m_time;
    SimulatedPortal &m_portal;
    Options m_options;
    Numbers m_numbers;
    Numbers m_visits{m_options.seed ^ 0x5bd1e995}; //!< the same visitors, whatever the pace
    int m_left;
    std::deque<Arrival> m_waiting;
    std::optional<Milliseconds> m_provenAt;
    bool m_isBusy = false;
    bool m_hasLeft = false;
    int m_failures = 0; //!< of the network, one after the other
    int m_trial = 0;    //!< which of the attempts at it is waited for
};

} // namespace leadbooth::test
