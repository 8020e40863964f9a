// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/fieldschema.h"

#include <QLocale>

namespace leadbooth {

/*! One value as a person would read it in its field. Plain text; personal: never logged. UI thread.
 */
[[nodiscard]] QString itemText(const FieldSchema &field, const ValueItem &item,
                               const QLocale &locale);

} // namespace leadbooth
