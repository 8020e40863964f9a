// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ownlibrary.h"

#include "base/logging.h"

#include <dlfcn.h>

namespace leadbooth {

void *functionOf(const char *library, const char *function)
{
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    void *found = handle ? dlsym(handle, function) : nullptr;
    if (!found) {
        qCWarning(lcApp).noquote() << library << "is missing:" << QString::fromLocal8Bit(dlerror());
    }
    return found;
}

} // namespace leadbooth
