// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"
#include "ui/common/style.h"

#include <QLocale>

namespace leadbooth {

// What is to be said about one lead of the queue, in the language of the program. Plain text; names
// and values are personal. Main thread.

/*! A state in one word, with its picture: see icon(). */
struct QueueStateText
{
    QString word;
    QString icon;
    Tone tone = Tone::Muted;

    friend bool operator==(const QueueStateText &, const QueueStateText &) = default;
};
[[nodiscard]] QueueStateText queueStateText(QueueState state);

/*! Parked because an attempt may have created it and nobody could tell: only a look into the portal
 * can. Otherwise a person parked it. Rejected: by what may have failed after it was created. */
[[nodiscard]] bool mayBeOnPortal(const QueuedLead &lead);

/*! What the lead is called; otherwise why it has no name here. */
[[nodiscard]] QString queueNameText(const QueueEntry &entry);

/*! What happens next, or its number; one short line. */
[[nodiscard]] QString queueNextText(const QueueEntry &entry, const QDateTime &now,
                                    const QLocale &locale);

/*! The same in full: what has become of it, what happens next, and what a person can do. */
[[nodiscard]] QString queueExplanation(const QueueEntry &entry, const QDateTime &now,
                                       const QLocale &locale);

} // namespace leadbooth
