// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <map>
#include <optional>

namespace leadbooth {

/*!
 * Bitrix24's resource limit: the execution time of one method for one webhook or application,
 * summed up in buckets of a minute over the last ten. Over the limit the method is refused until
 * enough buckets have dropped out. Calls of 0.1 s or less do not count. The key names method and
 * caller together.
 */
class OperatingWindow
{
public:
    using Seconds = std::chrono::duration<double>;
    static constexpr int BucketCount = 10;

    /*! \a bucket is a minute at Bitrix24; tests may shorten it. */
    OperatingWindow(Seconds limit, std::chrono::milliseconds bucket = std::chrono::minutes(1));

    /*! Adds one call that began at \a started (time since 1970) and took \a taken. */
    void add(const QString &key, std::chrono::milliseconds started, Seconds taken);
    [[nodiscard]] Seconds total(const QString &key, std::chrono::milliseconds now) const;
    [[nodiscard]] bool isBlocked(const QString &key, std::chrono::milliseconds now) const;
    /*! When the oldest bucket drops out; nothing when there is none. */
    [[nodiscard]] std::optional<std::chrono::seconds> resetAt(const QString &key,
                                                              std::chrono::milliseconds now) const;

private:
    struct Bucket
    {
        std::chrono::milliseconds first{
                0}; //!< the first call in it; it lives for the window from here
        Seconds taken{0};
    };
    [[nodiscard]] qint64 number(std::chrono::milliseconds time) const;
    [[nodiscard]] bool isAlive(qint64 number, const Bucket &bucket,
                               std::chrono::milliseconds now) const;

    Seconds m_limit;
    std::chrono::milliseconds m_bucket;
    QHash<QString, std::map<qint64, Bucket>> m_buckets;
};

} // namespace leadbooth
