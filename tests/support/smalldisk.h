// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace leadbooth::test {

/*! While it lives, this process writes no file beyond a size: a write takes what has room and fails
 * for the rest, as on a disk that fills up. */
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit little = m_before;
        little.rlim_cur = bytes;
        isGood = setrlimit(RLIMIT_FSIZE, &little) == 0;
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isGood = false;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace leadbooth::test
