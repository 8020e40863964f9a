// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthanswer.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxPasted = 4096;

tl::unexpected<AnswerRefusal> refused(AnswerRefusal reason)
{
    return tl::unexpected<AnswerRefusal>(reason);
}

bool isCode(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9._~-]{4,512}\\z"_s);
    return shape.match(text).hasMatch();
}

AnswerResult read(const QString &query, const Secret &expected, bool needsState)
{
    const QUrlQuery items(query);
    const QStringList states = items.allQueryItemValues(u"state"_s, QUrl::FullyDecoded);
    const QStringList codes = items.allQueryItemValues(u"code"_s, QUrl::FullyDecoded);
    const Secret state(states.value(0).toUtf8());
    const bool isOurs = states.size() == 1 && !expected.isEmpty() && state.equals(expected);
    if (!isOurs && (needsState || !states.isEmpty())) {
        return refused(AnswerRefusal::WrongState);
    }
    if (codes.isEmpty() || codes.constFirst().isEmpty()) {
        return refused(AnswerRefusal::NoCode);
    }
    if (codes.size() > 1 || !isCode(codes.constFirst())) {
        return refused(AnswerRefusal::Unreadable);
    }
    return OAuthAnswer{.code = Secret(codes.constFirst().toUtf8()),
                       .state = state,
                       .hasState = isOurs,
                       .serverDomain =
                               items.queryItemValue(u"server_domain"_s, QUrl::FullyDecoded)};
}

} // namespace

AnswerResult answerFromQuery(const QString &query, const Secret &expected)
{
    return read(query, expected, true);
}

AnswerResult answerFromPasted(const QString &pasted, const Secret &expected)
{
    // Quotes, and the line breaks that terminals and chats put into long addresses.
    static const QRegularExpression noise(u"[\\s\"'<>“”„«»‘’\u200b\ufeff]"_s);
    QString text = pasted.left(MaxPasted + 1);
    text.remove(noise);
    if (text.size() > MaxPasted) {
        return refused(AnswerRefusal::Unreadable);
    }
    if (isCode(text)) {
        return OAuthAnswer{.code = Secret(text.toUtf8())};
    }
    const qsizetype question = text.indexOf(u'?');
    const bool isAddress = text.contains("://"_L1) || question >= 0;
    if (!isAddress && !text.contains("code="_L1)) {
        return refused(AnswerRefusal::Unreadable);
    }
    const QString query = text.mid(question + 1).section(u'#', 0, 0);
    return question < 0 && isAddress ? refused(AnswerRefusal::NoCode)
                                     : read(query, expected, false);
}

CallbackRequest parseCallback(const QByteArray &head, quint16 port, const QByteArray &path)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList request = lines.constFirst().trimmed().split(' ');
    if (request.size() != 3 || !request.at(2).startsWith("HTTP/1.")) {
        return {.status = 400};
    }
    QByteArrayList hosts;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare("host", Qt::CaseInsensitive) == 0) {
            hosts.append(line.mid(colon + 1).trimmed().toLower());
        }
    }
    if (hosts.size() != 1) {
        return {.status = 400};
    }
    const QByteArray suffix = ':' + QByteArray::number(port);
    const QByteArray &host = hosts.constFirst();
    if (host != "127.0.0.1" + suffix && host != "localhost" + suffix && host != "[::1]" + suffix) {
        return {.status = 421};
    }
    if (request.at(0) != "GET") {
        return {.status = 405};
    }
    const QByteArray &target = request.at(1);
    const qsizetype question = target.indexOf('?');
    if ((question < 0 ? target : target.left(question)) != path) {
        return {.status = 404};
    }
    return {.query = question < 0 ? QString() : QString::fromLatin1(target.mid(question + 1))};
}

} // namespace leadbooth
