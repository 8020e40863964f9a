// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"

#include <QLocale>

#include <memory>

namespace leadbooth {

/*!
 * What every editor of one form shares. Editors hold it, and with it the schema, for as long as
 * they live: a form that is replaced while a key press is handled leaves nothing dangling.
 */
struct FormContext
{
    FormSchemaPtr schema;
    Clock &clock;
    QLocale locale;      //!< for numbers and dates
    QString phoneRegion; //!< ISO 3166, for phone numbers typed without a country code; may be empty
    ChoiceList currencies; //!< FormSchema::currencies, as choices
    /*! Of searches. Goes on from schema to schema: a late answer must find no namesake. */
    std::shared_ptr<quint64> lastRequestId;
};

using FormContextPtr = std::shared_ptr<const FormContext>;

[[nodiscard]] FormContextPtr makeFormContext(FormSchemaPtr schema, Clock &clock,
                                             const QLocale &locale, const QString &phoneRegion,
                                             std::shared_ptr<quint64> lastRequestId);

// Between a single-line value as the draft keeps it and as a person sees and types it.

/*! What the editor shows: numbers and dates as the locale writes them, all else as it is. */
[[nodiscard]] QString shownText(const FieldSchema &field, const QString &value,
                                const FormContext &context);

/*! What the draft keeps: the canonical form, or what was typed when it could not be understood. */
[[nodiscard]] QString keptText(const FieldSchema &field, const QString &typed,
                               const FormContext &context);

} // namespace leadbooth
