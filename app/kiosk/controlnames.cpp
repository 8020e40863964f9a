// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/controlnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::array<QLatin1StringView, 33> Names{
        "NUL"_L1, "SOH"_L1, "STX"_L1, "ETX"_L1, "EOT"_L1, "ENQ"_L1, "ACK"_L1, "BEL"_L1, "BS"_L1,
        "TAB"_L1, "LF"_L1,  "VT"_L1,  "FF"_L1,  "CR"_L1,  "SO"_L1,  "SI"_L1,  "DLE"_L1, "DC1"_L1,
        "DC2"_L1, "DC3"_L1, "DC4"_L1, "NAK"_L1, "SYN"_L1, "ETB"_L1, "CAN"_L1, "EM"_L1,  "SUB"_L1,
        "ESC"_L1, "FS"_L1,  "GS"_L1,  "RS"_L1,  "US"_L1,  "DEL"_L1};
constexpr char16_t Delete = 0x7f;

/*! Empty: it is no control character. */
QString nameOf(QChar c)
{
    if (c.unicode() == Delete) {
        return Names.back();
    }
    return c.unicode() < Names.size() - 1 ? QString(Names.at(c.unicode())) : QString();
}

std::optional<QChar> named(const QString &name)
{
    if (name == "<"_L1) {
        return u'<';
    }
    const auto *found = std::find_if(Names.begin(), Names.end(), [&](QLatin1StringView each) {
        return name.compare(each, Qt::CaseInsensitive) == 0;
    });
    if (found == Names.end()) {
        return std::nullopt;
    }
    const auto at = static_cast<size_t>(found - Names.begin());
    return at + 1 == Names.size() ? QChar(Delete) : QChar(static_cast<char16_t>(at));
}

} // namespace

QString withControlNames(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        const QString name = c == u'<' ? u"<"_s : nameOf(c);
        shown += name.isEmpty() ? QString(c) : u'<' + name + u'>';
    }
    return shown;
}

std::optional<QString> fromControlNames(const QString &typed)
{
    QString text;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) != u'<') {
            text += typed.at(i);
            continue;
        }
        const qsizetype end = typed.indexOf(u'>', i + 1);
        const std::optional<QChar> c =
                end < 0 ? std::nullopt : named(typed.mid(i + 1, end - i - 1));
        if (!c) {
            return std::nullopt;
        }
        text += *c;
        i = end;
    }
    return text;
}

} // namespace leadbooth
