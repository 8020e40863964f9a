// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Characters that are not seen but change how the text around them is: they let a label or a
// message of a hostile portal pretend to be something else (Unicode TR36).
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0) || u == 0x00ad
           || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
           || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || u == 0x061c;
}

QString cut(QString text, qsizetype maxLength)
{
    if (text.size() <= maxLength) {
        return text;
    }
    qsizetype end = maxLength - 1;
    if (end > 0 && text.at(end - 1).isHighSurrogate()) {
        --end;
    }
    return text.left(end).trimmed() + u'…';
}

QString withoutInvisible(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c)) {
            out.append(c);
        }
    }
    return out;
}

QString resolveEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#x?[0-9a-f]{1,6}|[a-z]{2,6});"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    struct Named
    {
        QLatin1StringView name;
        char16_t character;
    };
    static constexpr std::array<Named, 13> names{{{"amp"_L1, u'&'},
                                                  {"lt"_L1, u'<'},
                                                  {"gt"_L1, u'>'},
                                                  {"quot"_L1, u'"'},
                                                  {"apos"_L1, u'\''},
                                                  {"nbsp"_L1, u'\u00a0'},
                                                  {"laquo"_L1, u'«'},
                                                  {"raquo"_L1, u'»'},
                                                  {"mdash"_L1, u'—'},
                                                  {"ndash"_L1, u'–'},
                                                  {"euro"_L1, u'€'},
                                                  {"pound"_L1, u'£'},
                                                  {"hellip"_L1, u'…'}}};
    QString out;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
            bool ok = false;
            const uint codePoint = QStringView(name).mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
            if (ok && codePoint > 0 && codePoint <= 0x10ffff && !QChar::isSurrogate(codePoint)) {
                const char32_t character = codePoint;
                out += QString::fromUcs4(&character, 1);
            }
            continue;
        }
        const auto known = std::find_if(names.begin(), names.end(), [&](const Named &n) {
            return name.compare(n.name, Qt::CaseInsensitive) == 0;
        });
        out += known != names.end() ? QString(QChar(known->character)) : match.captured(0);
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace

QString toPlainText(const QString &markup, qsizetype maxLength)
{
    if (markup.isEmpty()) {
        return {};
    }
    static const QRegularExpression lineBreak(u"<\\s*(?:br|/p|/div|/li)\\b[^>]*>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hidden(
            u"<(script|style)\\b.*?(?:</\\1\\s*>|$)"_s,
            QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"</?[a-z!][^>]*>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blanks(u"[ \\t\u00a0]+"_s);
    static const QRegularExpression blankLines(u"\\s*\\n\\s*"_s);

    // A cap before the work: a body of megabytes must not cost megabytes of matching.
    QString text = markup.left(maxLength * 8 + 1000);
    // Most texts are plain: a form of 300 fields is shown a few hundred thousand steps sooner.
    if (text.contains(u'<')) {
        text.replace(hidden, u" "_s).replace(lineBreak, u"\n"_s).replace(tag, QString());
    }
    if (text.contains(u'&')) {
        text = resolveEntities(text);
    }
    text = withoutInvisible(text);
    text.replace(blanks, u" "_s).replace(blankLines, u"\n"_s);
    return cut(text.trimmed(), maxLength);
}

QString cleanLabel(const QString &label, qsizetype maxLength)
{
    return cut(withoutInvisible(label.left(maxLength * 8 + 1000)).simplified(), maxLength);
}

} // namespace leadbooth
