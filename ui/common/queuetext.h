// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
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

/*! Held back although an attempt may have created it: only a look into the portal can tell. Parked
 * by a person alone, it is proven not to be there. */
[[nodiscard]] bool mayBeOnPortal(const QueuedLead &lead);

/*! What the lead is called; otherwise why it has no name here. */
[[nodiscard]] QString queueNameText(const QueueEntry &entry);

/*! What happens next, or its number; one short line. */
[[nodiscard]] QString queueNextText(const QueueEntry &entry, const QDateTime &now,
                                    const QLocale &locale);

/*! The same in full: what has become of it, what happens next, and what a person can do. */
[[nodiscard]] QString queueExplanation(const QueueEntry &entry, const QDateTime &now,
                                       const QLocale &locale);

/*! "12:04 Sent; no answer came." */
[[nodiscard]] QString attemptText(const QueueAttempt &attempt, const QDateTime &now,
                                  const QLocale &locale);

/*! One finding in a sentence. \a field is the portal's field as it is now; may be null. */
[[nodiscard]] QString driftText(const Drift &drift, const FieldSchema *field,
                                const QLocale &locale);

/*! "Phone: Enter a phone number"; without the name where it concerns the whole lead. */
[[nodiscard]] QString leadIssueText(const Issue &issue, const LeadPayload &payload,
                                    const FormSchema *now, const QLocale &locale);

/*! What was typed into one field, as a person would read it there. */
struct LeadValueText
{
    QString label;
    QString text; //!< several values on lines of their own

    friend bool operator==(const LeadValueText &, const LeadValueText &) = default;
};
/*! Everything that the lead holds, under the names that it was typed under, in form order. */
[[nodiscard]] QList<LeadValueText> leadValueTexts(const LeadPayload &payload,
                                                  const QLocale &locale);

} // namespace leadbooth
