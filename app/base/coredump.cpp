// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"

#include <cstdio>

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace leadbooth {

void disableCoreDumps()
{
#ifdef __unix__
    // 1 and not 0: Linux gives a core dump to a program that is waiting for it (systemd-coredump,
    // apport) whatever the limit is (core(5), "Piping core dumps to a program"), but for this one
    // value (do_coredump() in the kernel's fs/coredump.c). It is too small for a file, too.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max >= 1) {
        limit.rlim_cur = 1;
        if (setrlimit(RLIMIT_CORE, &limit) == 0) {
            return;
        }
    } else if (limit.rlim_max == 0) {
        return; // somebody has closed it already, for files at least; it cannot be opened to 1
    }
    std::fputs("The system does not let Leadbooth switch off core dumps.\n", stderr);
#endif
}

} // namespace leadbooth
