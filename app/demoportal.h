// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoprocess.h"

#include <functional>

namespace leadbooth {

class EngineHost;

inline constexpr QLatin1StringView DemoPortalName{"demo.bitrix24.example"};

/*! Shows the embedded portal's form from the cache, starts the portal in \a language and opens it
 * in \a host; \a failed hears why it did not start. It ends with what is returned. \a ledger: a
 * file where it records what it does; may be empty. Main thread; the references outlive it. */
[[nodiscard]] std::unique_ptr<DemoProcess>
openDemoPortal(Clock &clock, EngineHost &host, const QString &language, const QString &ledger,
               std::function<void(const Error &)> failed);

} // namespace leadbooth
