// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_prepare WEBHOOK CAFILE PROFILE
// Leaves a profile as a run of Leadbooth on that portal would: the form in the cache, and an
// account whose portal cannot be reached any more. Prints "fields" and how many the form has.

#include "account/accountlist.h"
#include "account/settings.h"
#include "session.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

int fail(const Error &error)
{
    QTextStream(stderr) << "bench_prepare: " << toString(error.kind) << ' ' << error.detail << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: bench_prepare WEBHOOK CAFILE PROFILE\n";
        return 2;
    }
    const QString &profile = arguments[3];
    const Result<Webhook> webhook = parseWebhook(arguments[1]);
    if (!webhook) {
        return fail(webhook.error());
    }
    QDir().mkpath(profile);
    const Account account{.id = AccountId(u"bench"_s),
                          .endpoint = QUrl(u"https://127.0.0.1:9/rest/"_s),
                          .userId = webhook->userId};
    if (const Outcome saved = AccountList(profile).save(account); !saved) {
        return fail(saved.error());
    }
    Settings settings(profile);
    if (const Outcome set = settings.set(Setting::CurrentAccount, account.id.toString()); !set) {
        return fail(set.error());
    }

    SystemClock clock;
    Session session(clock, *webhook, arguments[2]);
    const SchemaCache cache(profile);
    Engine engine(clock, session.client(), cache,
                  {.account = account.id, .portal = webhook->endpoint, .language = u"en"_s});
    QObject::connect(&engine, &Engine::formFailed, &application,
                     [](const Error &error) { QCoreApplication::exit(fail(error)); });
    QObject::connect(&engine, &Engine::formReady, &application, [&](const FormSchemaPtr &schema) {
        QTextStream(stdout) << "fields " << schema->fields.size() << '\n';
        QCoreApplication::exit(cachedForm(cache, account.id, u"en"_s, clock.now()) ? 0 : 1);
    });
    engine.refreshForm();
    return QCoreApplication::exec();
}
