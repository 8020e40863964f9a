// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/secretstore.h"
#include "account/webhook.h"
#include "base/clock.h"
#include "bitrix/bitrix24client.h"
#include "net/transport.h"
#include "queue/schemacache.h"

#include <memory>
#include <optional>

namespace leadbooth {

class TokenKeeper;

/*!
 * All parts that one account needs to talk to its portal, wired: transport, access, client. Made
 * and destroyed in the thread that uses it. Costs nothing before the first call: the network stack,
 * with its certificates, is set up then.
 */
class Session
{
public:
    /*! The account's secrets come from \a secrets. The references must live longer. */
    Session(Clock &clock, SecretStore &secrets, const Account &account, const QString &profileDir);
    /*! The webhook is known: the embedded portal, or a machine without a keychain. */
    Session(Clock &clock, const Webhook &webhook, const QString &caFile);
    ~Session();

    [[nodiscard]] Bitrix24Client &client() { return *m_client; }
    /*! Of an account with tokens; null for webhooks. Its signals tell of their age and of a portal
     * that was renamed. */
    [[nodiscard]] TokenKeeper *tokens() const { return m_tokens; }

private:
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<AccessProvider> m_access;
    TokenKeeper *m_tokens = nullptr; //!< is m_access
    std::unique_ptr<Bitrix24Client> m_client;
};

} // namespace leadbooth
