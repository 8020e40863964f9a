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

} // namespace

FixedAccess::FixedAccess(const Webhook &webhook)
    : m_access{.endpoint = webhook.endpoint, .webhook = webhook.path}
{}

void FixedAccess::access(QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(m_access);
}

void FixedAccess::renew(const Access &, QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(cannotRenew()));
}

StoredAccess::StoredAccess(SecretStore &store, const QString &secretName, const QUrl &endpoint,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secretName(secretName)
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
                                       : Result<Access>(failure(secret.error())));
        }
    });
}

void StoredAccess::renew(const Access &, QObject *context, Done<Access> done)
{
    Completion<Access>(context, std::move(done)).finishLater(failure(cannotRenew()));
}

} // namespace leadbooth
