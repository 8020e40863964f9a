// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/transport.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace leadbooth {

/*! What `time` says about the method's allowance of execution time. */
struct OperatingTime
{
    std::chrono::milliseconds operating{0}; //!< used in the running window of ten minutes
    QDateTime resetAt = {}; //!< UTC; when the oldest part of it is forgotten; invalid: not told

    friend bool operator==(const OperatingTime &, const OperatingTime &) = default;
};

/*! What a call that succeeded brought. */
struct CallResult
{
    QJsonValue result = {};
    std::optional<qint64> next = {}; //!< where the next page begins
    // The queue will measure by these two how much it may send.
    std::optional<OperatingTime> operatingTime = {};
    std::optional<std::chrono::milliseconds> duration = {}; //!< on the portal
};

/*!
 * What an answer of Bitrix24 means. Success is: HTTP 200 and a JSON object and `result` present and
 * no `error`; a Wi-Fi gateway's page with status 200 is not success.
 *
 * Error codes are compared in any letter case; the portal's texts, which are localised and may hold
 * HTML, are never compared with anything. They become Issues with IssueCode::RefusedByPortal, one a
 * line, as plain text.
 *
 * Certainty: 401, 403, 429, 503 with a known code, and every other 4xx with Bitrix24's JSON prove
 * that nothing was done (Refused). Other 5xx, answers without Bitrix24's JSON, and answers that
 * contradict themselves prove nothing (Unknown): an add may have stored its row before the
 * portal's automation failed. Neither does WRONG_ENCODING, with which the portal says that it could
 * not write its answer. Pure; any thread.
 */
[[nodiscard]] Result<CallResult> interpretResponse(const HttpResponse &response);

/*! Error::code where the portal put a sentence, or anything but a code, in its place: it may be
 * personal, and is in the issues. Not empty, because an empty code means something of its own. */
inline constexpr QLatin1StringView SentenceCode{"SENTENCE"};

/*!
 * The error in an answer's `error` and `error_description`, or in one entry of a batch's
 * `result_error`; \a httpStatus: of the whole answer.
 */
[[nodiscard]] Error portalError(int httpStatus, const QJsonObject &answer);

/*!
 * Whether \a error, of a request as a whole, proves that not one command of it was begun: nothing
 * left, or it was refused by what looks at a request before its methods do. An exception of one
 * command may become the answer to a whole batch, with a code of its own or none. Pure; any thread.
 */
[[nodiscard]] bool isBeforeExecution(const Error &error);

/*!
 * Whether a call that was refused, or not answered, may work another time: it says nothing about
 * what the portal has or the account may do. Pure; any thread.
 */
[[nodiscard]] bool isPassing(const Error &error);

/*! A success made of `result` and `time`, whose parts may be missing or of any type. */
[[nodiscard]] CallResult makeCallResult(const QJsonValue &result, const QJsonValue &next,
                                        const QJsonValue &time);

} // namespace leadbooth
