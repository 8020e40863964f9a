// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/freedmemory.h"

#ifdef __GLIBC__
#include <unistd.h>

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <string>
#endif

namespace leadbooth {

#ifdef __GLIBC__

namespace {

constexpr const char *Variable = "GLIBC_TUNABLES";
// mallopt(M_PERTURB) would not do: small blocks go into a thread's cache as they are, which can be
// switched off here alone.
constexpr const char *First = "glibc.malloc.perturb=";
constexpr const char *Tunables = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0";

} // namespace

void overwriteFreedMemory(char *argv[])
{
    const char *given = std::getenv(Variable);
    const std::string before = given ? given : "";
    // By its beginning: glibc may have cut the rest off while it read it.
    if (const size_t at = before.find(First); at != std::string::npos) {
        // It is on. Programs that are started from here need not be slowed down.
        if (at == 0) {
            unsetenv(Variable);
        } else {
            setenv(Variable, before.substr(0, at - 1).c_str(), 1);
        }
        return;
    }
    // By its name, which is what the system's lists show.
    char program[PATH_MAX];
    const ssize_t size = readlink("/proc/self/exe", program, sizeof program - 1);
    if (size > 0) {
        program[size] = '\0';
        setenv(Variable, (before.empty() ? Tunables : before + ':' + Tunables).c_str(), 1);
        execv(program, argv);
    }
    std::fputs("Freed memory cannot be overwritten on this system.\n", stderr);
}

#else

void overwriteFreedMemory(char *[]) {}

#endif

} // namespace leadbooth
