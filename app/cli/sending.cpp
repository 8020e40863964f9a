// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include "account/settings.h"
#include "sync/retentionsetting.h"

#include <QRandomGenerator>

#include <algorithm>

namespace leadbooth {

namespace {

using std::chrono::milliseconds;

} // namespace

Retention retention(const CliOptions &options)
{
    return retentionFrom(Settings(options.profileDir).text(Setting::Retention));
}

Dispatcher::Options sendingOptions(const CliOptions &options, const PortalInUse &portal)
{
    Dispatcher::Options sending{
            .account = portal.account, .portal = portal.pages, .retention = retention(options)};
    DispatchTiming &timing = sending.timing;
    if (options.settle < DefaultSettle) {
        const auto shorten = [&](milliseconds &time, milliseconds least) {
            time = std::max(milliseconds(time.count() * options.settle.count()
                                         / milliseconds(DefaultSettle).count()),
                            least);
        };
        for (milliseconds *time :
             {&timing.firstRetry, &timing.longestRetry, &timing.firstLookAgain,
              &timing.longestLookAgain, &timing.firstAskAgain, &timing.longestAskAgain}) {
            shorten(*time, milliseconds(10));
        }
        shorten(sending.limits.request, milliseconds(500));
        shorten(sending.limits.window, milliseconds(1000));
    }
    timing.settle = options.settle;
    return sending;
}

std::unique_ptr<Dispatcher> makeDispatcher(const CliOptions &options, const CommandParts &parts,
                                           const PortalInUse &portal, LeadQueue &queue,
                                           const FormInUse &form)
{
    auto made = std::make_unique<Dispatcher>(
            parts.clock, portal.session->client(), queue, sendingOptions(options, portal),
            [] { return QRandomGenerator::global()->generateDouble(); });
    Dispatcher *dispatcher = made.get();
    dispatcher->setSchema(form.schema);
    QObject::connect(dispatcher, &Dispatcher::formNeeded, dispatcher,
                     [dispatcher, &parts, &portal, &cache = form.cache] {
                         loadForm(portal, cache, parts, dispatcher,
                                  [dispatcher](const Result<FormSchemaPtr> &loaded) {
                                      if (loaded) {
                                          dispatcher->setSchema(*loaded);
                                      } else {
                                          dispatcher->formFailed(loaded.error());
                                      }
                                  });
                     });
    return made;
}

} // namespace leadbooth
