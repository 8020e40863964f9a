// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintip.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString plainTip(const QString &text, qsizetype maxLength)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString shown = text.size() > maxLength ? text.left(maxLength - 1) + u'…' : text;
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(shown.toHtmlEscaped());
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace leadbooth
