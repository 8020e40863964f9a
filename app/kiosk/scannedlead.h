// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosklead.h"
#include "kiosk/scannedcode.h"

namespace leadbooth {

/*!
 * \a answers with what the badge \a code shows. A field on \a pages is filled in where the visitor
 * has left it empty and its rules take the value; nothing is overwritten. All the rest, and what no
 * page asks for, is kept in KioskAnswers::scanned, one line each, so that the visitor can see it in
 * the review; what stands there or in a field already is not repeated. Pure; any thread.
 */
[[nodiscard]] KioskAnswers withScanned(const ScannedCode &code, const QList<KioskPage> &pages,
                                       const FormSchema &schema, const KioskAnswers &answers);

} // namespace leadbooth
