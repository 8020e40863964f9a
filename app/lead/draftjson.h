// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonwriter.h"
#include "base/result.h"
#include "lead/leaddraft.h"

#include <QJsonObject>

namespace leadbooth {

// A draft as JSON: for the sealed rows of the queue and for leadbooth-cli. Pure; any thread.

void write(JsonWriter &json, const FieldValue &value);
void write(JsonWriter &json, const LeadDraft &draft);
[[nodiscard]] QJsonObject toJson(const LeadDraft &draft);

/*! Unknown keys are an error (InvalidInput): a draft of a newer version must not lose what this one
 * does not know. */
[[nodiscard]] Result<LeadDraft> draftFromJson(const QJsonObject &json);

/*! The same strictness for what one field holds. */
[[nodiscard]] Result<FieldValue> valueFromJson(const QJsonValue &json);

} // namespace leadbooth
