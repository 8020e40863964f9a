// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginehost.h"

#include "account/accountlist.h"
#include "account/tokenkeeper.h"
#include "accountremoval.h"
#include "base/logging.h"
#include "lead/phone.h"
#include "sync/leadsaving.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Time enough to build and paint the form of the cache, too short to be missed.
constexpr std::chrono::milliseconds FormFirst{250};

// How long until the window asks a keychain again that did not answer. Its service is also watched.
constexpr std::chrono::milliseconds KeychainRetry{15000};

// For a renewal that is under way when the program ends; the window is gone by then.
constexpr std::chrono::milliseconds LongestGoodbye{10000};

/*! What goes between the two threads. */
void registerMessages()
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    qRegisterMetaType<References>();
    qRegisterMetaType<PortalSummary>();
    qRegisterMetaType<Account>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<Webhook>();
    qRegisterMetaType<WebhookRequest>();
    qRegisterMetaType<OAuthRequest>();
    qRegisterMetaType<AnswerRefusal>();
    qRegisterMetaType<CertificateSummary>();
    qRegisterMetaType<QList<AccountState>>();
}

} // namespace

EngineHost::EngineHost(const QString &profileDir, const QString &language,
                       const Governor::Limits &limits)
    : m_profileDir(profileDir)
    , m_limits(limits)
    , m_language(language)
    , m_cache(profileDir)
    , m_signIn(std::make_unique<SignIn>(m_clock, m_ids, m_secrets, profileDir, this))
    , m_queue(m_clock, m_secrets, profileDir, this)
    , m_booths(m_secrets, profileDir, this)
{
    registerMessages();
    connect(&m_keychain, &KeychainWatch::becameAvailable, this, &EngineHost::onKeychainAvailable);
    connect(&m_queue, &QueueHost::keychainNeeded, &m_keychain, &KeychainWatch::start);
    connect(&m_queue, &QueueHost::formNeeded, this, &EngineHost::refreshForm);
    connect(m_signIn.get(), &SignIn::browserNeeded, this, &EngineHost::browserNeeded);
    connect(m_signIn.get(), &SignIn::answerRefused, this, &EngineHost::answerRefused);
    connect(m_signIn.get(), &SignIn::answerTaken, this, &EngineHost::answerTaken);
}

EngineHost::~EngineHost() = default;

void EngineHost::preload(const AccountId &account, const QString &portalName)
{
    Q_EMIT portalOpened(account, portalName);
    if (const FormSchemaPtr schema = cachedForm(m_cache, account, m_language, m_clock.now())) {
        Q_EMIT formReady(schema, FormOrigin::Cache);
    }
}

void EngineHost::open(const Account &account)
{
    start(std::make_unique<Session>(m_clock, m_secrets, account, m_profileDir), account.id,
          account.portalName(), account.endpoint, account.memberId, QueueHost::Place::Profile);
    m_account = account;
}

void EngineHost::openWebhook(const AccountId &account, const QString &portalName,
                             const Webhook &webhook, const QString &caFile)
{
    start(std::make_unique<Session>(m_clock, webhook, caFile), account, portalName,
          webhook.endpoint, {}, QueueHost::Place::Demo);
}

void EngineHost::start(std::unique_ptr<Session> session, const AccountId &account,
                       const QString &portalName, const QUrl &endpoint, const QString &memberId,
                       QueueHost::Place queue)
{
    close();
    m_session = std::move(session);
    m_open = account;
    m_waitsForKeychain = false;
    if (const TokenKeeper *tokens = m_session->tokens()) {
        connect(tokens, &TokenKeeper::refreshTokenKnown, this, [this](const QDateTime &issuedAt) {
            Q_EMIT signInAgeKnown(issuedAt, issuedAt.addDays(RefreshTokenLifetime.count()));
        });
        connect(tokens, &TokenKeeper::accountChanged, this, &EngineHost::accountChanged);
        connect(tokens, &TokenKeeper::keepingFailed, this, [this](const Error &error) {
            m_keychain.start();
            Q_EMIT keepingFailed(error);
        });
        connect(tokens, &TokenKeeper::kept, this, &EngineHost::signInKept);
        connect(&m_keychain, &KeychainWatch::becameAvailable, tokens, &TokenKeeper::keepAgain);
    }
    const QUrl portal = endpoint.resolved(QUrl(u"/"_s));
    m_engine = std::make_unique<Engine>(m_clock, m_session->client(), m_cache,
                                        Engine::Options{.account = account,
                                                        .portal = portal,
                                                        .language = m_language,
                                                        .refreshDelay = FormFirst});
    connect(m_engine.get(), &Engine::formReady, this, &EngineHost::onFormReady);
    connect(m_engine.get(), &Engine::formFailed, this, &EngineHost::onFormFailed);
    connect(m_engine.get(), &Engine::referencesFound, this, &EngineHost::referencesFound);
    connect(m_engine.get(), &Engine::searchFailed, this, &EngineHost::searchFailed);
    connect(m_engine.get(), &Engine::knownFound, this, &EngineHost::knownFound);
    connect(m_engine.get(), &Engine::knownFailed, this, &EngineHost::knownFailed);
    Q_EMIT portalOpened(account, portalName);
    m_queue.prepare({.account = account,
                     .portalId = portalIdentity(endpoint, memberId),
                     .portal = portal,
                     .limits = m_limits},
                    queue, FormFirst);
    m_queue.connectPortal(m_session->client());
    m_engine->start();
    m_phones = m_clock.startTimer(FormFirst, prepareForPhones);
}

void EngineHost::close()
{
    m_queue.leave();
    m_engine.reset(); // both use the session
    m_open = {};
    m_account.reset();
    const TokenKeeper *tokens = m_session ? m_session->tokens() : nullptr;
    if (tokens && tokens->isRenewing()) {
        // The server may have used the refresh token up already: the new pair must be taken and
        // kept.
        disconnect(tokens, nullptr, this, nullptr);
        connect(tokens, &TokenKeeper::renewalEnded, this, &EngineHost::dropLeftSessions,
                Qt::QueuedConnection);
        m_leftSessions.push_back(std::move(m_session));
    }
    m_session.reset();
}

void EngineHost::dropLeftSessions()
{
    std::erase_if(m_leftSessions, [](const std::unique_ptr<Session> &session) {
        return !session->tokens()->isRenewing();
    });
    if (m_isEnding && m_leftSessions.empty()) {
        thread()->quit();
    }
}

void EngineHost::endThread()
{
    close();
    m_isEnding = true;
    if (m_leftSessions.empty()) {
        thread()->quit();
    } else {
        m_goodbye = m_clock.startTimer(LongestGoodbye, [this] { thread()->quit(); });
    }
}

void EngineHost::onFormReady(const FormSchemaPtr &schema, FormOrigin origin)
{
    m_queue.setSchema(schema, origin);
    if (origin == FormOrigin::Portal) {
        m_queue.signInRenewed(); // whatever stood in the way, the portal has just answered
    }
    Q_EMIT formReady(schema, origin);
}

void EngineHost::onFormFailed(const Error &error)
{
    m_waitsForKeychain =
            error.kind == ErrorKind::KeychainUnavailable || error.kind == ErrorKind::KeychainLocked;
    if (m_waitsForKeychain) {
        m_keychain.start();
    }
    Error told = error;
    if (error.kind == ErrorKind::KeychainUnavailable && error.code.isEmpty()) {
        told.retryAfter = KeychainRetry; // it may be starting still, as after logging in
    }
    m_queue.formFailed(error);
    Q_EMIT formFailed(told);
}

void EngineHost::onKeychainAvailable()
{
    m_queue.openKeys();
    if (m_waitsForKeychain) {
        m_waitsForKeychain = false;
        refreshForm();
    }
}

void EngineHost::setLanguage(const QString &language)
{
    m_language = language;
    if (m_engine) {
        m_engine->setLanguage(language);
    }
}

void EngineHost::refreshForm()
{
    if (m_engine) {
        m_engine->refreshForm();
    }
}

void EngineHost::search(const QString &field, FieldType type, const QString &text,
                        quint64 requestId)
{
    if (m_engine) {
        m_engine->search(field, type, text, requestId);
    } else {
        Q_EMIT searchFailed(field, requestId,
                            Error{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
    }
}

void EngineHost::findKnown(const QStringList &phones, const QStringList &emails, quint64 requestId)
{
    if (m_engine) {
        m_engine->findKnown(phones, emails, requestId);
    } else {
        Q_EMIT knownFailed(requestId,
                           Error{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
    }
}

CallbackTexts EngineHost::callbackTexts() const
{
    return {.language = m_language,
            .taken = tr("Leadbooth has received the portal's answer. You can close this page and "
                        "return to Leadbooth."),
            .wrongState = tr("This answer belongs to another sign-in. Return to Leadbooth and "
                             "begin again there."),
            .noCode = tr("The portal gave no permission. Return to Leadbooth; you can try again "
                         "there."),
            .unreadable = tr("This answer cannot be read. Return to Leadbooth; you can try again "
                             "there."),
            .repeated = tr("Leadbooth has had this answer before. You can close this page and "
                           "return to Leadbooth."),
            .notWaiting = tr("Leadbooth is not waiting for an answer any more. Return to "
                             "Leadbooth.")};
}

void EngineHost::onChecked(const Result<PortalSummary> &summary)
{
    if (summary) {
        Q_EMIT portalChecked(*summary);
    } else if (summary.error().kind != ErrorKind::Cancelled) {
        Q_EMIT signInFailed(summary.error());
    }
}

void EngineHost::signInByWebhook(const WebhookRequest &request)
{
    m_signIn->byWebhook(request, this,
                        [this](const Result<PortalSummary> &summary) { onChecked(summary); });
}

void EngineHost::signInByOAuth(const OAuthRequest &request)
{
    m_signIn->setTexts(callbackTexts());
    m_signIn->byOAuth(request, this,
                      [this](const Result<PortalSummary> &summary) { onChecked(summary); });
}

void EngineHost::takeAnswer(const QString &pasted)
{
    m_signIn->takeAnswer(pasted);
}

void EngineHost::cancelSignIn()
{
    m_signIn->cancel();
}

void EngineHost::keepAccount()
{
    m_signIn->accept(this, [this](const Result<Account> &account) {
        if (account) {
            Q_EMIT accountKept(*account);
        } else if (account.error().kind != ErrorKind::Cancelled) {
            Q_EMIT signInFailed(account.error());
        }
    });
}

void EngineHost::probeCertificate(const QUrl &portal)
{
    leadbooth::probeCertificate(portal, m_clock, this,
                                [this](const Result<CertificateSummary> &certificate) {
                                    if (certificate) {
                                        Q_EMIT certificateFound(*certificate);
                                    } else {
                                        Q_EMIT probeFailed(certificate.error());
                                    }
                                });
}

void EngineHost::listAccounts()
{
    const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
    const Result<std::optional<Account>> current = currentAccount(m_profileDir);
    if (!accounts || !current) {
        Q_EMIT accountsFailed(accounts ? current.error() : accounts.error());
        return;
    }
    QList<AccountState> states;
    for (const Account &account : *accounts) {
        states.append({.account = account,
                       .isCurrent = *current && (*current)->id == account.id,
                       .unsent = m_queue.knownUnsent(account.id),
                       .drafts = m_queue.knownDrafts(account.id)});
    }
    Q_EMIT accountsListed(states);
}

void EngineHost::renameAccount(const AccountId &account, const QString &name)
{
    if (const Outcome renamed = rename(account, name); !renamed) {
        Q_EMIT accountsFailed(renamed.error());
        return;
    }
    listAccounts();
}

Outcome EngineHost::rename(const AccountId &account, const QString &name)
{
    const Result<Account> renamed = AccountList(m_profileDir).rename(account, name);
    if (!renamed) {
        return failure(renamed.error());
    }
    if (m_open == account) {
        m_account = *renamed;
        Q_EMIT accountChanged(*renamed);
    }
    return success();
}

void EngineHost::removeAccount(const AccountId &account, qint64 drafts)
{
    const Result<qint64> found = m_queue.countDrafts(account);
    if (!found) {
        Q_EMIT accountsFailed(found.error());
        return;
    }
    if (*found > drafts) {
        listAccounts();
        Q_EMIT draftsInTheWay(account);
        return;
    }
    // The list may have been made before a lead was typed.
    if (const Outcome checked = m_queue.checkNothingWaits(account); !checked) {
        Q_EMIT accountsFailed(checked.error());
        return;
    }
    const std::optional<Account> left = m_open == account ? m_account : std::nullopt;
    if (m_open == account) {
        close(); // so that it keeps nothing any more
    }
    leadbooth::removeAccount(m_clock, m_secrets, m_profileDir, account, this,
                             [this, account, left](const Outcome &removed) {
                                 if (removed) {
                                     Q_EMIT accountRemoved(account);
                                     removeDrafts(account);
                                     return;
                                 }
                                 Q_EMIT accountsFailed(removed.error());
                                 if (left && m_open.isEmpty()) {
                                     open(*left); // the window shows it still
                                 }
                             });
}

void EngineHost::removeDrafts(const AccountId &account)
{
    if (const Outcome removed = m_queue.removeDrafts(account); !removed) {
        // They are sealed, and nobody is shown them any more.
        qCWarning(lcApp).noquote() << "drafts of a removed account:" << removed.error().detail;
    }
}

} // namespace leadbooth
