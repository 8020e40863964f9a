// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lowdelay.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace leadbooth {

void sendWithoutDelay()
{
#ifdef Q_OS_UNIX
    // A process of this kind has a few dozen files open; the limit may be a million.
    constexpr long MostFiles = 1024;
    const long files = std::min(sysconf(_SC_OPEN_MAX), MostFiles);
    for (int file = 0; file < files; ++file) {
        const int on = 1;
        // What is no TCP connection says so by an error.
        (void)setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
#endif
}

} // namespace leadbooth
