// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include "base/completion.h"
#include "net/exchange.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Asks the system for every request, for one manager only: setUseSystemConfiguration() changes the
 * whole process. */
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    explicit ProxyChooser(std::optional<QNetworkProxy> proxy)
        : m_proxy(std::move(proxy))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        if (m_proxy) {
            return {*m_proxy};
        }
        return systemProxyForQuery(query);
    }

private:
    const std::optional<QNetworkProxy> m_proxy;
};

tl::unexpected<Error> unusable(const QString &why)
{
    return failure({.kind = ErrorKind::InvalidInput,
                    .certainty = Certainty::NotSent,
                    .detail = u"CA file: %1"_s.arg(why)});
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(u"cannot be opened (QFileDevice::FileError %1)"_s.arg(file.error()));
    }
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    // fromData() leaves out what it cannot read, and somebody would wonder why the portal is not
    // trusted.
    const qsizetype expected = pem.count("-----BEGIN ");
    if (certificates.isEmpty() || certificates.size() != expected) {
        return unusable(
                u"%1 of %2 certificates can be read"_s.arg(certificates.size()).arg(expected));
    }
    return certificates;
}

} // namespace

Result<std::unique_ptr<NetworkTransport>> NetworkTransport::create(const TransportOptions &options,
                                                                   Clock &clock)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readAuthorities(options.caFile);
        if (!authorities) {
            return failure(authorities.error());
        }
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    return std::unique_ptr<NetworkTransport>(new NetworkTransport(options, tls, clock));
}

NetworkTransport::NetworkTransport(const TransportOptions &options, const QSslConfiguration &tls,
                                   Clock &clock)
    : m_clock(clock)
    , m_tls(tls)
{
    m_manager.setProxyFactory(new ProxyChooser(options.proxy)); // the manager owns it
}

NetworkTransport::~NetworkTransport()
{
    const QList<Exchange *> underWay = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    for (Exchange *exchange : underWay) {
        exchange->cancel();
    }
    qDeleteAll(underWay);
}

void NetworkTransport::post(const HttpRequest &request, QObject *context, Done<HttpResponse> done)
{
    Q_ASSERT(context->thread() == thread());
    if (const Outcome allowed = checkRequest(request); !allowed) {
        Completion<HttpResponse>(context, std::move(done)).finishLater(failure(allowed.error()));
        return;
    }
    auto *exchange =
            new Exchange(m_manager, m_clock, m_tls, request, context, std::move(done), this);
    exchange->start();
}

} // namespace leadbooth
