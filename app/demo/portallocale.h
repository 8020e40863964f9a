// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

/*! The language that the portal's own texts are in. */
enum class PortalLocale { Russian, English, German };

/*! One text in the languages of the portal. */
struct Localized
{
    QString russian;
    QString english;
    QString german;

    [[nodiscard]] const QString &in(PortalLocale locale) const
    {
        switch (locale) {
        case PortalLocale::Russian:
            return russian;
        case PortalLocale::English:
            return english;
        case PortalLocale::German:
            return german;
        }
        Q_UNREACHABLE();
    }
};

/*! "ru", "en" or "de". */
[[nodiscard]] inline QString languageCode(PortalLocale locale)
{
    using namespace Qt::StringLiterals;
    return Localized{u"ru"_s, u"en"_s, u"de"_s}.in(locale);
}

/*! Seconds east of UTC of the zone that server and users live in; the same in summer and winter. */
[[nodiscard]] inline int zoneOffset(PortalLocale locale)
{
    constexpr int Hour = 60 * 60;
    switch (locale) {
    case PortalLocale::Russian:
        return 3 * Hour;
    case PortalLocale::English:
        return 0;
    case PortalLocale::German:
        return Hour;
    }
    Q_UNREACHABLE();
}

} // namespace leadbooth
