// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoportal.h"

#include "base/logging.h"
#include "enginehost.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

std::unique_ptr<DemoProcess> openDemoPortal(Clock &clock, EngineHost &host, const QString &language,
                                            const QString &ledger,
                                            std::function<void(const Error &)> failed)
{
    const AccountId account(u"demo-"_s + language);
    QMetaObject::invokeMethod(&host, [&host, account] { host.preload(account, DemoPortalName); });
    QStringList arguments{u"--locale"_s, language};
    if (!ledger.isEmpty()) {
        arguments << u"--ledger"_s << ledger;
    }
    auto process = std::make_unique<DemoProcess>(clock, arguments);
    process->start(process.get(),
                   [&host, account, failed](const Result<DemoProcess::Portal> &portal) {
                       if (!portal) {
                           qCWarning(lcApp).noquote() << portal.error().detail;
                           failed(portal.error());
                           return;
                       }
                       QMetaObject::invokeMethod(&host, [&host, account, found = *portal] {
                           host.openWebhook(account, DemoPortalName, found.webhook, found.caFile);
                       });
                   });
    return process;
}

} // namespace leadbooth
