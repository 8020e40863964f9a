// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

#include <optional>

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

/*! DemoOptions::faultRate as it is written; nothing for what is none. */
[[nodiscard]] std::optional<double> faultRateIn(const QString &text);

[[nodiscard]] PortalCommandLine parsePortalCommandLine(const QStringList &arguments);

} // namespace leadbooth
