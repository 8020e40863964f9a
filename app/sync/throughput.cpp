// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/throughput.h"

#include <algorithm>
#include <cmath>

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds Window = std::chrono::minutes(5);
// One lead that was answered in a tenth of a second is not six hundred a minute.
constexpr std::chrono::milliseconds ShortestSpan = std::chrono::seconds(1);
constexpr double LongestForecast = 60 * 24 * 30; // minutes

} // namespace

void Throughput::add(int leads, Milliseconds began, Milliseconds ended)
{
    m_stretches.push_back({leads, began, ended});
    while (m_stretches.front().ended < ended - Window) {
        m_stretches.pop_front();
    }
}

double Throughput::perMinute(Milliseconds now) const
{
    int leads = 0;
    Milliseconds began = now;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.ended >= now - Window) {
            leads += stretch.leads;
            began = std::min(began, stretch.began);
        }
    }
    const std::chrono::duration<double, std::ratio<60>> span = std::max(now - began, ShortestSpan);
    return leads / span.count();
}

QDateTime finishAt(qint64 leads, double measured, double allowed, const QDateTime &now)
{
    const double rate =
            measured > 0 && allowed > 0 ? std::min(measured, allowed) : std::max(measured, allowed);
    if (leads <= 0 || rate <= 0) {
        return {};
    }
    const double minutes = std::min(static_cast<double>(leads) / rate, LongestForecast);
    const QDateTime end = now.addSecs(std::llround(minutes * 60));
    return QDateTime::fromSecsSinceEpoch(end.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace leadbooth
