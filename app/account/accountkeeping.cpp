// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountkeeping.h"

#include "account/accountlist.h"
#include "account/settings.h"
#include "account/tokenstore.h"
#include "base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

bool mayRenew(const Account &before, const Account &renewed)
{
    if (before.kind != renewed.kind) {
        return false;
    }
    return before.kind == AccountKind::OAuth ? before.memberId == renewed.memberId
                                             : before.endpoint == renewed.endpoint;
}

bool isSameAccount(const Account &a, const Account &b)
{
    return mayRenew(a, b) && a.userId == b.userId;
}

AccountKeeping::AccountKeeping(Clock &clock, SecretStore &secrets, const QString &profileDir,
                               const SignInResult &result, QObject *context, Done<Account> done,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_secrets(secrets)
    , m_profileDir(profileDir)
    , m_result(result)
    , m_completion(context, std::move(done))
{}

AccountKeeping::~AccountKeeping() = default;

void AccountKeeping::start()
{
    if (m_isCancelled) {
        rollBack({.kind = ErrorKind::Cancelled, .certainty = Certainty::NotSent});
    } else if (const Outcome prepared = prepare(); !prepared) {
        end(failure(prepared.error()));
    } else if (m_before) {
        m_names = {};
        for (const SecretKind kind : secretsOf(m_result.account.kind)) {
            m_names.append(secretName(m_result.account.id, kind));
        }
        lock();
    } else if (const Outcome listed = AccountList(m_profileDir).save(m_result.account); !listed) {
        end(failure(listed.error()));
    } else {
        writeSecrets();
    }
}

Outcome AccountKeeping::prepare()
{
    const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
    if (!accounts) {
        return failure(accounts.error());
    }
    Account &account = m_result.account;
    for (const Account &known : *accounts) {
        if (m_result.renewed.isEmpty() ? isSameAccount(known, account)
                                       : known.id == m_result.renewed) {
            m_before = known;
            break;
        }
    }
    if (!m_before && !m_result.renewed.isEmpty()) {
        return failure({.kind = ErrorKind::NotFound,
                        .certainty = Certainty::NotSent,
                        .detail = u"the account to be signed in again is gone"_s});
    }
    if (m_before && !mayRenew(*m_before, account)) {
        return failure({.kind = ErrorKind::OtherPortal, .certainty = Certainty::NotSent});
    }
    if (m_before) {
        account.id = m_before->id;
        account.name = m_before->name;
    }
    account.keychain = m_secrets.backend();
    m_currentBefore = Settings(m_profileDir).text(Setting::CurrentAccount);
    return success();
}

void AccountKeeping::lock()
{
    if (m_result.account.kind != AccountKind::OAuth) {
        readOldSecret();
        return;
    }
    m_lock = std::make_unique<RenewalLock>(m_clock, m_profileDir, m_result.account.id);
    m_lock->acquire(this, [this](const Outcome &locked) {
        if (locked) {
            readOldSecret();
        } else {
            m_lock.reset();
            end(failure(locked.error()));
        }
    });
}

void AccountKeeping::readOldSecret()
{
    if (m_names.isEmpty()) {
        writeSecrets();
        return;
    }
    const QString name = m_names.takeFirst();
    m_secrets.read(name, this, [this, name](const Result<Secret> &secret) {
        if (secret) {
            m_oldSecrets.insert(name, *secret);
        } else if (secret.error().kind != ErrorKind::SecretMissing) {
            end(failure(secret.error())); // nothing was changed yet
            return;
        }
        readOldSecret();
    });
}

void AccountKeeping::writeSecrets()
{
    if (m_isCancelled) {
        rollBack({.kind = ErrorKind::Cancelled, .certainty = Certainty::NotSent});
        return;
    }
    const AccountId &id = m_result.account.id;
    const bool isWebhook = m_result.account.kind == AccountKind::Webhook;
    const QString name = secretName(id, isWebhook ? SecretKind::Webhook : SecretKind::ClientSecret);
    m_secrets.write(name, isWebhook ? m_result.webhook : m_result.clientSecret, this,
                    [this, name, isWebhook](const Outcome &written) {
                        if (written) {
                            m_written.append(name);
                        }
                        onWritten(written, isWebhook ? &AccountKeeping::commit
                                                     : &AccountKeeping::writeTokens);
                    });
}

void AccountKeeping::writeTokens()
{
    const AccountId &id = m_result.account.id;
    m_written.append(secretName(id, SecretKind::RefreshToken));
    m_written.append(secretName(id, SecretKind::AccessToken));
    keepTokens(m_secrets, id, m_result.grant, this,
               [this](const Outcome &written) { onWritten(written, &AccountKeeping::commit); });
}

void AccountKeeping::onWritten(const Outcome &written, Next next)
{
    if (!written) {
        rollBack(written.error());
    } else if (m_isCancelled) {
        rollBack({.kind = ErrorKind::Cancelled, .certainty = Certainty::NotSent});
    } else {
        (this->*next)();
    }
}

void AccountKeeping::commit()
{
    if (const Outcome recorded = record(); !recorded) {
        rollBack(recorded.error());
        return;
    }
    end(m_result.account);
}

Outcome AccountKeeping::record()
{
    const AccountList list(m_profileDir);
    const Result<QList<Account>> accounts = list.load();
    if (!accounts) {
        return failure(accounts.error());
    }
    // It may have got another name while the keychain asked.
    for (const Account &known : *accounts) {
        if (known.id == m_result.account.id) {
            m_result.account.name = known.name;
        }
    }
    if (const Outcome saved = list.save(m_result.account); !saved) {
        return saved;
    }
    return Settings(m_profileDir).set(Setting::CurrentAccount, m_result.account.id.toString());
}

void AccountKeeping::rollBack(const Error &error)
{
    m_error = error;
    m_names = m_written;
    restoreSecret();
}

void AccountKeeping::restoreSecret()
{
    if (m_names.isEmpty()) {
        finishRollBack();
        return;
    }
    const QString name = m_names.takeFirst();
    const bool wasThere = m_oldSecrets.contains(name);
    const auto onRestored = [this, wasThere](const Outcome &restored) {
        if (!restored) {
            qCWarning(lcAccount).noquote()
                    << "a secret could not be taken back:" << toString(restored.error().kind);
            m_isStuck = m_isStuck || !wasThere;
        }
        restoreSecret();
    };
    if (wasThere) {
        m_secrets.write(name, m_oldSecrets.value(name), this, onRestored);
    } else {
        m_secrets.remove(name, this, onRestored);
    }
}

void AccountKeeping::finishRollBack()
{
    const auto note = [](const Outcome &outcome) {
        if (!outcome) {
            qCWarning(lcAccount).noquote() << outcome.error().detail;
        }
    };
    const AccountList list(m_profileDir);
    if (m_before) {
        note(list.save(*m_before));
    } else if (!m_isStuck) {
        note(list.remove(m_result.account.id));
    }
    Settings settings(m_profileDir);
    if (settings.text(Setting::CurrentAccount) == m_result.account.id.toString()
        && m_currentBefore != m_result.account.id.toString()) {
        note(settings.set(Setting::CurrentAccount, m_currentBefore));
    }
    end(failure(*m_error));
}

void AccountKeeping::end(Result<Account> result)
{
    if (m_lock) {
        m_lock->release();
    }
    deleteLater();
    // Later: whatever hears of it may begin anew or let go of everything.
    m_completion.finishLater(std::move(result));
    Q_EMIT ended();
}

} // namespace leadbooth
