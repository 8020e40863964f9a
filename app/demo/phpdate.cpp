// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpdate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

std::optional<QDate> dateIn(const QRegularExpressionMatch &match)
{
    const auto number = [&](QStringView name) {
        return match.captured(name).toInt();
    };
    const auto has = [&](QStringView name) {
        return !match.capturedView(name).isEmpty();
    };
    QDate date;
    if (has(u"iy")) {
        date = QDate(number(u"iy"), number(u"im"), number(u"id"));
    } else if (has(u"dy")) {
        date = QDate(number(u"dy"), number(u"dm"), number(u"dd"));
    } else {
        date = QDate(number(u"uy"), number(u"um"), number(u"ud"));
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> offsetIn(const QString &zone, int serverOffset)
{
    if (zone.isEmpty()) {
        return serverOffset;
    }
    if (zone.compare(u"Z"_s, Qt::CaseInsensitive) == 0 || zone == u"UTC"_s || zone == u"GMT"_s) {
        return 0;
    }
    QString digits = zone.mid(1);
    digits.remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59) {
        return std::nullopt;
    }
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<QDateTime> phpStringToTime(const QString &text, int serverOffset,
                                         const QDateTime &now)
{
    const QString trimmed = text.trimmed();
    const QDateTime here = now.toOffsetFromUtc(serverOffset);
    const auto midnight = [&](int days) {
        return QDateTime(here.date().addDays(days), QTime(0, 0), Qt::OffsetFromUTC, serverOffset);
    };
    const QString word = trimmed.toLower();
    if (word == u"now"_s) {
        return here;
    }
    if (word == u"today"_s) {
        return midnight(0);
    }
    if (word == u"tomorrow"_s) {
        return midnight(1);
    }
    if (word == u"yesterday"_s) {
        return midnight(-1);
    }
    static const QRegularExpression stamp(u"^@(-?\\d{1,12})$"_s);
    const QRegularExpressionMatch stampMatch = stamp.match(trimmed);
    if (stampMatch.hasMatch()) {
        return QDateTime::fromSecsSinceEpoch(stampMatch.captured(1).toLongLong(), Qt::UTC);
    }
    static const QRegularExpression pattern(
            u"^(?:(?<iy>\\d{4})-(?<im>\\d{1,2})-(?<id>\\d{1,2})"
            "|(?<dd>\\d{1,2})[.-](?<dm>\\d{1,2})[.-](?<dy>\\d{4})"
            "|(?<um>\\d{1,2})/(?<ud>\\d{1,2})/(?<uy>\\d{4}))"
            "(?:[T ]+(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?"
            "\\s*(?<z>Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(trimmed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const std::optional<QDate> date = dateIn(match);
    const std::optional<int> offset = offsetIn(match.captured(u"z"), serverOffset);
    const QTime time(match.captured(u"h").toInt(), match.captured(u"m").toInt(),
                     match.captured(u"s").toInt());
    if (!date || !offset || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(*date, time, Qt::OffsetFromUTC, *offset);
}

} // namespace leadbooth
