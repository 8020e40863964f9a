// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <optional>

namespace leadbooth {

/*! Plain texts about what the portal's form has and the form here has not. */
struct OmissionText
{
    QString sentence;
    QString advice;
    QString details; //!< codes of fields, for whoever helps
};

/*! Nothing when the form is whole. Fields that are shown as not editable are told of in the form
 * itself. In the language of the program. UI thread. */
[[nodiscard]] std::optional<OmissionText> omissionText(const std::vector<Omission> &omissions);

} // namespace leadbooth
