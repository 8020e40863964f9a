// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

class QWidget;

namespace leadbooth::bench {

/*! The form as one writes it without further thought: a QFormLayout in a QScrollArea, with one of
 * Qt's own editors per field and nothing behind them. */
[[nodiscard]] QWidget *makePlainForm(const FormSchema &schema, QWidget *parent);

} // namespace leadbooth::bench
