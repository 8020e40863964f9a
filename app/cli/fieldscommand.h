// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/portalinuse.h"

namespace leadbooth {

/*! leadbooth-cli fields: the form as the portal has it now, which add --queue uses from then on. */
class FieldsCommand final : public Command
{
    Q_OBJECT

public:
    FieldsCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    void start() override;

private:
    void print(const FormSchema &schema);

    const SchemaCache m_cache;
    PortalInUse m_portal;
};

} // namespace leadbooth
