// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

// Leads that come from elsewhere into the desk's form, and what stands in it.

namespace leadbooth::test {

/*! A lead that was being typed, or is in the queue, under the sample form. */
inline LeadDraft typed(const QString &origin, const QString &title = u"North Light"_s)
{
    LeadDraft draft = initialOf(sampleSchema());
    draft.originId = OriginId(origin);
    draft.setText(u"TITLE"_s, title);
    return draft;
}

inline SavedDraft savedDraft(const QString &origin, const QString &title = u"North Light"_s)
{
    const LeadDraft draft = typed(origin, title);
    return {.origin = draft.originId,
            .changedAt = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC),
            .payload = {.draft = draft, .form = typedFormOf(*sampleSchema(), draft)}};
}

inline QueueDetail queuedLead(const QString &origin, const Issues &issues = {})
{
    const LeadDraft draft = typed(origin);
    return {.entry = {.lead = {.origin = draft.originId, .state = QueueState::Rejected},
                      .isReadable = true,
                      .name = u"North Light"_s},
            .payload = {.draft = draft, .form = typedFormOf(*sampleSchema(), draft)},
            .issues = issues};
}

/*! As a person types it. */
inline void edit(Desk &desk, const QString &title)
{
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"TITLE"_s, title);
    desk.window.form().setDraft(draft);
    Q_EMIT desk.window.form().draftEdited();
}

inline QString titleIn(const Desk &desk)
{
    return const_cast<Desk &>(desk).window.form().draft().text(u"TITLE"_s);
}

} // namespace leadbooth::test
