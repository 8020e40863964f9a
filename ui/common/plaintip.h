// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*! \a text for setToolTip(), which takes whatever looks like HTML for HTML: escaped, lines kept,
 * cut at \a maxLength characters. Empty stays empty. */
[[nodiscard]] QString plainTip(const QString &text, qsizetype maxLength = 500);

/*! \a text for the label of a button, where "&" marks a mnemonic. */
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace leadbooth
