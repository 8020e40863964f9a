// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <QString>

namespace leadbooth {

// Names that Bitrix24 has no metadata for, in the person's language. UI thread.

/*! "Work" for WORK; what is not known is returned as it is. */
[[nodiscard]] QString valueTypeLabel(const QString &valueType);

/*! The heading of a section: ours translated, the portal's as it is. */
[[nodiscard]] QString sectionTitle(const FormSection &section);

} // namespace leadbooth
