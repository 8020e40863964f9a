// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/graypicture.h"

class QVideoFrame;

namespace leadbooth {

/*! The brightness of \a frame, of every second, third … pixel where it is wider than MostWidth.
 * Null: a kind of frame that is not known, or a damaged one. Any thread; nothing of the graphics
 * card is touched. */
[[nodiscard]] GrayPicture grayOf(QVideoFrame frame);

inline constexpr int MostWidth = 1920;

} // namespace leadbooth
