// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include "base/completion.h"
#include "net/exchange.h"
#include "net/proxychooser.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

tl::unexpected<Error> unusable(const QString &why)
{
    return failure(
            {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = why});
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(
                u"CA file: cannot be opened (QFileDevice::FileError %1)"_s.arg(file.error()));
    }
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    // fromData() leaves out what it cannot read, and somebody would wonder why the portal is not
    // trusted.
    const qsizetype expected = pem.count("-----BEGIN ");
    if (certificates.isEmpty() || certificates.size() != expected) {
        return unusable(u"CA file: %1 of %2 certificates can be read"_s.arg(certificates.size())
                                .arg(expected));
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
    const PinnedCertificate &pin = options.pinnedCertificate;
    if (!pin.fingerprint.isEmpty() && (pin.fingerprint.size() != 32 || pin.host.isEmpty())) {
        return unusable(u"pinned certificate: no SHA-256, or for no host"_s);
    }
    return std::unique_ptr<NetworkTransport>(new NetworkTransport(options, tls, clock));
}

namespace {

/*!
 * Without any authority no certificate is trusted by itself, so each one is asked about before the
 * first byte leaves: a foreign certificate that some authority vouches for is not the pinned one.
 */
QSslConfiguration withoutAuthorities(QSslConfiguration tls)
{
    tls.setCaCertificates({});
    return tls;
}

} // namespace

NetworkTransport::NetworkTransport(const TransportOptions &options, const QSslConfiguration &tls,
                                   Clock &clock)
    : m_clock(clock)
    , m_pin(options.pinnedCertificate)
    , m_tls(tls)
    , m_pinnedTls(withoutAuthorities(tls))
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
    const bool isPinned = !m_pin.fingerprint.isEmpty()
                          && request.url.host().compare(m_pin.host, Qt::CaseInsensitive) == 0;
    auto *exchange = new Exchange(m_manager, m_clock,
                                  {.tls = isPinned ? m_pinnedTls : m_tls,
                                   .pin = isPinned ? std::optional(m_pin) : std::nullopt},
                                  request, context, std::move(done), this);
    exchange->start();
}

} // namespace leadbooth
