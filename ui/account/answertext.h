// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"

namespace leadbooth {

/*! Why the browser's answer was not taken, and what to do, in the language of the program. Main
 * thread. */
struct AnswerText
{
    QString sentence;
    QString advice;
};

[[nodiscard]] AnswerText answerText(AnswerRefusal refusal);

} // namespace leadbooth
