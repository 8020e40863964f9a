// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/leakybucket.h"
#include "demo/operatingwindow.h"
#include "sync/governor.h"

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
    int ofPerson = 0;
    int ofPersonRefused = 0;
    std::chrono::milliseconds longestWaitOfPerson{0};
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
    };

    SimulatedProgram(Timeline &timeline, SimulatedPortal &portal, const Options &options)
        : governor(options.limits, [this] { return m_numbers.next(); })
        , m_time(timeline)
        , m_portal(portal)
        , m_options(options)
        , m_numbers(options.seed)
        , m_left(options.leads)
    {
        m_time.at(options.start, [this] { step(); });
        if (options.personEvery > Milliseconds(0)) {
            m_time.at(options.start + options.personEvery, [this] { person(m_time.now()); });
        }
    }
    Q_DISABLE_COPY_MOVE(SimulatedProgram)

    [[nodiscard]] int left() const { return m_left; }

    Governor governor;
    Tally tally;

private:
    struct Request
    {
        int leads = 0;
        bool isPersons = false;
        Milliseconds sentAt{0};
        Milliseconds arrivedAt{0};
        int next = 0;
        int created = 0;
        int refused = 0;
    };
    using RequestPtr = std::shared_ptr<Request>;

    static QString method() { return QStringLiteral("crm.lead.add"); }
    [[nodiscard]] Milliseconds way() { return Milliseconds(qRound(m_numbers.between(20, 120))); }
    [[nodiscard]] Milliseconds portalTime() const { return m_portal.epoch + m_time.now(); }

    void step()
    {
        if (m_left <= 0) {
            return;
        }
        const Milliseconds wait = governor.delay(Priority::Background, method(), m_time.now());
        if (wait > Milliseconds(0)) {
            m_time.at(m_time.now() + wait, [this] { step(); });
            return;
        }
        const int size = governor.batchSize(m_time.now());
        Q_ASSERT(size > 0);
        send(std::make_shared<Request>(Request{.leads = std::min(size, m_left)}));
    }

    void person(Milliseconds since)
    {
        if (m_left <= 0) {
            return;
        }
        const Milliseconds wait = governor.delay(Priority::Foreground, method(), m_time.now());
        if (wait > Milliseconds(0)) {
            m_time.at(m_time.now() + wait, [this, since] { person(since); });
            return;
        }
        tally.longestWaitOfPerson = std::max(tally.longestWaitOfPerson, m_time.now() - since);
        ++tally.ofPerson;
        send(std::make_shared<Request>(Request{.leads = 1, .isPersons = true}));
        const Milliseconds next = since + m_options.personEvery;
        m_time.at(next, [this, next] { person(next); });
    }

    void send(const RequestPtr &request)
    {
        ++tally.requests;
        tally.longestBatch = std::max(tally.longestBatch, request->leads);
        request->sentAt = m_time.now();
        governor.sent(method(), m_time.now());
        m_time.at(m_time.now() + way(), [this, request] { arrive(request); });
    }

    void arrive(const RequestPtr &request)
    {
        request->arrivedAt = m_time.now();
        if (m_portal.bucket.admit(m_options.source, portalTime())) {
            work(request);
            return;
        }
        m_time.at(m_time.now() + way(), [this, request] {
            tally.rateRefusals.append(m_time.now());
            tally.ofPersonRefused += request->isPersons;
            end(request, ErrorKind::RateLimited);
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
        // An answer in which all was refused tells no time.
        if (request->created > 0) {
            governor.answered(method(), told.operating, told.now, now);
            governor.measured(request->created, now - request->sentAt);
        }
        tally.created += request->created;
        tally.lastAt = now;
        if (!request->isPersons) {
            m_left -= request->created;
        }
        if (request->refused > 0) {
            tally.operatingRefusals.append(now);
            tally.ofPersonRefused += request->isPersons;
            end(request, ErrorKind::OperationLimited, request->refused);
        } else if (!request->isPersons) {
            step();
        }
    }

    void end(const RequestPtr &request, ErrorKind kind, int leads = 0)
    {
        governor.refused(method(), Error{.kind = kind}, leads > 0 ? leads : request->leads,
                         m_time.now());
        if (!request->isPersons) {
            step();
        }
    }

    Timeline &m_time;
    SimulatedPortal &m_portal;
    Options m_options;
    Numbers m_numbers;
    int m_left;
};

} // namespace leadbooth::test
