// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace leadbooth {

// Error::code where a keychain's error needs another remedy than its kind says.

/*! KeychainUnavailable: this desktop has no password service at all. */
inline constexpr QLatin1StringView KeychainHasNoService{"NoBackendAvailable"};
/*! KeychainLocked: it was asked for the secret and said no. */
inline constexpr QLatin1StringView KeychainRefused{"AccessDenied"};

} // namespace leadbooth
