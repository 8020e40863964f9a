// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretstore.h"

namespace leadbooth {

SecretStore::~SecretStore() = default;

} // namespace leadbooth
