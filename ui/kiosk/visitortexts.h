// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/kiosk/kioskeditor.h"

namespace leadbooth {

// What a kiosk says to strangers, who know neither the portal nor Leadbooth. UI thread.

/*! A field's name as visitors see it: the profile's in \a language, else the portal's. */
[[nodiscard]] QString fieldName(const KioskField &asked, const FieldSchema &field,
                                const QString &language);

/*! One sentence on how to mend \a issue. \a value: what stands there. */
[[nodiscard]] QString visitorIssueText(const Issue &issue, const FieldSchema &field,
                                       const KioskEditing &editing, const QString &value);

/*! What a visitor can do when a lead could not be saved, and what the staff should know. */
struct NotSavedText
{
    QString forVisitor;
    QString forStaff;
};
[[nodiscard]] NotSavedText notSavedText(const Error &error);

} // namespace leadbooth
