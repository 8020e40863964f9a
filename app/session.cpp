// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "account/accesssources.h"
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
    DeferredTransport(Clock &clock, const QString &caFile)
        : m_clock(clock)
        , m_caFile(caFile)
    {}

    void post(const HttpRequest &request, QObject *context, Done<HttpResponse> done) override
    {
        if (!m_transport) {
            Result<std::unique_ptr<NetworkTransport>> made =
                    NetworkTransport::create({.caFile = m_caFile}, m_clock);
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
    const QString m_caFile;
    std::unique_ptr<NetworkTransport> m_transport;
};

} // namespace

Session::Session(Clock &clock, SecretStore &secrets, const Account &account)
    : m_transport(std::make_unique<DeferredTransport>(clock, account.trust.caFile))
    , m_access(std::make_unique<StoredAccess>(secrets, secretName(account.id, SecretKind::Webhook),
                                              account.endpoint))
    , m_client(std::make_unique<Bitrix24Client>(*m_transport, *m_access))
{}

Session::Session(Clock &clock, const Webhook &webhook, const QString &caFile)
    : m_transport(std::make_unique<DeferredTransport>(clock, caFile))
    , m_access(std::make_unique<FixedAccess>(webhook))
    , m_client(std::make_unique<Bitrix24Client>(*m_transport, *m_access))
{}

Session::~Session() = default;

} // namespace leadbooth
