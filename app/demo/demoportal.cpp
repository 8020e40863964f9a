// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoportal.h"

#include "base/logging.h"
#include "demo/restmethods.h"
#include "demo/servercertificate.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QByteArray verb(QHttpServerRequest::Method method)
{
    return method == QHttpServerRequest::Method::Post ? "POST" : "GET";
}

void answer(QHttpServerResponder &responder, const QPointer<QTcpSocket> &client,
            const RestResponse &response, bool closeAfter)
{
    // The client may be gone; the work was done all the same. The responder itself cannot tell: in
    // release builds of Qt 6.4 it keeps a bare pointer to the socket.
    QTcpSocket *const socket = client.data();
    if (!socket || socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (response.closeWithoutAnswer) {
        socket->abort();
        return;
    }
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    responder.writeHeader("Content-Type", response.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeHeader("X-Content-Type-Options", "nosniff");
    if (!response.location.isEmpty()) {
        responder.writeHeader("Location", response.location);
    }
    for (const auto &[name, value] : response.headers) {
        responder.writeHeader(name, value);
    }
    if (closeAfter) {
        responder.writeHeader("Connection", "close");
    }
    responder.writeBody(response.body);
    if (closeAfter) {
        socket->disconnectFromHost();
    }
}

} // namespace

class DemoPortal::Server final : public QAbstractHttpServer
{
public:
    explicit Server(DemoPortal &owner)
        : m_owner(owner)
    {}

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        // Qt frees the request with its socket: everything is copied before anything takes time.
        const QUrl url = request.url();
        const RestRequest rest{verb(request.method()),
                               url.path(QUrl::FullyEncoded).toLatin1(),
                               url.query(QUrl::FullyEncoded).toLatin1(),
                               request.value("Content-Type"),
                               request.value("Authorization"),
                               request.body(),
                               request.remoteAddress().toString(),
                               m_owner.options().tls};
        const bool closeAfter = request.value("Connection").toLower() == "close";
        const auto responder =
                std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
        const QPointer<QTcpSocket> client = socket;
        m_owner.m_portal->handle(rest, [=](const RestResponse &response) {
            answer(*responder, client, response, closeAfter);
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {
    } // all requests are handled

private:
    DemoPortal &m_owner;
};

DemoPortal::DemoPortal(const DemoOptions &options, Clock &clock, QObject *parent)
    : DemoPortal(options, clock, std::make_shared<TokenBook>(), parent)
{}

DemoPortal::DemoPortal(const DemoOptions &options, Clock &clock, std::shared_ptr<TokenBook> tokens,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_portal(std::make_unique<RestPortal>(options, clock, std::move(tokens)))
    , m_port(options.port)
{}

DemoPortal::~DemoPortal() = default;

Outcome DemoPortal::start()
{
    const DemoOptions &options = m_portal->state().options;
    if (!options.ledgerFile.isEmpty() && !m_portal->state().ledger.isOpen()) {
        if (Outcome opened = m_portal->state().ledger.open(options.ledgerFile); !opened) {
            return opened;
        }
    }
    m_server = std::make_unique<Server>(*this);
    if (options.tls) {
        if (!m_certificate) {
            const Result<ServerCertificate> made = makeServerCertificate();
            if (!made) {
                return failure(made.error());
            }
            m_certificate = std::make_unique<ServerCertificate>(*made);
        }
        m_server->sslSetup(m_certificate->server, m_certificate->serverKey);
    }
    m_port = m_server->listen(QHostAddress::LocalHost, m_port);
    if (m_port == 0) {
        m_server.reset();
        return failure({.kind = ErrorKind::Internal,
                        .certainty = Certainty::NotSent,
                        .detail = u"the port is not free"_s});
    }
    m_portal->state().address = url().authority();
    return success();
}

QSslCertificate DemoPortal::caCertificate() const
{
    return m_certificate ? m_certificate->authority : QSslCertificate();
}

void DemoPortal::stop()
{
    m_server.reset();
}

QUrl DemoPortal::url() const
{
    QUrl url;
    url.setScheme(m_portal->state().options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QUrl DemoPortal::webhookUrl() const
{
    QUrl url = this->url();
    const DemoOptions &options = m_portal->state().options;
    url.setPath(u"/rest/%1/%2/"_s.arg(options.webhookUser).arg(options.webhookCode));
    return url;
}

const QList<ReceivedRequest> &DemoPortal::requests() const
{
    return m_portal->state().ledger.requests();
}

const QList<CreatedLead> &DemoPortal::createdLeads() const
{
    return m_portal->state().ledger.leads();
}

const QList<HappenedFault> &DemoPortal::faults() const
{
    return m_portal->state().ledger.faults();
}

const QList<TokenRequest> &DemoPortal::tokenRequests() const
{
    return m_portal->state().ledger.tokenRequests();
}

const QList<AuthorizationDecision> &DemoPortal::authorizations() const
{
    return m_portal->state().ledger.decisions();
}

IssuedTokens DemoPortal::issueTokens(int userId)
{
    const QList<PortalApplication> &applications = m_portal->state().options.applications;
    return m_portal->oauth().issueTokens(
            applications.isEmpty() ? QString() : applications.first().clientId, userId);
}

const std::shared_ptr<TokenBook> &DemoPortal::tokens() const
{
    return m_portal->state().tokens;
}

std::optional<PhpArray> DemoPortal::lead(int id)
{
    const CrmRecord *record = m_portal->state().store.find(EntityType::Lead, id);
    return record ? std::optional(leadOutput(m_portal->state(), *record)) : std::nullopt;
}

DemoOptions &DemoPortal::options()
{
    return m_portal->state().options;
}

} // namespace leadbooth
