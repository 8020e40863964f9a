// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "lead/typedform.h"

#include <QLocale>

namespace leadbooth {

/*! What stands in a field, in words. Plain text; personal data: never logged. */
struct ValueText
{
    QString label; //!< of the field
    QString text;  //!< several values on one line

    friend bool operator==(const ValueText &, const ValueText &) = default;
};

using ValueTexts = QList<ValueText>;

/*! What \a draft holds in \a codes, in the order of \a schema, as a person would read it there. UI
 * thread. */
[[nodiscard]] ValueTexts valueTexts(const FormSchema &schema, const LeadDraft &draft,
                                    const QStringList &codes, const QLocale &locale);

/*! What \a draft holds in one field of the form that it was typed in, where no more is known of it.
 * UI thread. */
[[nodiscard]] ValueText valueText(const TypedForm &typed, const LeadDraft &draft,
                                  const QString &code);

/*!
 * The fields of \a schema that a person changed from \a initial to something in \a draft that is
 * not in \a kept, or stands there in a field that \a next does not have. Pure; any thread.
 */
[[nodiscard]] QStringList lostFields(const FormSchema &schema, const LeadDraft &initial,
                                     const LeadDraft &draft, const FormSchema &next,
                                     const LeadDraft &kept);

} // namespace leadbooth
