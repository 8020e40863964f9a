// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginehost.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Time enough to build and paint the form of the cache, too short to be missed.
constexpr std::chrono::milliseconds FormFirst{250};

} // namespace

EngineHost::EngineHost(const QString &profileDir, const QString &language)
    : m_profileDir(profileDir)
    , m_language(language)
    , m_cache(profileDir)
{}

EngineHost::~EngineHost() = default;

void EngineHost::preload(const AccountId &account, const QString &portalName)
{
    Q_EMIT portalOpened(portalName);
    if (const FormSchemaPtr schema = cachedForm(m_cache, account, m_language, m_clock.now())) {
        Q_EMIT formReady(schema, FormOrigin::Cache);
    }
}

void EngineHost::open(const Account &account)
{
    start(std::make_unique<Session>(m_clock, m_secrets, account), account.id, account.portalName(),
          account.endpoint, account.memberId);
}

void EngineHost::openWebhook(const AccountId &account, const QString &portalName,
                             const Webhook &webhook, const QString &caFile)
{
    start(std::make_unique<Session>(m_clock, webhook, caFile), account, portalName,
          webhook.endpoint, {});
}

void EngineHost::start(std::unique_ptr<Session> session, const AccountId &account,
                       const QString &portalName, const QUrl &endpoint, const QString &memberId)
{
    close();
    m_session = std::move(session);
    const Engine::Options options{.account = account,
                                  .portal = endpoint.resolved(QUrl(u"/"_s)),
                                  .language = m_language,
                                  .refreshDelay = FormFirst};
    m_engine = std::make_unique<Engine>(m_clock, m_session->client(), m_cache,
                                        m_memories.of(endpoint, memberId), options);
    connect(m_engine.get(), &Engine::formReady, this, &EngineHost::formReady);
    connect(m_engine.get(), &Engine::formFailed, this, &EngineHost::formFailed);
    connect(m_engine.get(), &Engine::submissionChanged, this, &EngineHost::submissionChanged);
    connect(m_engine.get(), &Engine::referencesFound, this, &EngineHost::referencesFound);
    connect(m_engine.get(), &Engine::searchFailed, this, &EngineHost::searchFailed);
    connect(m_engine.get(), &Engine::knownFound, this, &EngineHost::knownFound);
    connect(m_engine.get(), &Engine::knownFailed, this, &EngineHost::knownFailed);
    Q_EMIT portalOpened(portalName);
    m_engine->start();
}

void EngineHost::close()
{
    if (m_engine) {
        m_engine->abandon();
    }
    // The engine first: it uses the session.
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
            {.phase = m_memories.isOpen(draft.originId) ? SubmissionPhase::Undecided
                                                        : SubmissionPhase::Failed,
             .origin = draft.originId,
             .error = Error{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent}});
}

void EngineHost::stopLooking()
{
    if (m_engine) {
        m_engine->stopLooking();
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
