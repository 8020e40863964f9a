// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/echooff.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace leadbooth {

namespace {

constexpr std::array Ends{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

// A signal handler reaches nothing but what is global.
termios shown = {};
termios hidden = {};
std::array<struct sigaction, Ends.size()> before{};

extern "C" void onEnd(int signal)
{
    const int error = errno;
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    struct sigaction own = {};
    ::sigaction(signal, &usual, &own);
    ::raise(signal);
    // Only who was stopped gets here, when it goes on.
    ::sigaction(signal, &own, nullptr);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    errno = error;
}

} // namespace

EchoOff::EchoOff()
    : m_isTerminal(::tcgetattr(STDIN_FILENO, &shown) == 0)
{
    if (!m_isTerminal) {
        return;
    }
    hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    struct sigaction action = {};
    action.sa_handler = onEnd;
    action.sa_flags = SA_RESTART | SA_NODEFER; // raised again from within
    for (size_t i = 0; i < Ends.size(); ++i) {
        ::sigaction(Ends.at(i), nullptr, &before.at(i));
        if (before.at(i).sa_handler != SIG_IGN) { // as nohup wants it
            ::sigaction(Ends.at(i), &action, nullptr);
        }
    }
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

EchoOff::~EchoOff()
{
    if (!m_isTerminal) {
        return;
    }
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    for (size_t i = 0; i < Ends.size(); ++i) {
        ::sigaction(Ends.at(i), &before.at(i), nullptr);
    }
}

} // namespace leadbooth
