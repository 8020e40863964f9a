// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "lead/fieldschema.h"

#include <QLocale>
#include <QString>

namespace leadbooth {

/*!
 * One sentence that says what to do about \a issue, in the person's language, plain text. \a field
 * may be null (the form no longer has it). \a value is what stands in the field: it tells the
 * reason more precisely. UI thread.
 */
[[nodiscard]] QString issueText(const Issue &issue, const FieldSchema *field, const QLocale &locale,
                                const QString &value = {});

} // namespace leadbooth
