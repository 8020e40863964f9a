// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <QJsonArray>

namespace leadbooth {

/*!
 * Arranges the fields into sections and rows; every field is in exactly one row.
 *
 * With \a cardLayout (crm.lead.details.configuration.get) in the portal's own sections and order,
 * its composite elements taken apart, and what it leaves out in a folded section of its own.
 * Without, or where nothing in it is known, as Bitrix24's default card does. Short fields that
 * belong together share a row. Whatever is required is in a section that starts unfolded. Any shape
 * of \a cardLayout is survived. Pure; any thread.
 */
[[nodiscard]] std::vector<FormSection> layOutForm(const std::vector<FieldSchema> &fields,
                                                  const QJsonArray &cardLayout);

} // namespace leadbooth
