// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accesssources.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error cannotRenew()
{
    return {.kind = ErrorKind::SignInNeeded,
            .certainty = Certainty::Refused,
            .detail = u"a webhook cannot be renewed"_s};
}

// A webhook says nothing about the identity of its portal, and sending it to the new address to
// find out would give it away.
Error hasMoved(const QUrl &location)
{
    return {.kind = ErrorKind::Redirected,
            .certainty = Certainty::Refused,
            .detail = u"a webhook is not sent to another host"_s,
            .location = location};
}

} // namespace

FixedAccess::FixedAccess(const Webhook &webhook)
    : m_access{.endpoint = webhook.endpoint, .webhook = webhook.path}
{}

FixedAccess::FixedAccess(const Access &access)
    : m_access(access)
{}

void FixedAccess::access(QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(m_access);
}

void FixedAccess::renew(const Access &, QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(cannotRenew()));
}

void FixedAccess::relocate(const Access &, const QUrl &location, QObject *context,
                           Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(hasMoved(location)));
}

StoredAccess::StoredAccess(SecretStore &store, const QString &secretName, const QUrl &endpoint,
                           const QString &keptIn, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secretName(secretName)
    , m_keptIn(keptIn)
    , m_access{.endpoint = endpoint}
{}

void StoredAccess::access(QObject *context, Done<Access> done)
{
    const Completion<Access> completion(context, std::move(done));
    if (!m_access.webhook.isEmpty()) {
        completion.finishLater(m_access);
        return;
    }
    m_waiting.push_back(completion);
    if (m_waiting.size() > 1) {
        return;
    }
    m_store.read(m_secretName, this, [this](const Result<Secret> &secret) {
        if (secret) {
            m_access.webhook = *secret;
        }
        // Whoever is answered may ask again at once.
        for (const Completion<Access> &waiting : std::exchange(m_waiting, {})) {
            waiting.finishLater(secret ? Result<Access>(m_access)
                                       : Result<Access>(failure(
                                               explainMissing(secret.error(), m_store, m_keptIn))));
        }
    });
}

void StoredAccess::renew(const Access &, QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(cannotRenew()));
}

void StoredAccess::relocate(const Access &, const QUrl &location, QObject *context,
                            Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(hasMoved(location)));
}

} // namespace leadbooth
