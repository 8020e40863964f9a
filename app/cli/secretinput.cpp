// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <termios.h>
#include <unistd.h>

namespace leadbooth {

namespace {

/*! Keeps the terminal from showing what is typed. */
class EchoOff
{
public:
    EchoOff()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~EchoOff()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before = {};
    const bool m_isTerminal;
};

} // namespace

Secret readSecretLine(const CommandParts &parts, const QString &prompt)
{
    parts.err << prompt << Qt::flush;
    QString line;
    {
        const EchoOff quiet;
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
