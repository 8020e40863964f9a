// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endsignals.h"

#include "base/logging.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace leadbooth {

namespace {

// A signal handler reaches nothing but what is global.
std::array<int, 2> ends{-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 0;
    // A full pipe holds a signal that was not read yet: one is enough.
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        qWarning("no pipe: signals end the program at once");
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        if (::read(ends[0], bytes.data(), bytes.size()) > 0) {
            Q_EMIT asked();
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

EndSignals::~EndSignals()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    if (m_notifier) {
        m_notifier.reset();
        ::close(ends[0]);
        ::close(ends[1]);
        ends = {-1, -1};
    }
}

} // namespace leadbooth
