// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/tokenkeeper.h"

#include "account/accountlist.h"
#include "account/oauth.h"
#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds DisproofHolds = 10min;

Error notTheSame(const QUrl &location)
{
    return {.kind = ErrorKind::Redirected,
            .certainty = Certainty::Refused,
            .detail = u"not proven to be the same portal"_s,
            .location = location};
}

Error signInNeeded()
{
    return {.kind = ErrorKind::SignInNeeded,
            .certainty = Certainty::NotSent,
            .detail = u"the OAuth server refused this refresh token before"_s};
}

Error otherPortal()
{
    return {.kind = ErrorKind::NotBitrix24,
            .certainty = Certainty::Unknown,
            .detail = u"the OAuth server gave the tokens of another portal"_s};
}

} // namespace

TokenKeeper::TokenKeeper(SecretStore &secrets, Transport &transport, Clock &clock,
                         const Account &account, const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_transport(transport)
    , m_clock(clock)
    , m_account(account)
    , m_profileDir(profileDir)
    , m_lock(clock, profileDir, account.id)
    , m_writer(secrets, clock, account.id)
{
    connect(&m_writer, &TokenWriter::failed, this, &TokenKeeper::keepingFailed);
    connect(&m_writer, &TokenWriter::kept, this, &TokenKeeper::noteKeychain);
    connect(&m_writer, &TokenWriter::kept, this, &TokenKeeper::kept);
}

TokenKeeper::~TokenKeeper()
{
    const Result<Access> cancelled = failure({.kind = ErrorKind::Cancelled,
                                              .certainty = Certainty::NotSent,
                                              .detail = u"the account was left"_s});
    for (const std::vector<Completion<Access>> &waiting : {m_readers, m_renewers}) {
        for (const Completion<Access> &completion : waiting) {
            completion.finishLater(cancelled);
        }
    }
    for (const Relocation &relocation : m_relocations) {
        relocation.completion.finishLater(cancelled);
    }
}

Access TokenKeeper::current() const
{
    return {.endpoint = m_account.endpoint, .accessToken = m_accessToken};
}

Error TokenKeeper::explained(const Error &error) const
{
    return explainMissing(error, m_secrets, m_account.keychain);
}

void TokenKeeper::access(QObject *context, Done<Access> done)
{
    const Completion<Access> completion(context, std::move(done));
    if (!m_accessToken.isEmpty()) {
        completion.finishLater(current());
        return;
    }
    m_readers.push_back(completion);
    if (m_readers.size() == 1) {
        m_secrets.read(secretName(m_account.id, SecretKind::AccessToken), this,
                       [this](const Result<Secret> &token) { onAccessToken(token); });
    }
}

void TokenKeeper::onAccessToken(const Result<Secret> &token)
{
    const std::vector<Completion<Access>> readers = std::exchange(m_readers, {});
    if (m_accessToken.isEmpty()) {
        if (!token && token.error().kind == ErrorKind::SecretMissing) {
            m_renewers.insert(m_renewers.end(), readers.begin(), readers.end());
            startRenewal({}, false);
            return;
        }
        if (!token) {
            for (const Completion<Access> &completion : readers) {
                completion.finishLater(failure(token.error()));
            }
            return;
        }
        m_accessToken = *token;
    }
    for (const Completion<Access> &completion : readers) {
        completion.finishLater(current());
    }
    learnAge();
}

void TokenKeeper::learnAge()
{
    if (m_isAgeKnown) {
        return;
    }
    readRefreshToken(m_secrets, m_account.id, this, [this](const Result<KeptRefreshToken> &kept) {
        if (kept && !m_isAgeKnown) {
            noteAge(kept->issuedAt);
        }
    });
}

void TokenKeeper::noteAge(const QDateTime &issuedAt)
{
    m_isAgeKnown = true;
    Q_EMIT refreshTokenKnown(issuedAt);
}

void TokenKeeper::renew(const Access &expired, QObject *context, Done<Access> done)
{
    const Completion<Access> completion(context, std::move(done));
    if (!m_accessToken.isEmpty() && !m_accessToken.equals(expired.accessToken)) {
        completion.finishLater(current()); // somebody else was faster
        return;
    }
    m_renewers.push_back(completion);
    startRenewal(expired.accessToken, false);
}

void TokenKeeper::startRenewal(const Secret &expired, bool isForced)
{
    if (m_renewal) {
        return;
    }
    m_renewal = Renewal{.expired = expired, .isForced = isForced};
    m_lock.acquire(this, [this](const Outcome &locked) {
        if (locked) {
            lookForNewer();
        } else {
            endRenewal(locked);
        }
    });
}

void TokenKeeper::lookForNewer()
{
    if (m_renewal->isForced && !adoptRelocation()) {
        readForRefresh();
        return;
    }
    m_secrets.read(secretName(m_account.id, SecretKind::AccessToken), this,
                   [this](const Result<Secret> &stored) { onStoredAccessToken(stored); });
}

void TokenKeeper::onStoredAccessToken(const Result<Secret> &stored)
{
    // What the store has besides a pair that it did not take is older than that pair.
    const bool isBehind = m_writer.unkept().has_value();
    if (stored && !isBehind && (m_renewal->isForced || !stored->equals(m_renewal->expired))) {
        m_accessToken = *stored;
        m_isAgeKnown = false;
        if (m_renewal->isForced) {
            m_renewal->provenEndpoint = m_account.endpoint;
        }
        endRenewal(success());
        learnAge();
        return;
    }
    if (!stored && !isBehind && stored.error().kind != ErrorKind::SecretMissing) {
        endRenewal(failure(stored.error()));
        return;
    }
    readForRefresh();
}

void TokenKeeper::readForRefresh()
{
    readRefreshToken(m_secrets, m_account.id, this,
                     [this](const Result<KeptRefreshToken> &stored) { onRefreshToken(stored); });
}

void TokenKeeper::onRefreshToken(const Result<KeptRefreshToken> &stored)
{
    if (m_writer.unkept() && (!stored || m_writer.mayReplace(stored->token))) {
        m_renewal->refreshToken = m_writer.unkept()->grant.refreshToken;
        m_renewal->clientSecret = m_writer.unkept()->clientSecret;
    } else if (stored) {
        m_writer.drop();
        m_renewal->refreshToken = stored->token;
        if (!m_isAgeKnown) {
            noteAge(stored->issuedAt);
        }
    } else {
        endRenewal(failure(explained(stored.error())));
        return;
    }
    if (!m_refused.isEmpty() && m_refused.equals(m_renewal->refreshToken)) {
        endRenewal(failure(signInNeeded()));
        return;
    }
    if (m_renewal->clientSecret.isEmpty()) {
        readClientSecret();
    } else {
        ask();
    }
}

void TokenKeeper::readClientSecret()
{
    m_secrets.read(secretName(m_account.id, SecretKind::ClientSecret), this,
                   [this](const Result<Secret> &secret) {
                       if (!secret) {
                           endRenewal(failure(explained(secret.error())));
                           return;
                       }
                       m_renewal->clientSecret = *secret;
                       ask();
                   });
}

void TokenKeeper::ask()
{
    const HttpRequest request = refreshRequest(
            m_account.tokenEndpoint,
            {.clientId = m_account.clientId, .clientSecret = m_renewal->clientSecret},
            m_renewal->refreshToken);
    m_transport.post(request, this, [this](const Result<HttpResponse> &response) {
        const Result<TokenGrant> grant = response ? interpretTokenResponse(*response, m_clock.now())
                                                  : Result<TokenGrant>(failure(response.error()));
        if (grant) {
            onGrant(*grant);
            return;
        }
        if (grant.error().kind == ErrorKind::SignInNeeded) {
            m_refused = m_renewal->refreshToken;
        }
        endRenewal(failure(grant.error()));
    });
}

void TokenKeeper::onGrant(const TokenGrant &grant)
{
    if (grant.memberId != m_account.memberId) {
        endRenewal(failure(otherPortal()));
        return;
    }
    TokenWriter::Pair pair{.grant = grant,
                           .clientSecret = m_renewal->clientSecret,
                           .replaced = {m_renewal->refreshToken}};
    if (m_writer.unkept()) {
        pair.replaced += m_writer.unkept()->replaced;
    }
    // A pair that cannot be kept is used all the same: the one before does not work any more.
    m_writer.keep(pair, this, [this, grant](const Outcome &) {
        m_accessToken = grant.accessToken;
        m_renewal->provenEndpoint = grant.endpoint;
        noteAge(grant.issuedAt);
        endRenewal(success());
    });
}

void TokenKeeper::endRenewal(const Outcome &outcome)
{
    if (!outcome) {
        qCInfo(lcAccount).noquote()
                << "renewing the sign-in failed:" << toString(outcome.error().kind)
                << outcome.error().detail;
    }
    // May change the endpoint that the others get, and whoever has the lock next has to find it.
    const bool isProofMissing = settleRelocations(outcome, m_renewal->provenEndpoint);
    m_lock.release();
    m_renewal.reset();
    if (isProofMissing) {
        startRenewal({}, true);
    }
    for (const Completion<Access> &completion : std::exchange(m_renewers, {})) {
        completion.finishLater(outcome ? Result<Access>(current())
                                       : Result<Access>(failure(outcome.error())));
    }
    if (!m_renewal) {
        Q_EMIT renewalEnded();
    }
}

void TokenKeeper::relocate(const Access &moved, const QUrl &location, QObject *context,
                           Done<Access> done)
{
    const Completion<Access> completion(context, std::move(done));
    if (m_account.endpoint != moved.endpoint && m_account.endpoint.host() == location.host()
        && !m_accessToken.isEmpty()) {
        completion.finishLater(current()); // it has moved there already
        return;
    }
    if (m_disproof && m_disproof->location == location
        && m_clock.monotonic() - m_disproof->at < DisproofHolds) {
        completion.finishLater(failure(notTheSame(location)));
        return;
    }
    m_relocations.push_back({completion, moved.endpoint, location});
    startRenewal({}, true);
}

bool TokenKeeper::settleRelocations(const Outcome &outcome, const QUrl &provenEndpoint)
{
    if (m_relocations.empty()) {
        return false;
    }
    if (outcome && provenEndpoint.isEmpty()) {
        return true; // that one was ended by another process, and proved nothing
    }
    for (const Relocation &relocation : std::exchange(m_relocations, {})) {
        if (!outcome) {
            relocation.completion.finishLater(failure(outcome.error()));
        } else if (provenEndpoint.host() == relocation.location.host()
                   && provenEndpoint != relocation.from) {
            moveTo(provenEndpoint);
            relocation.completion.finishLater(current());
        } else {
            m_disproof = Disproof{relocation.location, m_clock.monotonic()};
            relocation.completion.finishLater(failure(notTheSame(relocation.location)));
        }
    }
    return false;
}

bool TokenKeeper::adoptRelocation()
{
    const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
    if (!accounts) {
        return false; // the OAuth server knows better anyway
    }
    const auto isProven = [&](const QUrl &endpoint) {
        return endpoint != m_account.endpoint
               && std::any_of(m_relocations.cbegin(), m_relocations.cend(), [&](const auto &each) {
                      return endpoint.host() == each.location.host();
                  });
    };
    for (const Account &account : *accounts) {
        if (account.id == m_account.id && account.memberId == m_account.memberId
            && isProven(account.endpoint)) {
            m_account = account;
            Q_EMIT accountChanged(m_account);
            return true;
        }
    }
    return false;
}

void TokenKeeper::moveTo(const QUrl &endpoint)
{
    if (endpoint == m_account.endpoint) {
        return;
    }
    qCInfo(lcAccount) << "the portal has another address now";
    changeAccount([&](Account &account) { account.endpoint = endpoint; });
    Q_EMIT accountChanged(m_account);
}

void TokenKeeper::noteKeychain()
{
    const QString keychain = m_secrets.backend();
    if (m_account.keychain != keychain) {
        changeAccount([&](Account &account) { account.keychain = keychain; });
    }
}

void TokenKeeper::changeAccount(const std::function<void(Account &)> &change)
{
    change(m_account);
    const AccountList list(m_profileDir);
    const Result<QList<Account>> accounts = list.load();
    Outcome saved = accounts ? success() : Outcome(failure(accounts.error()));
    for (Account account : accounts.value_or(QList<Account>())) {
        if (account.id == m_account.id) { // otherwise it was removed, and stays removed
            change(account);
            m_account = account;
            saved = list.save(account);
        }
    }
    if (!saved) {
        // It holds for this run; the next one will find it out again.
        qCWarning(lcAccount).noquote() << saved.error().detail;
    }
}

} // namespace leadbooth
