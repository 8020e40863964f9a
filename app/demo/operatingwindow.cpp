// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/operatingwindow.h"

namespace leadbooth {

OperatingWindow::OperatingWindow(Seconds limit, std::chrono::milliseconds bucket)
    : m_limit(limit)
    , m_bucket(bucket)
{}

qint64 OperatingWindow::number(std::chrono::milliseconds time) const
{
    return time / m_bucket;
}

bool OperatingWindow::isAlive(qint64 number, const Bucket &bucket,
                              std::chrono::milliseconds now) const
{
    return number > this->number(now) - BucketCount && bucket.first + BucketCount * m_bucket > now;
}

void OperatingWindow::add(const QString &key, std::chrono::milliseconds started, Seconds taken)
{
    constexpr Seconds LeastCounted{0.1};
    if (taken <= LeastCounted) {
        return;
    }
    std::map<qint64, Bucket> &buckets = m_buckets[key];
    std::erase_if(buckets,
                  [&](const auto &item) { return !isAlive(item.first, item.second, started); });
    Bucket &bucket = buckets.try_emplace(number(started), Bucket{started}).first->second;
    bucket.taken += taken;
}

OperatingWindow::Seconds OperatingWindow::total(const QString &key,
                                                std::chrono::milliseconds now) const
{
    Seconds sum{0};
    const std::map<qint64, Bucket> buckets = m_buckets.value(key);
    for (const auto &[number, bucket] : buckets) {
        if (isAlive(number, bucket, now)) {
            sum += bucket.taken;
        }
    }
    return sum;
}

bool OperatingWindow::isBlocked(const QString &key, std::chrono::milliseconds now) const
{
    return m_limit > Seconds(0) && total(key, now) > m_limit;
}

std::optional<std::chrono::seconds> OperatingWindow::resetAt(const QString &key,
                                                             std::chrono::milliseconds now) const
{
    const std::map<qint64, Bucket> buckets = m_buckets.value(key);
    for (const auto &[number, bucket] : buckets) {
        if (isAlive(number, bucket, now)) {
            return std::chrono::floor<std::chrono::seconds>(bucket.first + BucketCount * m_bucket);
        }
    }
    return std::nullopt;
}

} // namespace leadbooth
