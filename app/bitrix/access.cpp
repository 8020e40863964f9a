// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/access.h"

namespace leadbooth {

AccessProvider::~AccessProvider() = default;

} // namespace leadbooth
