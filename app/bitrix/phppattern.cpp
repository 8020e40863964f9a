// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/phppattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxPatternLength = 500;

QChar closingFor(QChar opening)
{
    switch (opening.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'<':
        return u'>';
    default:
        return opening;
    }
}

bool isModifiers(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return u"imsxuUDAXSJn"_s.contains(c); });
}

/*! Without delimiters, or as it is when it has none. */
QString withoutDelimiters(const QString &php)
{
    const QChar opening = php.at(0);
    if (opening.isLetterOrNumber() || opening == u'\\') {
        return php;
    }
    const qsizetype end = php.lastIndexOf(closingFor(opening));
    if (end < 1 || !isModifiers(QStringView(php).mid(end + 1))) {
        return php;
    }
    QString inner = php.mid(1, end - 1);
    QString inside; // u is how QRegularExpression works anyway; S, X and D do not matter here
    for (const QChar modifier : QStringView(php).mid(end + 1)) {
        if (u"imsxUJn"_s.contains(modifier) && !inside.contains(modifier)) {
            inside += modifier;
        } else if (modifier == u'A' && !inner.startsWith("\\A"_L1)) {
            inner = u"\\A(?:"_s + inner + u')';
        }
    }
    return inside.isEmpty() ? inner : u"(?"_s + inside + u')' + inner;
}

} // namespace

QString patternFromPhp(const QString &php)
{
    const QString trimmed = php.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > MaxPatternLength) {
        return {};
    }
    const QString pattern = withoutDelimiters(trimmed);
    // Compiled the way in which it will be used.
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).isValid()
                   ? pattern
                   : QString();
}

} // namespace leadbooth
