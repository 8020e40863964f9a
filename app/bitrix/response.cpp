// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/response.h"

#include "base/plaintext.h"
#include "bitrix/looseread.h"
#include "net/jsondepth.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxCodeLength = 100;
constexpr qsizetype MaxIssues = 20;

/*! Codes that mean the same wherever they come from, in lower case. */
const QHash<QString, ErrorKind> &knownCodes()
{
    using enum ErrorKind;
    static const QHash<QString, ErrorKind> codes{
            {u"expired_token"_s, TokenExpired},
            {u"invalid_token"_s, SignInNeeded},
            {u"no_auth_found"_s, SignInNeeded},
            {u"authorization_error"_s, SignInNeeded},
            {u"error_oauth"_s, SignInNeeded},
            {u"not_installed"_s, SignInNeeded},
            {u"application_not_found"_s, SignInNeeded},
            {u"invalid_credentials"_s, SignInNeeded},
            {u"insufficient_scope"_s, MissingScope},
            {u"payment_required"_s, PaymentRequired},
            {u"method_confirm_waiting"_s, ConfirmationNeeded},
            {u"method_confirm_denied"_s, ConfirmationNeeded},
            {u"access_denied"_s, AccessDenied},
            {u"crm_item_add_access_denied"_s, AccessDenied},
            {u"user_access_error"_s, AccessDenied},
            {u"allowed_only_intranet_user"_s, AccessDenied},
            {u"wrong_auth_type"_s, AccessDenied},
            {u"portal_deleted"_s, PortalClosed},
            {u"invalid_request"_s, InvalidRequest},
            {u"error_batch_method_not_allowed"_s, InvalidRequest},
            {u"error_batch_length_exceeded"_s, InvalidRequest},
            {u"error_method_not_found"_s, MethodMissing},
            {u"not_found"_s, NotFound},
            {u"operation_time_limit"_s, OperationLimited},
            {u"query_limit_exceeded"_s, RateLimited},
            {u"overload_limit"_s, Overloaded},
            {u"internal_server_error"_s, ServerFault},
            {u"error_unexpected_answer"_s, ServerFault},
            {u"wrong_encoding"_s, ServerFault},   // it could not write its answer
            {u"connection_error"_s, ServerFault}, // the portal could not ask the OAuth server
    };
    return codes;
}

/*! A code with which Bitrix24 refuses a request as a whole, before it begins with any of it. */
bool isKnownRefusal(const QString &code)
{
    const QString lower = code.toLower();
    return knownCodes().contains(lower) && lower != "not_found"_L1
           && lower != "crm_item_add_access_denied"_L1;
}

ErrorKind kindOf(int status, const QString &code)
{
    const auto known = knownCodes().constFind(code.toLower());
    if (known != knownCodes().cend()) {
        return *known;
    }
    switch (status) {
    case 401:
        return ErrorKind::SignInNeeded;
    case 403:
        return ErrorKind::AccessDenied;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::OperationLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::Refused;
    }
}

Certainty certaintyOf(int status, const QString &code)
{
    const QString lower = code.toLower();
    // Raised after a method began as well, so the status does not matter.
    if (lower == "internal_server_error"_L1 || lower == "error_unexpected_answer"_L1
        || lower == "wrong_encoding"_L1) {
        return Certainty::Unknown;
    }
    // The limits are checked before a method begins, and they answer with 503. A code that nobody
    // knows is no proof of that, and neither is a limit's code with another 5xx.
    if (status == 503) {
        return knownCodes().contains(lower) ? Certainty::Refused : Certainty::Unknown;
    }
    return status >= 500 ? Certainty::Unknown : Certainty::Refused;
}

/*! What a status proves when Bitrix24's JSON did not come with it. */
Error foreignAnswer(const HttpResponse &response)
{
    Error error{.kind = ErrorKind::NotBitrix24,
                .certainty = Certainty::Unknown,
                .detail = u"HTTP %1 without Bitrix24's JSON"_s.arg(response.status),
                .httpStatus = response.status};
    switch (response.status) {
    case 401:
    case 403:
        error.certainty = Certainty::Refused;
        break;
    case 413: // the content is larger than the server will process (RFC 9110, 15.5.14)
        error.kind = ErrorKind::Refused;
        error.certainty = Certainty::Refused;
        break;
    case 429: // OPERATION_TIME_LIMIT is also seen as a page
        error.kind = ErrorKind::OperationLimited;
        error.certainty = Certainty::Refused;
        break;
    default:
        if (response.status >= 500) {
            error.kind = ErrorKind::ServerFault;
        }
        break;
    }
    return error;
}

Issues issuesFrom(const QString &text)
{
    Issues issues;
    const QStringList lines = toPlainText(text, 1000).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (issues.size() == MaxIssues) {
            break;
        }
        issues.append({.code = IssueCode::RefusedByPortal, .argument = line});
    }
    return issues;
}

/*! Codes are words; some methods put a sentence into `error`, in the portal's language and with
 * what was typed in it. */
bool looksLikeCode(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_-.:"_s.contains(c));
    });
}

std::chrono::milliseconds fromSeconds(double seconds)
{
    // A hostile number must not overflow.
    return std::chrono::milliseconds(std::llround(std::clamp(seconds, 0.0, 1e6) * 1000.0));
}

} // namespace

Error portalError(int httpStatus, const QJsonObject &answer)
{
    QJsonValue codeValue = answer.value("error"_L1);
    QString text = looseText(answer.value("error_description"_L1));
    if (codeValue.isObject()) { // the newer interface: {"error": {"code": …, "message": …}}
        const QJsonObject nested = codeValue.toObject();
        codeValue = nested.value("code"_L1);
        if (text.isEmpty()) {
            text = looseText(nested.value("message"_L1));
        }
    }
    const QString code = looseText(codeValue);
    if (text.isEmpty() && !looksLikeCode(code)) {
        text = code;
    }
    const QString shortCode =
            looksLikeCode(code) ? cleanLabel(code, MaxCodeLength) : QString(SentenceCode);
    return {.kind = kindOf(httpStatus, code),
            .certainty = certaintyOf(httpStatus, code),
            .code = shortCode,
            .detail = u"HTTP %1, error \"%2\""_s.arg(httpStatus).arg(shortCode),
            .httpStatus = httpStatus,
            .issues = issuesFrom(text)};
}

bool isBeforeExecution(const Error &error)
{
    if (error.certainty != Certainty::Refused) {
        return error.certainty == Certainty::NotSent;
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return false; // of what a method was asked for
    case ErrorKind::Refused:
    case ErrorKind::InvalidRequest:
    case ErrorKind::AccessDenied:
        // Nobody reads what is too large.
        return error.httpStatus == 413 || isKnownRefusal(error.code);
    case ErrorKind::SignInNeeded:
    case ErrorKind::OperationLimited:
        // What the status says is believed of a page, or where the word is not the portal's.
        return error.code.isEmpty() || (error.httpStatus != 401 && error.httpStatus != 429)
               || isKnownRefusal(error.code);
    default:
        return true;
    }
}

bool isPassing(const Error &error)
{
    if (error.certainty != Certainty::Refused) {
        return true;
    }
    switch (error.kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::OperationLimited:
    case ErrorKind::Overloaded:
    case ErrorKind::ServerFault:
    case ErrorKind::TokenExpired:
    case ErrorKind::SignInNeeded:
    case ErrorKind::ClientRejected:
    case ErrorKind::AppNotInstalled:
    case ErrorKind::PaymentRequired:
    case ErrorKind::PortalClosed:
        return true;
    default:
        return false;
    }
}

CallResult makeCallResult(const QJsonValue &result, const QJsonValue &next, const QJsonValue &time)
{
    CallResult out{.result = result, .next = looseInteger(next)};
    const QJsonObject times = time.toObject();
    if (const std::optional<double> used = looseNumber(times.value("operating"_L1))) {
        OperatingTime operating{.operating = fromSeconds(*used)};
        const std::optional<double> reset = looseNumber(times.value("operating_reset_at"_L1));
        if (reset && *reset > 0 && *reset < 1e11) {
            operating.resetAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*reset), Qt::UTC);
        }
        out.operatingTime = operating;
    }
    if (const std::optional<double> duration = looseNumber(times.value("duration"_L1))) {
        out.duration = fromSeconds(*duration);
    }
    return out;
}

namespace {

Result<CallResult> interpretBody(const HttpResponse &response)
{
    const Result<QJsonDocument> json = parseJson(response.body);
    if (!json || !json->isObject()) {
        return failure(foreignAnswer(response));
    }
    const QJsonObject answer = json->object();
    const bool hasResult = answer.contains("result"_L1);
    const bool hasError = answer.contains("error"_L1);
    if (hasError && !hasResult) {
        return failure(portalError(response.status, answer));
    }
    if (hasError || !hasResult || response.status != 200) {
        Error error = foreignAnswer(response);
        error.detail =
                hasError    ? u"HTTP %1 with both a result and an error"_s.arg(response.status)
                : hasResult ? u"HTTP %1 with a result"_s.arg(response.status)
                            : u"HTTP %1, JSON with neither result nor error"_s.arg(response.status);
        return failure(std::move(error));
    }
    return makeCallResult(answer.value("result"_L1), answer.value("next"_L1),
                          answer.value("time"_L1));
}

} // namespace

Result<CallResult> interpretResponse(const HttpResponse &response)
{
    Result<CallResult> result = interpretBody(response);
    if (!result) {
        result.error().retryAfter = response.retryAfter;
    }
    return result;
}

} // namespace leadbooth
