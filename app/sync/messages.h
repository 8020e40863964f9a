// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "lead/formschema.h"
#include "lead/reference.h"
#include "sync/submissionstate.h"

#include <QMetaType>

// What crosses between the engine's thread and the window: values only.

namespace leadbooth {

enum class FormOrigin { Cache, Portal };

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::Error)
Q_DECLARE_METATYPE(leadbooth::FieldType)
Q_DECLARE_METATYPE(leadbooth::FormOrigin)
Q_DECLARE_METATYPE(leadbooth::FormSchemaPtr)
Q_DECLARE_METATYPE(leadbooth::LeadDraft)
Q_DECLARE_METATYPE(leadbooth::References)
