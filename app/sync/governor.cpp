// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/governor.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

const QLatin1StringView AddMethod = "crm.lead.add"_L1;
// Of the execution time: a lead or two of a person, who is slower than a minute with each.
constexpr double LeastReserve = 0.01;
constexpr double LargestReserve = 0.05;
// Where leads are quick, several are waited for: what is not used meanwhile is lost.
constexpr OperatingBudget::Seconds WorthARequest = 3s;
// A call of which nothing is known yet.
constexpr OperatingBudget::Seconds UsualCall = 1s;

} // namespace

Governor::Governor(const Limits &limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(std::move(random))
    , m_pace(limits.drainPerSecond * limits.share, limits.threshold * limits.share, m_random,
             limits.crowd)
    , m_sizer(limits.request / 2, limits.largestBatch)
{}

OperatingBudget &Governor::budget(const QString &method)
{
    auto found = m_budgets.find(method);
    if (found == m_budgets.end()) {
        found = m_budgets.insert(
                method, OperatingBudget(m_limits.operating * m_limits.share, m_limits.window));
    }
    return *found;
}

Governor::Seconds Governor::perCall(const QString &method) const
{
    return method == AddMethod && m_sizer.perLead() > Seconds(0) ? m_sizer.perLead() : UsualCall;
}

Governor::Seconds Governor::reserve(const OperatingBudget &budget, const QString &method) const
{
    return std::clamp(perCall(method), budget.limit() * LeastReserve,
                      budget.limit() * LargestReserve);
}

Governor::Milliseconds Governor::backgroundFrom(const OperatingBudget &budget,
                                                const QString &method) const
{
    const Seconds call = perCall(method);
    const Seconds wanted = std::max(call, std::min(WorthARequest, m_sizer.size() * call));
    const Seconds kept = reserve(budget, method);
    const Milliseconds free = budget.freeAt(std::min(wanted + kept, budget.limit() * 0.9));
    const std::optional<Milliseconds> probe = budget.probeAt(call + kept);
    return std::max(probe ? std::min(free, *probe) : free, budget.backgroundFrom());
}

Governor::Milliseconds Governor::delay(Priority priority, const QString &method,
                                       Milliseconds now) const
{
    const bool isPerson = priority == Priority::Foreground;
    const Milliseconds paced = isPerson ? m_pace.personDelay(now) : m_pace.backgroundDelay(now);
    const auto found = m_budgets.constFind(method);
    if (found == m_budgets.cend()) {
        return paced;
    }
    const Milliseconds from = isPerson ? found->personFrom() : backgroundFrom(*found, method);
    return std::max(paced, from - now);
}

int Governor::batchSize(Milliseconds now) const
{
    if (delay(Priority::Background, AddMethod, now) > 0ms) {
        return 0;
    }
    const int size = m_sizer.size();
    const auto found = m_budgets.constFind(AddMethod);
    if (found == m_budgets.cend() || !found->isLimited()) {
        return size;
    }
    Seconds left = found->left(now) - reserve(*found, AddMethod);
    if (found->isAwaiting(now)) {
        left -= perCall(AddMethod); // a person's lead, which is not counted yet
    }
    return std::clamp(static_cast<int>(std::max(0.0, left / perCall(AddMethod))), 1, size);
}

void Governor::sent(const QString &method, Milliseconds now)
{
    m_sentAt = now;
    m_pace.sent(now);
    budget(method).sent(now);
}

void Governor::answered(const QString &method, const std::optional<OperatingTime> &operating,
                        const QDateTime &portalNow, Milliseconds now)
{
    m_pace.answered(now);
    budget(method).answered(operating, portalNow, now);
}

void Governor::measured(int leads, Milliseconds took)
{
    m_sizer.measured(leads, took);
}

void Governor::refused(const QString &method, const Error &error, int leads, Milliseconds now)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        m_pace.refused(error.retryAfter, now);
        budget(method).refusedUnused();
        return;
    case ErrorKind::OperationLimited:
        budget(method).refused(perCall(method), m_random(), now);
        return;
    default:
        m_sizer.lost(leads, now - m_sentAt);
        return;
    }
}

double Governor::leadsPerMinute() const
{
    const Seconds perLead = m_sizer.perLead();
    if (perLead <= Seconds(0)) {
        return 0;
    }
    double perSecond = std::min(Seconds(1s) / perLead, m_pace.rate(m_sentAt) * m_sizer.size());
    const auto found = m_budgets.constFind(AddMethod);
    if (found != m_budgets.cend() && found->isCounted()) {
        const Seconds usable = found->limit() - reserve(*found, AddMethod);
        perSecond = std::min(perSecond, usable / Seconds(m_limits.window) / perLead.count());
    }
    return 60 * perSecond;
}

} // namespace leadbooth
