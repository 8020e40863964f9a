// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QIcon>
#include <QString>

namespace leadbooth {

/*!
 * The drawing resources/icons/\a name.svg in the colour of \a tone. It is drawn at the size and
 * resolution that is asked for, in the colours of the scheme at that moment: an icon that was made
 * in the light scheme is right in the dark one. UI thread.
 */
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text);

/*! The program's own picture, the one that is installed for the desktop's menus. UI thread. */
[[nodiscard]] QIcon programIcon();

/*! A small rounded square in a colour that the portal gave, with a border that shows on any ground.
 */
[[nodiscard]] QIcon swatchIcon(QRgb color);

} // namespace leadbooth
