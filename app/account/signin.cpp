// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/signin.h"

#include "account/accesssources.h"
#include "account/accountlist.h"
#include "account/portaladdress.h"
#include "account/transportoptions.h"
#include "account/webhook.h"
#include "base/completion.h"
#include "base/logging.h"
#include "bitrix/bitrix24client.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error wrong(const QString &what, ErrorKind kind = ErrorKind::InvalidInput)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"sign-in: "_s + what};
}

/*! 128 bits that nobody can guess. */
Secret randomState()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray bytes;
    for (const quint32 word : words) {
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return Secret(bytes);
}

/*! redirect_uri is left out: Bitrix24 takes the address from the application's settings. */
QUrl authorizationUrl(const QUrl &portal, const QString &clientId, const Secret &state)
{
    QUrl url = portal.resolved(QUrl(u"oauth/authorize/"_s));
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    query.addQueryItem(u"state"_s, QString::fromLatin1(state.reveal()));
    url.setQuery(query);
    return url;
}

} // namespace

struct SignIn::Attempt
{
    enum class Phase { Waiting, Exchanging, Checking, Checked, Failed };

    SignInResult result = {};
    std::optional<Account> renewed = {};
    std::unique_ptr<NetworkTransport> transport = {};
    std::unique_ptr<FixedAccess> access = {};
    std::unique_ptr<Bitrix24Client> client = {};
    std::optional<Completion<PortalSummary>> waiting = {}; //!< for the check
    Phase phase = Phase::Checking;

    // OAuth only.
    QUrl portal = {};
    Secret state = {};
    QList<Secret> codes = {}; //!< that were taken
    // Later: it may be in the middle of an answer.
    std::unique_ptr<LoopbackListener, QScopedPointerDeleteLater> listener = {};
    std::unique_ptr<ClockTimer> timer = {};

    QObject context; //!< of its calls: the first to go, so that none of them outlives the rest
};

SignIn::SignIn(Clock &clock, IdSource &ids, SecretStore &secrets, const QString &profileDir,
               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_secrets(secrets)
    , m_profileDir(profileDir)
{}

SignIn::~SignIn()
{
    drop();
}

void SignIn::drop()
{
    if (m_attempt && m_attempt->waiting) {
        m_attempt->waiting->finishLater(failure(wrong(u"given up"_s, ErrorKind::Cancelled)));
    }
    endWaiting();
    m_attempt.reset();
}

void SignIn::cancel()
{
    drop();
    const QList<AccountKeeping *> keepings =
            findChildren<AccountKeeping *>(Qt::FindDirectChildrenOnly);
    for (AccountKeeping *keeping : keepings) {
        keeping->cancel();
    }
}

Outcome SignIn::begin(const PortalTrust &trust, const QUrl &portal, const AccountId &renewed,
                      AccountKind kind)
{
    std::optional<Account> before;
    if (!renewed.isEmpty()) {
        const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
        if (!accounts) {
            return failure(accounts.error());
        }
        const auto known =
                std::find_if(accounts->cbegin(), accounts->cend(),
                             [&](const Account &account) { return account.id == renewed; });
        if (known == accounts->cend()) {
            return failure(wrong(u"no such account"_s, ErrorKind::NotFound));
        }
        if (known->kind != kind) {
            return failure(wrong(u"the account is of another kind"_s));
        }
        before = *known;
    }
    Result<std::unique_ptr<NetworkTransport>> transport =
            NetworkTransport::create(transportOptions(trust, portal), m_clock);
    if (!transport) {
        return failure(transport.error());
    }
    m_attempt = std::make_unique<Attempt>();
    m_attempt->result.account.id = m_ids.newAccountId();
    m_attempt->result.account.kind = kind;
    m_attempt->result.account.trust = trust;
    m_attempt->result.renewed = renewed;
    m_attempt->renewed = before;
    m_attempt->transport = std::move(*transport);
    return success();
}

void SignIn::byWebhook(const WebhookRequest &request, QObject *context, Done<PortalSummary> done)
{
    const Completion<PortalSummary> completion(context, std::move(done));
    drop(); // what is checked now is what may be kept, or nothing
    const Result<Webhook> webhook = parseWebhook(request.address);
    if (!webhook) {
        completion.finishLater(failure(webhook.error()));
        return;
    }
    if (const Outcome begun =
                begin(request.trust, webhook->endpoint, request.renewed, AccountKind::Webhook);
        !begun) {
        completion.finishLater(failure(begun.error()));
        return;
    }
    m_attempt->waiting = completion;
    SignInResult &result = m_attempt->result;
    result.account.endpoint = webhook->endpoint;
    result.account.userId = webhook->userId;
    result.webhook = webhook->path;
    if (m_attempt->renewed && !mayRenew(*m_attempt->renewed, result.account)) {
        completion.finishLater(failure(wrong(u"another portal"_s, ErrorKind::OtherPortal)));
        m_attempt.reset();
        return;
    }
    check({.endpoint = webhook->endpoint, .webhook = webhook->path});
}

void SignIn::byOAuth(const OAuthRequest &request, QObject *context, Done<PortalSummary> done)
{
    const Completion<PortalSummary> completion(context, std::move(done));
    drop();
    const QString clientId = request.application.clientId.trimmed();
    const Result<QUrl> portal = parsePortalAddress(request.portal.toString(QUrl::FullyEncoded));
    Outcome begun = !portal ? Outcome(failure(portal.error()))
                    : clientId.isEmpty() || request.application.clientSecret.isEmpty()
                            ? Outcome(failure(wrong(u"no client ID or no client secret"_s)))
                            : begin(request.trust, *portal, request.renewed, AccountKind::OAuth);
    if (begun) {
        m_attempt->portal = *portal;
        begun = listen(request);
    }
    if (!begun) {
        m_attempt.reset();
        completion.finishLater(failure(begun.error()));
        return;
    }
    m_attempt->waiting = completion;
    m_attempt->result.account.clientId = clientId;
    m_attempt->result.account.port = m_attempt->listener->port();
    m_attempt->result.clientSecret = request.application.clientSecret;
    wait();
    const QUrl address = authorizationUrl(*portal, clientId, m_attempt->state);
    QMetaObject::invokeMethod(
            &m_attempt->context, [this, address] { Q_EMIT browserNeeded(address); },
            Qt::QueuedConnection);
}

void SignIn::wait()
{
    m_attempt->phase = Attempt::Phase::Waiting;
    m_attempt->timer = m_clock.startTimer(WaitingTime, [this] {
        answer(failure(wrong(u"no answer within the time for one"_s, ErrorKind::Timeout)));
    });
}

Outcome SignIn::listen(const OAuthRequest &request)
{
    m_attempt->state = randomState();
    m_attempt->listener.reset(new LoopbackListener(m_clock, m_texts, [this](const QString &query) {
        return judge(answerFromQuery(query, m_attempt->state));
    }));
    return m_attempt->listener->listen(request.port);
}

void SignIn::takeAnswer(const QString &pasted)
{
    if (m_attempt && m_attempt->listener) {
        static_cast<void>(judge(answerFromPasted(pasted, m_attempt->state)));
    } else {
        Q_EMIT answerRefused(AnswerRefusal::NotWaiting);
    }
}

std::optional<AnswerRefusal> SignIn::judge(const AnswerResult &answer)
{
    const auto isTaken = [&](const Secret &code) {
        return code.equals(answer->code);
    };
    Result<QUrl> endpoint = QUrl();
    std::optional<AnswerRefusal> refusal;
    if (!answer) {
        refusal = answer.error();
    } else if (std::any_of(m_attempt->codes.cbegin(), m_attempt->codes.cend(), isTaken)) {
        refusal = AnswerRefusal::Repeated;
    } else if (m_attempt->phase != Attempt::Phase::Waiting) {
        refusal = AnswerRefusal::NotWaiting;
    } else if (endpoint = tokenEndpoint(m_attempt->portal, answer->serverDomain); !endpoint) {
        // The client secret goes to nobody else.
        qCWarning(lcAccount).noquote() << endpoint.error().detail;
        refusal = AnswerRefusal::Unreadable;
    }
    // Said later and only if this sign-in is still the one: a receiver may end it.
    QMetaObject::invokeMethod(
            &m_attempt->context,
            [this, refusal] {
                if (refusal) {
                    Q_EMIT answerRefused(*refusal);
                } else {
                    Q_EMIT answerTaken();
                }
            },
            Qt::QueuedConnection);
    if (!refusal) {
        m_attempt->codes.append(answer->code);
        exchange(*answer, *endpoint);
    }
    return refusal;
}

void SignIn::exchange(const OAuthAnswer &answer, const QUrl &tokenEndpoint)
{
    m_attempt->phase = Attempt::Phase::Exchanging;
    m_attempt->timer.reset();
    Account &account = m_attempt->result.account;
    account.tokenEndpoint = tokenEndpoint;
    const OAuthApplication application{.clientId = account.clientId,
                                       .clientSecret = m_attempt->result.clientSecret};
    m_attempt->transport->post(
            codeRequest(tokenEndpoint, application, answer.code), &m_attempt->context,
            [this](const Result<HttpResponse> &response) {
                onGrant(response ? interpretTokenResponse(*response, m_clock.now())
                                 : failure(response.error()));
            });
}

void SignIn::onGrant(const Result<TokenGrant> &grant)
{
    if (!grant) {
        if (grant.error().kind != ErrorKind::SignInNeeded) {
            answer(failure(grant.error()));
            return;
        }
        // Older than 30 seconds, or used: a person may go to the portal's page once more.
        wait();
        Q_EMIT answerRefused(AnswerRefusal::TooLate);
        return;
    }
    SignInResult &result = m_attempt->result;
    result.grant = *grant;
    result.account.endpoint = grant->endpoint;
    result.account.memberId = grant->memberId;
    if (m_attempt->renewed && !mayRenew(*m_attempt->renewed, result.account)) {
        answer(failure(wrong(u"another portal"_s, ErrorKind::OtherPortal)));
        return;
    }
    check({.endpoint = grant->endpoint, .accessToken = grant->accessToken});
}

void SignIn::check(const Access &access)
{
    m_attempt->phase = Attempt::Phase::Checking;
    m_attempt->access = std::make_unique<FixedAccess>(access);
    m_attempt->client = std::make_unique<Bitrix24Client>(*m_attempt->transport, *m_attempt->access);
    checkPortal(*m_attempt->client, &m_attempt->context,
                [this](const Result<PortalCheck> &check) { onChecked(check); });
}

void SignIn::onChecked(const Result<PortalCheck> &check)
{
    if (!check) {
        answer(failure(check.error()));
        return;
    }
    if (!check->scopes.contains("crm"_L1)) {
        answer(failure({.kind = ErrorKind::MissingScope,
                        .certainty = Certainty::Refused,
                        .detail = u"no scope crm"_s}));
        return;
    }
    Account &account = m_attempt->result.account;
    account.userId = check->userId;
    m_attempt->phase = Attempt::Phase::Checked;
    answer(PortalSummary{.portal = account.portalName(),
                         .userName = check->userName,
                         .scopes = check->scopes,
                         .isSimpleMode = check->mode == CrmMode::Simple,
                         .canReadLeads = check->canReadLeads});
}

void SignIn::endWaiting()
{
    if (m_attempt) {
        m_attempt->timer.reset();
        if (m_attempt->listener) {
            m_attempt->listener->close(); // the port is free for the next one
        }
        m_attempt->listener.reset();
    }
}

void SignIn::answer(const Result<PortalSummary> &summary)
{
    if (!summary) {
        m_attempt->phase = Attempt::Phase::Failed;
    }
    endWaiting();
    const Completion<PortalSummary> completion = *std::exchange(m_attempt->waiting, {});
    completion.finish(summary); // who hears of it may begin another one
}

void SignIn::accept(QObject *context, Done<Account> done)
{
    const Completion<Account> completion(context, std::move(done));
    if (!m_attempt || m_attempt->phase != Attempt::Phase::Checked) {
        completion.finishLater(failure({.kind = ErrorKind::Internal,
                                        .certainty = Certainty::NotSent,
                                        .detail = u"nothing that was checked is to be kept"_s}));
        return;
    }
    // Another sign-in may begin while the keychain asks for a password: this one is kept.
    auto *keeping = new AccountKeeping(
            m_clock, m_secrets, m_profileDir, m_attempt->result, this,
            [this, completion, id = m_attempt->result.account.id](const Result<Account> &account) {
                if (account && m_attempt && m_attempt->result.account.id == id) {
                    m_attempt.reset();
                }
                completion.finish(account);
            },
            this);
    connect(keeping, &AccountKeeping::ended, this, [this, keeping] {
        if (m_keeping == keeping) {
            m_keeping.clear();
        }
    });
    const QPointer<AccountKeeping> before = std::exchange(m_keeping, keeping);
    if (before) {
        connect(before, &AccountKeeping::ended, keeping, &AccountKeeping::start);
    } else {
        keeping->start();
    }
}

} // namespace leadbooth
