// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace leadbooth {

/*!
 * The part of strtotime() that clients use: ISO dates and times with or without offset, 31.12.2026
 * (day first), 12/31/2026 (month first), a time after either, "now", "today", "tomorrow",
 * "yesterday", "@seconds". Without an offset the text is meant in the server's zone, \a
 * serverOffset seconds east of UTC. Nothing for text that is none of these. Pure; any thread.
 */
[[nodiscard]] std::optional<QDateTime> phpStringToTime(const QString &text, int serverOffset,
                                                       const QDateTime &now);

} // namespace leadbooth
