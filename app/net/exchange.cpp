// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "base/logging.h"
#include "base/redaction.h"
#include "net/lowdelay.h"
#include "net/redirect.h"
#include "net/replyerror.h"
#include "net/retryafter.h"

#include <QMetaEnum>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxRedirects = 3;

// Shorter than the keep-alive of common servers and of the address translation of mobile networks:
// a request on a connection that the other side has given up ends as Unknown, and that is dear.
constexpr int IdleConnectionSeconds = 4;

QNetworkRequest toNetworkRequest(const HttpRequest &request, const QUrl &url,
                                 const QSslConfiguration &tls)
{
    QNetworkRequest out(url);
    out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    // Without an explicit length Qt buffers the body, and what it has buffered it can send again.
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setHeader(QNetworkRequest::UserAgentHeader, u"Leadbooth/" LEADBOOTH_VERSION ""_s);
    out.setRawHeader("Accept", request.accept);
    // Qt 6.4.2 takes a compressed answer that was cut off for a whole one. Setting this header also
    // keeps Qt from decompressing what comes compressed all the same.
    out.setRawHeader("Accept-Encoding", "identity");

    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute,
                     IdleConnectionSeconds);
    out.setSslConfiguration(tls);
    return out;
}

// OpenSSL's own words ("error:0A00010B:SSL routines::wrong version number") are English in every
// language.
QString openSslReason(const QString &errorString)
{
    static const QRegularExpression pattern(u"error:[0-9A-Fa-f]{8}:[ -~]{0,120}"_s);
    return pattern.match(errorString).captured();
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, Clock &clock, ExchangeTrust trust,
                   HttpRequest request, QObject *context, Done<HttpResponse> done, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_trust(std::move(trust))
    , m_request(std::move(request))
    , m_completion(context, std::move(done))
    , m_url(m_request.url)
{
    connect(context, &QObject::destroyed, this, &Exchange::end);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        // Not deleteLater: the manager may go next. No signal of the reply is on the stack (see the
        // class comment).
        delete m_reply.release();
    }
}

void Exchange::start()
{
    m_timer = m_clock.startTimer(m_request.timeout, [this] {
        fail(ErrorKind::Timeout, u"no answer within %1 ms"_s.arg(m_request.timeout.count()));
    });
    send();
}

void Exchange::cancel()
{
    fail(ErrorKind::Cancelled, u"the transport was shut down"_s);
}

void Exchange::send()
{
    m_received.clear();
    m_tlsErrors.clear();
    auto body = std::make_unique<OneShotBody>(m_request.body);
    m_reply.reset(m_manager.post(toNetworkRequest(m_request, m_url, m_trust.tls), body.get()));
    m_body = body.release();
    m_body->setParent(m_reply.get());
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &sendWithoutDelay);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::onTlsErrors);
    m_connectTimer = m_clock.startTimer(m_request.connectTimeout, [this] {
        if (m_body->bytesTaken() == 0) {
            fail(ErrorKind::Timeout,
                 u"no connection within %1 ms"_s.arg(m_request.connectTimeout.count()));
        }
    });
}

void Exchange::onTlsErrors(const QList<QSslError> &errors)
{
    if (m_trust.pin) {
        const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
        if (!isPinned(*m_trust.pin, shown, m_clock.now())) {
            m_tlsErrors << u"not the pinned certificate, or outside its dates"_s;
        } else if (std::all_of(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
                       return isAnsweredByPin(error, shown);
                   })) {
            // These of this certificate, not whatever else may come.
            m_reply->ignoreSslErrors(errors);
            return;
        }
    }
    for (const QSslError &error : errors) {
        m_tlsErrors << QString::fromLatin1(
                QMetaEnum::fromType<QSslError::SslError>().valueToKey(error.error()));
    }
}

void Exchange::onReadyRead()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.maxResponseBytes) {
        fail(ErrorKind::NotBitrix24,
             u"answer of more than %1 bytes"_s.arg(m_request.maxResponseBytes));
    }
}

void Exchange::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    std::optional<Error> error = replyError(m_reply->error(), status, m_body->bytesTaken());
    if (!error) {
        onAnswer(status);
        return;
    }
    if (!m_tlsErrors.isEmpty()) {
        error->detail += u" (%1)"_s.arg(m_tlsErrors.join(u", "_s));
    } else if (const QString reason = openSslReason(m_reply->errorString()); !reason.isEmpty()) {
        error->detail += u" (%1)"_s.arg(reason);
    }
    fail(std::move(*error));
}

void Exchange::onAnswer(int status)
{
    if (isRedirect(status)) {
        follow(status);
        return;
    }
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.maxResponseBytes) {
        fail(ErrorKind::NotBitrix24,
             u"answer of more than %1 bytes"_s.arg(m_request.maxResponseBytes));
        return;
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        fail(ErrorKind::NotBitrix24, u"compressed answer that was not asked for"_s);
        return;
    }
    // Qt compares these itself; this is too dear to rely on it.
    bool hasLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    if (hasLength && length != m_received.size()) {
        fail(ErrorKind::NotBitrix24,
             u"%1 of %2 bytes received"_s.arg(m_received.size()).arg(length));
        return;
    }
    m_completion.finishLater(
            HttpResponse{.status = status,
                         .body = m_received,
                         .retryAfter = retryAfter(m_reply->rawHeader("Retry-After"))});
    end();
}

void Exchange::follow(int status)
{
    Result<QUrl> target = redirectTarget(m_url, status, m_reply->rawHeader("Location"));
    if (!target) {
        fail(std::move(target).error());
        return;
    }
    if (++m_redirects > MaxRedirects) {
        fail({.kind = ErrorKind::NotBitrix24,
              .certainty = Certainty::Refused,
              .detail = u"more than %1 redirects"_s.arg(MaxRedirects),
              .httpStatus = status});
        return;
    }
    qCInfo(lcNet).noquote() << "redirect" << status << "from" << redacted(m_url) << "to"
                            << redacted(*target);
    m_url = *target;
    m_reply->disconnect(this);
    send();
}

Certainty Exchange::certainty() const
{
    if (m_body->bytesTaken() > 0) {
        return Certainty::Unknown;
    }
    // After a redirect the body did leave, but who received it answered that it is not the one to
    // act on it.
    return m_redirects > 0 ? Certainty::Refused : Certainty::NotSent;
}

void Exchange::fail(ErrorKind kind, const QString &detail)
{
    fail({.kind = kind, .certainty = certainty(), .detail = detail});
}

void Exchange::fail(Error error)
{
    if (error.certainty == Certainty::NotSent) {
        error.certainty = certainty();
    }
    error.detail = redacted(u"%1; %2 of %3 bytes of the body taken; POST %4"_s.arg(error.detail)
                                    .arg(m_body->bytesTaken())
                                    .arg(m_request.body.size())
                                    .arg(redacted(m_url)));
    m_completion.finishLater(failure(std::move(error)));
    end();
}

void Exchange::end()
{
    m_timer.reset();
    m_connectTimer.reset();
    if (m_reply) {
        // What is said of bytesTaken() from now on stays true.
        m_body->withhold();
        // Destroying it closes the connection. abort() would as well, but a late error of the
        // network thread then makes Qt print a warning about itself.
        m_reply->disconnect(this);
        m_reply.reset();
    }
    deleteLater();
}

} // namespace leadbooth
