// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace leadbooth {

/*! An HTTP request, as far as Bitrix24 looks at it. */
struct RestRequest
{
    QByteArray verb = "POST";
    QByteArray path;       //!< percent-encoded
    QByteArray query = {}; //!< percent-encoded, without "?"
    QByteArray contentType = {};
    QByteArray authorization = {}; //!< the header
    QByteArray body = {};
    QString source = {}; //!< IP address
    bool isSecure = true;
};

struct RestResponse
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body = {};
    QByteArray location = {};
    bool closeWithoutAnswer = false;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; //!< besides type, length and location
};

using RestReply = std::function<void(const RestResponse &)>;

} // namespace leadbooth
