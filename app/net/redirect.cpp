// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"

#include "base/redaction.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// A webhook's code is part of the path, so that nothing but the origin may be passed on.
QUrl origin(const QUrl &url)
{
    QUrl out;
    out.setScheme(url.scheme());
    out.setHost(url.host());
    out.setPort(url.port());
    return out;
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    if (from.host() != to.host() || !to.userInfo().isEmpty()) {
        return false;
    }
    if (to.scheme() == "https"_L1) {
        return true;
    }
    return to.scheme() == "http"_L1 && from.scheme() == "http"_L1
           && effectivePort(from) == effectivePort(to);
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const QUrl &from, int status, const QByteArray &location)
{
    const auto unusable = [&](const QString &why) {
        return failure({.kind = ErrorKind::NotBitrix24,
                        .certainty = Certainty::Unknown,
                        .detail = u"%1: %2 from %3"_s.arg(why).arg(status).arg(redacted(from)),
                        .httpStatus = status});
    };
    if (status == 303) {
        return unusable(u"See Other"_s);
    }
    const QUrl relative = QUrl::fromEncoded(location.trimmed(), QUrl::StrictMode);
    if (location.trimmed().isEmpty() || !relative.isValid()) {
        return unusable(u"redirect without a usable address"_s);
    }
    QUrl to = from.resolved(relative);
    to.setFragment(QString());
    if (to.host().isEmpty()) {
        return unusable(u"redirect without a usable address"_s);
    }
    if (!mayFollow(from, to)) {
        return failure({.kind = ErrorKind::Redirected,
                        .certainty = Certainty::Refused,
                        .detail = u"%1 from %2 to %3"_s.arg(status).arg(redacted(from),
                                                                        origin(to).toString()),
                        .httpStatus = status,
                        .location = origin(to)});
    }
    return to;
}

} // namespace leadbooth
