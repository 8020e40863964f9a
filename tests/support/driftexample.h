// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <functional>

namespace leadbooth::test {

/*! A form with a field of almost every type, and a lead that fills in all but UF_EMPTY. */
[[nodiscard]] FormSchemaPtr driftForm();
[[nodiscard]] LeadDraft driftLead();

/*! What somebody does to the form in the portal. */
using FormEdit = std::function<void(FormSchema *)>;
[[nodiscard]] FormEdit changed(const QString &code,
                               const std::function<void(FieldSchema *)> &change);
[[nodiscard]] FormEdit gone(const QString &code);
/*! Lists become "Choice 1" … "Choice 9". */
[[nodiscard]] FormEdit retyped(const QString &code, FieldType type);
[[nodiscard]] FormEdit listed(const QString &code, const std::vector<Choice> &choices);

/*! \a base: of the portal; empty: stays. */
[[nodiscard]] FormEdit withCurrencies(const QStringList &codes, const QString &base = {});

[[nodiscard]] FieldSchema *fieldIn(FormSchema *schema, const QString &code);
/*! A copy of \a schema with the edits made, in their order. */
[[nodiscard]] FormSchema edited(const FormSchemaPtr &schema, const std::vector<FormEdit> &edits);

} // namespace leadbooth::test
