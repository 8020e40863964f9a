// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/portaladdress.h"

#include "net/transport.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxLength = 2048;
constexpr qsizetype MaxFolders = 8;

Error unusable(const QString &why, ErrorKind kind = ErrorKind::InvalidInput)
{
    // The text itself is never in the error: it may be a webhook's address.
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"portal address: "_s + why};
}

/*! Without quotes, as chats and documents put them around an address, and what cannot be seen. */
QString cleaned(QString text)
{
    static const QRegularExpression unseen(
            u"[\"'<>“”„«»‘’\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"_s);
    return text.remove(unseen).trimmed();
}

bool isCloud(const QString &host)
{
    static const QRegularExpression shape(u"(?:\\A|\\.)bitrix24\\.[a-z]{2,}(?:\\.[a-z]{2})?\\z"_s);
    return shape.match(host).hasMatch();
}

/*! Bitrix24's own sites: the page where people log in, the shop. */
bool isNoPortal(const QString &host)
{
    static const QRegularExpression shape(
            u"\\A(?:(?:www|oauth|helpdesk)\\.)?bitrix24\\.[a-z.]+\\z|\\.?bitrix24\\.(?:net|tech)\\z"_s);
    return shape.match(host).hasMatch();
}

/*! Where a page of a portal begins, as opposed to the folder that the portal lies in. */
bool isPage(const QString &segment)
{
    static const QSet<QString> pages{
            u"about"_s,  u"auth"_s,        u"automation"_s,  u"bi"_s,
            u"bitrix"_s, u"bizproc"_s,     u"booking"_s,     u"calendar"_s,
            u"call"_s,   u"company"_s,     u"configs"_s,     u"contact_center"_s,
            u"crm"_s,    u"desktop_app"_s, u"devops"_s,      u"disk"_s,
            u"docs"_s,   u"extranet"_s,    u"hr"_s,          u"im"_s,
            u"kb"_s,     u"knowledge"_s,   u"local"_s,       u"mail"_s,
            u"market"_s, u"marketing"_s,   u"marketplace"_s, u"mobile"_s,
            u"oauth"_s,  u"online"_s,      u"page"_s,        u"personal"_s,
            u"pub"_s,    u"report"_s,      u"rest"_s,        u"rpa"_s,
            u"sale"_s,   u"services"_s,    u"settings"_s,    u"shop"_s,
            u"sign"_s,   u"sites"_s,       u"spaces"_s,      u"stream"_s,
            u"tasks"_s,  u"telephony"_s,   u"timeman"_s,     u"upload"_s,
            u"vibe"_s,   u"workgroups"_s};
    const QString name = segment.toLower();
    return pages.contains(name) || name.endsWith(".php"_L1);
}

/*! The folder that the portal lies in: what comes before the first page. */
Result<QString> folderOf(const QString &path)
{
    static const QRegularExpression plain(u"\\A[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]{0,63}\\z"_s);
    QString folder = u"/"_s;
    qsizetype count = 0;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &encoded : segments) {
        const QString segment = QUrl::fromPercentEncoding(encoded.toUtf8());
        if (isPage(segment)) {
            break;
        }
        if (!plain.match(segment).hasMatch() || ++count > MaxFolders) {
            return failure(unusable(u"its path is no folder of a portal"_s));
        }
        folder += segment + u'/';
    }
    return folder;
}

} // namespace

Result<QUrl> parsePortalAddress(const QString &typed, const QString &defaultZone)
{
    if (typed.size() > MaxLength) {
        return failure(unusable(u"too long"_s));
    }
    const QString text = cleaned(typed);
    static const QRegularExpression shape(
            u"\\A(?:([A-Za-z][A-Za-z0-9+.-]*)://|//)?([^/?#\\\\]*)([^?#]*)"_s);
    const QRegularExpressionMatch match = shape.match(text);
    QString scheme = match.captured(1).toLower();
    const QString authority = match.captured(2);
    const bool isWritten = !scheme.isEmpty();
    if (authority.isEmpty()) {
        return failure(unusable(u"no host"_s));
    }
    // No portal's address has one, and "https://acme.bitrix24.ru@evil.example/" is read wrongly by
    // people.
    if (authority.contains(u'@')) {
        return failure(unusable(u"a user name in it"_s));
    }
    if (!isWritten) {
        scheme = u"https"_s;
    } else if (scheme != "https"_L1 && scheme != "http"_L1) {
        return failure(unusable(u"neither https nor http"_s));
    }
    const QUrl server(scheme + u"://"_s + authority, QUrl::StrictMode);
    QString host = server.host(QUrl::FullyEncoded); // IDN as "xn--…", to compare with
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    // "javascript:" and "acme:" are no host with a port.
    if (!server.isValid() || host.isEmpty() || host.endsWith(u'.') || authority.endsWith(u':')
        || server.port() == 0) {
        return failure(unusable(u"not an address"_s));
    }
    const bool isNumber = !QHostAddress(host).isNull();
    if (!host.contains(u'.') && !isNumber && !isLoopback(host) && !isWritten && server.port() < 0) {
        static const QRegularExpression name(u"\\A[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z"_s);
        if (host.startsWith("xn--"_L1) || !name.match(host).hasMatch()) {
            return failure(unusable(u"not the name of a portal"_s));
        }
        host += u'.' + defaultZone;
    }
    if (isNoPortal(host)) {
        return failure(unusable(u"Bitrix24's own site, not a portal"_s));
    }
    if (scheme == "http"_L1 && !isLoopback(host)) {
        return failure(unusable(u"not https"_s, ErrorKind::InsecureUrl));
    }
    const Result<QString> folder =
            isCloud(host) ? Result<QString>(u"/"_s) : folderOf(match.captured(3));
    if (!folder) {
        return failure(folder.error());
    }
    QUrl portal;
    portal.setScheme(scheme);
    portal.setHost(host);
    const bool isUsual = server.port() == (scheme == "https"_L1 ? 443 : 80);
    portal.setPort(isUsual ? -1 : server.port());
    portal.setPath(*folder);
    if (!portal.isValid()) {
        return failure(unusable(u"not an address"_s));
    }
    return portal;
}

QString defaultZone(const QString &language)
{
    if (language == "ru"_L1 || language == "de"_L1) {
        return u"bitrix24."_s + language;
    }
    return u"bitrix24.com"_s;
}

} // namespace leadbooth
