// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/bitrix24client.h"

#include "base/completion.h"
#include "base/logging.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// The first may bring a token that another process renewed so long ago that it expired as well.
constexpr int MaxRenewals = 2;

/*! One call on its way: access, post, perhaps renew or relocate and post again. Kept alive by its
 * callbacks. */
class RunningCall : public std::enable_shared_from_this<RunningCall>
{
public:
    RunningCall(Transport &transport, AccessProvider &accessProvider,
                std::shared_ptr<QUrl> portalUrl, const QString &method, const QJsonObject &params,
                QObject *context, Done<CallResult> done)
        : m_transport(transport)
        , m_accessProvider(accessProvider)
        , m_portalUrl(std::move(portalUrl))
        , m_method(method)
        , m_params(params)
        , m_context(context)
        , m_completion(context, std::move(done))
    {}

    void start()
    {
        m_accessProvider.access(m_context, [self = shared_from_this()](Result<Access> access) {
            if (!access) {
                // Nothing of this call left, whatever happened to what was asked for the access.
                access.error().certainty = Certainty::NotSent;
                self->finish(failure(std::move(access.error())));
                return;
            }
            self->post(*access);
        });
    }

private:
    void post(const Access &access)
    {
        m_portalUrl->setScheme(access.endpoint.scheme());
        m_portalUrl->setHost(access.endpoint.host());
        m_portalUrl->setPort(access.endpoint.port());
        m_transport.post(makeRequest(access), m_context,
                         [self = shared_from_this(), access](Result<HttpResponse> response) {
                             if (response) {
                                 self->take(interpretResponse(*response), access);
                             } else {
                                 self->onError(std::move(response.error()), access);
                             }
                         });
    }

    void onError(Error error, const Access &access)
    {
        const bool isMoved =
                error.kind == ErrorKind::Redirected && error.certainty == Certainty::Refused;
        // A webhook is a secret that proves nothing about where it is sent.
        if (!isMoved || m_relocated || !access.webhook.isEmpty()) {
            finish(failure(std::move(error)));
            return;
        }
        m_relocated = true;
        m_accessProvider.relocate(access, error.location, m_context,
                                  [self = shared_from_this()](Result<Access> relocated) {
                                      self->repeat(std::move(relocated));
                                  });
    }

    /*! With another access, after an answer that proves that nothing was done. */
    void repeat(Result<Access> access)
    {
        if (access) {
            post(*access);
            return;
        }
        access.error().certainty = Certainty::Refused; // that of the call
        finish(failure(std::move(access.error())));
    }

    void take(Result<CallResult> result, const Access &access)
    {
        // With a status of 5xx it proves nothing: posting again could do the same thing twice.
        if (result || result.error().kind != ErrorKind::TokenExpired
            || result.error().certainty != Certainty::Refused) {
            finish(std::move(result));
            return;
        }
        if (m_renewals == MaxRenewals || !access.webhook.isEmpty()) {
            // A fresh token that has expired, or a webhook that has: only a person can help.
            result.error().kind = ErrorKind::SignInNeeded;
            finish(std::move(result));
            return;
        }
        ++m_renewals;
        m_accessProvider.renew(access, m_context,
                               [self = shared_from_this()](Result<Access> renewed) {
                                   self->repeat(std::move(renewed));
                               });
    }

    [[nodiscard]] HttpRequest makeRequest(const Access &access) const
    {
        HttpRequest request;
        QString path = access.endpoint.path();
        if (!path.endsWith(u'/')) {
            path += u'/';
        }
        if (!access.webhook.isEmpty()) {
            path += QString::fromUtf8(access.webhook.reveal()) + u'/';
        }
        request.url = access.endpoint;
        request.url.setPath(path + m_method);
        QJsonObject body = m_params;
        if (!access.accessToken.isEmpty()) {
            body.insert(u"auth"_s, QString::fromUtf8(access.accessToken.reveal()));
        }
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return request;
    }

    void finish(Result<CallResult> result)
    {
        if (!result) {
            qCInfo(lcBitrix).noquote()
                    << m_method << "failed:" << toString(result.error().kind)
                    << toString(result.error().certainty) << result.error().detail;
        }
        m_completion.finish(std::move(result));
    }

    Transport &m_transport;
    AccessProvider &m_accessProvider;
    const std::shared_ptr<QUrl> m_portalUrl;
    const QString m_method;
    const QJsonObject m_params;
    QObject *const m_context; // only used in callbacks, which it outlives
    const Completion<CallResult> m_completion;
    int m_renewals = 0;
    bool m_relocated = false;
};

} // namespace

Bitrix24Client::Bitrix24Client(Transport &transport, AccessProvider &accessProvider)
    : m_transport(transport)
    , m_accessProvider(accessProvider)
    , m_portalUrl(std::make_shared<QUrl>())
{}

void Bitrix24Client::call(const QString &method, const QJsonObject &params, QObject *context,
                          Done<CallResult> done)
{
    if (!isMethodName(method)) {
        Completion<CallResult>(context, std::move(done))
                .finishLater(failure(Error{.kind = ErrorKind::InvalidRequest,
                                           .certainty = Certainty::NotSent,
                                           .detail = u"not a method's name"_s}));
        return;
    }
    std::make_shared<RunningCall>(m_transport, m_accessProvider, m_portalUrl, method, params,
                                  context, std::move(done))
            ->start();
}

void Bitrix24Client::batch(const QList<BatchCommand> &commands, QObject *context,
                           Done<BatchResult> done)
{
    const Result<QJsonObject> params = batchParameters(commands);
    if (!params) {
        Completion<BatchResult>(context, std::move(done)).finishLater(failure(params.error()));
        return;
    }
    call(u"batch"_s, *params, context,
         [commands, done = std::move(done)](Result<CallResult> answer) {
             if (!answer) {
                 done(failure(std::move(answer.error())));
                 return;
             }
             done(interpretBatch(commands, *answer));
         });
}

} // namespace leadbooth
