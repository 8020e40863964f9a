// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"
#include "net/oneshotbody.h"
#include "net/pinnedcertificate.h"
#include "net/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

namespace leadbooth {

/*! What the server's certificate is held against. */
struct ExchangeTrust
{
    QSslConfiguration tls;
    std::optional<PinnedCertificate> pin; //!< with it \a tls has no authorities
};

/*!
 * One POST of NetworkTransport from its first byte to its answer, over redirects on the same host.
 * Internal to net.
 *
 * Answers through Completion::finishLater alone, so that no code of a caller ever runs inside a
 * signal of the reply and may destroy whatever it likes. Deletes itself when it is done.
 */
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, Clock &clock, ExchangeTrust trust, HttpRequest request,
             QObject *context, Done<HttpResponse> done, QObject *parent);
    ~Exchange() override;

    void start();
    /*! Ends it with Cancelled; for a transport that goes away before its callers do. */
    void cancel();

private:
    void send();
    void onTlsErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onFinished();
    void onAnswer(int status);
    void follow(int status);
    void fail(Error error);
    void fail(ErrorKind kind, const QString &detail);
    void end();
    [[nodiscard]] Certainty certainty() const;

    QNetworkAccessManager &m_manager;
    Clock &m_clock;
    const ExchangeTrust m_trust;
    const HttpRequest m_request;
    const Completion<HttpResponse> m_completion;

    QUrl m_url;
    int m_redirects = 0;
    std::unique_ptr<ClockTimer> m_connectTimer;
    std::unique_ptr<ClockTimer> m_timer;
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    OneShotBody *m_body = nullptr; // a child of m_reply, which reads from it
    QByteArray m_received;
    QStringList m_tlsErrors;
};

} // namespace leadbooth
