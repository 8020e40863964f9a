// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/portalmetadata.h"

namespace leadbooth {

/*! More fields than this are left out. */
inline constexpr size_t MaxFields = 2000;

/*!
 * The form that a portal's metadata describes. Never fails: what cannot be understood is left out
 * or not editable, and FormSchema::omissions says so. Left out without a word: what nobody fills in
 * by hand (read-only and technical fields, and those that Leadbooth sets itself). Pure; any thread.
 */
[[nodiscard]] FormSchema buildFormSchema(const PortalMetadata &metadata, const QDateTime &loadedAt);

/*!
 * Names the code that builds forms: another one whenever a source file that may have a say in it is
 * another one, so that nothing built by older code is taken for what this one would build. One
 * line. Any thread.
 */
[[nodiscard]] QByteArray formBuilderId();

} // namespace leadbooth
