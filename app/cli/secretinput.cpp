// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include "cli/echooff.h"

#include <unistd.h>

namespace leadbooth {

Secret readSecretLine(const CommandParts &parts, const QString &prompt)
{
    QString line;
    {
        const EchoOff quiet;
        parts.err << prompt << Qt::flush;
        line = parts.in.readLine();
    }
    parts.err << '\n' << Qt::flush;
    return Secret(line.toUtf8());
}

bool isTyped()
{
    return isatty(STDIN_FILENO) == 1;
}

} // namespace leadbooth
