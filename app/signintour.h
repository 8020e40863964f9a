// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

class QWidget;

namespace leadbooth {

/*!
 * Saves a picture of every page of signing in, and of the list of accounts, to "<stem>-….png": wide
 * and as narrow as a telephone. What the engine would say is made up; names and numbers are
 * reserved for examples. Main thread.
 */
[[nodiscard]] Outcome takeSignInPictures(Clock &clock, QWidget *window, const QString &stem);

} // namespace leadbooth
