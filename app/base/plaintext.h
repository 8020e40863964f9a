// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*!
 * What a portal wrote, as text that is safe and fit to show on one or more lines: tags dropped
 * (<br> and <p> become line breaks), entities resolved, control, zero-width and direction-changing
 * characters removed, white space folded, cut at \a maxLength characters with an ellipsis. The
 * result is meant for Qt::PlainText: it may still hold a literal
 * "<". Pure; any thread.
 */
[[nodiscard]] QString toPlainText(const QString &markup, qsizetype maxLength = 500);

/*! The same for a label, which is text and not markup: nothing is taken for a tag or an entity, one
 * line. */
[[nodiscard]] QString cleanLabel(const QString &label, qsizetype maxLength = 120);

} // namespace leadbooth
