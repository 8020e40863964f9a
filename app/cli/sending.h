// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/portalinuse.h"
#include "sync/dispatcher.h"

namespace leadbooth {

/*! For how long what was sent is kept readable, as a person chose it for the profile. */
[[nodiscard]] Retention retention(const CliOptions &options);

/*!
 * How the queue is sent to the portal in use. With a time to settle below the default, which only
 * portals of this machine may have, all times are shortened alike, and what the portal's limits are
 * taken for as well: one request may take two thirds of the time to settle.
 */
[[nodiscard]] Dispatcher::Options sendingOptions(const CliOptions &options,
                                                 const PortalInUse &portal);

/*! The form that was loaded a moment ago, and where it is kept when it is loaded again. */
struct FormInUse
{
    FormSchemaPtr schema;
    const SchemaCache &cache;
};

/*! Knows the form, and asks the portal for it again when it has grown old. All references must live
 * longer. */
[[nodiscard]] std::unique_ptr<Dispatcher> makeDispatcher(const CliOptions &options,
                                                         const CommandParts &parts,
                                                         const PortalInUse &portal,
                                                         LeadQueue &queue, const FormInUse &form);

} // namespace leadbooth
