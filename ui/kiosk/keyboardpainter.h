// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/keyboard.h"

namespace leadbooth {

// How the on-screen keyboard looks. UI thread.

/*! What lies behind the keys, with the line that parts it from the page above. */
void paintKeyboardGround(QPainter &painter, const Keyboard &keyboard);

void paintKey(QPainter &painter, const Keyboard &keyboard, const PlacedKey &key,
              const KeyLook &look);

} // namespace leadbooth
