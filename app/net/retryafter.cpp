// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include <algorithm>

namespace leadbooth {

namespace {

constexpr std::chrono::seconds Shortest{1};
constexpr std::chrono::seconds Longest = std::chrono::hours(24);

} // namespace

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header)
{
    const QByteArray digits = header.trimmed();
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), [](char c) {
            return c >= '0' && c <= '9';
        })) {
        return std::nullopt;
    }
    bool fits = false;
    const qlonglong seconds = digits.toLongLong(&fits);
    return std::clamp(fits ? std::chrono::seconds(seconds) : Longest, Shortest, Longest);
}

} // namespace leadbooth
