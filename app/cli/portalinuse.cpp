// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/portalinuse.h"

#include "account/accountlist.h"
#include "base/language.h"
#include "bitrix/portalmetadata.h"
#include "bitrix/schemabuilder.h"
#include "net/transport.h"
#include "queue/portalidentity.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString environmentWebhook()
{
    return qEnvironmentVariable("LEADBOOTH_WEBHOOK");
}

/*! One for each portal and user, so that leads for one portal never go to the next one that is put
 * into the variable. */
AccountId accountOf(const Webhook &webhook)
{
    const QByteArray whose = webhook.endpoint.toEncoded() + ' ' + webhook.userId.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whose, QCryptographicHash::Sha256);
    return AccountId(u"environment-"_s + QString::fromLatin1(hash.toHex().left(12)));
}

Outcome checkShortSettle(const QUrl &endpoint)
{
    if (isLoopback(endpoint.host())) {
        return success();
    }
    return failure(
            {.kind = ErrorKind::InvalidInput,
             .certainty = Certainty::NotSent,
             .detail =
                     u"--settle below %1 could double leads of a portal that is not on this "
                     "machine"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(DefaultSettle)
                                             .count())});
}

} // namespace

Result<std::chrono::milliseconds> settleTime(const CliOptions &options)
{
    if (options.settle >= DefaultSettle) {
        return options.settle;
    }
    const Result<QList<Account>> accounts = AccountList(options.profileDir).load();
    if (!accounts) {
        return failure(accounts.error());
    }
    for (const Account &account : *accounts) {
        if (const Outcome checked = checkShortSettle(account.endpoint); !checked) {
            return failure(checked.error());
        }
    }
    const Result<Webhook> webhook = parseWebhook(environmentWebhook());
    const Outcome checked = webhook ? checkShortSettle(webhook->endpoint) : success();
    return checked ? Result<std::chrono::milliseconds>(options.settle) : failure(checked.error());
}

Result<PortalInUse> openPortal(const CliOptions &options, const CommandParts &parts)
{
    PortalInUse portal;
    QUrl endpoint;
    if (const QString pasted = environmentWebhook(); !pasted.isEmpty()) {
        const Result<Webhook> webhook = parseWebhook(pasted);
        if (!webhook) {
            return failure(webhook.error());
        }
        endpoint = webhook->endpoint;
        portal.account = accountOf(*webhook);
        portal.name = Account{.id = portal.account, .endpoint = endpoint}.portalName();
        portal.identity = portalIdentity(endpoint, {});
        portal.session = std::make_unique<Session>(parts.clock, *webhook, options.caFile);
    } else {
        const Result<std::optional<Account>> chosen = currentAccount(options.profileDir);
        if (!chosen) {
            return failure(chosen.error());
        }
        if (!*chosen) {
            return failure({.kind = ErrorKind::SecretMissing,
                            .certainty = Certainty::NotSent,
                            .detail = u"no account in use; leadbooth-cli account add makes one, "
                                      "account use chooses one"_s});
        }
        portal.kept = **chosen;
        const Account &account = *portal.kept;
        endpoint = account.endpoint;
        portal.account = account.id;
        portal.name = account.portalName();
        portal.identity = portalIdentity(endpoint, account.memberId);
        portal.session =
                std::make_unique<Session>(parts.clock, parts.secrets, account, options.profileDir);
    }
    // Whoever sends settles what was under way to any portal.
    if (const Result<std::chrono::milliseconds> settle = settleTime(options); !settle) {
        return failure(settle.error());
    }
    portal.pages = endpoint.resolved(QUrl(u"/"_s));
    return portal;
}

QString formLanguage()
{
    return languageFor(QLocale().name());
}

void loadForm(const PortalInUse &portal, const SchemaCache &cache, const CommandParts &parts,
              QObject *context, Done<FormSchemaPtr> done)
{
    loadMetadata(portal.session->client(), formLanguage(), context,
                 [&cache, &parts, account = portal.account,
                  done = std::move(done)](const Result<PortalMetadata> &metadata) {
                     if (!metadata) {
                         done(failure(metadata.error()));
                         return;
                     }
                     if (const Outcome saved =
                                 cache.save(account, formLanguage(), toBytes(*metadata));
                         !saved) {
                         // The next run will need the network; nothing else is lost.
                         parts.err << describe(saved.error()) << '\n';
                     }
                     done(std::make_shared<const FormSchema>(
                             buildFormSchema(*metadata, parts.clock.now())));
                 });
}

} // namespace leadbooth
