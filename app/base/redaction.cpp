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
            // Seven digits and more with the usual separators, led by a plus or not: a phone
            // number, or nothing
            // that a log needs in full. Times and dates of log lines are written with other
            // separators (: T).
            {QRegularExpression(u"(?<![\\w.:-])\\+?\\(?\\d(?:[ ()\\-]{0,2}\\d){8,}(?![\\w:-])"_s),
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
