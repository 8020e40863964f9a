// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/formschema.h"

#include <QByteArray>

namespace leadbooth {

/*!
 * Everything that a form is made of, but FormSchema::fingerprint and loadedAt: equal bytes, equal
 * forms. In this machine's byte order and this version's layout. Pure; any thread.
 */
[[nodiscard]] QByteArray contentBytes(const FormSchema &schema);

/*! For the disk cache: with the fingerprint. */
[[nodiscard]] QByteArray toBytes(const FormSchema &schema);

/*!
 * A fraction of what building the form anew from the portal's metadata takes. InvalidInput for
 * bytes that toBytes() did not write; these may be anything. FormSchema::loadedAt is left empty.
 */
[[nodiscard]] Result<FormSchema> formFromBytes(const QByteArray &bytes);

} // namespace leadbooth
