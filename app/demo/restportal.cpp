// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/restportal.h"

#include "demo/phpdecoding.h"
#include "demo/phpjson.h"
#include "demo/portaltexts.h"
#include "demo/restmethods.h"
#include "demo/restrun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

LeakyBucket bucketFor(PortalPlan plan)
{
    switch (plan) {
    case PortalPlan::Standard:
        return LeakyBucket(2, 50);
    case PortalPlan::Enterprise:
        return LeakyBucket(5, 250);
    }
    Q_UNREACHABLE();
}

RestResponse page(int status, const QByteArray &title)
{
    return {status, "text/html; charset=utf-8",
            "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                    + "</h1></center>\r\n</body>\r\n</html>\r\n"};
}

QString decoded(const QByteArray &text)
{
    return QUrl::fromPercentEncoding(text);
}

RestResponse moved(const DemoOptions &options, const RestRequest &request)
{
    RestResponse response = page(302, "302 Found");
    response.location =
            (options.tls ? "https://" : "http://") + options.renamedTo.toUtf8() + request.path;
    if (!request.query.isEmpty()) {
        response.location += '?' + request.query;
    }
    return response;
}

/*! The answer to a batch with the results of its first \a kept commands alone. */
RestResponse withoutLastResults(RestResponse response, const PhpArray &commands, size_t kept)
{
    QSet<QString> keptKeys;
    for (size_t i = 0; i < kept; ++i) {
        keptKeys.insert(commands.entries().at(i).key);
    }
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonObject result = body.value("result"_L1).toObject();
    for (const QLatin1StringView map : {"result"_L1, "result_error"_L1, "result_time"_L1}) {
        QJsonObject entries = result.value(map).toObject();
        const QStringList keys = entries.keys();
        for (const QString &key : keys) {
            if (!keptKeys.contains(key)) {
                entries.remove(key);
            }
        }
        result.insert(map, entries);
    }
    body.insert("result"_L1, result);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

struct RestPortal::Admitted
{
    QString method; //!< lower case
    PhpArray parameters;
    PortalCaller caller;
    int number = 0; //!< ReceivedRequest::number

    [[nodiscard]] bool isBatch() const { return method == u"batch"_s; }
};

RestPortal::RestPortal(const DemoOptions &options, Clock &clock, std::shared_ptr<TokenBook> tokens)
    : m_state(options, clock, std::move(tokens))
    , m_oauth(m_state)
    , m_faults(options.faultSeed)
    , m_bucket(bucketFor(options.plan))
    , m_operating(options.operatingLimit, options.operatingBucket)
{}

RestPortal::Address RestPortal::parseAddress(const QByteArray &path)
{
    QList<QByteArray> parts = path.split('/');
    parts.removeAll({}); // doubled and trailing slashes are no parts
    parts.removeFirst(); // "rest"
    Address address;
    if (parts.size() >= 3) {
        address.user = decoded(parts[0]);
        address.code = decoded(parts[1]);
    }
    QString method =
            parts.isEmpty() || parts.size() == 2 ? QString() : decoded(parts.last()).toLower();
    if (method.endsWith(u".json"_s)) {
        method.chop(5);
    }
    address.method = method;
    return address;
}

std::optional<RestResponse> RestPortal::handleBesideRest(const RestRequest &request)
{
    // What a usual web server takes in the address; and more than any form here needs.
    constexpr qsizetype LongestQuery = qsizetype{8} * 1024;
    constexpr qsizetype LongestForm = qsizetype{16} * 1024;
    const QByteArray path = request.path + '/';
    if (path.startsWith("/rest/")) {
        return std::nullopt;
    }
    const bool isAuthorize = path == "/oauth/authorize/" || path == "/oauth/authorize//";
    const bool isToken = path == "/oauth/token/" || path == "/oauth/token//";
    if (!isAuthorize && !isToken) {
        return page(404, "404 Not Found");
    }
    if (request.query.size() > LongestQuery) {
        return page(414, "414 Request-URI Too Large");
    }
    if (request.body.size() > LongestForm) {
        return page(413, "413 Request Entity Too Large");
    }
    if (isToken) {
        // The OAuth server is another host in Bitrix24 and keeps its name when a portal changes
        // its.
        return m_oauth.token(request);
    }
    return m_state.options.renamedTo.isEmpty() ? m_oauth.authorize(request)
                                               : moved(m_state.options, request);
}

void RestPortal::handle(const RestRequest &request, RestReply reply)
{
    if (const std::optional<RestResponse> response = handleBesideRest(request)) {
        reply(*response);
        return;
    }
    const Address address = parseAddress(request.path);
    const DemoOptions &options = m_state.options;
    PhpArray parameters;
    if (request.verb == "POST") {
        parameters = phpRequestParameters(request.query, request.contentType, request.body);
    } else {
        parameters = parsePhpQuery(request.query);
    }
    const bool hasToken = !request.authorization.isEmpty() || parameters.contains(u"auth"_s)
                          || parameters.contains(u"access_token"_s);
    ReceivedRequest received{++m_requestNumber, m_state.clock.now(), address.method, request.source,
                             !address.code.isEmpty() ? u"webhook"_s
                             : hasToken              ? u"token"_s
                                                     : u"none"_s};
    if (address.method == u"batch"_s) {
        received.commands = static_cast<int>(parameters.value(u"cmd"_s).toArray().size());
    }
    m_state.ledger.add(received);

    if (!options.renamedTo.isEmpty()) {
        reply(moved(options, request));
        return;
    }
    if (options.rateLimit && !m_bucket.admit(request.source, m_state.clock.monotonic())) {
        reply(errorResponse({503, u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s}));
        return;
    }
    if (!restMethod(address.method) && address.method != u"batch"_s) {
        reply(errorResponse({404, u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s}));
        return;
    }
    const tl::expected<PortalCaller, RestError> caller = authorize(request, address, parameters);
    if (!caller) {
        reply(errorResponse(caller.error()));
        return;
    }
    if (const std::optional<RestError> error = scopeError(*caller, address.method, false)) {
        reply(errorResponse(*error));
        return;
    }
    const Admitted admitted{address.method, parameters, *caller, received.number};
    const std::optional<DrawnFault> fault =
            m_faults.draw(options.faultRate, admitted.isBatch(), caller->isWebhook);
    if (fault) {
        m_state.ledger.add(HappenedFault{m_state.clock.now(), received.number, *fault});
        runBroken(admitted, *fault, reply);
    } else {
        run(admitted, std::move(reply));
    }
}

void RestPortal::run(const Admitted &admitted, RestReply reply, const RunBreaks &breaks)
{
    auto *run = new RestRun(*this, admitted.caller, admitted.number, std::move(reply), breaks);
    if (admitted.isBatch()) {
        run->startBatch(admitted.parameters);
    } else {
        run->startCall(admitted.method, admitted.parameters);
    }
}

void RestPortal::runBroken(const Admitted &admitted, const DrawnFault &fault,
                           const RestReply &reply)
{
    const auto answered = [reply](const RestResponse &response) {
        return [reply, response](const RestResponse &) {
            reply(response);
        };
    };
    const PhpArray commands = admitted.parameters.value(u"cmd"_s).toArray();
    const auto part = static_cast<size_t>(fault.part * static_cast<double>(commands.size()));
    switch (fault.kind) {
    case PortalFault::RateLimited:
        reply(errorResponse({503, u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s}));
        return;
    case PortalFault::OperationLimited:
        reply(errorResponse({429, u"OPERATION_TIME_LIMIT"_s,
                             u"Method is blocked due to operation time limit."_s}));
        return;
    case PortalFault::TokenExpired:
        reply(errorResponse(
                {401, u"expired_token"_s, u"The access token provided has expired."_s}));
        return;
    case PortalFault::ErrorBefore:
        reply(serverErrorPage());
        return;
    case PortalFault::PageBefore:
        reply(page(200, "Welcome to the free Wi-Fi"));
        return;
    case PortalFault::ErrorAfter:
        run(admitted,
            answered(errorResponse({500, u"INTERNAL_SERVER_ERROR"_s, u"Internal server error"_s})));
        return;
    case PortalFault::PageAfter:
        run(admitted, answered(page(200, "Welcome to the free Wi-Fi")));
        return;
    case PortalFault::CloseAfter:
        run(admitted, answered({.closeWithoutAnswer = true}));
        return;
    case PortalFault::DoneLater: {
        reply(page(504, "504 Gateway Time-out"));
        // Over by the time at which a portal cuts off what takes too long.
        const auto delay = std::chrono::milliseconds(static_cast<qint64>(
                fault.part * static_cast<double>(m_state.options.requestLimit.count()) / 2));
        m_later.push_back(m_state.clock.startTimer(delay, [this, admitted, delay] {
            run(admitted, [](const RestResponse &) {}, {.timeSpent = delay});
        }));
        return;
    }
    case PortalFault::BatchCut:
        run(admitted, reply, {.doOnly = part});
        return;
    case PortalFault::BatchShort:
        run(admitted, [reply, commands, part](const RestResponse &response) {
            reply(withoutLastResults(response, commands, part));
        });
        return;
    }
}

tl::expected<PortalCaller, RestError> RestPortal::authorize(const RestRequest &request,
                                                            const Address &address,
                                                            PhpArray &parameters) const
{
    const DemoOptions &options = m_state.options;
    if (!address.code.isEmpty()) {
        if (options.requireHttps && !request.isSecure) {
            return refuse({400, u"INVALID_REQUEST"_s, u"Https required."_s});
        }
        if (address.user != QString::number(options.webhookUser)
            || address.code != options.webhookCode) {
            return refuse({401, u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s});
        }
        return PortalCaller{options.webhookUser, u"webhook"_s, true, options.scopes};
    }
    // The header wins over the parameter.
    QString token = parameters.value(parameters.contains(u"auth"_s) ? u"auth"_s : u"access_token"_s)
                            .toString();
    parameters.remove(u"auth"_s);
    parameters.remove(u"access_token"_s);
    if (request.authorization.toLower().startsWith("bearer ")) {
        token = QString::fromUtf8(request.authorization.mid(7).trimmed());
    }
    if (token.isEmpty()) {
        return refuse({401, u"NO_AUTH_FOUND"_s, u"Wrong authorization data"_s});
    }
    return tokenCaller(token);
}

tl::expected<PortalCaller, RestError> RestPortal::tokenCaller(const QString &token) const
{
    const TokenBook::Found<Authorization> grant =
            m_state.tokens->accessToken(token, m_state.clock.now());
    if (!grant && grant.error() == TokenRefusal::Expired) {
        return refuse({401, u"expired_token"_s, u"The access token provided has expired."_s});
    }
    const PortalApplication *application = grant ? m_state.application(grant->clientId) : nullptr;
    if (!application) {
        return refuse({401, u"invalid_token"_s, u"Unable to get application by token"_s});
    }
    if (!application->isInstalled) {
        return refuse({401, u"NOT_INSTALLED"_s, u"Application not installed"_s});
    }
    // A scope taken from the application is lost at once; a new one comes with the next token.
    QStringList scopes;
    for (const QString &scope : m_state.options.scopes) {
        if (grant->scopes.contains(scope)) {
            scopes.append(scope);
        }
    }
    return PortalCaller{grant->userId, u"application "_s + grant->clientId, false, scopes,
                        grant->clientId};
}

std::optional<RestError> RestPortal::scopeError(const PortalCaller &caller, const QString &method,
                                                bool inBatch) const
{
    const RestMethod *known = restMethod(method);
    if (!known || hasScopeFor(*known, caller.scopes)) {
        return std::nullopt;
    }
    if (inBatch) {
        return RestError{401, u"insufficient_scope"_s, QString()};
    }
    return RestError{
            caller.isWebhook ? 403 : 401, u"insufficient_scope"_s,
            caller.isWebhook
                    ? u"The request requires higher privileges than provided by the webhook token"_s
                    : u"The request requires higher privileges than provided by the access token"_s};
}

RestResult RestPortal::call(const PortalCaller &caller, int request, const QString &method,
                            PhpArray parameters, bool inBatch)
{
    const RestMethod *known = restMethod(method);
    if (!known) {
        return refuse({404, u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s});
    }
    if (const std::optional<RestError> error = scopeError(caller, method, inBatch)) {
        return refuse(*error);
    }
    const std::chrono::milliseconds now(m_state.clock.now().toMSecsSinceEpoch());
    if (m_operating.isBlocked(caller.key + u' ' + method, now)) {
        return refuse({429, u"OPERATION_TIME_LIMIT"_s,
                       u"Method is blocked due to operation time limit."_s});
    }
    if (m_state.options.deniedMethods.contains(method)) {
        const bool isItem = method.startsWith(u"crm.item."_s);
        if (!isItem && !method.startsWith(u"crm."_s)) {
            return refuse({403, u"ACCESS_DENIED"_s, u"Access denied!"_s});
        }
        return refuse({400, isItem ? u"ACCESS_DENIED"_s : QString(),
                       accessDeniedText(m_state.options.locale)});
    }
    RestCall made{m_state, caller, request, std::move(parameters)};
    made.start = made.params.value(u"start"_s).toInt();
    made.params.remove(u"start"_s);
    return known->handler(made);
}

} // namespace leadbooth
