// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/canonical.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxNumberLength = 40;

bool isGroupingBlank(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’' || c == u'\u202f' || c == u'\u00a0';
}

/*! Digits with an optional sign and the marks '.' and ',' only. */
QString withoutBlanks(const QString &typed)
{
    QString out;
    for (const QChar c : typed.trimmed()) {
        if (!isGroupingBlank(c)) {
            out.append(c == u'−' ? QChar(u'-') : c);
        }
    }
    return out;
}

bool groupsOfThree(const QString &text, QChar mark)
{
    const QStringList parts = text.split(mark);
    if (parts.constFirst().isEmpty() || parts.constFirst().size() > 3) {
        return false;
    }
    return std::all_of(parts.cbegin() + 1, parts.cend(),
                       [](const QString &part) { return part.size() == 3; });
}

QString normalised(QString digits)
{
    // "+" and leading zeros go, "5." becomes "5", ".5" becomes "0.5".
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+')) {
        digits.remove(0, 1);
    }
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0' && digits.at(zeros + 1) != u'.') {
        ++zeros;
    }
    digits.remove(0, zeros);
    if (digits.startsWith(u'.')) {
        digits.prepend(u'0');
    }
    if (digits.endsWith(u'.')) {
        digits.chop(1);
    }
    return negative ? u'-' + digits : digits;
}

/*! The formats in which the locale, ISO and the dotted style write a date, the most specific first.
 */
QStringList dateFormats(const QLocale &locale)
{
    QStringList formats{u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d.M.yy"_s};
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QString own = locale.dateFormat(format);
        if (!own.contains("yyyy"_L1)) {
            formats.append(QString(own).replace("yy"_L1, "yyyy"_L1));
        }
        formats.append(own);
    }
    // "dd/MM" is also typed with single digits.
    const QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    const QString loose = QString(shortFormat).replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    formats.append(QString(loose).replace(QRegularExpression(u"y+"_s), u"yyyy"_s));
    formats.append(QString(loose).replace(QRegularExpression(u"y+"_s), u"yy"_s));
    return formats;
}

/*! The year that two typed digits mean: QLocale takes them for 19xx. */
QDate inThisCentury(QDate date, const QDate &today)
{
    while (date.year() + 80 < today.year()) {
        date = date.addYears(100);
    }
    return date;
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(u"\\A-?\\d{1,30}(?:\\.\\d{1,20})?\\z"_s);
    return pattern;
}

} // namespace

std::optional<QString> canonicalNumber(const QString &typed, const QLocale &locale)
{
    QString text = withoutBlanks(typed);
    if (text.isEmpty() || text.size() > MaxNumberLength) {
        return {};
    }
    const bool hasComma = text.contains(u',');
    const bool hasDot = text.contains(u'.');
    if (hasComma && hasDot) {
        // The mark that comes last is the decimal one; the other groups.
        const QChar decimal = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.';
        const QChar group = decimal == u',' ? u'.' : u',';
        if (text.count(decimal) > 1) {
            return {};
        }
        const QString whole = QString(text.left(text.indexOf(decimal))).remove(u'-').remove(u'+');
        if (!groupsOfThree(whole, group)) {
            return {};
        }
        text.remove(group).replace(decimal, u'.');
    } else if (hasComma || hasDot) {
        const QChar mark = hasComma ? u',' : u'.';
        const QString unsignedText = QString(text).remove(u'-').remove(u'+');
        const bool localeGroupsWithIt = locale.groupSeparator() == QString(mark);
        if (text.count(mark) > 1 || (localeGroupsWithIt && groupsOfThree(unsignedText, mark))) {
            if (!groupsOfThree(unsignedText, mark)) {
                return {};
            }
            text.remove(mark);
        } else {
            text.replace(mark, u'.');
        }
    }
    static const QRegularExpression shape(u"\\A[+-]?(?:\\d+\\.?\\d*|\\.\\d+)\\z"_s);
    if (!shape.match(text).hasMatch()) {
        return {};
    }
    return normalised(text);
}

QString roundedNumber(const QString &canonical, int decimals)
{
    const qsizetype dot = canonical.indexOf(u'.');
    if (dot < 0 || !isCanonicalNumber(canonical)) {
        return canonical;
    }
    const qsizetype end = dot + 1 + decimals; // of what stays
    const auto isZero = [](QChar c) {
        return c == u'0';
    };
    if (canonical.size() <= end
        || std::all_of(canonical.cbegin() + end, canonical.cend(), isZero)) {
        return canonical;
    }
    const bool up = canonical.at(end) >= u'5';
    QString kept = canonical.left(end);
    const qsizetype first = kept.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = kept.size() - 1; up && i >= first; --i) {
        if (kept.at(i) == u'.') {
            continue;
        }
        if (kept.at(i) != u'9') {
            kept[i] = QChar(kept.at(i).unicode() + 1);
            break;
        }
        kept[i] = u'0';
        if (i == first) {
            kept.insert(first, u'1');
        }
    }
    while (kept.endsWith(u'0')) {
        kept.chop(1);
    }
    if (kept.endsWith(u'.')) {
        kept.chop(1);
    }
    return kept == "-0"_L1 ? u"0"_s : kept;
}

QString displayNumber(const QString &canonical, const QLocale &locale)
{
    if (!isCanonicalNumber(canonical)) {
        return canonical;
    }
    // Digit by digit, not through double: an amount of 16 digits must come back as it was.
    const qsizetype dot = canonical.indexOf(u'.');
    QString whole = dot < 0 ? canonical : canonical.left(dot);
    const bool negative = whole.startsWith(u'-');
    if (negative) {
        whole.remove(0, 1);
    }
    if (whole.size() > 3) {
        // Thin enough not to fall apart at a line's end, and typed back as any blank.
        const QString group = locale.groupSeparator().trimmed().isEmpty() ? QString(QChar(0x00a0))
                                                                          : locale.groupSeparator();
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3) {
            whole.insert(i, group);
        }
    }
    QString out = negative ? locale.negativeSign() + whole : whole;
    if (dot >= 0) {
        out += locale.decimalPoint() + canonical.mid(dot + 1);
    }
    return out;
}

QString canonicalDate(const QDate &date)
{
    return date.toString(u"yyyy-MM-dd"_s);
}

QString canonicalDateTime(const QDateTime &dateTime)
{
    const QDateTime fixed = dateTime.toOffsetFromUtc(dateTime.offsetFromUtc());
    const int minutes = fixed.offsetFromUtc() / 60;
    return fixed.toString(u"yyyy-MM-ddThh:mm:ss"_s)
           + u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                     .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                     .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

std::optional<QDate> parseDate(const QString &typed, const QLocale &locale, const QDate &today)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || text.size() > 60) {
        return {};
    }
    for (const QString &format : dateFormats(locale)) {
        const QDate date = locale.toDate(text, format);
        if (!date.isValid() || date.year() < 1000) {
            continue;
        }
        return format.contains("yyyy"_L1) ? date : inThisCentury(date, today);
    }
    return {};
}

std::optional<QDateTime> parseDateTime(const QString &typed, const QLocale &locale,
                                       const QDateTime &now)
{
    static const QRegularExpression shape(
            u"\\A(.+?)[\\sT,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([ap]\\.?m\\.?)?\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(typed.simplified());
    if (!match.hasMatch()) {
        return {};
    }
    const std::optional<QDate> date = parseDate(match.captured(1), locale, now.date());
    int hour = match.captured(2).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return {};
        }
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    if (!date || !time.isValid()) {
        return {};
    }
    return QDateTime(*date, time, now.timeZone());
}

QString displayDate(const QString &canonical, const QLocale &locale)
{
    if (!isCanonicalDate(canonical)) {
        return canonical;
    }
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) {
        format.replace("yy"_L1, "yyyy"_L1);
    }
    return locale.toString(QDate::fromString(canonical, u"yyyy-MM-dd"_s), format);
}

QString displayDateTime(const QString &canonical, const QLocale &locale, bool withSeconds)
{
    if (!isCanonicalDateTime(canonical)) {
        return canonical;
    }
    const QDateTime local = QDateTime::fromString(canonical, Qt::ISODate).toLocalTime();
    return displayDate(canonicalDate(local.date()), locale) + u' '
           + local.time().toString(withSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

bool isCanonicalNumber(const QString &text)
{
    return numberPattern().match(text).hasMatch();
}

bool isCanonicalInteger(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok && isCanonicalNumber(text);
}

bool isCanonicalDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
}

bool isCanonicalDateTime(const QString &text)
{
    static const QRegularExpression shape(
            u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d\\z"_s);
    return shape.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODate).isValid();
}

} // namespace leadbooth
