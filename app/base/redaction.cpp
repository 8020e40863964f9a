// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

QString redacted(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const Rule rules[] = {
            // https://portal/rest/12/code/method: the code is the whole secret.
            {QRegularExpression(u"(/rest/\\d+/)[^/\\s\"?#]+"_s, insensitive), u"\\1***"_s},
            {QRegularExpression(u"((?:access_token|refresh_token|client_secret|application_token|"
                                u"auth|code|state)"
                                "(?:%5D|\\])?\"?\\s*[=:]\\s*\"?)[^&\\s\",}]+"_s,
                                insensitive),
             u"\\1***"_s},
            {QRegularExpression(u"(bearer\\s+)\\S+"_s, insensitive), u"\\1***"_s},
            {QRegularExpression(u"[^\\s@<>\",;:=(]+@[^\\s@<>\",;)]+"_s), u"***@***"_s},
            // Seven digits and more, with the usual separators or without: a phone number, or
            // nothing that a log needs in full. Dates stay.
            {QRegularExpression(u"(?<![\\w.:-])(?!\\d{4}-\\d\\d-\\d\\d(?![\\d-]))"
                                "\\+?\\(?\\d(?:[ ()\\-]{0,2}\\d){6,}(?![\\w:-])"_s),
             u"***"_s},
            // The same with dots between the groups, where it is no IP address, version or date: a
            // plus or a nought leads it, or its groups are of a length that those do not have.
            {QRegularExpression(u"(?<![\\w.:-])"
                                "(?!(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}"
                                "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]))"
                                "(?!\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?![\\d.]))"
                                "(?=\\+?\\(?(?:[ ().\\-]{0,2}\\d){7})"
                                "(?:\\+\\(?\\d(?:[ ().\\-]{0,2}\\d)+"
                                "|\\(?0\\d{1,4}\\)?(?:[ .\\-]{1,2}\\d{2,8})+"
                                "|\\(?\\d{3}\\)?[ .]{1,2}\\d{3}\\.\\d{4}"
                                "|\\d{2,4}(?:\\.\\d{2,4}){3,})(?![\\w:-])"_s),
             u"***"_s},
    };
    QString out = text;
    for (const Rule &rule : rules) {
        out.replace(rule.pattern, rule.replacement);
    }
    return out;
}

QString redacted(const QUrl &url)
{
    return redacted(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

} // namespace leadbooth
