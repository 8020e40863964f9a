// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

namespace leadbooth {

// How a doctor tells of one finding: on standard output, in colour where that is a terminal.

enum class Light { Green, Yellow, Red };

struct FindingMark
{
    QString word; //!< "ok", "red" …
    Light light;
};

struct FindingWords
{
    QString what;
    QString toDo; //!< on a line of its own; empty: nothing
};

void tellFinding(QTextStream &out, const FindingMark &mark, const QString &about,
                 const FindingWords &words);

} // namespace leadbooth
