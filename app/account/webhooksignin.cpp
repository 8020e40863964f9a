// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/webhooksignin.h"

#include "account/accesssources.h"
#include "account/accountlist.h"
#include "account/settings.h"
#include "base/completion.h"
#include "net/networktransport.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

struct WebhookSignIn::Candidate
{
    Account account;
    Secret secret;
    std::unique_ptr<NetworkTransport> transport;
    std::unique_ptr<FixedAccess> access;
    std::unique_ptr<Bitrix24Client> client;
    bool isChecked = false;
};

WebhookSignIn::WebhookSignIn(Clock &clock, IdSource &ids, SecretStore &secrets,
                             const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_secrets(secrets)
    , m_profileDir(profileDir)
{}

WebhookSignIn::~WebhookSignIn() = default;

void WebhookSignIn::check(const QString &pasted, const QString &caFile, QObject *context,
                          Done<PortalSummary> done)
{
    const Completion<PortalSummary> completion(context, std::move(done));
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
    m_candidate->account = {.id = m_ids.newAccountId(),
                            .endpoint = webhook->endpoint,
                            .userId = webhook->userId,
                            .caFile = caFile};
    m_candidate->secret = webhook->path;
    m_candidate->transport = std::move(*transport);
    m_candidate->access = std::make_unique<FixedAccess>(*webhook);
    m_candidate->client =
            std::make_unique<Bitrix24Client>(*m_candidate->transport, *m_candidate->access);
    checkPortal(*m_candidate->client, this, [this, completion](const Result<PortalCheck> &check) {
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
                                        .isSimpleMode = check->mode == CrmMode::Simple,
                                        .canReadLeads = check->canReadLeads});
    });
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
    const Account account = m_candidate->account;
    m_secrets.write(secretName(account.id), m_candidate->secret, this,
                    [this, account, completion](const Outcome &written) {
                        if (!written) {
                            completion.finish(failure(written.error()));
                            return;
                        }
                        Outcome kept = AccountList(m_profileDir).save(account);
                        if (kept) {
                            kept = Settings(m_profileDir)
                                           .set(Setting::CurrentAccount, account.id.toString());
                        }
                        if (kept) {
                            m_candidate.reset();
                            completion.finish(account);
                            return;
                        }
                        const Error error = kept.error();
                        m_secrets.remove(secretName(account.id), this,
                                         [completion, error](const Outcome &) {
                                             completion.finish(failure(error));
                                         });
                    });
}

} // namespace leadbooth
