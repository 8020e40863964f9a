// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginehost.h"

#include "account/tokenkeeper.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Time enough to build and paint the form of the cache, too short to be missed.
constexpr std::chrono::milliseconds FormFirst{250};

// For a renewal that is under way when the program ends; the window is gone by then.
constexpr std::chrono::milliseconds LongestGoodbye{10000};

bool isRenewing(const std::unique_ptr<Session> &session)
{
    return session && session->tokens() && session->tokens()->isRenewing();
}

} // namespace

EngineHost::EngineHost(const QString &profileDir, const QString &language)
    : m_profileDir(profileDir)
    , m_language(language)
    , m_cache(profileDir)
{
    connect(&m_keychain, &KeychainWatch::becameAvailable, this, &EngineHost::onKeychainAvailable);
}

EngineHost::~EngineHost() = default;

void EngineHost::preload(const AccountId &account, const QString &portalName)
{
    Q_EMIT portalOpened(portalName);
    if (const FormSchemaPtr schema = cachedForm(m_cache, account, m_clock.now())) {
        Q_EMIT formReady(schema, FormOrigin::Cache);
    }
}

void EngineHost::open(const Account &account)
{
    auto session = std::make_unique<Session>(m_clock, m_secrets, account, m_profileDir);
    if (const TokenKeeper *tokens = session->tokens()) {
        connect(tokens, &TokenKeeper::refreshTokenKnown, this, [this](const QDateTime &issuedAt) {
            Q_EMIT signInAgeKnown(issuedAt, issuedAt.addDays(RefreshTokenLifetime.count()));
        });
        connect(tokens, &TokenKeeper::accountChanged, this, &EngineHost::accountChanged);
        connect(tokens, &TokenKeeper::keepingFailed, this, [this](const Error &error) {
            m_keychain.start();
            Q_EMIT keepingFailed(error);
        });
        connect(&m_keychain, &KeychainWatch::becameAvailable, tokens, &TokenKeeper::keepAgain);
    }
    start(std::move(session), account.id, account.portalName(), account.endpoint);
}

void EngineHost::onFormFailed(const Error &error)
{
    m_waitsForKeychain =
            error.kind == ErrorKind::KeychainUnavailable || error.kind == ErrorKind::KeychainLocked;
    if (m_waitsForKeychain) {
        m_keychain.start();
    }
    Q_EMIT formFailed(error);
}

void EngineHost::onKeychainAvailable()
{
    if (m_waitsForKeychain) {
        m_waitsForKeychain = false;
        refreshForm();
    }
}

void EngineHost::retireSession()
{
    if (!isRenewing(m_session)) {
        m_session.reset();
        return;
    }
    // The server may have used the refresh token up already: the new pair must be taken and kept.
    m_retired = std::move(m_session);
    const TokenKeeper *tokens = m_retired->tokens();
    disconnect(tokens, nullptr, this, nullptr);
    connect(tokens, &TokenKeeper::renewalEnded, this, &EngineHost::dropRetired,
            Qt::QueuedConnection);
}

void EngineHost::dropRetired()
{
    m_retired.reset();
    if (m_isEnding) {
        thread()->quit();
    }
}

void EngineHost::endThread()
{
    m_engine.reset();
    retireSession();
    m_isEnding = true;
    if (m_retired) {
        m_goodbye = m_clock.startTimer(LongestGoodbye, [this] { thread()->quit(); });
    } else {
        thread()->quit();
    }
}

void EngineHost::openWebhook(const AccountId &account, const QString &portalName,
                             const Webhook &webhook, const QString &caFile)
{
    start(std::make_unique<Session>(m_clock, webhook, caFile), account, portalName,
          webhook.endpoint);
}

void EngineHost::start(std::unique_ptr<Session> session, const AccountId &account,
                       const QString &portalName, const QUrl &endpoint)
{
    // The engine first: it uses the session.
    m_engine.reset();
    retireSession();
    m_session = std::move(session);
    m_waitsForKeychain = false;
    const Engine::Options options{.account = account,
                                  .portal = endpoint.resolved(QUrl(u"/"_s)),
                                  .language = m_language,
                                  .refreshDelay = FormFirst};
    m_engine = std::make_unique<Engine>(m_clock, m_session->client(), m_cache, options);
    connect(m_engine.get(), &Engine::formReady, this, &EngineHost::formReady);
    connect(m_engine.get(), &Engine::formFailed, this, &EngineHost::onFormFailed);
    connect(m_engine.get(), &Engine::submissionChanged, this, &EngineHost::submissionChanged);
    connect(m_engine.get(), &Engine::referencesFound, this, &EngineHost::referencesFound);
    connect(m_engine.get(), &Engine::searchFailed, this, &EngineHost::searchFailed);
    connect(m_engine.get(), &Engine::knownFound, this, &EngineHost::knownFound);
    Q_EMIT portalOpened(portalName);
    m_engine->start();
}

void EngineHost::close()
{
    m_engine.reset();
    m_session.reset();
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

void EngineHost::submit(const LeadDraft &draft, const FormSchemaPtr &schema)
{
    if (m_engine) {
        m_engine->submit(draft, schema);
        return;
    }
    // The form came from the cache, and its portal is not there yet.
    Q_EMIT submissionChanged(
            {.phase = SubmissionPhase::Failed,
             .origin = draft.originId,
             .error = Error{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent}});
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
    }
}

void EngineHost::signInByWebhook(const WebhookRequest &request)
{
    m_signIn = std::make_unique<WebhookSignIn>(m_clock, m_ids, m_secrets, m_profileDir);
    m_signIn->check(request.address, request.trust.caFile, this,
                    [this](const Result<PortalSummary> &summary) {
                        if (summary) {
                            Q_EMIT portalChecked(*summary);
                        } else {
                            Q_EMIT signInFailed(summary.error());
                        }
                    });
}

void EngineHost::keepAccount()
{
    if (!m_signIn) {
        return;
    }
    m_signIn->accept(this, [this](const Result<Account> &account) {
        if (account) {
            Q_EMIT accountKept(*account);
        } else {
            Q_EMIT signInFailed(account.error());
        }
    });
}

void EngineHost::signInByOAuth(const OAuthRequest &) {}
void EngineHost::takeAnswer(const QString &) {}
void EngineHost::cancelSignIn() {}
void EngineHost::probeCertificate(const QUrl &) {}
void EngineHost::listAccounts() {}
void EngineHost::renameAccount(const AccountId &, const QString &) {}
void EngineHost::removeAccount(const AccountId &) {}

} // namespace leadbooth
