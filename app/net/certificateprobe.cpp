// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificateprobe.h"

#include "base/completion.h"
#include "base/plaintext.h"
#include "net/pinnedcertificate.h"
#include "net/proxychooser.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::chrono::seconds ProbeTime{15};
constexpr quint16 HttpsPort = 443;

QString nameIn(const QStringList &names)
{
    return names.isEmpty() ? QString() : cleanLabel(names.constFirst());
}

QString subjectOf(const QSslCertificate &certificate)
{
    const QString name = nameIn(certificate.subjectInfo(QSslCertificate::CommonName));
    if (!name.isEmpty()) {
        return name;
    }
    const QList<QString> alternatives = certificate.subjectAlternativeNames().values();
    return alternatives.isEmpty() ? QString() : cleanLabel(alternatives.constFirst());
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = nameIn(certificate.issuerInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? nameIn(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

CertificateSummary summaryOf(const QSslCertificate &certificate)
{
    return {.fingerprint = fingerprintOf(certificate),
            .subject = subjectOf(certificate),
            .issuer = issuerOf(certificate),
            .validFrom = certificate.effectiveDate().toUTC(),
            .validUntil = certificate.expiryDate().toUTC(),
            .isSelfSigned = certificate.isSelfSigned()};
}

ErrorKind kindOf(QAbstractSocket::SocketError error, bool isConnected)
{
    switch (error) {
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::Tls;
    default:
        // Hung up on in the middle of the handshake: it speaks something else.
        return isConnected ? ErrorKind::Tls : ErrorKind::Offline;
    }
}

/*! One look at one server; deletes itself when it is done. */
class Probe final : public QObject
{
public:
    Probe(Clock &clock, QObject *context, Done<CertificateSummary> done)
        : m_completion(context, std::move(done))
        , m_timer(clock.startTimer(ProbeTime,
                                   [this] { fail(ErrorKind::Timeout, u"no handshake"_s); }))
    {
        connect(context, &QObject::destroyed, this, &Probe::end);
        connect(&m_socket, &QSslSocket::connected, this, [this] { m_isConnected = true; });
        connect(&m_socket, &QSslSocket::encrypted, this, &Probe::onEncrypted);
        connect(&m_socket, &QSslSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) {
                    fail(kindOf(error, m_isConnected),
                         u"QAbstractSocket::SocketError %1"_s.arg(error));
                });
    }

    void start(const QUrl &url)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        // Only looked at: nothing is sent over this connection.
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(tls);
        const QList<QNetworkProxy> proxies =
                ProxyChooser().queryProxy(QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
        m_socket.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                            : proxies.constFirst());
        m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(HttpsPort)));
    }

    void fail(ErrorKind kind, const QString &detail)
    {
        m_completion.finishLater(failure({.kind = kind,
                                          .certainty = Certainty::NotSent,
                                          .detail = u"certificate: "_s + detail}));
        end();
    }

private:
    void onEncrypted()
    {
        const QSslCertificate shown = m_socket.peerCertificate();
        if (shown.isNull()) {
            fail(ErrorKind::Tls, u"none was shown"_s);
            return;
        }
        m_completion.finishLater(summaryOf(shown));
        end();
    }

    void end()
    {
        m_timer.reset();
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
    }

    const Completion<CertificateSummary> m_completion;
    std::unique_ptr<ClockTimer> m_timer;
    QSslSocket m_socket;
    bool m_isConnected = false;
};

} // namespace

void probeCertificate(const QUrl &url, Clock &clock, QObject *context,
                      Done<CertificateSummary> done)
{
    if (url.scheme() != "https"_L1 || url.host().isEmpty()) {
        Completion<CertificateSummary>(context, std::move(done))
                .finishLater(failure({.kind = ErrorKind::Tls,
                                      .certainty = Certainty::NotSent,
                                      .detail = u"certificate: not an https address"_s}));
        return;
    }
    auto *probe = new Probe(clock, context, std::move(done));
    probe->start(url);
}

} // namespace leadbooth
