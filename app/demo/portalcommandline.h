// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

namespace leadbooth {

/*! What leadbooth-demo-portal was started with. */
struct PortalCommandLine
{
    DemoOptions options = {};
    QString certificateFile = {};
    bool exitWithStandardInput = false;
    QString output = {}; //!< to print instead of starting: help or version
    QString error = {};  //!< what is wrong with the arguments
};

[[nodiscard]] PortalCommandLine parsePortalCommandLine(const QStringList &arguments);

} // namespace leadbooth
