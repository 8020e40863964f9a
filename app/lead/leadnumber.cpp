// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leadnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

LeadId leadNumberIn(const QString &typed)
{
    static const QRegularExpression pattern(
            u"^\\s*(?:(?:https?://)?\\S*/crm/(?:lead/details|type/1/details)/)?0*([1-9][0-9]{0,17})"
            "(?:/\\S*)?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(typed);
    return match.hasMatch() ? LeadId(match.captured(1)) : LeadId();
}

} // namespace leadbooth
