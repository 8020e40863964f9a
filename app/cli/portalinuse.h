// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "lead/formschema.h"
#include "queue/schemacache.h"
#include "session.h"

#include <QUrl>

namespace leadbooth {

/*! The portal that a command works with: of LEADBOOTH_WEBHOOK, else of the account in use. */
struct PortalInUse
{
    AccountId account;
    QString identity;                 //!< see portalIdentity()
    QString name;                     //!< see Account::portalName()
    QUrl pages;                       //!< where its pages are
    std::optional<Account> kept = {}; //!< nothing: of LEADBOOTH_WEBHOOK
    std::unique_ptr<Session> session;
};

/*! Errors: those of parseWebhook(), SecretMissing when there is no account in use, Storage; and
 * those of settleTime(). */
[[nodiscard]] Result<PortalInUse> openPortal(const CliOptions &options, const CommandParts &parts);

/*! How long rows that another process left, of whatever account, have to settle: as the options
 * say. Errors: Storage; InvalidInput when that is so short that it could double leads of a portal
 * of this profile. */
[[nodiscard]] Result<std::chrono::milliseconds> settleTime(const CliOptions &options);

/*! The language that forms are asked for in. */
[[nodiscard]] QString formLanguage();

/*! The form as the portal has it now; keeps it in \a cache. Keeps the promise of Done; all must
 * live longer than the context. */
void loadForm(const PortalInUse &portal, const SchemaCache &cache, const CommandParts &parts,
              QObject *context, Done<FormSchemaPtr> done);

} // namespace leadbooth
