// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

class QLabel;

namespace leadbooth {

/*! A label that takes its text as it is: QLabel would look for markup in texts of the portal.
 * Belongs to \a parent, whose font it takes in proportion to \a role. */
[[nodiscard]] QLabel *plainLabel(QWidget *parent, TextRole role = TextRole::Body);
/*! The same for sentences: wrapped, and can be selected and copied. */
[[nodiscard]] QLabel *plainParagraph(QWidget *parent, TextRole role = TextRole::Body);

/*! In the colour of \a tone in the present scheme; a change of scheme needs it anew. */
void setTone(QLabel *label, Tone tone);

} // namespace leadbooth
