// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "base/clock.h"
#include "base/ids.h"
#include "queue/leadqueue.h"

namespace leadbooth {

/*!
 * Before removeAccount(): whether nothing in \a queue waits for the account. Errors: LeadsWaiting,
 * when leads of it are waiting or need a person; those of LeadQueue. The queue's thread.
 */
[[nodiscard]] Outcome checkNothingWaits(LeadQueue &queue, const AccountId &account);
/*! After it: erases what was being typed for the account. Errors: those of LeadQueue. */
Outcome removeDrafts(LeadQueue &queue, const AccountId &account);

/*!
 * Erases everything of an account: its secrets, its cached form, the booths that were made for it,
 * its entry, and that it was chosen.
 * In this order and only as far as each step works: an account without secrets is mended by signing
 * in, a secret without an account would stay for ever. Nobody renews its tokens meanwhile
 * (RenewalLock). Errors: NotFound, Timeout, those of the SecretStore, Storage. Keeps the promise of
 * Done; stops where it is when \a context goes.
 */
void removeAccount(Clock &clock, SecretStore &secrets, const QString &profileDir,
                   const AccountId &id, QObject *context, Done<std::monostate> done);

} // namespace leadbooth
