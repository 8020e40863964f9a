// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountremoval.h"

#include "account/accountlist.h"
#include "account/renewallock.h"
#include "account/settings.h"
#include "base/completion.h"
#include "boothdrafts.h"
#include "queue/schemacache.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! One removal; lives as long as one of its calls is under way. */
class Removal : public std::enable_shared_from_this<Removal>
{
public:
    Removal(Clock &clock, SecretStore &secrets, const QString &profileDir, const AccountId &id,
            QObject *context, Done<std::monostate> done)
        : m_secrets(secrets)
        , m_profileDir(profileDir)
        , m_id(id)
        , m_context(context)
        , m_completion(context, std::move(done))
        , m_lock(clock, profileDir, id)
    {}

    void start()
    {
        const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
        if (!accounts) {
            m_completion.finishLater(failure(accounts.error()));
            return;
        }
        const auto account = std::find_if(accounts->cbegin(), accounts->cend(),
                                          [&](const Account &known) { return known.id == m_id; });
        if (account == accounts->cend()) {
            m_completion.finishLater(failure({.kind = ErrorKind::NotFound,
                                              .certainty = Certainty::NotSent,
                                              .detail = u"there is no such account"_s}));
            return;
        }
        m_kinds = secretsOf(account->kind);
        m_kinds.append(SecretKind::BoothKey);
        if (account->kind != AccountKind::OAuth) {
            removeSecret();
            return;
        }
        m_lock.acquire(m_context, [self = shared_from_this()](const Outcome &locked) {
            if (locked) {
                self->removeSecret();
            } else {
                self->m_completion.finish(locked);
            }
        });
    }

private:
    void removeSecret()
    {
        if (m_kinds.isEmpty()) {
            m_completion.finishLater(removeRest());
            return;
        }
        m_secrets.remove(secretName(m_id, m_kinds.takeFirst()), m_context,
                         [self = shared_from_this()](const Outcome &removed) {
                             if (removed) {
                                 self->removeSecret();
                             } else {
                                 self->m_completion.finish(removed);
                             }
                         });
    }

    [[nodiscard]] Outcome removeRest() const
    {
        if (const Outcome removed = SchemaCache(m_profileDir).remove(m_id); !removed) {
            return removed;
        }
        if (const Outcome removed = removeBooths(m_profileDir, m_id); !removed) {
            return removed;
        }
        if (const Outcome removed = AccountList(m_profileDir).remove(m_id); !removed) {
            return removed;
        }
        Settings settings(m_profileDir);
        return settings.text(Setting::CurrentAccount) == m_id.toString()
                       ? settings.set(Setting::CurrentAccount, QString())
                       : success();
    }

    SecretStore &m_secrets;
    const QString m_profileDir;
    const AccountId m_id;
    QObject *const m_context;
    const Completion<std::monostate> m_completion;
    RenewalLock m_lock;
    QList<SecretKind> m_kinds;
};

} // namespace

Outcome checkNothingWaits(LeadQueue &queue, const AccountId &account)
{
    const Result<QueueCounts> counts = queue.counts(account);
    if (!counts) {
        return failure(counts.error());
    }
    // What a person discarded or gave to another machine holds nobody up: who takes it back from a
    // file does so for the account in use then.
    const qint64 left = counts->unsent();
    if (left > 0) {
        return failure({.kind = ErrorKind::LeadsWaiting,
                        .certainty = Certainty::NotSent,
                        .detail = u"%1 leads of this account are not sent"_s.arg(left)});
    }
    return success();
}

Outcome removeDrafts(LeadQueue &queue, const AccountId &account)
{
    const Result<QList<SavedDraft>> drafts = queue.drafts(account);
    if (!drafts) {
        return failure(drafts.error());
    }
    for (const SavedDraft &draft : *drafts) {
        if (const Outcome removed = queue.removeDraft(draft.origin); !removed) {
            return removed;
        }
    }
    return success();
}

void removeAccount(Clock &clock, SecretStore &secrets, const QString &profileDir,
                   const AccountId &id, QObject *context, Done<std::monostate> done)
{
    std::make_shared<Removal>(clock, secrets, profileDir, id, context, std::move(done))->start();
}

} // namespace leadbooth
