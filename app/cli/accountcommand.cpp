// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountcommand.h"

#include "account/accountlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

AccountCommand::AccountCommand(const CliOptions &options, const Parts &parts, Finished finished)
    : m_options(options)
    , m_parts(parts)
    , m_finished(std::move(finished))
    , m_signIn(parts.clock, parts.ids, parts.secrets, options.profileDir)
{}

void AccountCommand::start()
{
    const QString verb = m_options.words.value(1);
    if (verb == "add"_L1 && m_options.words.size() == 2) {
        add();
    } else if (verb == "list"_L1 && m_options.words.size() == 2) {
        list();
    } else if (verb == "remove"_L1 && m_options.words.size() == 3) {
        remove(m_options.words.at(2));
    } else {
        m_parts.err << "usage: leadbooth-cli account add | list | remove ID\n";
        finish(ExitCode::Usage);
    }
}

void AccountCommand::add()
{
    m_parts.err << "The webhook's address, as Bitrix24 shows it: " << Qt::flush;
    const QString pasted = m_parts.in.readLine();
    m_parts.err << '\n';
    m_signIn.check(pasted, m_options.caFile, this, [this](const Result<PortalSummary> &summary) {
        if (summary) {
            keep(*summary);
        } else {
            fail(summary.error());
        }
    });
}

void AccountCommand::keep(const PortalSummary &summary)
{
    if (!summary.canReadLeads) {
        m_parts.err << "Note: this user may not read leads, so a lead whose answer got lost cannot "
                       "be looked up.\n";
    }
    m_signIn.accept(this, [this](const Result<Account> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        m_parts.out << account->id.toString() << '\t' << account->portalName() << '\n';
        finish(ExitCode::Done);
    });
}

void AccountCommand::list()
{
    const Result<QList<Account>> accounts = AccountList(m_options.profileDir).load();
    if (!accounts) {
        fail(accounts.error());
        return;
    }
    QJsonArray entries;
    for (const Account &account : *accounts) {
        if (m_options.json) {
            entries.append(QJsonObject{{u"id"_s, account.id.toString()},
                                       {u"portal"_s, account.portalName()},
                                       {u"userId"_s, account.userId}});
        } else {
            m_parts.out << account.id.toString() << '\t' << account.portalName() << '\n';
        }
    }
    if (m_options.json) {
        m_parts.out << QString::fromUtf8(QJsonDocument(entries).toJson());
    } else if (accounts->isEmpty()) {
        m_parts.err << "No account yet; leadbooth-cli account add makes one.\n";
    }
    finish(ExitCode::Done);
}

void AccountCommand::remove(const QString &id)
{
    const AccountList list(m_options.profileDir);
    const Result<QList<Account>> accounts = list.load();
    if (!accounts) {
        fail(accounts.error());
        return;
    }
    const AccountId wanted(id);
    const bool known = std::any_of(accounts->cbegin(), accounts->cend(),
                                   [&](const Account &account) { return account.id == wanted; });
    if (!known) {
        m_parts.err << "There is no account " << id << " in this profile.\n";
        finish(ExitCode::Usage);
        return;
    }
    // The secret first: an account without a secret is mended by signing in, a secret without an
    // account stays for ever.
    m_parts.secrets.remove(
            secretName(wanted, SecretKind::Webhook), this, [this, wanted](const Outcome &removed) {
                if (!removed) {
                    fail(removed.error());
                    return;
                }
                if (const Outcome saved = AccountList(m_options.profileDir).remove(wanted);
                    !saved) {
                    fail(saved.error());
                    return;
                }
                finish(ExitCode::Done);
            });
}

void AccountCommand::fail(const Error &error)
{
    m_parts.err << describe(error) << '\n';
    finish(exitCodeFor(error));
}

void AccountCommand::finish(ExitCode code)
{
    QTimer::singleShot(0, this, [this, code] { m_finished(code); });
}

} // namespace leadbooth
