// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"
#include "ui/common/errortext.h"
#include "ui/common/style.h"

#include <QLocale>

namespace leadbooth {

// How the sending of the queue is doing, in the language of the program. Plain text. Main thread.

/*! For the line at the foot of a window. */
struct QueueStatusText
{
    QString text;            //!< "Online · 3 waiting, 1 needs you"
    Tone tone = Tone::Muted; //!< of the dot beside it

    friend bool operator==(const QueueStatusText &, const QueueStatusText &) = default;
};
[[nodiscard]] QueueStatusText queueStatusText(const SyncStatus &status);

/*! The same in full: why nothing is sent, or how far it is. */
struct QueueReasonText
{
    QString sentence;
    QString advice = {}; //!< what to do, or what happens next; may be empty
    Tone tone = Tone::Muted;
    ErrorAction action = ErrorAction::None; //!< None, Connect, Unlock or OpenPortal
    QString details = {};                   //!< for whoever helps

    friend bool operator==(const QueueReasonText &, const QueueReasonText &) = default;
};
[[nodiscard]] QueueReasonText queueReasonText(const SyncStatus &status, const QDateTime &now,
                                              const QLocale &locale);

/*! "12:04" of today, otherwise with the day; in local time. */
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now,
                                 const QLocale &locale);
/*! The time of today, otherwise the day alone; in local time. */
[[nodiscard]] QString dayOrTimeText(const QDateTime &moment, const QDateTime &now,
                                    const QLocale &locale);

} // namespace leadbooth
