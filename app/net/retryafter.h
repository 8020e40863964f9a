// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace leadbooth {

/*!
 * What a Retry-After header asks for, where it is given in seconds (RFC 9110, 10.2.3; a date is not
 * understood): between a second, so that "0" does not make anybody ask without a pause, and a day.
 * Pure.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header);

} // namespace leadbooth
