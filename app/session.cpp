// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "account/accesssources.h"
#include "account/tokenkeeper.h"
#include "account/transportoptions.h"
#include "base/completion.h"
#include "net/networktransport.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*!
 * Makes the real transport when it is first needed: loading the TLS library and the system's
 * certificates takes longer than showing the form.
 */
class DeferredTransport final : public Transport
{
public:
    DeferredTransport(Clock &clock, TransportOptions options)
        : m_clock(clock)
        , m_options(std::move(options))
    {}

    void post(const HttpRequest &request, QObject *context, Done<HttpResponse> done) override
    {
        if (!m_transport) {
            Result<std::unique_ptr<NetworkTransport>> made =
                    NetworkTransport::create(m_options, m_clock);
            if (!made) {
                Completion<HttpResponse>(context, std::move(done))
                        .finishLater(failure(made.error()));
                return;
            }
            m_transport = std::move(*made);
        }
        m_transport->post(request, context, std::move(done));
    }

private:
    Clock &m_clock;
    const TransportOptions m_options;
    std::unique_ptr<NetworkTransport> m_transport;
};

} // namespace

Session::Session(Clock &clock, SecretStore &secrets, const Account &account,
                 const QString &profileDir)
    : m_transport(std::make_unique<DeferredTransport>(
            clock, transportOptions(account.trust, account.endpoint)))
{
    switch (account.kind) {
    case AccountKind::Webhook:
        m_access =
                std::make_unique<StoredAccess>(secrets, secretName(account.id, SecretKind::Webhook),
                                               account.endpoint, account.keychain);
        break;
    case AccountKind::OAuth: {
        auto tokens =
                std::make_unique<TokenKeeper>(secrets, *m_transport, clock, account, profileDir);
        m_tokens = tokens.get();
        m_access = std::move(tokens);
        break;
    }
    }
    m_client = std::make_unique<Bitrix24Client>(*m_transport, *m_access);
}

Session::Session(Clock &clock, const Webhook &webhook, const QString &caFile)
    : m_transport(std::make_unique<DeferredTransport>(clock, TransportOptions{.caFile = caFile}))
    , m_access(std::make_unique<FixedAccess>(webhook))
    , m_client(std::make_unique<Bitrix24Client>(*m_transport, *m_access))
{}

Session::~Session() = default;

} // namespace leadbooth
