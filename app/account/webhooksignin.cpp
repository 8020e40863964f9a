// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/webhooksignin.h"

#include "account/accesssources.h"
#include "account/accountlist.h"
#include "account/settings.h"
#include "base/logging.h"
#include "net/networktransport.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

struct WebhookSignIn::Candidate
{
    Account account;
    Secret secret;
    std::unique_ptr<NetworkTransport> transport;
    std::unique_ptr<FixedAccess> access;
    std::unique_ptr<Bitrix24Client> client;
    std::optional<Completion<PortalSummary>> waiting = {}; //!< for the check
    bool isChecked = false;
    QObject context; //!< of its calls: the first to go, so that none of them outlives the rest
};

WebhookSignIn::WebhookSignIn(Clock &clock, IdSource &ids, SecretStore &secrets,
                             const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_secrets(secrets)
    , m_profileDir(profileDir)
{}

WebhookSignIn::~WebhookSignIn()
{
    dropCandidate();
}

void WebhookSignIn::dropCandidate()
{
    if (m_candidate && m_candidate->waiting) {
        m_candidate->waiting->finishLater(
                failure({.kind = ErrorKind::Cancelled,
                         .certainty = Certainty::NotSent,
                         .detail = u"the check of an address was given up"_s}));
    }
    m_candidate.reset();
}

void WebhookSignIn::check(const QString &pasted, const QString &caFile, QObject *context,
                          Done<PortalSummary> done)
{
    const Completion<PortalSummary> completion(context, std::move(done));
    dropCandidate(); // what is checked now is what may be kept, or nothing
    const Result<Webhook> webhook = parseWebhook(pasted);
    if (!webhook) {
        completion.finishLater(failure(webhook.error()));
        return;
    }
    Result<std::unique_ptr<NetworkTransport>> transport =
            NetworkTransport::create({.caFile = caFile}, m_clock);
    if (!transport) {
        completion.finishLater(failure(transport.error()));
        return;
    }
    m_candidate = std::make_unique<Candidate>();
    m_candidate->waiting = completion;
    m_candidate->account = {.id = m_ids.newAccountId(),
                            .endpoint = webhook->endpoint,
                            .userId = webhook->userId,
                            .trust = {.caFile = caFile}};
    m_candidate->secret = webhook->path;
    m_candidate->transport = std::move(*transport);
    m_candidate->access = std::make_unique<FixedAccess>(*webhook);
    m_candidate->client =
            std::make_unique<Bitrix24Client>(*m_candidate->transport, *m_candidate->access);
    checkPortal(*m_candidate->client, &m_candidate->context,
                [this](const Result<PortalCheck> &check) { onChecked(check); });
}

void WebhookSignIn::onChecked(const Result<PortalCheck> &check)
{
    const Completion<PortalSummary> completion = *std::exchange(m_candidate->waiting, {});
    if (!check) {
        completion.finish(failure(check.error()));
        return;
    }
    if (!check->scopes.contains("crm"_L1)) {
        completion.finish(failure({.kind = ErrorKind::MissingScope,
                                   .certainty = Certainty::Refused,
                                   .detail = u"the webhook has no scope crm"_s}));
        return;
    }
    m_candidate->isChecked = true;
    completion.finish(PortalSummary{.portal = m_candidate->account.portalName(),
                                    .userName = check->userName,
                                    .scopes = check->scopes,
                                    .isSimpleMode = check->mode == CrmMode::Simple,
                                    .canReadLeads = check->canReadLeads});
}

void WebhookSignIn::accept(QObject *context, Done<Account> done)
{
    const Completion<Account> completion(context, std::move(done));
    if (!m_candidate || !m_candidate->isChecked) {
        completion.finishLater(failure({.kind = ErrorKind::Internal,
                                        .certainty = Certainty::NotSent,
                                        .detail = u"no checked webhook to keep"_s}));
        return;
    }
    // Another address may be checked while the keychain asks for a password: this one is kept.
    Account account = m_candidate->account;
    account.keychain = m_secrets.backend();
    const Secret secret = m_candidate->secret;
    m_secrets.write(secretName(account.id, SecretKind::Webhook), secret, this,
                    [this, account, completion](const Outcome &written) {
                        if (written) {
                            keep(account, completion);
                        } else {
                            completion.finish(failure(written.error()));
                        }
                    });
}

void WebhookSignIn::keep(const Account &account, const Completion<Account> &completion)
{
    const AccountList list(m_profileDir);
    Outcome kept = list.save(account);
    if (kept) {
        kept = Settings(m_profileDir).set(Setting::CurrentAccount, account.id.toString());
        if (kept) {
            if (m_candidate && m_candidate->account.id == account.id) {
                m_candidate.reset();
            }
            completion.finish(account);
            return;
        }
        if (const Outcome removed = list.remove(account.id); !removed) {
            qCWarning(lcAccount).noquote() << removed.error().detail;
        }
    }
    m_secrets.remove(secretName(account.id, SecretKind::Webhook), this,
                     [completion, error = kept.error()](const Outcome &removed) {
                         if (!removed) {
                             qCWarning(lcAccount).noquote() << removed.error().detail;
                         }
                         completion.finish(failure(error));
                     });
}

} // namespace leadbooth
