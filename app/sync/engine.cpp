// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "base/advice.h"
#include "base/logging.h"
#include "bitrix/leadapi.h"
#include "bitrix/portalmetadata.h"
#include "bitrix/schemabuilder.h"
#include "lead/formbytes.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Until the network is back: soon enough to be there when a person looks up, rare enough not to be
// noticed.
constexpr std::chrono::milliseconds FirstRetry = std::chrono::seconds(10);
constexpr std::chrono::milliseconds LongestRetry = std::chrono::minutes(5);
// A portal may ask for anything; the form is shown from the cache meanwhile.
constexpr std::chrono::milliseconds LongestWait = std::chrono::hours(1);

/*! As it was built when the portal was last asked; null when it is to be built anew. */
FormSchemaPtr builtForm(const SchemaCache &cache, const AccountId &account, const QString &language,
                        const QDateTime &now)
{
    const Result<QByteArray> bytes = cache.loadForm(account, language, formBuilderId());
    Result<FormSchema> form = bytes ? formFromBytes(*bytes) : failure(bytes.error());
    if (!form) {
        if (form.error().kind != ErrorKind::NotFound) {
            qCWarning(lcSync).noquote() << form.error().detail;
        }
        return nullptr;
    }
    form->loadedAt = now.toUTC();
    return std::make_shared<const FormSchema>(std::move(*form));
}

} // namespace

FormSchemaPtr cachedForm(const SchemaCache &cache, const AccountId &account,
                         const QString &language, const QDateTime &now)
{
    if (FormSchemaPtr built = builtForm(cache, account, language, now)) {
        return built;
    }
    const Result<QByteArray> cached = cache.load(account, language);
    if (!cached) {
        if (cached.error().kind != ErrorKind::NotFound) {
            qCWarning(lcSync).noquote() << cached.error().detail;
        }
        return nullptr;
    }
    const Result<PortalMetadata> metadata = metadataFromBytes(*cached);
    if (!metadata) {
        qCWarning(lcSync).noquote() << "the cached form cannot be used:" << metadata.error().detail;
        return nullptr;
    }
    return std::make_shared<const FormSchema>(buildFormSchema(*metadata, now));
}

Engine::Engine(Clock &clock, Bitrix24Client &client, const SchemaCache &cache, Options options,
               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_cache(cache)
    , m_options(std::move(options))
{}

Engine::~Engine() = default;

void Engine::start()
{
    if (const FormSchemaPtr schema =
                cachedForm(m_cache, m_options.account, m_options.language, m_clock.now())) {
        Q_EMIT formReady(schema, FormOrigin::Cache);
        if (m_options.refreshDelay.count() > 0) {
            m_refreshTimer = m_clock.startTimer(m_options.refreshDelay, [this] { refreshForm(); });
            return;
        }
    }
    refreshForm();
}

void Engine::refreshForm()
{
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    m_refreshTimer.reset();
    m_askedLanguage = m_options.language;
    loadMetadata(m_client, m_options.language, this,
                 [this](const Result<PortalMetadata> &metadata) { onMetadata(metadata); });
}

void Engine::onMetadata(const Result<PortalMetadata> &metadata)
{
    m_refreshing = false;
    if (m_askedLanguage != m_options.language) {
        refreshForm(); // another one was chosen meanwhile
        return;
    }
    if (!metadata) {
        retryLater(metadata.error());
        Q_EMIT formFailed(metadata.error());
        return;
    }
    m_retryDelay = {};
    const auto schema =
            std::make_shared<const FormSchema>(buildFormSchema(*metadata, m_clock.now()));
    const QByteArray bytes = toBytes(*metadata);
    Outcome saved = m_cache.save(m_options.account, m_askedLanguage, bytes);
    if (saved) {
        saved = m_cache.saveForm(m_options.account, m_askedLanguage, bytes, formBuilderId(),
                                 toBytes(*schema));
    }
    if (!saved) {
        // The next start will need the network, or some milliseconds more; nothing else is lost.
        qCWarning(lcSync).noquote() << saved.error().detail;
    }
    Q_EMIT formReady(schema, FormOrigin::Portal);
}

void Engine::retryLater(const Error &error)
{
    switch (adviceForReading(error)) {
    case Advice::WaitOnline:
    case Advice::RetryNow:
    case Advice::RetryAt:
        break;
    case Advice::Refresh:
    case Advice::AskSignIn:
    case Advice::AskUserFix:
    case Advice::AskAdmin:
    case Advice::Reconcile:
    case Advice::Bug:
        return; // a person has to do something first
    }
    m_retryDelay =
            m_retryDelay.count() == 0 ? FirstRetry : std::min(m_retryDelay * 2, LongestRetry);
    // Never sooner than by itself: a portal that says "now" again and again is not to be pressed.
    const std::chrono::milliseconds delay =
            std::clamp(error.retryAfter.value_or(m_retryDelay), m_retryDelay, LongestWait);
    m_refreshTimer = m_clock.startTimer(delay, [this] { refreshForm(); });
}

void Engine::setLanguage(const QString &language)
{
    if (m_options.language == language) {
        return;
    }
    m_options.language = language;
    refreshForm();
}

QObject *Engine::beginSearch(const QString &name)
{
    QPointer<QObject> &context = m_searches[name];
    if (context) {
        // Later: this may be called by somebody who hears of the older request just now.
        context->deleteLater();
    }
    context = new QObject(this);
    return context;
}

void Engine::search(const QString &field, FieldType type, const QString &text, quint64 requestId)
{
    QObject *context = beginSearch(field);
    const auto answer = [this, context, field, requestId](const Result<QList<Reference>> &found) {
        if (m_searches.value(field) != context) {
            return;
        }
        if (found) {
            Q_EMIT referencesFound(field, requestId, *found);
        } else {
            Q_EMIT searchFailed(field, requestId, found.error());
        }
    };
    switch (type) {
    case FieldType::User:
        searchUsers(m_client, text, context, answer);
        return;
    case FieldType::Company:
        searchCompanies(m_client, text, context, answer);
        return;
    case FieldType::Contact:
        searchContacts(m_client, text, context, answer);
        return;
    default:
        Q_ASSERT_X(false, "Engine::search", "a field without references");
    }
}

void Engine::findKnown(const QStringList &phones, const QStringList &emails, quint64 requestId)
{
    const QString name; // no field has it
    QObject *context = beginSearch(name);
    findDuplicates(m_client, phones, emails, context,
                   [this, context, name, requestId](const Result<QList<Reference>> &found) {
                       if (m_searches.value(name) != context) {
                           return;
                       }
                       if (!found) {
                           Q_EMIT knownFailed(requestId, found.error());
                           return;
                       }
                       References known = *found;
                       for (Reference &reference : known) {
                           reference.url = referenceUrl(m_options.portal, reference);
                       }
                       Q_EMIT knownFound(requestId, known);
                   });
}

} // namespace leadbooth
