// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leadname.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString leadName(const LeadDraft &draft)
{
    for (const QString &code : {u"TITLE"_s, u"COMPANY_TITLE"_s}) {
        if (!draft.text(code).trimmed().isEmpty()) {
            return draft.text(code).simplified();
        }
    }
    return (draft.text(u"NAME"_s) + u' ' + draft.text(u"LAST_NAME"_s)).simplified();
}

} // namespace leadbooth
