// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

const QStringList &languages()
{
    static const QStringList known{u"en"_s, u"ru"_s, u"de"_s};
    return known;
}

QString languageFor(const QString &localeName)
{
    const QString language =
            localeName.section(u'_', 0, 0).section(u'-', 0, 0).section(u'.', 0, 0).toLower();
    return languages().contains(language) ? language : languages().constFirst();
}

} // namespace leadbooth
