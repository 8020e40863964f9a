// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/formschema.h"

#include <QJsonObject>
#include <QStringList>

namespace leadbooth {

// What a script gives to leadbooth-cli add, as a draft of the given form. Fields that are not named
// keep what a new lead starts with. Numbers and dates are written as Bitrix24 does (12.5,
// 2026-12-31). A choice may be named by its id or by its label. An empty value
// empties the field. Errors: InvalidInput, with the
// fields named in Error::issues or the reason in Error::detail. Pure.

/*! FIELD=VALUE, for a repeatable field several times; FIELD:TYPE=VALUE sets VALUE_TYPE or the
 * currency. */
[[nodiscard]] Result<LeadDraft> draftFromArguments(const FormSchema &schema,
                                                   const LeadDraft &initial,
                                                   const QStringList &arguments);

/*!
 * The object that crm.lead.add calls "fields": texts, numbers, flags, lists of them, and for phones
 * and the like lists of
 * {"VALUE": …, "VALUE_TYPE": …}.
 */
[[nodiscard]] Result<LeadDraft> draftFromFields(const FormSchema &schema, const LeadDraft &initial,
                                                const QJsonObject &fields);

} // namespace leadbooth
