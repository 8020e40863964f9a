// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingline.h"

#include <unistd.h>

namespace leadbooth {

namespace {

const char *colourOf(Light light)
{
    switch (light) {
    case Light::Green:
        return "\x1b[32m";
    case Light::Yellow:
        return "\x1b[33m";
    case Light::Red:
        break;
    }
    return "\x1b[31m";
}

} // namespace

void tellFinding(QTextStream &out, const FindingMark &mark, const QString &about,
                 const FindingWords &words)
{
    const bool isTerminal = isatty(STDOUT_FILENO) == 1;
    out << (isTerminal ? colourOf(mark.light) : "") << mark.word << (isTerminal ? "\x1b[0m" : "")
        << '\t' << about << '\t' << words.what << '\n';
    if (!words.toDo.isEmpty()) {
        out << "\t\t" << words.toDo << '\n';
    }
}

} // namespace leadbooth
