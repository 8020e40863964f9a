// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace leadbooth {

/*! leadbooth-cli scan: what the codes in picture files hold. Touches no profile. */
class ScanCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace leadbooth
