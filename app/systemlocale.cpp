// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlocale.h"

namespace leadbooth {

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (system.name().left(2) == language) {
        return system; // with the formats that the person may have set by hand
    }
    const QLocale own(language);
    const QLocale there(own.language(), system.territory());
    // Qt answers with the nearest one that it knows.
    return there.territory() == system.territory() ? there : own;
}

QString phoneRegionFor(const QString &chosen, const QLocale &system)
{
    if (!chosen.isEmpty() || system.territory() == QLocale::AnyTerritory) {
        return chosen;
    }
    return QLocale::territoryToCode(system.territory());
}

} // namespace leadbooth
