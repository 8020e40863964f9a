// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>

namespace leadbooth {

/*!
 * What the end of a QNetworkReply means: nothing when it ended with an answer (of whatever status),
 * otherwise an error whose certainty is NotSent when \a bodyBytesTaken is 0 and Unknown when it is
 * not. The detail is the name of \a error; QNetworkReply::errorString() is not used, because it
 * comes in the user's language. Pure.
 */
[[nodiscard]] std::optional<Error> replyError(QNetworkReply::NetworkError error, int httpStatus,
                                              qint64 bodyBytesTaken);

} // namespace leadbooth
