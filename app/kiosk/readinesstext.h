// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/readinessfinding.h"

namespace leadbooth {

// The words for what was found, once for the terminal and for widgets. They are English, as all
// source texts are: the terminal shows them so, a widget translates them by
// QCoreApplication::translate(ReadinessContext, …), and lupdate finds them here. Pure; any thread.

inline constexpr char ReadinessContext[] = "leadbooth::Readiness";

struct ReadinessText
{
    const char *what; //!< one or two sentences; "%1" stands for ReadinessCheck::value
    const char *toDo; //!< the same; empty: nothing
};

[[nodiscard]] ReadinessText textOf(ReadinessFinding finding);

/*! \a text, translated or not, with \a value where it is to stand. */
[[nodiscard]] QString filledIn(const QString &text, const QString &value);

} // namespace leadbooth
