// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuehost.h"

#include "accountremoval.h"
#include "base/logging.h"
#include "queue/leadtransfer.h"
#include "queuemending.h"
#include "queuetransfer.h"
#include "sync/holdup.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Reading the whole file is not to compete with the start. */
constexpr std::chrono::seconds CheckDelay{30};

// What is in the way of opening the queue may go by itself, another process or a full disk, and
// nobody may be there to ask for anything: leads of yesterday are waiting in it.
constexpr std::chrono::seconds FirstOpenAgain{5};
constexpr std::chrono::minutes LongestOpenAgain{5};

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked;
}

} // namespace

QueueHost::QueueHost(Clock &clock, SecretStore &secrets, const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_profile(clock, secrets, profileDir)
    , m_demo(clock)
    , m_recovery(new QueueRecovery(*this))
    , m_mending(new QueueMending(clock, *this))
    , m_transfer(new QueueTransfer(clock, *this))
{}

QueueHost::~QueueHost()
{
    m_mending->stop(); // it uses the queue
}

// Opening

void QueueHost::prepare(const Outbox::Options &options, Place place,
                        std::chrono::milliseconds delay)
{
    leave();
    m_options = options;
    m_store = place == Place::Demo ? &m_demo : &m_profile;
    if (m_store->isOpen()) {
        onOpened(*m_store);
    } else {
        m_opening = m_clock.startTimer(delay, [this] { (void)ensureOpen(); });
    }
}

void QueueHost::connectPortal(Bitrix24Client &client)
{
    m_client = &client;
    if (m_outbox) {
        m_outbox->connectPortal(client,
                                [] { return QRandomGenerator::global()->generateDouble(); });
    }
}

void QueueHost::leave()
{
    m_opening.reset();
    m_timesNotOpened = 0;
    m_openError.reset();
    m_mending->stop();
    m_outbox.reset(); // it uses the client
    m_client = nullptr;
    m_schema = nullptr;
    m_isFormFresh = false;
    m_store = nullptr;
    submitPending();
    Q_EMIT keepsDrafts(false); // until a queue is open and has a key
    Q_EMIT statusChanged({});
    Q_EMIT startedOver();
}

bool QueueHost::ensureOpen()
{
    if (m_outbox) {
        return true;
    }
    m_opening.reset();
    if (!m_store) {
        m_openError = Error{.kind = ErrorKind::Offline,
                            .certainty = Certainty::NotSent,
                            .detail = u"no account is open"_s};
        return false;
    }
    const Outcome opened = openStore(*m_store);
    if (!opened) {
        const bool isNews = !m_openError || m_openError->kind != opened.error().kind;
        m_openError = opened.error();
        if (isNews) {
            qCWarning(lcApp).noquote() << "the queue:" << opened.error().detail;
            Q_EMIT noticed({.kind = QueueNotice::Kind::NotOpened, .error = opened.error()});
        }
        m_opening =
                m_clock.startTimer(backOff(++m_timesNotOpened, FirstOpenAgain, LongestOpenAgain, 1),
                                   [this] { (void)ensureOpen(); });
        return false;
    }
    if (std::exchange(m_timesNotOpened, 0) > 0) {
        Q_EMIT noticed({.kind = QueueNotice::Kind::Opened});
    }
    m_openError.reset();
    onOpened(*m_store);
    return true;
}

Outcome QueueHost::openStore(QueueStore &store)
{
    if (store.isOpen()) {
        return success();
    }
    if (const Outcome opened = store.open(); !opened) {
        return opened;
    }
    LeadQueue &queue = store.queue();
    if (!queue.wasSetAside().isEmpty()) {
        Q_EMIT noticed({.kind = QueueNotice::Kind::SetAside, .path = queue.wasSetAside()});
    }
    if (queue.isReadOnly()) {
        Q_EMIT noticed({.kind = QueueNotice::Kind::ReadOnly});
    }
    connect(&queue, &LeadQueue::changed, this, &QueueHost::queueChanged);
    connect(&store.reader(), &QueueReader::pageRead, this, &QueueHost::pageRead);
    connect(&store.reader(), &QueueReader::readFailed, this,
            [this](quint64, const Error &error) { Q_EMIT actionFailed(error); });
    m_checking = m_clock.startTimer(CheckDelay, [this, &store] { checkFile(store); });
    return success();
}

void QueueHost::checkFile(QueueStore &store)
{
    m_checking.reset();
    store.checkFile(this, [this](const Error &error) {
        if (error.kind == ErrorKind::QueueDamaged) {
            answer(failure(error));
        } else {
            qCInfo(lcApp).noquote() << "the queue was not checked:" << error.detail;
        }
    });
}

void QueueHost::onOpened(QueueStore &store)
{
    store.reader().setAccount(m_options.account, m_options.portal);
    store.reader().setSchema(m_schema);
    beginOutbox();
    openKeys();
}

void QueueHost::beginOutbox()
{
    m_options.retention = m_retention;
    m_outbox = std::make_unique<Outbox>(m_clock, m_store->queue(), m_options);
    connect(m_outbox.get(), &Outbox::submissionChanged, this, &QueueHost::submissionChanged);
    connect(m_outbox.get(), &Outbox::statusChanged, this, &QueueHost::tellStatus);
    connect(m_outbox.get(), &Outbox::duplicateFound, this, &QueueHost::duplicateFound);
    connect(m_outbox.get(), &Outbox::formNeeded, this, &QueueHost::formNeeded);
    if (m_isFormFresh) {
        m_outbox->setSchema(m_schema);
    }
    tellStatus(m_outbox->status());
    if (m_client) {
        connectPortal(*m_client);
    }
}

/*! The queue knows that it is locked, but not why. */
void QueueHost::tellStatus(const SyncStatus &status)
{
    SyncStatus told = status;
    if (told.reason && told.reason->kind == ErrorKind::KeychainLocked && m_keysError) {
        if (isOfKeychain(m_keysError->kind)) {
            told.reason = m_keysError;
        } else {
            told.reason->code = QueueKeyMissingCode;
        }
    }
    if (told.reason && isOfKeychain(told.reason->kind)
        && told.reason->code != QueueKeyMissingCode) {
        Q_EMIT keychainNeeded(); // a token could not be kept or read; openKeys() lets it go on
    }
    Q_EMIT statusChanged(told);
}

void QueueHost::unlock()
{
    m_isUnlocking = true;
    openKeys();
}

void QueueHost::openKeys()
{
    if (m_isOpeningKeys || !m_outbox) {
        return;
    }
    m_isOpeningKeys = true;
    m_store->openKeys(this, [this, store = m_store](const Result<QueueKeys::Opened> &opened) {
        m_isOpeningKeys = false;
        if (store == m_store && m_outbox) {
            onKeysOpened(opened);
        } else {
            openKeys(); // another queue came into use meanwhile
        }
    });
}

void QueueHost::onKeysOpened(const Result<QueueKeys::Opened> &opened)
{
    if (opened) {
        m_isUnlocking = false;
        m_keysError.reset();
        if (*opened == QueueKeys::Opened::Made && !m_store->isTemporary()) {
            Q_EMIT noticed({.kind = QueueNotice::Kind::KeyMade});
        }
        onUnlocked();
    } else {
        tellOfKeys(opened.error());
        tellStatus(m_outbox->status());
        tellOfDrafts();
    }
    submitPending();
}

void QueueHost::onUnlocked()
{
    tellOfDrafts();
    m_outbox->accessChanged();
    Q_EMIT startedOver(); // what could not be read can be
    if (m_isFormFresh) {
        m_mending->beginCheck();
    }
    const Result<QList<SavedDraft>> drafts = m_outbox->drafts();
    if (!drafts) {
        Q_EMIT actionFailed(drafts.error());
    } else if (!drafts->isEmpty()) {
        Q_EMIT draftsFound(*drafts);
    }
}

void QueueHost::keyTaken()
{
    if (m_outbox) {
        m_keysError.reset();
        answer(retryUnlocked(m_store->queue()));
        onUnlocked();
    }
}

Result<LeadQueue *> QueueHost::openQueue()
{
    return ensureOpen() ? Result<LeadQueue *>(&m_store->queue()) : failure(*m_openError);
}

QueueKeys *QueueHost::keys()
{
    return m_outbox ? m_store->keys() : nullptr;
}

void QueueHost::tellOfKeys(const Error &error)
{
    const bool isAwaited = std::exchange(m_isUnlocking, false);
    const bool isNews = isAwaited || !m_keysError || m_keysError->kind != error.kind;
    m_keysError = error;
    if (isOfKeychain(error.kind)) {
        Q_EMIT keychainNeeded();
        if (isAwaited) {
            Q_EMIT actionFailed(error);
        }
    }
    if (!isNews) {
        return;
    }
    qCInfo(lcApp).noquote() << "the key of the queue:" << error.detail;
    if (error.kind == ErrorKind::SecretMissing || error.kind == ErrorKind::KeychainChanged) {
        const Result<QueueCounts> counts = m_store->queue().counts();
        Q_EMIT noticed({.kind = QueueNotice::Kind::NoKey,
                        .rows = counts ? counts->locked : 0,
                        .error = error});
    }
}

qint64 QueueHost::knownUnsent(const AccountId &account)
{
    if (!m_profile.isOpen()) {
        return 0;
    }
    const Result<QueueCounts> counts = m_profile.queue().counts(account);
    return counts ? counts->unsent() : 0;
}

Outcome QueueHost::checkNothingWaits(const AccountId &account)
{
    const Outcome opened = openStore(m_profile);
    return opened ? leadbooth::checkNothingWaits(m_profile.queue(), account) : opened;
}

Outcome QueueHost::removeDrafts(const AccountId &account)
{
    const Outcome opened = openStore(m_profile);
    return opened ? leadbooth::removeDrafts(m_profile.queue(), account) : opened;
}

// What the engine tells

void QueueHost::setSchema(const FormSchemaPtr &schema, FormOrigin origin)
{
    m_schema = schema;
    m_isFormFresh = origin == FormOrigin::Portal;
    if (!m_outbox) {
        return;
    }
    m_store->reader().setSchema(schema);
    if (m_isFormFresh) {
        m_outbox->setSchema(schema);
        m_mending->beginCheck();
    }
}

void QueueHost::formFailed(const Error &error)
{
    if (m_outbox) {
        m_outbox->formFailed(error);
    }
}

Result<QueueHost::InUse> QueueHost::inUse()
{
    if (!ensureOpen()) {
        return failure(*m_openError);
    }
    if (!m_schema) {
        return failure({.kind = ErrorKind::Offline,
                        .certainty = Certainty::NotSent,
                        .detail = u"the portal's form is not known yet"_s});
    }
    return InUse{m_store->queue(), m_options.account, m_schema};
}

void QueueHost::signInRenewed()
{
    if (m_outbox) {
        m_outbox->accessChanged();
    }
}

// What is typed

void QueueHost::submit(const LeadDraft &draft, const FormSchemaPtr &schema, bool resendDecided)
{
    if (!ensureOpen()) {
        Q_EMIT submissionChanged(
                {.phase = SubmissionPhase::Failed, .origin = draft.originId, .error = m_openError});
        return;
    }
    if (m_store->queue().key().isValid()) {
        m_outbox->submit(draft, schema, resendDecided);
        return;
    }
    m_pending.push_back({draft, schema, resendDecided});
    openKeys(); // perhaps the keychain has come meanwhile
}

void QueueHost::submitPending()
{
    const std::vector<Typed> pending = std::exchange(m_pending, {});
    for (const Typed &typed : pending) {
        if (m_outbox && m_store->queue().key().isValid()) {
            m_outbox->submit(typed.draft, typed.schema, typed.resendDecided);
        } else {
            Q_EMIT submissionChanged(
                    {.phase = SubmissionPhase::Failed,
                     .origin = typed.draft.originId,
                     .error = m_keysError.value_or(Error{.kind = ErrorKind::Cancelled,
                                                         .certainty = Certainty::NotSent})});
        }
    }
}

// Sending

void QueueHost::pause()
{
    if (m_outbox) {
        m_outbox->pause();
    }
}

void QueueHost::resume()
{
    if (m_outbox) {
        m_outbox->resume();
    }
}

void QueueHost::syncNow()
{
    if (ensureOpen()) {
        m_outbox->syncNow();
    }
}

void QueueHost::setRetention(const Retention &retention)
{
    m_retention = retention;
    if (m_outbox) {
        m_outbox->setRetention(retention);
    }
}

void QueueHost::networkChanged(bool isReachable)
{
    if (m_outbox) {
        m_outbox->networkChanged(isReachable);
    }
}

} // namespace leadbooth
