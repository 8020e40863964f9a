// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonwriter.h"
#include "base/result.h"
#include "lead/formschema.h"

#include <QJsonObject>

namespace leadbooth {

/*! What of one field has to be remembered to notice later that the portal changed it. */
struct TypedField
{
    QString code;
    FieldType type = FieldType::NotEditable;
    QString portalType = {};
    QString label = {}; //!< as it was shown
    bool isMultiple = false;
    //! The labels of the items that were chosen, by id; of YesNo the portal's own words, if any.
    QMap<QString, QString> chosen = {};
    QStringList closing = {}; //!< those of `chosen` that ended a lead's life already then

    friend bool operator==(const TypedField &, const TypedField &) = default;
};

/*!
 * The form that a lead was typed in, as far as the lead uses it: kept with the lead in the queue,
 * so that it can be shown and mended when the portal has changed meanwhile. A value. Holds labels
 * of the portal, nothing that was typed.
 */
struct TypedForm
{
    QList<TypedField> fields = {}; //!< in form order; those with a value
    QString baseCurrency = {};     //!< of amounts that have no currency of their own
    QByteArray fingerprint = {};   //!< FormSchema::fingerprint; empty: of no one form

    [[nodiscard]] const TypedField *field(const QString &code) const;
    friend bool operator==(const TypedForm &, const TypedForm &) = default;
};

/*! Pure; any thread. What the draft holds for a field that the form does not have is left out. */
[[nodiscard]] TypedForm typedFormOf(const FormSchema &schema, const LeadDraft &draft);
void write(JsonWriter &json, const TypedForm &form);
[[nodiscard]] QJsonObject toJson(const TypedForm &form);
/*! Unknown keys are an error (InvalidInput), as for draftFromJson(). */
[[nodiscard]] Result<TypedForm> typedFormFromJson(const QJsonObject &json);

} // namespace leadbooth
