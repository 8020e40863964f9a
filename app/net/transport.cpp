// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "base/redaction.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

tl::unexpected<Error> refuse(ErrorKind kind, const QString &why, const QUrl &url)
{
    return failure({.kind = kind,
                    .certainty = Certainty::NotSent,
                    .detail = u"%1: POST %2"_s.arg(why, redacted(url))});
}

bool breaksHeader(const QByteArray &value)
{
    return value.isEmpty() || value.contains('\r') || value.contains('\n') || value.contains('\0');
}

} // namespace

Transport::~Transport() = default;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

Outcome checkRequest(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty()) {
        return refuse(ErrorKind::InvalidRequest, u"not an absolute address"_s, url);
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return refuse(ErrorKind::InvalidRequest, u"user info or fragment in the address"_s, url);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return refuse(ErrorKind::InvalidRequest, u"neither https nor http"_s, url);
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return refuse(ErrorKind::InsecureUrl, u"http to another machine"_s, url);
    }
    if (request.body.isEmpty()) {
        return refuse(ErrorKind::InvalidRequest, u"empty body"_s, url);
    }
    if (breaksHeader(request.contentType) || breaksHeader(request.accept)) {
        return refuse(ErrorKind::InvalidRequest, u"header that is empty or has a line break"_s,
                      url);
    }
    if (request.connectTimeout.count() <= 0 || request.timeout.count() <= 0
        || request.maxResponseBytes <= 0) {
        return refuse(ErrorKind::InvalidRequest, u"limit that is not positive"_s, url);
    }
    return success();
}

} // namespace leadbooth
