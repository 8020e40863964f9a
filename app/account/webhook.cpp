// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/webhook.h"

#include "net/transport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error unusable(ErrorKind kind, const QString &why)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"webhook address: "_s + why};
}

} // namespace

Result<Webhook> parseWebhook(const QString &pasted)
{
    // Quotes of any kind, as chats and documents put them around an address, and blanks that cannot
    // be seen.
    static const QRegularExpression around(u"[\"'<>“”„«»‘’\u200b\ufeff]"_s);
    QString text = pasted;
    text = text.remove(around).trimmed();
    if (!text.contains("://"_L1)) {
        text.prepend("https://"_L1);
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(unusable(ErrorKind::InvalidInput, u"not an address"_s));
    }
    // No portal shows one, and "https://acme.bitrix24.ru@evil.example/" is read wrongly by people.
    if (!url.userInfo().isEmpty()) {
        return failure(unusable(ErrorKind::InvalidInput, u"a user name in it"_s));
    }
    // The path may have something before /rest/ on a portal that runs on a company's own server.
    static const QRegularExpression shape(
            u"\\A(.*/rest/)(\\d+)/([A-Za-z0-9]{6,64})(?:/[A-Za-z0-9._]*)?/?\\z"_s);
    const QRegularExpressionMatch match = shape.match(url.path());
    if (!match.hasMatch()) {
        return failure(unusable(ErrorKind::InvalidInput, u"no /rest/USER/CODE/ in it"_s));
    }
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host()))) {
        return failure(unusable(ErrorKind::InsecureUrl, u"not https"_s));
    }
    QUrl endpoint;
    endpoint.setScheme(url.scheme());
    endpoint.setHost(url.host());
    endpoint.setPort(url.port());
    endpoint.setPath(match.captured(1));
    return Webhook{.endpoint = endpoint,
                   .userId = match.captured(2),
                   .path = Secret((match.captured(2) + u'/' + match.captured(3)).toUtf8())};
}

QString maskedAddress(const Webhook &webhook)
{
    return webhook.endpoint.toString() + webhook.userId + u"/•••/"_s;
}

} // namespace leadbooth
