// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"

#include <tl/expected.hpp>

namespace leadbooth {

/*! What the portal's page sends a browser back with, or what a person pasted of it. A value. */
struct OAuthAnswer
{
    Secret code = {};
    Secret state = {};
    bool hasState = false;     //!< false for a code that was pasted alone
    QString serverDomain = {}; //!< of the OAuth server that knows the code; may be empty
};

using AnswerResult = tl::expected<OAuthAnswer, AnswerRefusal>;

/*!
 * Reads the query of the redirected address. \a expected is the state that this sign-in began with;
 * it is looked at first, so that nobody learns anything by guessing. Errors: WrongState, also when
 * there is none; NoCode; Unreadable for values that appear twice or are no codes. Pure.
 */
[[nodiscard]] AnswerResult answerFromQuery(const QString &query, const Secret &expected);

/*!
 * Reads what a person pasted: the whole redirected address, with or without its beginning, or the
 * code alone. The state is compared where there is one. Pure.
 */
[[nodiscard]] AnswerResult answerFromPasted(const QString &pasted, const Secret &expected);

/*! A request to the loopback address, as far as it is of interest. A value. */
struct CallbackRequest
{
    int status = 200;   //!< otherwise it is answered with this status, and no more is to be known
    QString query = {}; //!< still encoded
};

/*!
 * Reads the head of an HTTP request: one line, header fields, no body. 405 for anything but GET;
 * 421 when the Host field is not that of the loopback at \a port, so that no foreign name that was
 * made to point here (DNS rebinding) is served; 404 for any other path than \a path; 400 for what
 * is no HTTP. Pure.
 */
[[nodiscard]] CallbackRequest parseCallback(const QByteArray &head, quint16 port,
                                            const QByteArray &path);

} // namespace leadbooth
