// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountcommand.h"

#include "account/accountlist.h"
#include "account/portaladdress.h"
#include "account/settings.h"
#include "account/tokenstore.h"
#include "accountremoval.h"
#include "cli/linereader.h"
#include "cli/queueinuse.h"
#include "cli/secretinput.h"

#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString kindName(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Webhook:
        return u"webhook"_s;
    case AccountKind::OAuth:
        return u"oauth"_s;
    }
    return {};
}

Result<Account> accountWith(const QString &profileDir, const AccountId &id)
{
    const Result<QList<Account>> accounts = AccountList(profileDir).load();
    if (!accounts) {
        return failure(accounts.error());
    }
    for (const Account &account : *accounts) {
        if (account.id == id) {
            return account;
        }
    }
    return failure({.kind = ErrorKind::InvalidInput,
                    .certainty = Certainty::NotSent,
                    .detail = u"there is no account %1 in this profile"_s.arg(id.toString())});
}

QJsonObject entryOf(const Account &account)
{
    return {{u"id"_s, account.id.toString()},
            {u"kind"_s, kindName(account.kind)},
            {u"portal"_s, account.portalName()},
            {u"name"_s, account.name},
            {u"userId"_s, account.userId}};
}

Result<QUrl> portalIn(const QString &typed)
{
    return parsePortalAddress(typed, defaultZone(QLocale().name().left(2)));
}

QString sentence(AnswerRefusal reason)
{
    switch (reason) {
    case AnswerRefusal::Unreadable:
        return u"That is neither a code nor the address the browser ended at."_s;
    case AnswerRefusal::NoCode:
        return u"The portal sent no code: permission was not given."_s;
    case AnswerRefusal::WrongState:
        return u"That answer belongs to another sign-in, or was forged."_s;
    case AnswerRefusal::Repeated:
        return u"That code was given before."_s;
    case AnswerRefusal::TooLate:
        return u"That took too long: a code works once and for 30 seconds. Open the address again."_s;
    case AnswerRefusal::NotWaiting:
        return u"No answer is waited for."_s;
    }
    return {};
}

} // namespace

AccountCommand::AccountCommand(const CliOptions &options, const CommandParts &parts,
                               Finished finished)
    : Command(options, parts, std::move(finished))
    , m_signIn(parts.clock, parts.ids, parts.secrets, options.profileDir)
{
    connect(&m_signIn, &SignIn::browserNeeded, this, &AccountCommand::onBrowserNeeded);
    connect(&m_signIn, &SignIn::answerRefused, this, &AccountCommand::onAnswerRefused);
    connect(&m_signIn, &SignIn::answerTaken, this, [this] {
        this->parts().err << "The answer is there.\n" << Qt::flush;
    });
}

void AccountCommand::start()
{
    const QString verb = options().words.value(1);
    const qsizetype arguments = options().words.size() - 2;
    const AccountId id(options().words.value(2));
    if (verb == "add"_L1 && arguments == 0) {
        add();
    } else if (verb == "certificate"_L1 && arguments == 0) {
        showCertificate();
    } else if (verb == "list"_L1 && arguments == 0) {
        list();
    } else if (verb == "use"_L1 && arguments == 1) {
        use(id);
    } else if (verb == "rename"_L1 && arguments == 2) {
        rename(id, options().words.at(3));
    } else if (verb == "remove"_L1 && arguments == 1) {
        remove(id);
    } else {
        failUsage(u"usage: leadbooth-cli account add | certificate | list | use ID | rename ID "
                  "NAME | remove ID"_s);
    }
}

PortalTrust AccountCommand::trust() const
{
    PortalTrust trust = m_renewed ? m_renewed->trust : PortalTrust();
    if (!options().caFile.isEmpty()) {
        trust.caFile = options().caFile;
    }
    if (!options().pinnedCertificate.isEmpty()) {
        trust.pinnedCertificate = options().pinnedCertificate;
    }
    return trust;
}

void AccountCommand::add()
{
    if (!options().renew.isEmpty()) {
        const Result<Account> renewed =
                accountWith(options().profileDir, AccountId(options().renew));
        if (!renewed) {
            fail(renewed.error());
            return;
        }
        m_renewed = *renewed;
    }
    if (options().oauth || (m_renewed && m_renewed->kind == AccountKind::OAuth)) {
        addByOAuth();
    } else {
        addByWebhook();
    }
}

void AccountCommand::addByWebhook()
{
    const Secret pasted =
            readSecretLine(parts(), u"The webhook's address, as Bitrix24 shows it: "_s);
    m_signIn.byWebhook({.address = QString::fromUtf8(pasted.reveal()),
                        .trust = trust(),
                        .renewed = AccountId(options().renew)},
                       this, [this](const Result<PortalSummary> &summary) {
                           if (summary) {
                               keep(*summary);
                           } else {
                               fail(summary.error());
                           }
                       });
}

void AccountCommand::addByOAuth()
{
    if (!m_renewed && (options().portal.isEmpty() || options().clientId.isEmpty())) {
        failUsage(u"account add --oauth needs --portal and --client-id"_s);
        return;
    }
    m_quiet = std::make_unique<EchoOff>();
    parts().err << "The application's client secret: " << Qt::flush;
    m_lines = new LineReader(STDIN_FILENO, this);
    connect(m_lines, &LineReader::line, this, &AccountCommand::onLine);
    connect(m_lines, &LineReader::ended, this, [this] {
        m_quiet.reset();
        if (!m_hasSecret) {
            failUsage(u"standard input holds no client secret"_s);
        }
    });
}

void AccountCommand::onLine(const QString &line)
{
    const QString text = line.trimmed();
    if (m_hasSecret) {
        if (!text.isEmpty()) {
            m_signIn.takeAnswer(text);
        }
        return;
    }
    m_hasSecret = true;
    m_quiet.reset(); // what is pasted later works once, and for 30 seconds
    parts().err << '\n' << Qt::flush;
    signInByOAuth(text);
}

void AccountCommand::signInByOAuth(const QString &clientSecret)
{
    const Result<QUrl> portal = options().portal.isEmpty() && m_renewed
                                        ? Result<QUrl>(m_renewed->endpoint)
                                        : portalIn(options().portal);
    if (!portal) {
        fail(portal.error());
        return;
    }
    OAuthRequest request{.portal = *portal,
                         .application = {.clientId = options().clientId,
                                         .clientSecret = Secret(clientSecret.toUtf8())},
                         .trust = trust(),
                         .renewed = AccountId(options().renew)};
    if (m_renewed) {
        request.application.clientId =
                options().clientId.isEmpty() ? m_renewed->clientId : options().clientId;
        request.port = m_renewed->port;
    }
    request.port = options().port.value_or(request.port);
    m_signIn.byOAuth(request, this, [this](const Result<PortalSummary> &summary) {
        if (summary) {
            keep(*summary);
        } else {
            fail(summary.error());
        }
    });
}

void AccountCommand::onBrowserNeeded(const QUrl &address)
{
    parts().err << "Open this address in a browser and allow the access:\n"
                << address.toString(QUrl::FullyEncoded)
                << "\nWhere the browser cannot reach this machine, paste the code, or the whole "
                   "address it ended at.\n"
                << Qt::flush;
    if (options().open
        && !QProcess::startDetached(u"xdg-open"_s, {address.toString(QUrl::FullyEncoded)})) {
        parts().err << "No browser could be opened.\n" << Qt::flush;
    }
}

void AccountCommand::onAnswerRefused(AnswerRefusal reason)
{
    parts().err << sentence(reason) << '\n' << Qt::flush;
}

void AccountCommand::keep(const PortalSummary &summary)
{
    if (!summary.canReadLeads) {
        parts().err << "Note: this user may not read leads, so a lead whose answer got lost cannot "
                       "be looked up.\n"
                    << Qt::flush;
    }
    m_signIn.accept(this, [this, summary](const Result<Account> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        if (options().json) {
            QJsonObject entry = entryOf(*account);
            entry.insert(u"scopes"_s, QJsonArray::fromStringList(summary.scopes));
            entry.insert(u"canReadLeads"_s, summary.canReadLeads);
            entry.insert(u"simpleMode"_s, summary.isSimpleMode);
            finishWith(entry);
            return;
        }
        parts().out << account->id.toString() << '\t' << account->portalName() << '\n';
        finish(ExitCode::Done);
    });
}

void AccountCommand::showCertificate()
{
    const Result<QUrl> portal = portalIn(options().portal);
    if (!portal) {
        fail(portal.error());
        return;
    }
    probeCertificate(*portal, parts().clock, this,
                     [this](const Result<CertificateSummary> &certificate) {
                         if (certificate) {
                             onCertificate(*certificate);
                         } else {
                             fail(certificate.error());
                         }
                     });
}

void AccountCommand::onCertificate(const CertificateSummary &certificate)
{
    const QString fingerprint = QString::fromLatin1(certificate.fingerprint.toHex(':').toUpper());
    const QString from = certificate.validFrom.toString(Qt::ISODate);
    const QString until = certificate.validUntil.toString(Qt::ISODate);
    if (options().json) {
        finishWith(QJsonObject{{u"fingerprint"_s, fingerprint},
                               {u"subject"_s, certificate.subject},
                               {u"issuer"_s, certificate.issuer},
                               {u"validFrom"_s, from},
                               {u"validUntil"_s, until},
                               {u"selfSigned"_s, certificate.isSelfSigned}});
        return;
    }
    parts().out << "fingerprint\t" << fingerprint << "\nsubject\t" << certificate.subject
                << "\nissuer\t" << certificate.issuer
                << (certificate.isSelfSigned ? " (self-signed)" : "") << "\nvalid from\t" << from
                << "\nvalid until\t" << until << '\n';
    parts().err
            << "Compare it with what the portal's administrator tells, not over this network.\n";
    finish(ExitCode::Done);
}

void AccountCommand::list()
{
    const Result<QList<Account>> accounts = AccountList(options().profileDir).load();
    const Result<std::optional<Account>> current = currentAccount(options().profileDir);
    if (!accounts || !current) {
        fail(accounts ? current.error() : accounts.error());
        return;
    }
    m_unlisted = *accounts;
    m_current = *current ? (*current)->id : AccountId();
    if (m_unlisted.isEmpty() && !options().json) {
        parts().err << "No account yet; leadbooth-cli account add makes one.\n";
    }
    listNext();
}

void AccountCommand::listNext()
{
    while (!m_unlisted.isEmpty()) {
        const Account account = m_unlisted.takeFirst();
        if (account.kind == AccountKind::OAuth) {
            readRefreshToken(parts().secrets, account.id, this,
                             [this, account](const Result<KeptRefreshToken> &token) {
                                 listOne(account, token ? std::optional(token->issuedAt.addDays(
                                                          RefreshTokenLifetime.count()))
                                                        : std::nullopt);
                                 listNext();
                             });
            return;
        }
        listOne(account, std::nullopt);
    }
    if (options().json) {
        finishWith(m_entries);
    } else {
        finish(ExitCode::Done);
    }
}

void AccountCommand::listOne(const Account &account, const std::optional<QDateTime> &validUntil)
{
    const bool isCurrent = account.id == m_current;
    const QString until = validUntil ? validUntil->toString(Qt::ISODate) : QString();
    if (options().json) {
        QJsonObject entry = entryOf(account);
        entry.insert(u"current"_s, isCurrent);
        if (validUntil) {
            entry.insert(u"signInValidUntil"_s, until);
        }
        m_entries.append(entry);
        return;
    }
    parts().out << account.id.toString() << '\t' << account.portalName() << '\t'
                << kindName(account.kind) << "\tuser " << account.userId << '\t' << account.name
                << '\t' << (until.isEmpty() ? QString() : u"until "_s + until) << '\t'
                << (isCurrent ? "current" : "") << '\n';
}

void AccountCommand::use(const AccountId &id)
{
    const Result<Account> account = accountWith(options().profileDir, id);
    if (!account) {
        fail(account.error());
        return;
    }
    if (const Outcome kept =
                Settings(options().profileDir).set(Setting::CurrentAccount, id.toString());
        !kept) {
        fail(kept.error());
        return;
    }
    finishWith(entryOf(*account));
}

void AccountCommand::rename(const AccountId &id, const QString &name)
{
    const Result<Account> known = accountWith(options().profileDir, id);
    const Result<Account> renamed =
            known ? AccountList(options().profileDir).rename(id, name) : known;
    if (!renamed) {
        fail(renamed.error());
        return;
    }
    finishWith(entryOf(*renamed));
}

void AccountCommand::remove(const AccountId &id)
{
    const Result<Account> account = accountWith(options().profileDir, id);
    if (!account) {
        fail(account.error());
        return;
    }
    Result<std::unique_ptr<QueueInUse>> opened = QueueInUse::open(options(), parts());
    const std::shared_ptr<QueueInUse> queue = opened ? std::move(*opened) : nullptr;
    const Outcome checked = queue ? checkNothingWaits(queue->queue(), id) : failure(opened.error());
    if (!checked) {
        if (checked.error().kind == ErrorKind::LeadsWaiting) {
            parts().err
                    << "leadbooth-cli queue list shows them; have them sent, or discard them.\n";
        }
        fail(checked.error());
        return;
    }
    removeAccount(parts().clock, parts().secrets, options().profileDir, id, this,
                  [this, account = *account, queue](const Outcome &removed) {
                      const Outcome done =
                              removed ? removeDrafts(queue->queue(), account.id) : removed;
                      if (done) {
                          finishWith(entryOf(account));
                      } else {
                          fail(done.error());
                      }
                  });
}

/*! For people the exit code says enough. */
void AccountCommand::finishWith(const QJsonValue &result)
{
    printJson(result);
    finish(ExitCode::Done);
}

} // namespace leadbooth
