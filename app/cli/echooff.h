// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leadbooth {

/*!
 * Keeps the terminal of standard input from showing what is typed, for as long as this lives; does
 * nothing where standard input is no terminal. A signal that ends or stops the process gives the
 * terminal back first. Made before the prompt is shown. One at a time; main thread.
 */
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    const bool m_isTerminal;
};

} // namespace leadbooth
