// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/fieldschema.h"

#include <QJsonArray>

namespace leadbooth {

/*! More entries than this are cut off. */
inline constexpr size_t MaxChoices = 5000;

/*! A list as it was made, and whether it had to be cut. */
struct BuiltChoices
{
    std::vector<Choice> choices;
    bool wasCut = false;
};

/*!
 * The rows of crm.status.list as choices: by SORT, each STATUS_ID once, with colours. \a isStages:
 * the stages of leads, whose final ones (SEMANTICS S and F) are marked. Any shape of \a rows is
 * survived. Pure; any thread.
 */
[[nodiscard]] BuiltChoices choicesFromDictionary(const QJsonArray &rows, bool isStages);

/*!
 * The entries of a list field: \a list is LIST of crm.lead.userfield.list, which alone tells order
 * and defaults; what only \a items of crm.lead.fields has comes after it.
 */
[[nodiscard]] BuiltChoices choicesFromEnumeration(const QJsonArray &list, const QJsonArray &items);

} // namespace leadbooth
