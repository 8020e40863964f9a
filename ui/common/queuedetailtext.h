// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "sync/queuestatus.h"

#include <QLocale>

namespace leadbooth {

// What has become of one lead of the queue and what it holds, in the language of the program. Plain
// text; personal. Main thread.

/*! "12:04 Sent; no usable answer came." \a isUnderWay: the lead is being sent right now; an attempt
 * that is open otherwise is one that the program died in. */
[[nodiscard]] QString attemptText(const QueueAttempt &attempt, bool isUnderWay,
                                  const QDateTime &now, const QLocale &locale);

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
