// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/restportal.h"

#include <QSslCertificate>
#include <QUrl>

namespace leadbooth {

struct ServerCertificate;

/*!
 * The embedded portal: Bitrix24's REST interface as far as Leadbooth uses it, on the loopback
 * alone, over TLS (HTTP/1.1) or plain HTTP. For --demo, for training and for tests. Everything is
 * kept in memory. Lives in one thread with an event loop; the clock has to outlive it.
 */
class DemoPortal : public QObject
{
    Q_OBJECT

public:
    DemoPortal(const DemoOptions &options, Clock &clock, QObject *parent = nullptr);
    /*! Shares codes and tokens with other portals, as one portal under two names would. */
    DemoPortal(const DemoOptions &options, Clock &clock, std::shared_ptr<TokenBook> tokens,
               QObject *parent = nullptr);
    ~DemoPortal() override;

    /*! Begins to listen. Fails when the port is taken, the ledger cannot be opened or no
     * certificate can be made. */
    [[nodiscard]] Outcome start();

    [[nodiscard]] QUrl url() const;        //!< "https://127.0.0.1:PORT"
    [[nodiscard]] QUrl webhookUrl() const; //!< ".../rest/USER/CODE/", a secret
    /*! The authority that clients have to trust; null without TLS. */
    [[nodiscard]] QSslCertificate caCertificate() const;

    [[nodiscard]] const QList<ReceivedRequest> &requests() const;
    [[nodiscard]] const QList<CreatedLead> &createdLeads() const;
    [[nodiscard]] const QList<HappenedFault> &faults() const;
    /*! A lead as it is stored now, as crm.lead.get shows it; nothing for an unknown id. */
    [[nodiscard]] std::optional<PhpArray> lead(int id);

    [[nodiscard]] const QList<TokenRequest> &tokenRequests() const;
    [[nodiscard]] const QList<AuthorizationDecision> &authorizations() const;
    /*! Tokens of the first application, as if the user had just allowed it. */
    [[nodiscard]] IssuedTokens issueTokens(int userId = 1);
    /*! Codes and tokens, to be expired, revoked or shared with another portal. */
    [[nodiscard]] const std::shared_ptr<TokenBook> &tokens() const;

    /*! What can be changed while it runs; see DemoOptions for what cannot. */
    [[nodiscard]] DemoOptions &options();

    /*!
     * Drops every connection and stops listening, as a power cut would; start() takes the same port
     * and certificate again. Leads stay.
     */
    void stop();

private:
    class Server;
    Clock &m_clock;
    std::unique_ptr<RestPortal> m_portal;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ServerCertificate>
            m_certificate; //!< made at the first start, kept for the next
    quint16 m_port = 0;
};

} // namespace leadbooth
